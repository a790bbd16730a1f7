import { FigureLine } from '@/ui/FigureLine';
import type { PayView } from '../model/payView';
import { CellTableView } from './CellTableView';
import { withMargin } from './withMargin';
import styles from './area.module.css';

/** Pay of the people who live here, in all jobs together. */
export function Pay({ view: { weekly, yearly } }: { readonly view: PayView }) {
  return (
    <div className={styles.pair}>
      <div>
        {weekly ? (
          <FigureLine
            observation={weekly}
            label="Middle pay a week, all jobs"
            text={withMargin(weekly)}
          />
        ) : null}
        <p className={styles.note}>
          Of employees, full time and part time together. The self-employed are outside.
        </p>
      </div>
      {yearly ? (
        <div className={styles.stack}>
          <CellTableView caption="Pay a year, all jobs" first="Pay" table={yearly} />
        </div>
      ) : null}
    </div>
  );
}
