import { payInUnit } from './payUnit';
import { roundToDecimals, roundToNearest } from './rounding';

/** A row of data/pay/minimum-wage.csv. */
export interface MinimumRate {
  /** The day it came in, ISO. */
  readonly from: string;
  readonly ageBand: string;
  readonly hourlyGbp: number;
}

/** The least an employer may pay an hour at 21 or over, and the day it came in. */
export interface MinimumWage {
  readonly hourlyGbp: number;
  readonly from: string;
}

/** Whose minimum it is: that of 21 or over has been the National Living Wage since April 2024. */
export const AGE_BANDS = ['21', '18-20', 'under-18', 'apprentice'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const BAND_OF_TABLE: Readonly<Record<AgeBand, string>> = {
  '21': '21_22',
  '18-20': '18_20',
  'under-18': 'under_18',
  apprentice: 'apprentice',
};

/** Each band in a sentence: "the legal minimum is £12.71 at 21 or over". */
export const AGE_WORDS: Readonly<Record<AgeBand, string>> = {
  '21': 'at 21 or over',
  '18-20': 'at 18 to 20',
  'under-18': 'under 18',
  apprentice: 'for a first-year apprentice',
};

/**
 * The legal minimum an hour on a day: the newest rate that has come in by then.
 *
 * @param today ISO: an argument, so that a page and its test agree
 * @returns undefined before the first rate of the table
 * @see data/pay/minimum-wage.csv (GOV.UK, National Minimum Wage rates)
 */
export function minimumInForce(
  rates: readonly MinimumRate[],
  today: string,
  age: AgeBand = '21',
): MinimumWage | undefined {
  const current = rates
    .filter(({ from, ageBand }) => ageBand === BAND_OF_TABLE[age] && from <= today)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  return current && { hourlyGbp: current.hourlyGbp, from: current.from };
}

/** Middle pay of one group of people in pounds, by what the source publishes, and their hours. */
export interface PublishedPay {
  readonly hour?: number;
  readonly week?: number;
  readonly year?: number;
  /** Middle of their own paid hours a week. */
  readonly weeklyHours?: number;
}

/** Whether a sum lies below what the hours cost at the minimum; false where no hours are known. */
function isLess(
  gbp: number | undefined,
  unit: 'week' | 'year',
  hourlyGbp: number,
  hours: number | undefined,
): boolean {
  if (gbp === undefined) return false;
  const least = payInUnit(hourlyGbp, 'hour', unit, hours);
  return least.kind === 'value' && gbp < roundToDecimals(least.value, 2);
}

/**
 * True where any published middle of the people lies below the legal minimum for their own hours:
 *
 *     hour < rate,   week < rate × hours,   year < rate × hours × 52
 *
 * All three are looked at, so that one answer holds whichever unit is shown. Middle hours and middle
 * pay are of the same people but not of the same person: the answer is of the group, and a hint of
 * the law, not a finding that anyone broke it. Without hours a week or a year cannot be held against
 * an hourly rate.
 */
export function isBelowMinimum(pay: PublishedPay, hourlyGbp: number): boolean {
  const { hour, week, year, weeklyHours } = pay;
  return (
    (hour !== undefined && hour < hourlyGbp) ||
    isLess(week, 'week', hourlyGbp, weeklyHours) ||
    isLess(year, 'year', hourlyGbp, weeklyHours)
  );
}

/**
 * What the minimum comes to in a year of so many paid hours a week: rate × hours × 52, to £100.
 *
 * @returns undefined where no hours are known
 */
export function minimumForAYear(hourlyGbp: number, weeklyHours?: number): number | undefined {
  const year = payInUnit(hourlyGbp, 'hour', 'year', weeklyHours);
  return year.kind === 'value' ? roundToNearest(year.value, 100) : undefined;
}
