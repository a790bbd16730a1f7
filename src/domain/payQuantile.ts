import type { Figure } from './figure';
import type { Observation } from './observation';

/** The ends of a spread that tables publish beside its middle. */
export const QUANTILES = ['p10', 'p25', 'p75', 'p90'] as const;

export type Quantile = (typeof QUANTILES)[number];

/**
 * An end of a spread as a figure of its own: a measure of its own, since near the legal minimum
 * several ends are one and the same number. The margin that is published is the middle's, so it has
 * none.
 *
 * @param median the middle of the same spread
 */
export function quantileOf(median: Observation, end: Quantile, figure: Figure): Observation {
  const { cvPercent: _, halfWidth95: __, ...rest } = median;
  return { ...rest, indicator: `${median.indicator} ${end}`, figure };
}
