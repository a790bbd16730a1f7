import type { Indicator, IndicatorKind } from './indicator';
import type { Observation } from './observation';
import { roundToDecimals } from './rounding';
import { socLevel } from './soc';

/** How sure a figure is, from most to least (docs/methods.md, rule 10). */
export const SURENESS_LEVELS = ['sure', 'fairly sure', 'rough guide', 'cannot say'] as const;

export type Sureness = (typeof SURENESS_LEVELS)[number];

/** What the tests look at. */
export interface SurenessInput {
  readonly kind: IndicatorKind;
  /** Standard error as a percentage of the value, as published. */
  readonly cvPercent?: number;
  /** Or: half the 95% interval, with the value it belongs to. */
  readonly halfWidth95?: number;
  readonly value?: number;
  /** How many levels wider than asked for, of occupation and of area together: 0 is exact. */
  readonly levelsWider: number;
  /** Last day of the reference period, ISO. */
  readonly periodEnd: string;
  /** The day it is read, ISO. */
  readonly today: string;
  /** A survey count of one occupation in one district: a rough guide at best (rule 4). */
  readonly districtOccupationCount?: boolean;
  /** 3 to 9 people asked: never shown as a fact. */
  readonly smallSample?: boolean;
  /** A figure used for its shape alone (commuting 2011): dated in its sentence, no age test. */
  readonly shapeOnly?: boolean;
}

/** The tests, in the order they are explained to a reader. */
export type SurenessTest = 'error' | 'level' | 'age' | 'kind';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayParts(iso: string): readonly [months: number, day: number] {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  if (year === undefined) throw new RangeError(`Not an ISO day: ${iso}`);
  return [Number(year) * 12 + Number(month), Number(day)];
}

/** True when `today` is at most so many months after `periodEnd`, the same day of the month included. */
function isWithinMonths(periodEnd: string, today: string, months: number): boolean {
  const [endMonths, endDay] = dayParts(periodEnd);
  const [todayMonths, todayDay] = dayParts(today);
  const apart = todayMonths - endMonths;
  return apart < months || (apart === months && todayDay <= endDay);
}

function cvOf({ cvPercent, halfWidth95, value }: SurenessInput): number | undefined {
  if (cvPercent !== undefined) return cvPercent;
  if (halfWidth95 === undefined || value === undefined) return undefined;
  if (halfWidth95 === 0) return 0;
  if (value === 0) return Number.POSITIVE_INFINITY;
  return roundToDecimals((100 * halfWidth95) / (1.96 * Math.abs(value)), 9);
}

function byError(input: SurenessInput): Sureness {
  if (input.smallSample) return 'cannot say';
  if (input.kind === 'complete-count') return 'sure';
  const cv = cvOf(input);
  if (cv === undefined) return 'rough guide';
  if (cv <= 5) return 'sure';
  if (cv <= 10) return 'fairly sure';
  return cv <= 20 ? 'rough guide' : 'cannot say';
}

function byLevel({ levelsWider }: SurenessInput): Sureness {
  return SURENESS_LEVELS[levelsWider] ?? 'cannot say';
}

function byAge({ periodEnd, today, shapeOnly }: SurenessInput): Sureness {
  if (shapeOnly) return 'sure';
  if (isWithinMonths(periodEnd, today, 18)) return 'sure';
  if (isWithinMonths(periodEnd, today, 36)) return 'fairly sure';
  return isWithinMonths(periodEnd, today, 60) ? 'rough guide' : 'cannot say';
}

function byKind({ kind, districtOccupationCount, shapeOnly }: SurenessInput): Sureness {
  const isRough =
    kind === 'projection' || kind === 'experimental' || districtOccupationCount || shapeOnly;
  return isRough ? 'rough guide' : 'sure';
}

/**
 * What each test allows a figure to be, for saying why it is no better.
 *
 *     error   CV ≤ 5% sure, ≤ 10% fairly sure, ≤ 20% or none published rough guide; else cannot say
 *     level   exact sure, one wider fairly sure, two wider rough guide; else cannot say
 *     age     ended ≤ 18 months ago sure, ≤ 36 fairly sure, ≤ 5 years rough guide; else cannot say
 *     kind    a projection, adverts, a district count by occupation, or a figure used for its shape
 *             alone: rough guide at best; the last skips the age test
 *
 * A complete count skips the error test. 3 to 9 people asked: cannot say. CV = half-width ÷ 1.96 ÷
 * value where only an interval is published. Months are counted by the calendar.
 *
 * @throws RangeError when a day is not ISO or `levelsWider` is not a whole number from 0
 */
export function surenessTests(input: SurenessInput): Readonly<Record<SurenessTest, Sureness>> {
  if (!Number.isInteger(input.levelsWider) || input.levelsWider < 0)
    throw new RangeError(`Not a number of levels: ${input.levelsWider}`);
  return {
    error: byError(input),
    level: byLevel(input),
    age: byAge(input),
    kind: byKind(input),
  };
}

/**
 * How sure a figure is: the lowest of its tests decides (docs/methods.md, rule 10).
 *
 * @throws RangeError as `surenessTests`
 */
export function sureness(input: SurenessInput): Sureness {
  const found = Object.values(surenessTests(input));
  return SURENESS_LEVELS.findLast((level) => found.includes(level)) ?? 'cannot say';
}

/**
 * The input of the tests for an observation of an indicator.
 *
 * A missing figure has no sureness: ask only for figures with a value.
 *
 * @param levelsWider how many levels wider than the reader asked for (the ladder's `levelsWider`)
 * @param today the day it is read, ISO: an argument, so that a page and its test agree
 */
export function surenessInput(
  observation: Observation,
  indicator: Indicator,
  levelsWider: number,
  today: string,
): SurenessInput {
  const { figure, unit, occupation, area, flags, cvPercent, halfWidth95, periodEnd } = observation;
  const ofOneOccupation = occupation !== undefined && socLevel(occupation.code) !== 'all';
  return {
    kind: indicator.kind,
    cvPercent,
    halfWidth95,
    value: figure.kind === 'value' ? figure.value : undefined,
    levelsWider,
    periodEnd,
    today,
    districtOccupationCount:
      ofOneOccupation && area.level === 'district' && (unit === 'people' || unit === 'jobs'),
    smallSample: flags?.includes('small-sample') ?? false,
  };
}
