import { canonicalGss } from '@/domain/area';

/** The short name of the service in errors and in the health strip. */
export const NOMIS = 'nomis';

/** A guest gets so many cells an answer, and the rest is cut off without a word. */
export const CELL_LIMIT = 25_000;

/**
 * A question to one data set. Every dimension is named, `measures` with them: one that is left out
 * would come back in all its codes.
 */
export interface NomisQuery {
  /** 'NM_162_1'. */
  readonly dataset: string;
  /** 'TYPE424', GSS codes, Nomis's own numbers. */
  readonly geography: readonly string[];
  /** 'latest', 'latestMINUS1-latest', '2026-02', or a comma list of these. */
  readonly date: string;
  /** Codes by dimension in lower case. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** The columns to come back; as a rule left to {@link columnsOf}. */
  readonly select?: readonly string[];
  /** Records left out at the start: a recorded answer may be one page of a longer one. */
  readonly offset?: number;
}

const LEADING_COLUMNS = ['DATE', 'DATE_NAME', 'GEOGRAPHY', 'GEOGRAPHY_CODE', 'GEOGRAPHY_NAME'];
const CLOSING_COLUMNS = [
  'MEASURES',
  'OBS_VALUE',
  'OBS_STATUS',
  'OBS_STATUS_NAME',
  'RECORD_OFFSET',
  'RECORD_COUNT',
];

/** The columns a query asks for: enough to check everything the contract wants checked. */
export function columnsOf({ dimensions, select }: NomisQuery): readonly string[] {
  if (select !== undefined) return select;
  const named = Object.keys(dimensions)
    .filter((dimension) => dimension !== 'measures')
    .flatMap((dimension) => [dimension.toUpperCase(), `${dimension.toUpperCase()}_NAME`]);
  return [...LEADING_COLUMNS, ...named, ...CLOSING_COLUMNS];
}

/** Commas stay as they are: an address a person can read and try. */
function listed(codes: readonly string[]): string {
  return codes.map((code) => encodeURIComponent(code)).join(',');
}

/**
 * The address of a query below the base, as CSV.
 *
 * @param offset how many records of the answer are had already
 */
export function addressOf(query: NomisQuery, offset = query.offset ?? 0): string {
  const parameters = [
    ['geography', listed(query.geography.map(canonicalGss))],
    ['date', listed(query.date.split(','))],
    ...Object.entries(query.dimensions).map(([dimension, codes]) => [dimension, listed(codes)]),
    ['select', listed(columnsOf(query))],
    ...(offset > 0 ? [['RecordOffset', String(offset)]] : []),
  ];
  return `dataset/${query.dataset}.data.csv?${parameters.map((pair) => pair.join('=')).join('&')}`;
}
