import { localDay } from '@/domain/period';
import { isPlausibleDay } from '@/domain/recordBounds';

/**
 * A day as somebody types it: "in two weeks", "3 Dec", "Friday", "3/12" (day before month). A weekday
 * and a day without a year are the next ones. The reader of dates is loaded with the first of them.
 *
 * @param now the moment "in" and "next" count from
 * @returns ISO day; undefined where no day is understood
 */
export async function dayInWords(text: string, now: Date): Promise<string | undefined> {
  const { GB } = await import('chrono-node/en');
  const [found] = GB.parse(text, now, { forwardDate: true });
  // "May" alone is a word as well: a day has to be known, or what it counts from.
  if (found === undefined || !hasDay(found.start)) return undefined;
  const day = localDay(found.start.date());
  return isPlausibleDay(day, localDay(now)) ? day : undefined;
}

interface Known {
  readonly isCertain: (part: 'day' | 'weekday') => boolean;
  readonly tags?: () => ReadonlySet<string>;
}

function hasDay(start: Known): boolean {
  const tags = [...(start.tags?.() ?? [])];
  return (
    start.isCertain('day') ||
    start.isCertain('weekday') ||
    tags.some((tag) => /relative/i.test(tag))
  );
}
