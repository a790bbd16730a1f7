import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodEnd } from './cells';
import type { KnownCodes } from './columns';
import { DataFault, parseTable, type Row, type Table } from './csv';
import { TABLE_SPECS, type TableSpec } from './specs';

/** The checked tables of data/, by path without `.csv`. What every pack builder reads. */
export interface PackTables {
  readonly rows: (name: string) => readonly Row[];
  /** Rows of one table by the value of a column; the groups keep the file's order. */
  grouped(name: string, column: string): ReadonlyMap<string, readonly Row[]>;
}

/** At most this many codes may stand outside the code lists, each with its reason. */
const MOST_EXCEPTIONS = 40;

/**
 * Reads and checks all tables of data/: header, type and range of every cell, codes that join,
 * keys that are unique, the sizes of the classifications, and that no file is left unlisted.
 *
 * @throws DataFault with file, line and reason at the first fault
 */
export function readTables(directory: string): PackTables {
  const names = csvNames(directory);
  for (const name of names) specOf(name);
  const tables = new Map<string, Table>();
  for (const name of Object.keys(TABLE_SPECS)) {
    const path = join(directory, `${name}.csv`);
    if (!existsSync(path)) throw new DataFault(name, 0, 'is missing');
    tables.set(name, tableOf(name, readFileSync(path, 'utf8')));
  }
  const access = tablesOf(tables);
  const codes = knownCodes(access);
  for (const [name, { rows }] of tables) checkTable(name, rows, codes);
  checkSizes(access);
  return access;
}

/**
 * The tables with the text of one of them changed, that one checked as `readTables` checks it. The
 * others are not checked again, which is what takes the time.
 *
 * @throws DataFault with file, line and reason at the first fault
 */
export function withChangedTable(tables: PackTables, name: string, text: string): PackTables {
  const { rows } = tableOf(name, text);
  const changed = tablesOf(
    new Map(
      Object.keys(TABLE_SPECS).map((one) => [
        one,
        { name: one, rows: one === name ? rows : tables.rows(one) },
      ]),
    ),
  );
  checkTable(name, rows, knownCodes(changed));
  checkSizes(changed);
  return changed;
}

const tableOf = (name: string, text: string): Table =>
  parseTable(name, text, Object.keys(specOf(name).columns));

function specOf(name: string): TableSpec {
  const spec = TABLE_SPECS[name];
  if (!spec) throw new DataFault(name, 1, 'is not described in scripts/pack/specs.ts');
  return spec;
}

function csvNames(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .map((path) => path.slice(0, -'.csv'.length).replaceAll('\\', '/'));
}

/** Access to tables that were parsed already; grouping is kept, since several builders share it. */
function tablesOf(tables: ReadonlyMap<string, Table>): PackTables {
  const groups = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  const rows = (name: string) => {
    const table = tables.get(name);
    if (!table) throw new Error(`There is no table ${name}`);
    return table.rows;
  };
  return {
    rows,
    grouped(name, column) {
      const id = `${name}|${column}`;
      const known = groups.get(id);
      if (known) return known;
      const grouped = groupBy(rows(name), column);
      groups.set(id, grouped);
      return grouped;
    },
  };
}

function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The rows of data/measures.csv that are indicators: those that say what kind of number they are. */
export const indicatorRows = (tables: PackTables): readonly Row[] =>
  tables.rows('measures').filter(({ kind }) => kind !== '');

function manifestRow(tables: PackTables, table: string): Row {
  const [row] = tables.grouped('tables', 'table').get(table) ?? [];
  if (!row) throw new Error(`data/tables.csv has no row for ${table}`);
  return row;
}

/** The id of the source a table is from, as data/tables.csv has it: the last, where it joins several. */
export function sourceOf(tables: PackTables, table: string): string {
  return manifestRow(tables, table).sources?.split(' ').at(-1) ?? '';
}

/** The reference period of a table whose rows do not say. */
export function periodOf(tables: PackTables, table: string): string {
  return manifestRow(tables, table).period ?? '';
}

/** The periods of a table that holds several, oldest first. */
export function periodsOf(tables: PackTables, table: string): readonly string[] {
  const periods = tables.grouped(table, 'period').keys();
  return [...periods].toSorted((a, b) => periodEnd(a).localeCompare(periodEnd(b)));
}

/** One survey asks too few self-employed people, or people of one occupation, in most districts. */
export const YEARS_TOGETHER = 3;

