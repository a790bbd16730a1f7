import { type Answer, answered } from '@/domain/answer';
import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import { CELL_LIMIT, type NomisQuery } from './query';
import type { NomisRow } from './nomisRow';

/** More than any type of area this app asks for has: the United Kingdom has 361 districts. */
const AREAS_OF_A_TYPE = 400;

const BACK_TO = /^latestMINUS(\d+)-latest$/i;
const RANGE = /^(\d+)\.\.\.(\d+)$/;

function sizeOf(word: string): number {
  if (/TYPE\d+$/i.test(word)) return AREAS_OF_A_TYPE;
  const [, from, to] = RANGE.exec(word) ?? [];
  return from === undefined || to === undefined ? 1 : Number(to) - Number(from) + 1;
}

const sizeOfAll = (words: readonly string[]) => words.reduce((sum, word) => sum + sizeOf(word), 0);

function datesIn(date: string): number {
  return date.split(',').reduce((sum, word) => sum + Number(BACK_TO.exec(word)?.[1] ?? 0) + 1, 0);
}

/** How many cells a query may bring at most: areas × dates × codes of each dimension. */
export function plannedCells({ geography, date, dimensions }: NomisQuery): number {
  return Object.values(dimensions).reduce(
    (cells, codes) => cells * sizeOfAll(codes),
    sizeOfAll(geography) * datesIn(date),
  );
}

/** The dimension with most codes that can be asked for in two lists. */
function longestDimension({ dimensions }: NomisQuery): string | undefined {
  const [longest] = Object.entries(dimensions)
    .filter(([, codes]) => codes.length > 1)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return longest?.[0];
}

/**
 * A query in as many as it takes for each to stay within the limit of cells, its codes shared out
 * between them. One whose codes cannot be shared out stays whole, and is read page by page.
 */
export function withinLimit(query: NomisQuery): readonly NomisQuery[] {
  const longest = plannedCells(query) > CELL_LIMIT ? longestDimension(query) : undefined;
  if (longest === undefined) return [query];
  const codes = query.dimensions[longest] ?? [];
  const half = Math.ceil(codes.length / 2);
  return [codes.slice(0, half), codes.slice(half)].flatMap((some) =>
    withinLimit({ ...query, dimensions: { ...query.dimensions, [longest]: some } }),
  );
}

/**
 * The answers to the parts of a query as one.
 *
 * @throws ContractError where one part has no rows and another has: its codes were asked for and are
 *   absent
 */
export function joined(
  answers: readonly Answer<readonly NomisRow[]>[],
  origin: Origin,
): Answer<readonly NomisRow[]> {
  const rows = answers.flatMap((answer) => (answer.kind === 'value' ? [answer.value] : []));
  const empty = answers.find((answer) => answer.kind === 'missing');
  if (empty !== undefined && rows.length === 0) return empty;
  if (empty !== undefined) {
    throw new ContractError('nomis left out all codes of one part of a question', origin);
  }
  return answered(rows.flat());
}
