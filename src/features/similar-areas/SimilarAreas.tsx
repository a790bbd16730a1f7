import { useQuery } from '@tanstack/react-query';
import { areaLevel } from '@/domain/area';
import { similarTo } from '@/services/pack/similar';
import { similarQuery } from '@/services/pack/similarQueries';
import { SimilarTable } from './ui/SimilarTable';

export interface SimilarAreasProps {
  /** A code the pack has. Only districts have a list: nothing is drawn for wider areas. */
  readonly gss: string;
}

/** The ten districts whose figures are most like those of this one, and by which figures. */
export function SimilarAreas({ gss }: SimilarAreasProps) {
  const { data, isError, isFetching, refetch } = useQuery({
    ...similarQuery(),
    enabled: areaLevel(gss) === 'district',
  });
  if (!data && isError && !isFetching)
    return (
      <>
        <p>The list of similar areas could not be read. The rest of the page is not touched.</p>
        <button type="button" className="button" onClick={() => void refetch()}>
          Try again
        </button>
      </>
    );
  if (!data) return null;
  const similar = similarTo(data, gss);
  if (!similar || similar.kind === 'none')
    return <p>{WHY_NONE[similar?.reason ?? 'too-few-people']}</p>;
  return <SimilarTable gss={gss} similar={similar} />;
}

const WHY_NONE = {
  'other-surveys':
    'There is no list for districts of Northern Ireland. It runs its own surveys, and too few of their figures can be set beside those of Great Britain.',
  'too-few-people':
    'There is no list for this place. So few people live here that the surveys have too few figures to go by.',
} as const;
