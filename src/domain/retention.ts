import { addDays, addMonths, isIsoDay } from './period';
import type { SessionRecord } from './record';

/** How long a saved session may stay. */
export interface Retention {
  readonly defaultDaysAfterReview: number;
  readonly longestMonths: number;
}

export const DEFAULT_RETENTION: Retention = { defaultDaysAfterReview: 30, longestMonths: 12 };

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * The last day a saved session stays; it is erased on the first start after it.
 *
 *     min(begun + longestMonths, max(reviewOn + defaultDaysAfterReview, today))
 *
 * Begun is `createdOn`, or today where that has not come yet: a clock that was ahead once keeps
 * nothing longer. No review day: begun + longestMonths. `today` keeps a session that is being worked
 * on past its review from being erased the next morning without a warning; the limit of months
 * always holds.
 *
 * @param today ISO day
 * @returns ISO day
 */
export function eraseAfterDay(
  record: SessionRecord,
  today: string,
  retention: Retention = DEFAULT_RETENTION,
): string {
  const begun = isIsoDay(record.createdOn) ? earlier(record.createdOn, today) : today;
  const limit = addMonths(begun, retention.longestMonths);
  const { reviewOn } = record.close;
  if (!isIsoDay(reviewOn)) return limit;
  return earlier(
    limit,
    later(addDays(earlier(reviewOn, limit), retention.defaultDaysAfterReview), today),
  );
}

const SAID_DAYS_BEFORE = 14;

/** The sessions whose last day is near. */
export interface SoonErased {
  readonly count: number;
  /** ISO day: the last one of the first of them. */
  readonly firstDay: string;
}

/** ISO day: a session whose last day is no later is said before it is erased. */
export const lastDaySaid = (today: string): string => addDays(today, SAID_DAYS_BEFORE);

/**
 * Which of the last days are within a fortnight, to be said before anything is erased.
 *
 * @param lastDays ISO days, of each saved session; those before today are erased and not counted
 * @returns undefined where none is
 */
export function soonErased(lastDays: readonly string[], today: string): SoonErased | undefined {
  const until = lastDaySaid(today);
  const near = lastDays.filter((day) => day >= today && day <= until).toSorted();
  const [firstDay] = near;
  return firstDay === undefined ? undefined : { count: near.length, firstDay };
}

const MOST_DAYS_AWAY = 40;

/** How today's date stands to the last day the app was open on. */
export type ClockState = 'right' | 'back' | 'ahead';

/**
 * Whether the clock can be gone by: one behind the last day seen, or more than 40 days ahead of it,
 * erases nothing until the adviser has looked at it.
 *
 * @param lastDaySeen ISO day
 * @param today ISO day
 */
export function clockState(lastDaySeen: string, today: string): ClockState {
  if (!isIsoDay(lastDaySeen)) return 'right';
  if (today < lastDaySeen) return 'back';
  return today > addDays(lastDaySeen, MOST_DAYS_AWAY) ? 'ahead' : 'right';
}
