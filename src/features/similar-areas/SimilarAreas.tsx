import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { areaLevel } from '@/domain/area';
import { similarTo } from '@/services/pack/similar';
import { similarQuery } from '@/services/pack/similarQueries';
import { useNear } from '@/ui/useNear';
import { SimilarTable } from './ui/SimilarTable';
import styles from './ui/similar.module.css';

export interface SimilarAreasProps {
  /** A code the pack has. Only districts have a list: nothing is drawn for wider areas. */
  readonly gss: string;
  /** A link to the page of an area, with the text given. */
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  /** A link that sets an area beside this one. */
  readonly renderCompareLink: (gss: string, name: string) => ReactNode;
}

/**
 * The ten districts whose figures are most like those of this one, and by which figures. Read and
 * drawn as a reader comes near.
 */
export function SimilarAreas(props: SimilarAreasProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isNear = useNear(element, '100% 0px');
  if (areaLevel(props.gss) !== 'district') return null;
  return (
    <section ref={setElement} aria-label="Similar areas" className={styles.section}>
      <h2>Similar areas</h2>
      {isNear ? <List {...props} /> : <Room gss={props.gss} />}
    </section>
  );
}

function List({ gss, renderAreaLink, renderCompareLink }: SimilarAreasProps) {
  const { data, isError, isFetching, refetch } = useQuery(similarQuery());
  if (!data && isError && !isFetching)
    return (
      <p>
        The list of similar areas could not be read. The rest of the page is not touched.{' '}
        <button type="button" className={styles.quiet} onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  if (!data) return <Room gss={gss}>Reading the list of similar areas…</Room>;
  const similar = similarTo(data, gss);
  if (!similar || similar.kind === 'none')
    return <p>{WHY_NONE[similar?.reason ?? 'too-few-people']}</p>;
  return (
    <SimilarTable
      similar={similar}
      renderAreaLink={renderAreaLink}
      renderCompareLink={renderCompareLink}
    />
  );
}

interface RoomProps {
  readonly gss: string;
  readonly children?: ReactNode;
}

/** The place of the list until it is there; districts of Northern Ireland have none. */
function Room({ gss, children }: RoomProps) {
  return (
    <div className={styles.waiting} data-list={gss.startsWith('N') ? 'no' : 'yes'}>
      {children}
    </div>
  );
}

const WHY_NONE = {
  'other-surveys':
    'There is no list for districts of Northern Ireland. It runs its own surveys, and too few of their figures can be set beside those of Great Britain.',
  'too-few-people':
    'There is no list for this place. So few people live here that the surveys have too few figures to go by.',
} as const;
