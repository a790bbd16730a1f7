import { formatFigure } from '@/domain/format';
import { FigureLine } from '@/ui/FigureLine';
import type { ClaimantView } from '../model/claimantView';
import { CellTableView } from './CellTableView';
import styles from './area.module.css';

/** People claiming benefits: how many, how that moved, men and women. */
export function Claimants({ view }: { readonly view: ClaimantView }) {
  const { count, rate, changeSentence, table } = view;
  return (
    <div className={styles.pair}>
      <FigureLine observation={count} label="Claimants" large>
        {rate ? `${formatFigure(rate)} of people aged 16 to 64. ` : null}
        {changeSentence}
      </FigureLine>
      <div className={styles.stack}>
        <CellTableView caption="Claimants: men and women" first="Who" table={table} />
      </div>
    </div>
  );
}
