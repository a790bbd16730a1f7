import type { Area } from '@/domain/area';
import { reasonInWords } from '@/domain/missingWords';
import type { Climb } from '@/domain/ladder';
import type { SocGroup } from '@/domain/soc';
import { MapLink } from '@/ui/links';
import { FigureLine } from '@/ui/FigureLine';
import type { LocalFigures, WiderView } from '../model/widerView';
import { areaWords, standWords } from '../model/widerWords';
import { LocalTable } from './LocalTable';
import styles from './browser.module.css';

interface WiderLocalProps {
  readonly view: WiderView;
}

/** People and adverts near the reader, by the sub-major groups that local tables know. */
export function WiderLocal({ view }: WiderLocalProps) {
  const { area, local, advertsOfMajor } = view;
  const [first, ...others] = local;
  if (first === undefined) return null;
  return (
    <div className={styles.section}>
      {area ? null : <p>This is for England. Choose an area above to read it for one district.</p>}
      {others.length === 0 ? (
        <OneGroup local={first} group={view.group} area={area} />
      ) : (
        <LocalTable local={local} />
      )}
      {advertsOfMajor ? (
        <FigureLine observation={advertsOfMajor} label="Adverts in England, all of these together">
          {ADVERTS_WORDS}
        </FigureLine>
      ) : null}
      <p>How common this work is across the country, as a map:</p>
      <ul className={styles.mapLinks}>
        {local.map(({ group }) => (
          <li key={group.code}>
            <MapLink indicator={`location-quotient-${group.code}`} area={area?.gss}>
              {group.title}
            </MapLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ADVERTS_WORDS =
  'Not all jobs are advertised online. This table of live adverts ended in July 2025. The ONS has counted new adverts since.';

interface OneGroupProps {
  /** The group of the page. */
  readonly group: SocGroup;
  readonly local: LocalFigures;
  readonly area: Area | undefined;
}

function OneGroup({ local, group, area }: OneGroupProps) {
  const { people, adverts, quotient, quotientWords } = local;
  return (
    <>
      <p className="caption">{standWords(local, group.code)}</p>
      <div className={styles.figures}>
        <ClimbLine label="People who live here and do this work" climb={people} area={area} />
        {area ? (
          <ClimbLine label="How common this work is" climb={quotient} area={area}>
            {quotientWords
              ? `${capital(quotientWords)}.`
              : 'No margin of error, so no more can be said.'}
          </ClimbLine>
        ) : null}
        <ClimbLine label="Adverts live online in the month" climb={adverts} area={area}>
          {ADVERTS_WORDS}
        </ClimbLine>
      </div>
    </>
  );
}

interface ClimbLineProps {
  readonly label: string;
  readonly climb: Climb;
  readonly area: Area | undefined;
  readonly children?: string;
}

/** The figure a ladder leads to, or the reason there is none. */
function ClimbLine({ label, climb, area, children }: ClimbLineProps) {
  if (climb.kind === 'missing') {
    return (
      <p className={styles.noFigure}>
        <strong>{label}</strong>
        <span>{reasonInWords(climb.reason)}</span>
      </p>
    );
  }
  return (
    <FigureLine observation={climb.lead.observation} label={label}>
      {[...(children === undefined ? [] : [children]), areaWords(climb, area)].join(' ').trim()}
    </FigureLine>
  );
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
