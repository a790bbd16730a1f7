import type { PackTables } from '../tables';
import {
  type AreaCounts,
  areasAboveTheirWhole,
  type PartOfWhole,
  partsAboveTheirWhole,
  partsOf,
  type WiderAreas,
} from './parts';
import { sharesAlike } from './sharesAlike';
import { ratesOf, sharesOfCounts, sumsThatDiffer } from './sums';
import { RATES, SHARES, SUMS, sumsOfAreas } from './sumsOfTables';
import { type SameCount, totalsThatDiffer } from './totals';

const columns = (table: string, parts: readonly string[], whole: string): readonly PartOfWhole[] =>
  parts.map((part) => ({ kind: 'columns', table, part, whole }));

/** SOC codes are part of the code they begin with; major groups are part of all. */
const widerCode = (code: string) => {
  if (!/^\d+$/.test(code)) return undefined;
  return code.length === 1 ? 'all' : code.slice(0, -1);
};

const statusWhole: Readonly<Record<string, string>> = {
  'Economically active': 'All',
  Inactive: 'All',
  'In employment': 'Economically active',
  Unemployed: 'Economically active',
  Employees: 'In employment',
  'Self Employed': 'In employment',
};

const EMPLOYMENT_2018 = 'employment/uk-employment-by-occupation-2018';
const REPLACEMENT = 'local/replacement-demand';
const ADVERTS_BY_OCCUPATION = 'local/adverts-by-occupation';

const bySoc = (table: string, code: string, counts: readonly string[], keys: readonly string[]) =>
  counts.map(
    (count): PartOfWhole => ({
      kind: 'rows',
      table,
      count,
      label: code,
      wholeOf: widerCode,
      keys,
    }),
  );

/** Counts that are part of another count of their table. */
const PARTS: readonly PartOfWhole[] = [
  ...columns('local/population', ['aged_16_64'], 'all_ages'),
  ...columns('local/people-in-work', ['self_employed'], 'in_employment'),
  ...columns('local/claimant-count', ['men', 'women'], 'claimants'),
  ...columns(
    EMPLOYMENT_2018,
    ['employees_full_time', 'employees_part_time', 'self_employed'],
    'in_employment',
  ),
  {
    kind: 'rows',
    table: EMPLOYMENT_2018,
    count: 'in_employment',
    label: 'sex',
    wholeOf: (sex) => (sex === 'all' ? undefined : 'all'),
    keys: ['soc2010'],
  },
  ...bySoc(EMPLOYMENT_2018, 'soc2010', ['in_employment'], ['sex']),
  ...bySoc(REPLACEMENT, 'soc2020', ['jobs_2025', 'replacement_demand'], ['area']),
  ...bySoc(ADVERTS_BY_OCCUPATION, 'soc2020', ['adverts'], ['area']),
  {
    kind: 'rows',
    table: 'local/economic-activity',
    count: 'people',
    label: 'status',
    wholeOf: (status) => statusWhole[status],
    keys: ['area', 'period'],
  },
  {
    kind: 'rows',
    table: 'pay/annual-pay-soc-2020-with-cv',
    count: 'jobs_thousands_indicative',
    label: 'group',
    wholeOf: (group) => (group === 'all' ? undefined : 'all'),
    keys: ['soc2020'],
  },
];

/** Counts of areas that lie inside each other. */
const AREA_COUNTS: readonly AreaCounts[] = [
  { table: 'local/adverts-by-month', count: 'adverts', keys: ['month'] },
  { table: ADVERTS_BY_OCCUPATION, count: 'adverts', keys: ['soc2020'] },
  { table: 'local/people-in-work', count: 'in_employment', keys: ['period'] },
  {
    table: 'local/employment-by-sub-major-group-soc-2020',
    count: 'employed',
    keys: ['period', 'soc2020'],
  },
  {
    table: 'local/employment-by-sub-major-group-soc-2010',
    count: 'employed',
    keys: ['period', 'soc2010'],
  },
  { table: 'local/enterprises-by-industry', count: 'enterprises', keys: ['industry'] },
  { table: 'local/qualifications', count: 'people', keys: ['highest_level'] },
  { table: 'local/economic-activity', count: 'people', keys: ['status'] },
  { table: 'local/claimant-count', count: 'claimants', keys: [] },
  { table: 'local/projections-by-sub-major-group', count: 'jobs', keys: ['soc2020', 'year'] },
  { table: REPLACEMENT, count: 'replacement_demand', keys: ['soc2020'] },
];

