import type { SessionRecord } from './record';

/** How long a saved session may stay. */
export interface Retention {
  readonly defaultDaysAfterReview: number;
  readonly longestMonths: number;
}

export const DEFAULT_RETENTION: Retention = { defaultDaysAfterReview: 30, longestMonths: 12 };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the calendar written as 2026-11-30. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === text;
}

/**
 * The day so many days later.
 *
 * @throws RangeError for a text that is not an ISO day
 */
export function addDays(day: string, days: number): string {
  if (!isIsoDay(day)) throw new RangeError('Not an ISO day');
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * The same day of the month so many months later; the last of the month where it has no such day.
 *
 * @throws RangeError for a text that is not an ISO day
 */
export function addMonths(day: string, months: number): string {
  if (!isIsoDay(day)) throw new RangeError('Not an ISO day');
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * The last day a saved session stays; it is erased on the first start after it.
 *
 *     min(createdOn + longestMonths, max(reviewOn + defaultDaysAfterReview, today))
 *
 * No review day: createdOn + longestMonths. `today` keeps a session that is being worked on past its
 * review from being erased the next morning without a warning; the limit of months always holds.
 *
 * @param today ISO day
 * @returns ISO day
 */
export function eraseAfterDay(
  record: SessionRecord,
  today: string,
  retention: Retention = DEFAULT_RETENTION,
): string {
  const limit = addMonths(record.createdOn, retention.longestMonths);
  const { reviewOn } = record.close;
  if (!isIsoDay(reviewOn)) return limit;
  return earlier(limit, later(addDays(reviewOn, retention.defaultDaysAfterReview), today));
}
