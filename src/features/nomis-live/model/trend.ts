import type { Area } from '@/domain/area';
import { formatFigure, formatPeriod } from '@/domain/format';
import type { Observation, Unit } from '@/domain/observation';

export interface TrendLine {
  readonly area: Area;
  /** One for each period of the trend; undefined where the answer has none. */
  readonly points: readonly (Observation | undefined)[];
}

/** Where a series is not the same on both sides, and why. */
export interface TrendBreak {
  /** The place of the first period after it. */
  readonly at: number;
  readonly why: string;
}

/** A series of a place by month or by year, and of the widest area the same answer has. */
export interface Trend {
  readonly title: string;
  readonly unit: Unit;
  readonly periods: readonly string[];
  /** The place first. */
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly TrendBreak[];
  /** The newest figure of the place. */
  readonly source: Observation;
}

/** A stretch of points without a gap. */
export type Run = readonly { readonly at: number; readonly value: number }[];

/**
 * The points of a line, cut where a figure is missing and where the series breaks: neither is ever
 * bridged.
 */
export function runsOf({ points }: TrendLine, breaks: readonly TrendBreak[]): readonly Run[] {
  const runs: { at: number; value: number }[][] = [];
  let open: { at: number; value: number }[] | undefined;
  for (const [at, point] of points.entries()) {
    if (breaks.some((one) => one.at === at)) open = undefined;
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

/** The top of a drawing from zero: the least round number that holds every point. */
export function topOf({ lines }: Trend): number {
  const most = Math.max(
    0,
    ...lines.flatMap((line) => runsOf(line, []).flatMap((run) => run.map(({ value }) => value))),
  );
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= most) ?? 10;
  return step * power;
}

/** First and last month with a figure, in a sentence: for those who do not see the drawing. */
export function trendSummary({ lines }: Trend): string {
  const sentences = lines.flatMap(({ area, points }) => {
    const known = points.filter((point) => point?.figure.kind === 'value');
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return [];
    const words = (one: Observation) => `${formatFigure(one)} in ${formatPeriod(one.period)}`;
    return [
      first === last
        ? `${area.name}: ${words(last)}.`
        : `${area.name}: ${words(first)}, ${words(last)}.`,
    ];
  });
  return sentences.join(' ');
}
