import type { Area } from '@/domain/area';
import { formatFigure, formatList, formatPeriod } from '@/domain/format';
import type { Observation, Unit } from '@/domain/observation';

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

/** A run of points without a break or a gap between them. */
export type Run = readonly { readonly at: number; readonly value: number }[];

/** The fewest points that are drawn as a line: three points are points. */
export const FEWEST_FOR_A_LINE = 4;

/** The points of a line, cut at every break and every missing figure: neither is ever bridged. */
export function runsOf(
  line: TrendLine,
  { periods, breaks }: Pick<Trend, 'periods' | 'breaks'>,
): readonly Run[] {
  const cuts = new Set(breaks.map(({ before }) => before));
  const runs: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] | undefined;
  for (const [at, point] of line.points.entries()) {
    if (cuts.has(periods[at] ?? '')) open = undefined;
    if (point?.figure.kind !== 'value') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      runs.push(open);
    }
    open.push({ at, value: point.figure.value });
  }
  return runs;
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
      cells: lines.map(({ points }) => points[at] ?? 'not in this table'),
    })),
  };
}
