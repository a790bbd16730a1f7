import type { MissingReason } from '../../src/domain/figure';
import { FLAGS, type Flag } from '../../src/domain/observation';
import { reasonOfMarker } from '../../src/domain/missingMarkers';
import { endOfPeriod } from '../../src/domain/referencePeriod';
import type { Cell } from '../../src/services/pack/schemas/observationSet';
import { REASON_LETTERS, type ReasonLetter } from '../../src/services/pack/shardWords';

const LETTER_OF_REASON = new Map<MissingReason, ReasonLetter>(
  Object.entries(REASON_LETTERS).map(([letter, reason]) => [reason, letter as ReasonLetter]),
);

/** A cell of a table and its marker as a cell of a shard: the number, or the letter of the reason. */
export function cell(text: string | undefined, marker = ''): Cell {
  return text !== undefined && text !== '' ? Number(text) : letterOf(reasonOfMarker(marker));
}

/** A missing reason as a cell of a shard: it goes to the page as itself. */
export function letterOf(reason: MissingReason): ReasonLetter {
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

/**
 * The last day of a reference period of data/.
 *
 * @throws Error for a form that is not known
 */
export function periodEnd(period: string): string {
  const end = endOfPeriod(period);
  if (end === undefined) throw new Error(`Unknown period: ${period}`);
  return end;
}
