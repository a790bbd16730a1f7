import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, said, type Words } from '@/shared/words/words';

/** Months of the year, in full. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type Month = (typeof MONTHS)[number];

export const MONTH_WORDS: Readonly<Record<Month, Words>> = {
  January: said('January'),
  February: said('February'),
  March: said('March'),
  April: said('April'),
  May: said('May'),
  June: said('June'),
  July: said('July'),
  August: said('August'),
  September: said('September'),
  October: said('October'),
  November: said('November'),
  December: said('December'),
};

/** The day of a moment on the clock of this machine, ISO. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today as an ISO day, by the reader's own clock: never a slice of UTC, which is yesterday until 1 am. */
export function today(): string {
  return localDay(new Date());
}

/** The same day or month so many years before, ISO; 29 February stays one, which sorts as it should. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

const isoDay = (utc: Date) => utc.toISOString().slice(0, 10);

/** True for a day of the calendar written as 2026-11-30. */
export function isIsoDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

function dateOf(day: string): Date {
  if (!isIsoDay(day)) throw new RangeError('Not an ISO day');
  return new Date(`${day}T00:00:00Z`);
}

/**
 * The day so many days later.
 *
 * @throws RangeError for a text that is not an ISO day
 */
export function addDays(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}

/**
 * The same day of the month so many months later; the last of the month where it has no such day.
 *
 * @throws RangeError for a text that is not an ISO day
 */
export function addMonths(day: string, months: number): string {
  const date = dateOf(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = monthEnd(isoDay(first).slice(0, 7));
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** Last day of a month '2026-02', ISO; a rolling year is named by the month it ends in. */
export function monthEnd(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year ?? 0, number ?? 12, 0)));
}

export const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day in words: "2025-07-24" → "24 July 2025". No time zone is involved.
 *
 * @returns the text itself where it is not an ISO day
 */
export function dayWords(iso: string): Words {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : inRow([String(Number(day)), MONTH_WORDS[name], year]);
}

/** The same in English, for rooms that have no Welsh yet. */
export const formatDay = (iso: string): string => inEnglish(dayWords(iso));
