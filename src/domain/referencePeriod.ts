import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, said, type Words } from '@/shared/words/words';
import {
  dayWords,
  ISO_DAY,
  type Month,
  MONTH_WORDS,
  monthEnd,
  MONTHS,
  yearsBefore,
} from './period';

const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const YEARS = /^(\d{4})\s*[-–]\s*(\d{4})$/;
const MONTH_AND_YEAR = /^([A-Za-z]+)\s+(\d{4})$/;
const MONTHS_OF_TWO_YEARS = /^([A-Za-z]+)\s+(\d{4})\s*[-–]\s*([A-Za-z]+)\s+(\d{4})$/;
const MONTHS_OF_ONE_YEAR = /^([A-Za-z]+)\s*[-–]\s*([A-Za-z]+)\s+(\d{4})$/;

function fullMonth(word: string): Month | undefined {
  const start = word.toLowerCase();
  return MONTHS.find(
    (month) => month.toLowerCase() === start || month.slice(0, 3).toLowerCase() === start,
  );
}

/**
 * The last day of a reference period as tables and sources word it: '2025' (the year), '2026-03' or
 * 'Mar 2024' (the month), 'Apr 2024-Mar 2025', '2020 to 2035', 'mid-2023' (30 June), 'Census, 20
 * March 2022'.
 *
 * @returns undefined for a form that is not known: a period is never guessed
 */
export function endOfPeriod(period: string): string | undefined {
  if (ISO_MONTH.test(period)) return monthEnd(period);
  const [, mid] = /^mid-(\d{4})$/.exec(period) ?? [];
  if (mid !== undefined) return `${mid}-06-30`;
  const [, year] = /^(?:\d{4} to )?(\d{4})$/.exec(period) ?? [];
  if (year !== undefined) return `${year}-12-31`;
  const [, day, word = '', ofYear] = /(?:(\d\d?) )?([A-Z][a-z]+) (\d{4})$/.exec(period) ?? [];
  const at = MONTHS.findIndex((month) => month === fullMonth(word));
  if (at === -1) return undefined;
  const month = `${ofYear}-${String(at + 1).padStart(2, '0')}`;
  return day === undefined ? monthEnd(month) : `${month}-${day.padStart(2, '0')}`;
}

const OLDEST_YEARS = 5;

/**
 * False for a figure that can say nothing of today: its period ended over five years before (rule 10
 * of docs/methods.md). A place may have dropped out of its table.
 *
 * @param day ISO day, as `periodEnd`: an argument, so that a page and its test agree
 */
export function isRecent({ periodEnd }: { readonly periodEnd: string }, day: string): boolean {
  return periodEnd >= yearsBefore(day, OLDEST_YEARS);
}

/** "January to December 2022", "April 2024 to March 2025", "June 2022" when they are one month. */
function monthsWords(from: Month, fromYear: string, to: Month, toYear: string): Words {
  const ends = { from: MONTH_WORDS[from], to: MONTH_WORDS[to] };
  if (fromYear !== toYear)
    return said('{from} {fromYear} to {to} {toYear}', { ...ends, fromYear, toYear });
  return from === to
    ? inRow([ends.from, fromYear])
    : said('{from} to {to} {toYear}', { ...ends, toYear });
}

/**
 * A reference period in words, from the forms our sources use: "2025-07" → "July 2025",
 * "Apr 2024-Mar 2025" → "April 2024 to March 2025", "Jan 2022-Dec 2022" → "January to December
 * 2022", "2020-2035" → "2020 to 2035". "April 2025", "2023", "mid-2023" and "2014/15" stand.
 *
 * Assumes that four digits, a hyphen and two digits are a month, as in all our tables.
 *
 * @returns the trimmed text itself where the form is not known: a period is never guessed
 */
export function periodWords(period: string): Words {
  const text = period.trim();
  if (ISO_DAY.test(text)) return dayWords(text);

  const [, year, month] = ISO_MONTH.exec(text) ?? [];
  if (month !== undefined) {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? text : inRow([MONTH_WORDS[name], year]);
  }

  const [, firstYear, lastYear] = YEARS.exec(text) ?? [];
  if (firstYear !== undefined)
    return said('{firstYear} to {lastYear}', { firstYear, lastYear: lastYear ?? '' });

  const [, only, onlyYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (only !== undefined) {
    const named = fullMonth(only);
    return inRow([named === undefined ? only : MONTH_WORDS[named], onlyYear]);
  }

  const two = MONTHS_OF_TWO_YEARS.exec(text);
  const [, from = '', fromYear = '', to = '', toYear = ''] = two ?? [];
  const [, start = '', end = '', sameYear = ''] = MONTHS_OF_ONE_YEAR.exec(text) ?? [];
  const first = fullMonth(two ? from : start);
  const last = fullMonth(two ? to : end);
  if (first === undefined || last === undefined) return text;
  return two
    ? monthsWords(first, fromYear, last, toYear)
    : monthsWords(first, sameYear, last, sameYear);
}

/** The same in English, for rooms that have no Welsh yet. */
export const formatPeriod = (period: string): string => inEnglish(periodWords(period));
