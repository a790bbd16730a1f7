import { type ReactNode, useMemo } from 'react';
import { TrendChart } from '../TrendChart';
import { breakWords, type Trend, trendData, trendSummary } from './trend';
import styles from './trend.module.css';

interface TrendFigureProps {
  readonly trend: Trend;
  /** Over the drawing, a heading where it is one of the page. */
  readonly title?: ReactNode;
  /** Under the drawing, where what is around it does not say it. */
  readonly source?: ReactNode;
  /** The figures of {@link trendTable} as a table. */
  readonly children: ReactNode;
}

/** A series drawn small, why it is broken, and the same as a table. */
export function TrendFigure({ trend, title, source, children }: TrendFigureProps) {
  const data = useMemo(() => trendData(trend), [trend]);
  return (
    <div className={styles.trend}>
      {title ?? <p className={styles.title}>{trend.title}</p>}
      <TrendChart label={`${trend.title}. ${trendSummary(trend)}`} name={trend.title} of={data} />
      {breakWords(trend).map((words) => (
        <p key={words} className={styles.note}>
          {words}
        </p>
      ))}
      {source}
      <details className={styles.more}>
        <summary>Figures as a table</summary>
        {children}
      </details>
    </div>
  );
}
