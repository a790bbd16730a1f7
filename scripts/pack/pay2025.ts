import type { PayRowShard, SpreadShard } from '../../src/services/pack/schemas/occupation';
import { cell, numberOrNull } from './cells';
import type { Row } from './csv';
import type { PackTables } from './tables';

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

const base2025 = (code: string, source: string): Omit<PayRowShard, 'indicator' | 'groups'> => ({
  source,
  period: '2025-04',
  end: '2025-04-30',
  edition: 'SOC 2020',
  code,
  area: 'K02000001',
  flags: ['provisional'],
});

const withError = (code: string, tables: PackTables) =>
  tables.grouped('pay/annual-pay-soc-2020-2025-with-cv', 'soc2020').get(code) ?? [];

/**
 * Yearly pay in April 2025 of a SOC 2020 group of any level with its coefficient of variation, of all
 * employees and of full-time staff. The outer tenths are not in the table of this app.
 */
export function annualPayWithError(code: string, tables: PackTables): readonly PayRowShard[] {
  const rows = withError(code, tables);
  if (rows.length === 0) return [];
  return [
    {
      ...base2025(code, 'ashe-14-7-2025'),
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
  const rows = tables.grouped('pay/pay-hours-soc-2020-2025', 'soc2020').get(code) ?? [];
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
    ...payRows(annual, base2025(code, 'ashe-14-7-2025')).map((row) => ({
      ...row,
      ...errorsOf(errors),
    })),
    ...payRows(
      rows.filter(({ measure }) => measure !== 'annual'),
      base2025(code, 'ashe-14-2025'),
    ),
  ];
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
