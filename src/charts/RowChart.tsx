import styles from './rowChart.module.css';

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

const BAR = 14;

/** Amounts side by side from zero. Drawn by ourselves: each bar is a small SVG, the words are text. */
export function RowChart({ summary, rows }: RowChartProps) {
  const most = Math.max(0, ...rows.map(({ amount }) => amount ?? 0));
  if (most === 0) return null;
  return (
    <figure className={styles.chart} aria-label={summary}>
      {rows.map(({ id, label, amount, text }) => (
        <div key={id} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <svg className={styles.bar} height={BAR} aria-hidden="true">
            {amount === null ? null : (
              <rect width={`${(100 * Math.max(amount, 0)) / most}%`} height={BAR} />
            )}
          </svg>
          <span className={amount === null ? styles.missing : styles.text}>{text}</span>
        </div>
      ))}
    </figure>
  );
}
