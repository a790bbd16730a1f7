import { BarRows } from '@/charts/BarRows';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { SplitView } from './splits';
import styles from './live.module.css';

const LONGEST_CHART = 12;

interface SplitPanelProps {
  readonly view: SplitView;
  /** "Average pay a week, United Kingdom, 2022". */
  readonly caption: string;
  readonly columns: readonly string[];
  /** What to know of the figures, a sentence each. */
  readonly notes: readonly string[];
}

/** A figure by its parts: a row chart, and the same as a table. */
export function SplitPanel({ view, caption, columns, notes }: SplitPanelProps) {
  const left = view.rows.length - LONGEST_CHART;
  const sentences = [
    ...(left > 0 ? [`The table has ${left} more.`] : []),
    ...(view.hasSmall ? ['* A small sample, so a rough guide only.'] : []),
    ...notes,
  ];
  return (
    <div className={styles.figures}>
      <h4>{caption}</h4>
      <BarRows
        label={`${caption}. The table below has the same figures.`}
        rows={view.rows.slice(0, LONGEST_CHART)}
      />
      {sentences.map((sentence) => (
        <p key={sentence} className="dense">
          {sentence}
        </p>
      ))}
      <details>
        <summary>Figures as a table</summary>
        <FigureTable
          caption={caption}
          columns={columns}
          rows={view.rows.map(({ id, name, cells }) => ({ id, heading: name, cells }))}
        />
      </details>
      <SourceNote of={view.source} />
    </div>
  );
}
