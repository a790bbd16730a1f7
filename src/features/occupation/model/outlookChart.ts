import { valueOrNull } from '@/domain/figure';
import { formatFigure } from '@/domain/format';
import type { ObservationSet } from '@/services/pack/observations';
import type { ChartPoint } from '@/charts/EChart';
import type { Palette } from '@/charts/palette';
import type { ChartOption } from '@/charts/registry';

/** The last year of the series that was measured; what follows is projected. */
const LAST_MEASURED_YEAR = 2020;

/**
 * Jobs by year as a line from zero: whole where measured, dashed where projected, labelled where it
 * ends. Pure: the palette comes in.
 */
export function outlookOption(series: ObservationSet, palette: Palette): ChartOption {
  const years = series.rows.map(({ period }) => period);
  const split = years.indexOf(String(LAST_MEASURED_YEAR));
  const jobs = series.rows.map(({ figure }) => valueOrNull(figure));
  const line = (data: (number | null)[], dashed: boolean) => ({
    type: 'line' as const,
    data,
    showSymbol: false,
    silent: true,
    animation: false,
    lineStyle: {
      color: palette.series[0],
      width: 3,
      type: dashed ? ('dashed' as const) : ('solid' as const),
    },
    endLabel: {
      show: dashed,
      formatter: 'projected',
      color: palette.inkSoft,
      fontFamily: palette.face,
    },
  });
  return {
    animation: false,
    grid: { left: 8, right: 72, top: 16, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: false,
      axisLabel: { color: palette.inkSoft, fontFamily: palette.face, fontSize: 13, interval: 4 },
      axisLine: { lineStyle: { color: palette.rule } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: {
        color: palette.inkSoft,
        fontFamily: palette.face,
        fontSize: 13,
        formatter: (value: number) => value.toLocaleString('en-GB'),
      },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    series: [
      line(
        jobs.map((number, at) => (at <= split ? number : null)),
        false,
      ),
      line(
        jobs.map((number, at) => (at >= split ? number : null)),
        true,
      ),
    ],
  };
}

/** The same figures one by one, for the chart's arrow keys. */
export function outlookPoints(series: ObservationSet): readonly ChartPoint[] {
  return series.rows.map((row) => ({
    label: Number(row.period) > LAST_MEASURED_YEAR ? `${row.period}, projected` : row.period,
    text: formatFigure(row),
  }));
}
