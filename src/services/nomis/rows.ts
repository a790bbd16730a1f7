import { type Answer, answered, unanswered } from '@/domain/answer';
import { canonicalGss } from '@/domain/area';
import { type Figure, type MissingReason, missing, value } from '@/domain/figure';
import { isPossible } from '@/domain/measure';
import type { Origin } from '@/shared/http';
import { ContractError, HttpStatusError } from '@/shared/upstreamError';
import { CsvError, type CsvTable, readCsv } from './csv';
import { gssOfNumber } from './geography';
import type { NomisRow } from './nomisRow';
import { ownWords } from './ownWords';
import { impossibleInRow } from './rowMeasure';
import { addressOf, CELL_LIMIT, columnsOf, NOMIS, type NomisQuery } from './query';

/** What the service prints for a missing number on its own pages; its API leaves the field empty. */
const REASON_OF_MARKER: Readonly<Record<string, MissingReason>> = {
  '!': 'disclosive',
  '*': 'unreliable',
  '~': 'unreliable',
  '#': 'unreliable',
  '-': 'not-published',
};

/** By the words of the status: its letters are known for two cases only. The first match decides. */
const REASON_OF_WORDS: readonly (readonly [RegExp, MissingReason])[] = [
  [/disclosive|confidential/i, 'disclosive'],
  [/unreliable|sample size|less than \d/i, 'unreliable'],
  [/not applicable/i, 'not-applicable'],
  [/not collected/i, 'not-collected'],
  [/missing|suppress|not available|withheld/i, 'not-published'],
];

/** A strict number: `Number('')` would be 0, and `4.` is 4.7 cut short. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * The figure of a cell. A number whose status says that there is no figure is none, for that reason;
 * an empty cell takes its reason from the words of the status too, and is `not-published` where these
 * do not say why.
 *
 * @returns undefined for a cell that is neither a finite number, nor empty, nor a marker of the service
 */
export function figureOfCell(cell: string, status: string): Figure | undefined {
  const text = cell.trim();
  const worded = REASON_OF_WORDS.find(([words]) => words.test(status))?.[1];
  if (NUMBER.test(text)) {
    const number = Number(text);
    if (!Number.isFinite(number)) return undefined;
    return worded === undefined ? value(number) : missing(worded);
  }
  if (text === '') return missing(worded ?? 'not-published');
  const marked = Object.hasOwn(REASON_OF_MARKER, text) ? REASON_OF_MARKER[text] : undefined;
  return marked && missing(marked);
}

/** Ends with the service's own words where the body is a failure and not a table. */
function refuseOtherBodies(text: string, origin: Origin): void {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') {
    throw new ContractError('nomis knows no such query: it answered with an empty body', origin);
  }
  const said = ownWords(start);
  if (said !== undefined) {
    throw new HttpStatusError(`nomis said: ${said}`, { ...origin, status: 200, body: text });
  }
  if (start.startsWith('<')) {
    throw new ContractError('nomis sent a web page: the address is wrong', origin);
  }
  if (!start.startsWith('"')) {
    throw new ContractError('nomis sent something that is not its table', origin);
  }
}

function readTable(text: string, origin: Origin): CsvTable {
  try {
    return readCsv(text);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new ContractError(`nomis sent a broken table: ${cause.message}`, { ...origin, cause });
  }
}

/** Cells of a row by column name; '' for a column that was not asked for. */
type Cells = (column: string) => string;

function cellsOf(table: CsvTable): readonly Cells[] {
  const places = new Map(table.header.map((column, place) => [column.toUpperCase(), place]));
  return table.rows.map((row) => (column) => row[places.get(column) ?? -1]?.trim() ?? '');
}

/** A month, the end of a rolling year, or a year: periods are reckoned from it. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

function refuseOtherDates(cells: Cells, query: NomisQuery, origin: Origin): void {
  const date = cells('DATE');
  const isDate = DATE.test(date) && isPossible('year', Number(date.slice(0, 4)));
  if (columnsOf(query).includes('DATE') && !isDate) {
    throw new ContractError(`nomis sent "${cells('DATE')}" where a date belongs`, origin);
  }
}

function rowOf(cells: Cells, query: NomisQuery, origin: Origin): NomisRow {
  refuseOtherDates(cells, query, origin);
  refuseOtherAreas(cells, query, origin);
  const dimensions = Object.keys(query.dimensions);
  const status = cells('OBS_STATUS_NAME');
  const figure = figureOfCell(cells('OBS_VALUE'), status);
  if (figure === undefined) {
    throw new ContractError(`nomis sent "${cells('OBS_VALUE')}" where a number belongs`, origin);
  }
  const byDimension = (suffix: string) =>
    Object.fromEntries(
      dimensions.map((dimension) => [dimension, cells(`${dimension.toUpperCase()}${suffix}`)]),
    );
  const row: NomisRow = {
    date: cells('DATE'),
    dateName: cells('DATE_NAME'),
    gss: canonicalGss(cells('GEOGRAPHY_CODE')),
    areaName: cells('GEOGRAPHY_NAME'),
    codes: byDimension(''),
    names: byDimension('_NAME'),
    figure,
    status,
  };
  const fault = impossibleInRow(query.dataset.toUpperCase(), row);
  if (fault !== undefined) throw cannotBe(fault, origin);
  return row;
}

/** The error for a number outside what its measure can be. */
export function cannotBe(what: string, origin: Origin): ContractError {
  return new ContractError(`nomis answered with a number that cannot be: ${what}`, origin);
}

