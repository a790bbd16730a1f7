import type { AreaLevel } from './area';
import { MEASURES } from './measures.gen';
import type { Observation, Unit } from './observation';

/** A measure with bounds: an id of data/measures.csv. Every indicator is one. */
export type MeasureId = keyof typeof MEASURES;

/** Between which numbers a measure can lie at all, and what it is a part of. */
export interface MeasureBounds {
  readonly unit: string;
  /** In the unit, and so is `most`; for the United Kingdom where it is a count. */
  readonly least: number;
  readonly most: number;
  /** The measure it is a part of, and may not exceed in the same place and period. */
  readonly whole?: string;
}

/**
 * The bounds of a measure.
 *
 * @returns undefined for an id that data/measures.csv does not have
 */
export function measureOf(id: string): MeasureBounds | undefined {
  const all: Readonly<Record<string, MeasureBounds>> = MEASURES;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** A measure that is a figure, not a year. */
export type FigureId = Exclude<MeasureId, 'year' | 'projection-year'>;

/** The unit of a measure, by data/measures.csv. */
export function unitOf(id: FigureId): Unit {
  return MEASURES[id].unit;
}

/** Units that count people or what people make: a place has no more of them than it could hold. */
const COUNTED: readonly string[] = ['people', 'jobs', 'jobs-per-year', 'adverts', 'enterprises'];

/**
 * More of anything counted than one place of the level can have. The largest district has 1.2 million
 * people, the largest region 9.5 million.
 */
const MOST_OF_LEVEL: Partial<Readonly<Record<AreaLevel, number>>> = {
  district: 3_000_000,
  lsip: 15_000_000,
  region: 15_000_000,
};

/** The most a measure can be in a place. */
function mostIn({ unit, most }: MeasureBounds, level: AreaLevel | undefined): number {
  const cap = level !== undefined && COUNTED.includes(unit) ? MOST_OF_LEVEL[level] : undefined;
  return Math.min(most, cap ?? most);
}

/**
 * True where a measure can have the number: it is finite and within the bounds of data/measures.csv,
 * and for a count within what one place of the level can hold.
 *
 * @returns false for an id without bounds: what nobody has bounded is not taken on trust
 */
export function isPossible(id: string, number: number, level?: AreaLevel): boolean {
  const bounds = measureOf(id);
  if (bounds === undefined || !Number.isFinite(number)) return false;
  return number >= bounds.least && number <= mostIn(bounds, level);
}

/** True for half of a 95% interval that a measure can have: no wider than its bounds, and not below 0. */
export function isPossibleHalfWidth(id: string, half: number): boolean {
  const bounds = measureOf(id);
  return bounds !== undefined && half >= 0 && half <= bounds.most - bounds.least;
}

/**
 * True where a part is more than its whole.
 *
 * @param slack how far rounding alone may put it above, in the unit
 */
export function isAboveWhole(part: number, whole: number, slack: number): boolean {
  return part > whole + slack;
}

function impossibleYear({ periodEnd, flags = [] }: Observation): string | undefined {
  const measure = flags.includes('projected') ? 'projection-year' : 'year';
  // Not the first four digits alone: the year 1970000000 is none.
  const [year = ''] = periodEnd.split('-');
  return isPossible(measure, Number(year)) ? undefined : `year ${periodEnd}`;
}

/**
 * What cannot be in an observation: its number, its error or its year outside what its indicator can
 * have, or another unit than the indicator's.
 *
 * @returns undefined where all of it can be; else the number and what it was said to be
 */
export function impossibleIn(observation: Observation): string | undefined {
  const { indicator, figure, unit, area, halfWidth95, cvPercent } = observation;
  if (measureOf(indicator)?.unit !== unit) return `${indicator} in ${unit}`;
  if (figure.kind === 'value' && !isPossible(indicator, figure.value, area.level))
    return `${figure.value} for ${indicator}`;
  if (halfWidth95 !== undefined && !isPossibleHalfWidth(indicator, halfWidth95))
    return `${halfWidth95} for the margin of ${indicator}`;
  if (cvPercent !== undefined && !isPossible('coefficient-of-variation', cvPercent))
    return `${cvPercent} for the variation of ${indicator}`;
  return impossibleYear(observation);
}
