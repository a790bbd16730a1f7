import { axisOf } from '@/charts/scale';
import type { TrendData } from '@/charts/TrendChart';
import { valueOrNull } from '@/domain/figure';
import { formatFigure, formatNumber } from '@/domain/format';
import type { ObservationSet } from '@/services/pack/observations';

/** The last year of the series that was measured; what follows is projected. */
const LAST_MEASURED_YEAR = 2020;

/** Jobs by year from zero, whole where measured, dashed where projected. Pure. */
export function outlookTrend({ rows }: ObservationSet): TrendData {
  const points = rows.map((row) => ({ value: valueOrNull(row.figure), text: formatFigure(row) }));
  return {
    periods: rows.map(({ period }) =>
      Number(period) > LAST_MEASURED_YEAR ? `${period}, projected` : period,
    ),
    series: [
      { id: 'jobs', name: 'England', endText: `${points.at(-1)?.text ?? ''} projected`, points },
    ],
    breaks: [],
    lastMeasured: rows.findIndex(({ period }) => period === String(LAST_MEASURED_YEAR)),
    axis: axisOf(
      points.map(({ value }) => value),
      { from: 'zero', format: (jobs) => formatNumber(jobs) },
    ),
  };
}
