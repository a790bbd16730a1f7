import type { Area } from '@/domain/area';
import { formatAmount, formatFigure } from '@/domain/format';
import { formatList } from '@/domain/lists';
import type { Observation, Unit } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import { axisOf } from '../scale';
import type { TrendData, TrendPoint, TrendSeries } from '../TrendChart';

const NOT_IN_TABLE = 'not in this table';

/** Where a series is not the same on both sides, and why. */
export interface SeriesBreak {
  /** The first period after the break. */
  readonly before: string;
  readonly why: string;
}

export interface TrendLine {
  readonly area: Area;
  /** One for each period of the trend, in its order; undefined where the source has none. */
  readonly points: readonly (Observation | undefined)[];
}

/** A series of a place, and of the widest area the same source has. */
export interface Trend {
  readonly title: string;
  readonly unit: Unit;
  readonly periods: readonly string[];
  /** The place first. */
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly SeriesBreak[];
  /** Amounts are drawn from zero; rates need not be. */
  readonly fromZero: boolean;
  /** The newest figure of the place. */
  readonly source: Observation;
}

/** A trend as the chart of it: figures in words, breaks as places, round ends around every interval. */
export function trendData({ unit, periods, lines, breaks, fromZero }: Trend): TrendData {
  const series = lines.map(({ area, points }, at): TrendSeries => {
    const last = points.findLast((point) => point?.figure.kind === 'value')?.figure;
    const amount = last?.kind === 'value' ? formatAmount(last.value, unit) : '';
    const here = at === 0 ? 'here' : area.name;
    return {
      id: area.gss,
      name: area.name,
      endText: lines.length > 1 ? `${amount} ${here}` : amount,
      points: points.map(pointOf),
    };
  });
  const ends = series.flatMap(({ points }) =>
    points.flatMap(({ value, low = value, high = value }) => [low, high]),
  );
  return {
    periods: periods.map(formatPeriod),
    series,
    breaks: breaks.map(({ before }) => periods.indexOf(before)).filter((at) => at > 0),
    axis: axisOf(ends, {
      from: fromZero ? 'zero' : 'least',
      format: (end) => formatAmount(end, unit, Number.isInteger(end) ? 0 : 1),
    }),
  };
}

function pointOf(point: Observation | undefined): TrendPoint {
  if (!point) return { value: null, text: NOT_IN_TABLE };
  const text = formatFigure(point);
  if (point.figure.kind === 'missing') return { value: null, text };
  const { value } = point.figure;
  const half = point.halfWidth95;
  return { value, text, ...(half === undefined ? {} : { low: value - half, high: value + half }) };
}

/**
 * First and last period with a figure, a sentence for each area: for those who do not see the
 * drawing. No growth is claimed, since the series may break.
 */
export function trendSummary({ lines }: Pick<Trend, 'lines'>): string {
  const sentences = lines.flatMap(({ area, points }) => {
    const known = points.filter((point) => point?.figure.kind === 'value');
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return [];
    const words = (one: Observation) => `${formatFigure(one)} in ${formatPeriod(one.period)}`;
    return [`${area.name}: ${first === last ? '' : `${words(first)}, `}${words(last)}.`];
  });
  return sentences.join(' ');
}

/** Why a series is broken, each reason once: "Broken before 2020 and 2022. The pandemic …". */
export function breakWords({ breaks }: Pick<Trend, 'breaks'>): readonly string[] {
  const reasons = [...new Set(breaks.map(({ why }) => why))];
  return reasons.map((why) => {
    const periods = breaks.flatMap((one) => (one.why === why ? formatPeriod(one.before) : []));
    return `Broken before ${formatList(periods)}. ${why}`;
  });
}

/** A trend as the table that says the same: a row a period, a column an area. */
export function trendTable({ title, lines, periods }: Trend) {
  return {
    caption: title,
    columns: ['Period', ...lines.map(({ area }) => area.name)],
    rows: periods.map((period, at) => ({
      id: period,
      heading: formatPeriod(period),
      cells: lines.map(({ points }) => points[at] ?? NOT_IN_TABLE),
    })),
  };
}