const PROJECTIONS = 'local/projections-by-sub-major-group';

const ANNUAL_PAY = 'pay/annual-pay-soc-2020-with-cv';
const PAY_AND_HOURS = 'pay/pay-hours-soc-2020';

const SAME_COUNTS: readonly SameCount[] = [
  // Jobs of a year stand in both tables of the projection.
  ...['2020', '2025', '2035'].map(
    (year): SameCount => ({
      table: REPLACEMENT,
      count: `jobs_${year}`,
      other: PROJECTIONS,
      otherCount: 'jobs',
      key: ({ area, soc2020 }) => `${area}|${soc2020}`,
      otherKey: (row) => (row.year === year ? `${row.area}|${row.soc2020}` : undefined),
    }),
  ),
  // A year's middle pay stands in the table with its error and in that with hours.
  {
    table: PAY_AND_HOURS,
    count: 'median',
    other: ANNUAL_PAY,
    otherCount: 'median',
    key: ({ soc2020, measure, group }) =>
      measure === 'annual' ? `${soc2020}|${group}` : undefined,
    otherKey: ({ soc2020, group }) => `${soc2020}|${group}`,
  },
];

/**
 * Figures of data/ that cannot be right whatever their source says: tables that disagree, a share
 * that is the same in every area of a nation, a part above its whole. Each in words, with file and
 * line; a cell that is blank (`missing` says why) is in none of them.
 *
 * @param about the checks of this table alone, and of others held against it; of all without it
 */
export function figureFaults(tables: PackTables, about?: string): readonly string[] {
  const isAbout = (...names: readonly string[]) => about === undefined || names.includes(about);
  const districts = tables.rows('areas/districts');
  const nations = new Map(
    districts.flatMap(({ gss = '', lsip = '', country = '' }) => [
      [gss, country] as const,
      // Local skills areas are England's: some tables have nothing smaller.
      [lsip, country] as const,
    ]),
  );
  const around = new Map(
    districts.map(({ gss = '', region = '', country = '' }) => [
      gss,
      region === country ? [country] : [country, region],
    ]),
  );
  const parts = PARTS.filter(({ table }) => isAbout(table)).flatMap((pair) =>
    partsOf(tables, pair),
  );
  const shares = [
    ...SHARES.filter(({ parts: { table }, whole }) => isAbout(table, whole.table)).flatMap(
      (share) => sharesOfCounts(tables, share),
    ),
    ...RATES.filter(({ table }) => isAbout(table)).flatMap((rate) => ratesOf(tables, rate)),
  ];
  const sums = [...SUMS, ...sumsOfAreas((area) => around.get(area) ?? [])].filter(
    ({ parts: { table }, whole }) => isAbout(table, whole.table),
  );
  const wider = widerAreas(tables);
  return [
    ...SAME_COUNTS.filter(({ table, other }) => isAbout(table, other)).flatMap((same) =>
      totalsThatDiffer(tables, same),
    ),
    ...sums.flatMap((sum) => sumsThatDiffer(tables, sum)),
    ...sharesAlike(parts, (area) => nations.get(area)),
    ...sharesAlike(shares, (area) => nations.get(area)),
    ...partsAboveTheirWhole(parts),
    ...AREA_COUNTS.filter(({ table }) => isAbout(table)).flatMap((counts) =>
      areasAboveTheirWhole(tables, counts, wider),
    ),
  ];
}

function widerAreas(tables: PackTables): WiderAreas {
  const wider = new Map<string, readonly string[]>();
  for (const { gss = '', lsip = '', region = '', country = '' } of tables.rows('areas/districts')) {
    wider.set(gss, [lsip, region, country].filter(Boolean));
    if (lsip) wider.set(lsip, [country]);
    if (region !== country) wider.set(region, [country]);
  }
  return wider;
}
