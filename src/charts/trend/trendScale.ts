import type { Trend } from './trend';

/** The values at the bottom and the top of a drawing. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

const STEPS = [1, 2, 5, 10] as const;

/** The ends are written with one decimal at most. */
const LEAST_STEP = 0.1;

/** The smallest round step of which `parts` cover a width. */
function roundStep(width: number, parts: number): number {
  const rough = Math.max(width / parts, LEAST_STEP);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

const PARTS = 4;

/**
 * Round ends for the values of a trend, its intervals included: from zero where amounts are drawn,
 * else a little under the least.
 */
export function domainOf({ lines, fromZero }: Pick<Trend, 'lines' | 'fromZero'>): Domain {
  const ends = lines.flatMap(({ points }) =>
    points.flatMap((point) => {
      if (point?.figure.kind !== 'value') return [];
      const half = point.halfWidth95 ?? 0;
      return [point.figure.value - half, point.figure.value + half];
    }),
  );
  const least = fromZero ? 0 : Math.min(...ends);
  const most = Math.max(...ends);
  if (ends.length === 0) return { low: 0, high: 1 };
  if (!(most > least)) return { low: Math.min(0, most), high: Math.max(1, most) };
  const step = roundStep(most - least, PARTS);
  const round = (end: number) => Number((end * step).toFixed(1));
  return { low: round(Math.floor(least / step)), high: round(Math.ceil(most / step)) };
}

/** Places of two labels on one side of a drawing, pushed apart where they would touch. */
export function apart(places: readonly number[], gap: number): readonly number[] {
  const [first, second] = places;
  if (first === undefined || second === undefined) return places;
  const missing = gap - Math.abs(first - second);
  if (missing <= 0) return places;
  const way = first <= second ? 1 : -1;
  return [first - (way * missing) / 2, second + (way * missing) / 2];
}
