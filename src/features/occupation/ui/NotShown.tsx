import { LiveLine } from '@/live/LiveLine';
import type { HoursView } from '../model/hoursView';
import type { OccupationInput } from '../model/sources';
import styles from './occupation.module.css';

const LMI = ['lmi'] as const;
const BOTH = ['lmi', 'nomis'] as const;

interface NotShownProps {
  readonly input: OccupationInput;
  readonly hours: HoursView;
}

/** One closing line: what a reader may miss, and why it is not there. */
export function NotShown({ input, hours }: NotShownProps) {
  const lines = [
    ...(hours.rows.length === 0 ? ['Hours: not published; the source does not say why.'] : []),
    ...(input.district && !input.lsip ? [localWords(input.district.nation?.name)] : []),
  ];
  return (
    <section aria-label="Not shown" className={styles.notShown}>
      <h2>Not shown</h2>
      {lines.length > 0 ? (
        <ul className={styles.plainList}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <LiveLine services={input.district ? BOTH : LMI} />
    </section>
  );
}

/** Projections are of England's areas alone; counts of people are of every area but Northern Ireland's. */
function localWords(nation: string | undefined): string {
  if (nation === 'England')
    return 'Local projections: not in the tables of this app for this place.';
  return `Projections of jobs and counts of adverts: not in the tables of this app for ${nation ?? 'this place'}.`;
}
