import { formatPeriod } from '@/domain/format';
import { FigureTable } from '@/tables/FigureTable';
import { SourceNote } from '@/tables/SourceNote';
import { NOT_IN_TABLE } from '../model/profileInput';
import type { Trend } from '../model/trends';
import { More } from './Section';
import { TrendChart } from './TrendChart';
import styles from './area.module.css';

/** A series drawn small, why it is broken, its source, and the same as a table. */
export function TrendFigure({ trend }: { readonly trend: Trend }) {
  const why = [...new Set(trend.breaks.map((one) => one.why))];
  return (
    <div className={styles.trend}>
      <h3>{trend.title}</h3>
      <TrendChart trend={trend} />
      {why.map((reason) => (
        <p key={reason} className={styles.note}>
          {reason}
        </p>
      ))}
      <SourceNote of={trend.source} />
      <More summary="Figures as a table">
        <FigureTable
          caption={trend.title}
          columns={['Period', ...trend.lines.map(({ area }) => area.name)]}
          rows={trend.periods.map((period, at) => ({
            id: period,
            heading: formatPeriod(period),
            cells: trend.lines.map(({ points }) => points[at] ?? NOT_IN_TABLE),
          }))}
        />
      </More>
    </div>
  );
}
