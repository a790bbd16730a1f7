/** Makes the median absolute deviation comparable to a standard deviation. */
const MAD_TO_SD = 1.4826;

/**
 * Each value as its distance from the middle of all of them, in robust standard deviations:
 *
 *     (value − median) ÷ (1.4826 · median of |value − median|)
 *
 * Without unit, so that rates, pounds and people can be set against each other; a few places that
 * are far out do not change the scale for the rest.
 *
 * @returns undefined where the value is missing; for all where half of them or more are the same,
 *   since there is then no spread to measure by
 */
export function robustScores(
  values: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const known = values.filter((one) => one !== undefined);
  const middle = median(known);
  const spread = MAD_TO_SD * median(known.map((one) => Math.abs(one - middle)));
  return values.map((one) =>
    one === undefined || !(spread > 0) ? undefined : (one - middle) / spread,
  );
}

/** The middle value, or half way between the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** How far apart two places are over the indicators both have. */
export interface Gap {
  /** Root of the mean squared difference of their scores: 0 where all agree. */
  readonly size: number;
  /** Positions of the indicators both have, the smallest difference first. */
  readonly closestFirst: readonly number[];
}

/**
 * The gap between two places:
 *
 *     √( mean of (a − b)² )     over the indicators for which both have a score
 *
 * Without unit, 0 or more, the same both ways round. A mean, so that a missing indicator makes two
 * places neither nearer nor further. Ties keep the order of the indicators.
 *
 * @param least the fewest indicators in common that a gap may rest on
 * @returns undefined where they have fewer in common
 */
export function gapBetween(
  a: readonly (number | undefined)[],
  b: readonly (number | undefined)[],
  least: number,
): Gap | undefined {
  const shared: { readonly at: number; readonly size: number }[] = [];
  for (const [at, score] of a.entries()) {
    const other = b[at];
    if (score !== undefined && other !== undefined)
      shared.push({ at, size: Math.abs(score - other) });
  }
  if (shared.length === 0 || shared.length < least) return undefined;
  const mean = shared.reduce((sum, { size }) => sum + size * size, 0) / shared.length;
  return {
    size: Math.sqrt(mean),
    closestFirst: shared.toSorted((one, two) => one.size - two.size).map(({ at }) => at),
  };
}
