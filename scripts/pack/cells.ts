import type { MissingReason } from '../../src/domain/figure';
import { FLAGS, type Flag } from '../../src/domain/observation';
import { reasonOfMarker } from '../../src/domain/missingMarkers';
import {
  type Cell,
  REASON_LETTERS,
  type ReasonLetter,
} from '../../src/services/pack/schemas/observationSet';

const LETTER_OF_REASON = new Map<MissingReason, ReasonLetter>(
  Object.entries(REASON_LETTERS).map(([letter, reason]) => [reason, letter as ReasonLetter]),
);

/** A cell of a table and its marker as a cell of a shard: the number, or the letter of the reason. */
export function cell(text: string | undefined, marker = ''): Cell {
  if (text !== undefined && text !== '') return Number(text);
  const reason = reasonOfMarker(marker);
  const letter = LETTER_OF_REASON.get(reason);
  if (!letter) throw new Error(`No letter for ${reason}`);
  return letter;
}

/**
 * The flag of a caution column, as a list.
 *
 * @throws RangeError for a word that is no flag
 */
export function flagsOf(caution: string): Flag[] {
  const flag = FLAGS.find((known) => known === caution);
  if (flag === undefined) throw new RangeError(`Unknown caution: ${caution}`);
  return [flag];
}

/** A half-width from a published 95% interval, rounded to what the bounds carry. */
export function halfWidth(lower: string | undefined, upper: string | undefined): number | null {
  if (!lower || !upper) return null;
  return Math.round(((Number(upper) - Number(lower)) / 2) * 100) / 100;
}

export function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function lastDay(year: number, month: number): string {
  const leap = month === 2 && year % 4 === 0 ? 1 : 0;
  const day = (LAST_DAYS[month - 1] ?? 31) + leap;
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

/**
 * The last day of a reference period as the tables word it: '2025' (the year), '2026-03'
 * (the month), 'Apr 2024-Mar 2025', 'Mar 2024', 'mid-2023' (30 June), 'Census, 20 March 2022'.
 */
export function periodEnd(period: string): string {
  const month = /^(\d{4})-(\d\d)$/.exec(period);
  if (month) return lastDay(Number(month[1]), Number(month[2]));
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  const mid = /^mid-(\d{4})$/.exec(period);
  if (mid) return `${mid[1]}-06-30`;
  const day = /(\d\d) ([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(period);
  const last = /([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(period);
  const at = MONTHS.indexOf(last?.[1] ?? '');
  if (day && at >= 0) return `${day[3]}-${String(at + 1).padStart(2, '0')}-${day[1]}`;
  if (!last || at < 0) throw new Error(`Unknown period: ${period}`);
  return lastDay(Number(last[2]), at + 1);
}
