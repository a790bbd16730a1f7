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
