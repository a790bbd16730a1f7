import { addMonths, isIsoDay } from './period';

/** The most characters of each text of a record: no field takes more, and no file may bring more. */
export const TEXT_MOST = {
  reference: 40,
  situation: 4000,
  notes: 20_000,
  otherLimits: 400,
  aim: 300,
  why: 300,
  wording: 80,
  forClient: 120,
  action: 200,
  signpost: 240,
} as const;

/** The most entries of each list: an entry more is refused, never an older one dropped. */
export const LIST_MOST = { aims: 100, actions: 200, options: 300, evidence: 300 } as const;

/** The most of each number of the limits; all are above 0. */
export const NUMBER_MOST = { travelMinutes: 240, hoursPerWeek: 100, lowestPay: 1_000_000 } as const;

/** A list with one entry more, or the list itself where it is full. */
export function withOneMore<Entry>(
  list: readonly Entry[],
  entry: Entry,
  most: number,
): readonly Entry[] {
  return list.length >= most ? list : [...list, entry];
}

/** Where a text was too long: how many characters of it found no room, in a sentence. */
export function cutWords(left: number, most: number): string {
  const many = left === 1 ? '1 character was' : `${left.toLocaleString('en-GB')} characters were`;
  return `There is room for ${most.toLocaleString('en-GB')} characters, so ${many} left out.`;
}

const PLAUSIBLE_MONTHS = 120;

/** True for a day of the calendar within ten years of another: any other is a slip, or a bad file. */
export function isPlausibleDay(day: string, from: string): boolean {
  if (!isIsoDay(day)) return false;
  return day >= addMonths(from, -PLAUSIBLE_MONTHS) && day <= addMonths(from, PLAUSIBLE_MONTHS);
}