/** The newest three years of a table of rolling years, and the words for them together. */
export function newestThree(
  tables: PackTables,
  table: string,
): { readonly periods: readonly string[]; readonly words: string } {
  const periods = periodsOf(tables, table).slice(-YEARS_TOGETHER);
  const [from = ''] = periods[0]?.split('-') ?? [];
  const [, to = ''] = periods.at(-1)?.split('-') ?? [];
  return { periods, words: `${from}-${to}` };
}

const COUNTRIES_TOGETHER = ['K02000001', 'K03000001', 'K04000001'];

function knownCodes(tables: PackTables): KnownCodes {
  const column = (name: string, key: string) =>
    new Set(tables.rows(name).map((row) => row[key] ?? ''));
  const areas = new Set(COUNTRIES_TOGETHER);
  for (const row of tables.rows('areas/districts'))
    for (const key of ['gss', 'region', 'country', 'lsip', 'combined_authority'])
      if (row[key]) areas.add(row[key]);

  const exceptions = tables.rows('exceptions');
  if (exceptions.length > MOST_EXCEPTIONS)
    throw new DataFault(
      'exceptions',
      MOST_EXCEPTIONS + 2,
      `more than ${MOST_EXCEPTIONS} exceptions`,
    );
  return {
    areas,
    districts: column('areas/districts', 'gss'),
    soc2010: column('occupations/soc-2010', 'code'),
    soc2020: column('occupations/soc-2020', 'code'),
    onet: column('skills/onet-occupations', 'onet_code'),
    elements: column('skills/onet-elements', 'element_id'),
    sources: column('sources', 'id'),
    indicators: new Set(indicatorRows(tables).map(({ id = '' }) => id)),
    tables: column('tables', 'table'),
    exceptions: new Set(exceptions.map((row) => `${row.table}|${row.column}|${row.code}`)),
  };
}

function checkTable(name: string, rows: readonly Row[], codes: KnownCodes): void {
  const spec = specOf(name);
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    for (const [column, check] of Object.entries(spec.columns)) {
      const cell = row[column] ?? '';
      const fault = check(cell, codes);
      if (fault && !codes.exceptions.has(`${name}|${column}|${cell}`))
        throw new DataFault(name, line, `${column}: ${fault}`);
    }
    checkPayOrder(name, line, row);
    if (spec.key.length === 0) continue;
    const key = spec.key.map((column) => row[column]).join('|');
    if (seen.has(key)) throw new DataFault(name, line, `${key} stands twice`);
    seen.add(key);
  }
}

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** Percentiles of one row rise; a row that falls was read from the wrong columns. */
function checkPayOrder(name: string, line: number, row: Row): void {
  if (row.p10 === undefined) return;
  let before = 0;
  for (const percentile of PERCENTILES) {
    const cell = row[percentile];
    if (!cell) continue;
    if (Number(cell) < before)
      throw new DataFault(name, line, `${percentile} is below the percentile before it`);
    before = Number(cell);
  }
}

const SOC_2010_SIZES = [9, 25, 90, 369];
const SOC_2020_SIZES = [9, 26, 104, 412];
const DISTRICTS = 361;
const REGIONS = 12;

function checkSizes(tables: PackTables): void {
  checkHierarchy(tables, 'occupations/soc-2010', SOC_2010_SIZES);
  checkHierarchy(tables, 'occupations/soc-2020', SOC_2020_SIZES);
  const districts = tables.rows('areas/districts');
  if (districts.length !== DISTRICTS)
    throw new DataFault(
      'areas/districts',
      districts.length + 1,
      `${districts.length} districts, not ${DISTRICTS}`,
    );
  const regions = new Set(districts.map((row) => row.region));
  if (regions.size !== REGIONS)
    throw new DataFault(
      'areas/districts',
      1,
      `${regions.size} regions and nations, not ${REGIONS}`,
    );
}

function checkHierarchy(tables: PackTables, name: string, sizes: readonly number[]): void {
  const codes = new Set(tables.rows(name).map((row) => row.code ?? ''));
  for (const [index, size] of sizes.entries()) {
    const found = [...codes].filter((code) => code.length === index + 1).length;
    if (found !== size)
      throw new DataFault(name, 1, `${found} groups of ${index + 1} digits, not ${size}`);
  }
  for (const code of codes)
    if (code.length > 1 && !codes.has(code.slice(0, -1)))
      throw new DataFault(name, 1, `${code} has no wider group`);
}
