import { useLmi } from '@/services/lmi/lmiContext';
import type { HoursView } from '../model/hoursView';
import type { OccupationInput } from '../model/sources';
import styles from './occupation.module.css';

interface NotShownProps {
  readonly input: OccupationInput;
  readonly hours: HoursView;
}

/** One closing line: what a reader may miss, and why it is not there. */
export function NotShown({ input, hours }: NotShownProps) {
  const lmi = useLmi();
  return (
    <section aria-label="Not shown" className={styles.notShown}>
      <h2>Not shown</h2>
      <ul className={styles.plainList}>
        <li>
          Out of work, skill shortages, graduate jobs and Census 2011 figures for this job: only LMI
          for All collects them,{' '}
          {lmi.enabled ? 'and this version does not ask for them' : 'and it is switched off here'}.
        </li>
        {hours.rows.length === 0 ? (
          <li>Hours: not published; the source does not say why.</li>
        ) : null}
        {input.district && !input.lsip ? (
          <li>
            Local projections and local counts of this kind of work:{' '}
            {input.district.nation?.name === 'England'
              ? 'not collected for this place'
              : `not collected for ${input.district.nation?.name ?? 'this place'}. The figures for England stand in where they are shown`}
            .
          </li>
        ) : null}
      </ul>
    </section>
  );
}
