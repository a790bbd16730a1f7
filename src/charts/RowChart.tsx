import { BarRows } from './BarRows';

/** One row: a bar from zero, its label before it and its figure after it. */
export interface RowChartRow {
  readonly id: string;
  readonly label: string;
  /** Null where there is no figure: then no bar, and the text says why. */
  readonly amount: number | null;
  /** The figure as it is read, or the reason there is none. */
  readonly text: string;
}

interface RowChartProps {
  /** What the chart shows, in a sentence. */
  readonly summary: string;
  readonly rows: readonly RowChartRow[];
}

/** {@link BarRows} for pages that still speak of labels and amounts. */
export function RowChart({ summary, rows }: RowChartProps) {
  if (!rows.some(({ amount }) => amount !== null && amount > 0)) return null;
  return (
    <figure aria-label={summary}>
      <BarRows
        label={summary}
        rows={rows.map(({ label, amount, ...row }) => ({ ...row, name: label, value: amount }))}
      />
    </figure>
  );
}
