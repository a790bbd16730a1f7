import type { AreaLevel } from './area';
import { roundToDecimals } from './rounding';

/** Which way a projection goes; the only thing said of one. */
export type ProjectionDirection = 'growing' | 'little-change' | 'fewer-expected';

/** The change over ten years, in per cent, beyond which there is a direction. */
const STEADY_IN_A_NATION = 5;
const STEADY_IN_A_SMALLER_AREA = 10;

/** The whole per cent a projection may change over ten years and still show no direction. */
export function steadyPercent(level: AreaLevel): number {
  return level === 'nation' ? STEADY_IN_A_NATION : STEADY_IN_A_SMALLER_AREA;
}

/**
 * The change of a projection over ten years at a steady yearly rate, in whole per cent:
 *
 *     100 · ((to ÷ from)^(10 ÷ years) − 1), rounded half away from zero
 *
 * @param from jobs at the start, above 0
 * @param to jobs at the end, 0 or more
 * @param years from the start to the end, above 0
 * @throws RangeError for anything else: a change from nothing is a fault of the caller
 */
export function decadeChangePercent(from: number, to: number, years: number): number {
  if (!(from > 0) || !(to >= 0) || !(years > 0))
    throw new RangeError(`No change from ${from} to ${to} in ${years} years`);
  return roundToDecimals(100 * ((to / from) ** (10 / years) - 1), 0);
}

/**
 * The direction of a projection, judged after rounding to whole per cent, so that two places with
 * the same printed change are never called by two names (docs/methods.md, rule 3):
 *
 *     England      beyond ±5% over ten years: growing or fewer expected; else little change likely
 *     LSIP areas   beyond ±10%
 *
 * @param wholePercent the change over ten years, of `decadeChangePercent`
 * @param level the level of the area it is for; every level but a nation is judged as an LSIP area
 */
export function projectionDirection(wholePercent: number, level: AreaLevel): ProjectionDirection {
  if (wholePercent > steadyPercent(level)) return 'growing';
  return wholePercent < -steadyPercent(level) ? 'fewer-expected' : 'little-change';
}

const DIRECTION_WORDS: Readonly<Record<ProjectionDirection, string>> = {
  growing: 'growing',
  'little-change': 'little change likely',
  'fewer-expected': 'fewer expected',
};

/** A projection's direction in words: "growing", "little change likely", "fewer expected". */
export function directionWords(direction: ProjectionDirection): string {
  return DIRECTION_WORDS[direction];
}
