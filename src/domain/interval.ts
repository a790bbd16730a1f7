import { type Observation, standardError } from './observation';

/** The two ends of a 95% interval, in the unit of its figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95% interval of a figure, as it may be shown.
 *
 *     value − half-width … value + half-width; with a CV half-width = 1.96 · CV · value ÷ 100
 *
 * In the figure's own unit, not rounded. A published half-width is symmetric and may reach where no
 * share of people can be: an end of a share stops at 0% and 100%, that of any other amount at 0,
 * unless the figure itself lies beyond.
 *
 * @returns undefined where the figure is missing or its source gives no margin of error
 */
export function interval95(observation: Observation): Interval | undefined {
  const error = standardError(observation);
  if (error === undefined || observation.figure.kind === 'missing') return undefined;
  const { value } = observation.figure;
  const half = 1.96 * error;
  const least = Math.min(0, value);
  const most = observation.unit === 'per-cent' ? Math.max(100, value) : Number.POSITIVE_INFINITY;
  return { low: Math.max(least, value - half), high: Math.min(most, value + half) };
}
