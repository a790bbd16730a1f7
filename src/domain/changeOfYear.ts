import { Z_95, Z_998 } from './comparison';
import type { Observation } from './observation';
import { standardError } from './observation';

/** A figure of a survey against the same a year before. */
export interface ChangeOfYear {
  readonly kind: 'more' | 'fewer' | 'no-clear-change';
  /** now − before, in the unit of both. */
  readonly difference: number;
  /** Half the 95% interval of the difference. */
  readonly halfWidth95: number;
}

/**
 * What a survey says of a change since last year: *more* or *fewer* only where the interval of the
 * difference excludes 0, else *no clear change* (docs/methods.md, "Demand").
 *
 *     s² = s(now)² + s(before)²        clear where |now − before| > z·s
 *
 * Both years are taken as independent. People asked in both make the true interval narrower, so a
 * clear change stays one.
 *
 * @param z 2.576 for one of few; `Z_998` where many groups are judged at once
 * @returns undefined where a figure or its error is missing: no word without its evidence
 */
export function changeOfYear(
  now: Observation,
  before: Observation,
  z: number = Z_998,
): ChangeOfYear | undefined {
  if (now.figure.kind === 'missing' || before.figure.kind === 'missing') return undefined;
  const [errorNow, errorBefore] = [standardError(now), standardError(before)];
  if (errorNow === undefined || errorBefore === undefined) return undefined;
  const difference = now.figure.value - before.figure.value;
  const error = Math.hypot(errorNow, errorBefore);
  const isClear = Math.abs(difference) > z * error;
  const direction = difference > 0 ? 'more' : 'fewer';
  return {
    kind: isClear ? direction : 'no-clear-change',
    difference,
    halfWidth95: Z_95 * error,
  };
}