/** The words of a list of codes: a type, a relative date or a word for a default lets any code in. */
interface Asked {
  readonly codes: ReadonlySet<string>;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  readonly isOpen: boolean;
}

const CODE = /^(?:[A-Z]?\d+|\d{4}-\d{2})$/i;
const RANGE = /^(\d+)\.\.\.(\d+)$/;

/** Codes are compared in capitals, and the two of Barnsley and of Sheffield as one. */
function plainCode(code: string): string {
  return canonicalGss(code.toUpperCase());
}

function askedBy(words: readonly string[]): Asked {
  return {
    codes: new Set(words.filter((word) => CODE.test(word)).map(plainCode)),
    ranges: words.flatMap((word) => {
      const range = RANGE.exec(word);
      return range === null ? [] : [{ from: Number(range[1]), to: Number(range[2]) }];
    }),
    isOpen: words.some((word) => !CODE.test(word) && !RANGE.test(word)),
  };
}

function isAsked({ codes, ranges, isOpen }: Asked, code: string): boolean {
  if (isOpen || codes.has(plainCode(code))) return true;
  return ranges.some(({ from, to }) => Number(code) >= from && Number(code) <= to);
}

interface CodeCheck {
  readonly column: string;
  readonly asked: Asked;
  /** The codes by which a row may answer. */
  readonly codesOf: (cells: Cells) => readonly string[];
}

/**
 * An area answers by its GSS code. `GEOGRAPHY` only echoes the word it was asked by, and so proves
 * nothing: it counts for a number of Nomis's own whose area is not known here, and for no other.
 */
function areaCodesOf(cells: Cells): readonly string[] {
  const echo = cells('GEOGRAPHY');
  const isOther = /^\d+$/.test(echo) && gssOfNumber(echo) === undefined;
  return isOther ? [echo, cells('GEOGRAPHY_CODE')] : [cells('GEOGRAPHY_CODE')];
}

const GSS = /^[A-Z]\d{8}$/;

function refuseOtherAreas(cells: Cells, query: NomisQuery, origin: Origin): void {
  if (columnsOf(query).includes('GEOGRAPHY_CODE') && !GSS.test(cells('GEOGRAPHY_CODE'))) {
    throw new ContractError(
      `nomis sent "${cells('GEOGRAPHY_CODE')}" where the code of an area belongs`,
      origin,
    );
  }
}

function codeChecks(query: NomisQuery): readonly CodeCheck[] {
  const columns = new Set(columnsOf(query));
  const checks: CodeCheck[] = [
    {
      column: 'GEOGRAPHY_CODE',
      asked: askedBy(query.geography.map((word) => gssOfNumber(word) ?? word)),
      codesOf: areaCodesOf,
    },
    { column: 'DATE', asked: askedBy(query.date.split(',')), codesOf: (cells) => [cells('DATE')] },
    ...Object.entries(query.dimensions).map(([dimension, codes]) => ({
      column: dimension.toUpperCase(),
      asked: askedBy(codes),
      codesOf: (cells: Cells) => [cells(dimension.toUpperCase())],
    })),
  ];
  return checks.filter(({ column }) => columns.has(column));
}

/** The server drops codes it does not know, or answers with the total in their place. */
function refuseOtherCodes(rows: readonly Cells[], query: NomisQuery, origin: Origin): void {
  for (const { column, asked, codesOf } of codeChecks(query)) {
    const odd = rows.find((row) => !codesOf(row).some((code) => isAsked(asked, code)));
    if (odd !== undefined) {
      const codes = codesOf(odd).filter((code) => code !== '');
      throw new ContractError(
        `nomis answered with codes nobody asked for: ${column} ${codes.join(' ')}`,
        origin,
      );
    }
  }
}

function refuseAbsentCodes(rows: readonly Cells[], query: NomisQuery, origin: Origin): void {
  for (const { column, asked, codesOf } of codeChecks(query)) {
    const seen = new Set(rows.flatMap((row) => codesOf(row).map(plainCode)));
    const absent = [...asked.codes].filter((code) => !seen.has(code));
    if (absent.length > 0) {
      throw new ContractError(
        `nomis left out codes that were asked for: ${column} ${absent.slice(0, 5).join(' ')}`,
        origin,
      );
    }
  }
}

