import type { PayRowShard, SpreadShard } from '../../src/services/pack/schemas/occupation';
import { cell, numberOrNull, periodEnd } from './cells';
import type { Row } from './csv';
import { type PackTables, periodOf, sourceOf } from './tables';

const MEASURES = {
  annual: 'pay-annual',
  weekly: 'pay-weekly',
  hourly: 'pay-hourly',
  hours: 'hours-weekly',
} as const;

function isMeasure(text: string): text is keyof typeof MEASURES {
  return text in MEASURES;
}

function spreadOf(row: Row): SpreadShard {
  return [
    cell(row.median, row.median_missing || 'not-published'),
    cell(row.mean, 'not-published'),
    cell(row.p10, 'not-published'),
    cell(row.p25, 'not-published'),
    cell(row.p75, 'not-published'),
    cell(row.p90, 'not-published'),
  ];
}

/** Rows of one release and occupation, gathered to one pay row a measure. */
export function payRows(
  rows: readonly Row[],
  base: Omit<PayRowShard, 'indicator' | 'groups'>,
): readonly PayRowShard[] {
  const byMeasure = new Map<string, Record<string, SpreadShard>>();
  for (const row of rows) {
    const groups = byMeasure.get(row.measure ?? '') ?? {};
    groups[row.group ?? ''] = spreadOf(row);
    byMeasure.set(row.measure ?? '', groups);
  }
  return [...byMeasure].flatMap(([measure, groups]) =>
    isMeasure(measure) ? [{ ...base, indicator: MEASURES[measure], groups }] : [],
  );
}

export const PAY_AND_HOURS = 'pay/pay-hours-soc-2020';
export const ANNUAL_PAY = 'pay/annual-pay-soc-2020-with-cv';

/** Where and when pay of a table is from. */
export function releaseOf(
  table: string,
  tables: PackTables,
): Pick<PayRowShard, 'source' | 'period' | 'end'> {
  const period = periodOf(tables, table);
  return { source: sourceOf(tables, table), period, end: periodEnd(period) };
}

const newestOf = (
  code: string,
  table: string,
  tables: PackTables,
): Omit<PayRowShard, 'indicator' | 'groups'> => ({
  ...releaseOf(table, tables),
  edition: 'SOC 2020',
  code,
  area: 'K02000001',
  flags: ['provisional'],
});

const withError = (code: string, tables: PackTables) =>
  tables.grouped(ANNUAL_PAY, 'soc2020').get(code) ?? [];

/**
 * Yearly pay in April 2025 of a SOC 2020 group of any level with its coefficient of variation, of all
 * employees and of full-time staff. The outer tenths are not in the table of this app.
 */
export function annualPayWithError(code: string, tables: PackTables): readonly PayRowShard[] {
  const rows = withError(code, tables);
  if (rows.length === 0) return [];
  return [
    {
      ...newestOf(code, ANNUAL_PAY, tables),
      indicator: 'pay-annual',
      groups: Object.fromEntries(
        rows.map((row): [string, SpreadShard] => [
          row.group ?? '',
          [
            cell(row.median, row.median_missing),
            cell(row.mean, 'not-published'),
            cell('', 'not-covered'),
            cell(row.p25, 'not-published'),
            cell(row.p75, 'not-published'),
            cell('', 'not-covered'),
          ],
        ]),
      ),
      ...errorsOf(rows),
    },
  ];
}

/** The published errors of the middles; absent where there is none. */
function errorsOf(rows: readonly Row[]): Pick<PayRowShard, 'cvPercent'> {
  const known = rows.filter((row) => row.median_cv_percent);
  if (known.length === 0) return {};
  return {
    cvPercent: Object.fromEntries(
      known.map((row) => [row.group ?? '', Number(row.median_cv_percent)]),
    ),
  };
}

/**
 * Pay and hours in April 2025 of a SOC 2020 unit group. Yearly pay carries the published error of its
 * middle and the reason the table with errors gives where it has no figure: both tables are of one
 * release (Table 14.7), and the one with errors tells more.
 */
export function payOf2020Group(code: string, tables: PackTables): readonly PayRowShard[] {
  const rows = tables.grouped(PAY_AND_HOURS, 'soc2020').get(code) ?? [];
  const errors = withError(code, tables);
  const reasonOf = (group: string | undefined) =>
    errors.find((row) => row.group === group)?.median_missing;
  const annual = rows
    .filter(({ measure }) => measure === 'annual')
    .map((row) =>
      row.median === '' && reasonOf(row.group)
        ? { ...row, median_missing: reasonOf(row.group) ?? '' }
        : row,
    );
  return [
    ...payRows(annual, newestOf(code, ANNUAL_PAY, tables)).map((row) => ({
      ...row,
      ...errorsOf(errors),
    })),
    ...payRows(
      rows.filter(({ measure }) => measure !== 'annual'),
      newestOf(code, PAY_AND_HOURS, tables),
    ),
  ];
}

/** Pay of April 2011 or 2021 on the older list of jobs. */
export function payOf2010Group(
  soc: string,
  year: '2011' | '2021',
  tables: PackTables,
  isWanted: (row: Row) => boolean = () => true,
): readonly PayRowShard[] {
  const rows = tables.grouped('pay/pay-soc-2010-2011-and-2021', 'soc2010').get(soc) ?? [];
  return payRows(
    rows.filter((row) => row.year === year && isWanted(row)),
    {
      source: `ashe-14-${year}`,
      period: `${year}-04`,
      end: `${year}-04-30`,
      edition: 'SOC 2010',
      code: soc,
      area: 'K02000001',
      ...(year === '2021' ? { flags: ['provisional', 'furlough-2021'] } : {}),
    },
  );
}

/**
 * Employee jobs of each group in April 2025 in thousands, all and full time, as the source prints
 * them: "indicative only", good for a share of part-time work in words and for nothing else.
 */
export function jobs2025(
  codes: readonly string[],
  tables: PackTables,
): Readonly<Record<string, [number | null, number | null]>> {
  return Object.fromEntries(
    codes.map((code) => {
      const rows = withError(code, tables);
      const jobs = (group: string) =>
        numberOrNull(rows.find((row) => row.group === group)?.jobs_thousands_indicative);
      return [code, [jobs('all'), jobs('ft')]];
    }),
  );
}
