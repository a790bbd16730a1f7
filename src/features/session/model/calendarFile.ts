import { addDays } from '@/domain/period';

/**
 * A calendar file of one day that says "Bearings review" and nothing else: calendars are shared. The
 * writer of such files is loaded with the first one.
 *
 * @param day ISO day
 */
export async function calendarFile(day: string): Promise<string> {
  const { createEvent } = await import('ics');
  const { error, value } = createEvent({
    title: 'Bearings review',
    start: dateOf(day),
    // The day after, which is no part of it: a length of a day is written with a stray T.
    end: dateOf(addDays(day, 1)),
    productId: 'Bearings',
  });
  if (typeof value !== 'string') throw new RangeError('Not a day', { cause: error });
  return value;
}

function dateOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