/** The keys had already and those of further rows: all but the columns of the value and the counts. */
function keysWith(
  had: ReadonlySet<string>,
  rows: readonly Cells[],
  query: NomisQuery,
  origin: Origin,
): ReadonlySet<string> {
  const asked = new Set(columnsOf(query));
  // What says nothing the code does not would hide that two cells have one code: a name, and the
  // word an area was asked by.
  const columns = [...asked].filter(
    (column) =>
      !/^(?:OBS_|RECORD_|URN)/.test(column) &&
      !(column.endsWith('_NAME') && asked.has(column.slice(0, -'_NAME'.length))) &&
      !(column === 'GEOGRAPHY' && asked.has('GEOGRAPHY_CODE')),
  );
  const keys = new Set(had);
  for (const row of rows) {
    const key = columns.map(row).join(' | ');
    if (keys.has(key)) throw new ContractError(`nomis sent one cell twice: ${key}`, origin);
    keys.add(key);
  }
  return keys;
}

function recordCountOf(
  rows: readonly Cells[],
  query: NomisQuery,
  origin: Origin,
): number | undefined {
  const [first] = rows;
  if (first === undefined || !columnsOf(query).includes('RECORD_COUNT')) return undefined;
  const text = first('RECORD_COUNT');
  // A body that ends within its last number counts otherwise in its last row.
  const odd = rows.find(
    (row) => !/^\d+$/.test(row('RECORD_COUNT')) || row('RECORD_COUNT') !== text,
  );
  if (odd !== undefined) {
    throw new ContractError(`nomis counts "${odd('RECORD_COUNT')}" records`, origin);
  }
  return Number(text);
}

/** The records of one or more bodies, and how many the service says there are. */
interface Records {
  readonly rows: readonly Cells[];
  readonly keys: ReadonlySet<string>;
  readonly count: number | undefined;
  /** True while more records wait behind these. */
  readonly isCut: boolean;
}

const NO_RECORDS: Records = {
  rows: [],
  keys: new Set(),
  count: undefined,
  isCut: true,
};

/**
 * A body added to what is had already. The checks of the contract in its order: empty body, first
 * character, header, codes that came back, no cell twice, count of records.
 *
 * Exactly as many rows as the limit count as cut, whatever the service counts: nobody knows whether
 * its count is of all records or of those it sent.
 */
function addBody(had: Records, text: string, query: NomisQuery, origin: Origin): Records {
  refuseOtherBodies(text, origin);
  const table = readTable(text, origin);
  const columns = new Set(table.header.map((column) => column.toUpperCase()));
  const absent = columnsOf(query).filter((column) => !columns.has(column));
  if (absent.length > 0) {
    throw new ContractError(`nomis left out columns: ${absent.join(' ')}`, origin);
  }
  const added = cellsOf(table);
  refuseOtherCodes(added, query, origin);
  const keys = keysWith(had.keys, added, query, origin);
  const rows = [...had.rows, ...added];

  const count = recordCountOf(added, query, origin) ?? had.count;
  const got = rows.length + (query.offset ?? 0);
  const isShort = count !== undefined && got < count && added.length !== count;
  return {
    rows,
    keys,
    count: had.count ?? count,
    isCut: added.length === CELL_LIMIT || (added.length > 0 && isShort),
  };
}

/**
 * The rows of a whole answer.
 *
 * @returns `not-published` for a header without rows
 * @throws ContractError where records or codes that were asked for are absent, where there are more
 *   records than the service counts, or for a cell that is no number
 */
function rowsOf(
  { rows, count, isCut }: Records,
  query: NomisQuery,
  origin: Origin,
): Answer<readonly NomisRow[]> {
  const [first] = rows;
  if (first === undefined) return unanswered('not-published');
  const isWhole = count === undefined || count === rows.length + (query.offset ?? 0);
  const isCutCount = count === CELL_LIMIT && rows.length > CELL_LIMIT;
  if (isCut || !(isWhole || isCutCount)) {
    throw new ContractError(`nomis sent ${rows.length} of ${count ?? 'more'} records`, origin);
  }
  refuseAbsentCodes(rows, query, origin);
  return answered(rows.map((cells) => rowOf(cells, query, origin)));
}

/**
 * The rows of an answer that is one body.
 *
 * @returns and @throws as {@link rowsOf}; also ContractError for a body that is not the table asked
 *   for, and HttpStatusError for a failure the service words itself in place of a table
 * @see Nomis API; docs/sources.md
 */
export function parseNomisCsv(
  text: string,
  query: NomisQuery,
  origin: Origin = { source: NOMIS, url: addressOf(query) },
): Answer<readonly NomisRow[]> {
  return rowsOf(addBody(NO_RECORDS, text, query, origin), query, origin);
}

/**
 * The rows of an answer that may need several bodies, each asked for when the one before is cut.
 *
 * @param askFrom the body of the answer from so many records on
 * @returns and @throws as {@link parseNomisCsv}
 */
export async function collectRows(
  query: NomisQuery,
  origin: Origin,
  askFrom: (offset: number) => Promise<string>,
): Promise<Answer<readonly NomisRow[]>> {
  let records = NO_RECORDS;
  while (records.isCut) {
    // oxlint-disable-next-line no-await-in-loop -- where the next page begins is known only now
    records = addBody(records, await askFrom(records.rows.length), query, origin);
  }
  return rowsOf(records, query, origin);
}
