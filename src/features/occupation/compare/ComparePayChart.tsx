import { SpreadChart } from '@/charts/SpreadChart';
import { formatList } from '@/domain/format';
import { type PayUnit, payUnitWords } from '@/domain/payUnit';
import type { CompareSpread } from './view';
import sideBySide from '@/ui/sideBySide.module.css';
import styles from './compare.module.css';

interface ComparePayChartProps {
  readonly spread: CompareSpread;
  readonly unit: PayUnit;
  readonly format: (pay: number) => string;
}

/** How pay spreads in each job, on one axis. The table below it has the same figures. */
export function ComparePayChart({ spread, unit, format }: ComparePayChartProps) {
  const { rows, inParts, left } = spread;
  if (rows.length === 0) return null;
  return (
    <div>
      <h2 className={styles.chartHeading}>How pay spreads, {payUnitWords(unit)}</h2>
      <SpreadChart
        summary={`Pay ${payUnitWords(unit)} in ${formatList(rows.map(({ label }) => label))}. The bar is the middle half, the line goes from the lowest to the highest tenth, the mark is the middle. The row Pay of the table has the figures.`}
        rows={rows}
        format={format}
        labels="above"
      />
      {inParts.length > 0 ? (
        <p className={sideBySide.note}>
          A part is one of the newer groups that the work is now in. This is so for{' '}
          {formatList(inParts)}.
        </p>
      ) : null}
      {left.length > 0 ? (
        <p className={sideBySide.note}>
          Not drawn: {formatList(left)}. There is no figure of the job alone in this unit to draw.
        </p>
      ) : null}
    </div>
  );
}
