import type { Row } from '../csv';
import type { Counted, Rate, ShareOfCount, SumOfParts } from './sums';

const ACTIVITY = 'local/economic-activity';
const ADVERTS = 'local/adverts-by-month';
const ADVERTS_BY_OCCUPATION = 'local/adverts-by-occupation';
const CLAIMANTS = 'local/claimant-count';
const EMPLOYMENT_2018 = 'employment/uk-employment-by-occupation-2018';
const ENTERPRISES = 'local/enterprises-by-industry';
const IN_WORK = 'local/people-in-work';
const OCCUPATIONS = 'local/employment-by-sub-major-group-soc-2020';
const POPULATION = 'local/population';
const PROJECTIONS = 'local/projections-by-sub-major-group';
const PROJECTIONS_OTHER = 'local/projections-by-qualification-and-sector';
const QUALIFICATIONS = 'local/qualifications';
const REPLACEMENT = 'local/replacement-demand';

const ofArea = (row: Row) => row.area;
const ofPeriod = (row: Row) => `${row.area}|${row.period}`;
const ofYear = (row: Row) => `${row.area}|${row.year}`;
const ofGroup = (row: Row) => `${row.area}|${row.soc2020}`;
const only =
  (isCounted: (row: Row) => boolean, key: Counted['key']): Counted['key'] =>
  (row) =>
    isCounted(row) ? key(row) : undefined;

const counted = (
  table: string,
  columns: string | readonly string[],
  key: Counted['key'] = ofArea,
): Counted => ({ table, columns: typeof columns === 'string' ? [columns] : columns, key });

const isMajorOrUnknown = ({ soc2020 = '' }: Row) => soc2020.length === 1 || soc2020 === 'unknown';
const isSubMajor = ({ soc2020 = '' }: Row) => /^\d{2}$/.test(soc2020);

/** What makes a whole within a table or across two. The tolerances are what the sources' rounding leaves. */
export const SUMS: readonly SumOfParts[] = [
  {
    parts: counted(CLAIMANTS, ['men', 'women']),
    whole: counted(CLAIMANTS, 'claimants'),
    kind: 'equal',
    tolerance: 0.01,
    slack: 10,
  },
  {
    parts: counted(
      ACTIVITY,
      'people',
      only(({ status }) => status === 'Economically active' || status === 'Inactive', ofPeriod),
    ),
    whole: counted(
      ACTIVITY,
      'people',
      only(({ status }) => status === 'All', ofPeriod),
    ),
    kind: 'at-most',
    tolerance: 0.01,
    slack: 200,
  },
  {
    // Adverts that could not be placed on an occupation are a row of their own.
    parts: counted(ADVERTS_BY_OCCUPATION, 'adverts', only(isMajorOrUnknown, ofArea)),
    whole: counted(
      ADVERTS,
      'adverts',
      only(({ month }) => month === '2025-07', ofArea),
    ),
    kind: 'equal',
    tolerance: 0.02,
    slack: 20,
  },
  {
    parts: counted(OCCUPATIONS, 'employed', only(isSubMajor, ofPeriod)),
    whole: counted(IN_WORK, 'in_employment', ofPeriod),
    kind: 'at-most',
    tolerance: 0.02,
    slack: 1500,
  },
  {
    parts: counted(
      EMPLOYMENT_2018,
      ['employees_full_time', 'employees_part_time', 'self_employed'],
      ({ soc2010, sex }) => `${soc2010}|${sex}`,
    ),
    whole: counted(EMPLOYMENT_2018, 'in_employment', ({ soc2010, sex }) => `${soc2010}|${sex}`),
    kind: 'at-most',
    tolerance: 0.01,
    slack: 10,
  },
  {
    parts: counted(REPLACEMENT, ['net_change', 'replacement_demand'], ofGroup),
    whole: counted(REPLACEMENT, 'total_requirement', ofGroup),
    kind: 'equal',
    tolerance: 0.01,
    slack: 5,
  },
  {
    parts: counted(REPLACEMENT, ['jobs_2020', 'net_change'], ofGroup),
    whole: counted(REPLACEMENT, 'jobs_2035', ofGroup),
    kind: 'equal',
    tolerance: 0.01,
    slack: 5,
  },
  {
    parts: counted(REPLACEMENT, 'replacement_demand', only(isSubMajor, ofArea)),
    whole: counted(
      REPLACEMENT,
      'replacement_demand',
      only(({ soc2020 }) => soc2020 === 'all', ofArea),
    ),
    kind: 'equal',
    tolerance: 0.01,
    slack: 30,
  },
  ...['qualification', 'sector'].map(
    (dimension): SumOfParts => ({
      parts: counted(
        PROJECTIONS_OTHER,
        'jobs',
        only((row) => row.dimension === dimension, ofYear),
      ),
      whole: counted(PROJECTIONS, 'jobs', ofYear),
      kind: 'equal',
      tolerance: 0.01,
      slack: 30,
    }),
  ),
];

/** The districts of a nation or region add up to it. */
export const sumsOfAreas = (around: (area: string) => readonly string[]): readonly SumOfParts[] =>
  [0, 1].map(
    (at): SumOfParts => ({
      parts: counted(CLAIMANTS, 'claimants', ({ area = '' }) => around(area)[at]),
      whole: counted(CLAIMANTS, 'claimants'),
      kind: 'equal',
      tolerance: 0.01,
      slack: 50,
    }),
  );

const occupation = (row: Row) => `in ${row.soc2020}, ${row.period ?? ''}`;

/** Counts of areas that a nation's share could have been spread over, each with its whole. */
export const SHARES: readonly ShareOfCount[] = [
  {
    parts: counted(OCCUPATIONS, 'employed', ofPeriod),
    whole: counted(IN_WORK, 'in_employment', ofPeriod),
    label: occupation,
  },
  {
    parts: counted(QUALIFICATIONS, 'people'),
    whole: counted(POPULATION, 'aged_16_64'),
    label: ({ highest_level }) => `at ${highest_level}`,
  },
  {
    parts: counted(CLAIMANTS, 'claimants'),
    whole: counted(POPULATION, 'aged_16_64'),
    label: () => 'aged 16 to 64',
  },
  {
    parts: counted(ENTERPRISES, 'enterprises'),
    whole: counted(ENTERPRISES, 'enterprises'),
    label: ({ industry }) => `in ${industry}`,
  },
  {
    parts: counted(ADVERTS_BY_OCCUPATION, 'adverts'),
    whole: counted(ADVERTS_BY_OCCUPATION, 'adverts', only(isMajorOrUnknown, ofArea)),
    label: occupation,
  },
  {
    parts: counted(IN_WORK, 'in_employment', only(isOfNewestYear, ofArea)),
    whole: counted(POPULATION, 'all_ages'),
    label: () => 'in work',
  },
  {
    parts: counted(PROJECTIONS, 'jobs', ofYear),
    whole: counted(PROJECTIONS, 'jobs', ofYear),
    label: ({ soc2020, year }) => `in ${soc2020}, ${year}`,
  },
  {
    parts: counted(REPLACEMENT, 'replacement_demand', ofGroup),
    whole: counted(REPLACEMENT, 'jobs_2025', ofGroup),
    label: ({ soc2020 }) => `in ${soc2020}`,
  },
];

function isOfNewestYear({ period }: Row): boolean {
  return period === 'Apr 2024-Mar 2025';
}

/** Rates that are published as such. */
export const RATES: readonly Rate[] = [
  { table: CLAIMANTS, column: 'rate_16_64', label: () => '' },
  { table: 'local/claimant-rate-by-year', column: 'value', label: ({ year }) => `in ${year}` },
  {
    table: 'local/employment-and-inactivity-rates-by-year',
    column: 'value',
    label: ({ indicator, year }) => `${indicator} in ${year}`,
  },
  {
    table: 'local/modelled-unemployment-by-year',
    column: 'value',
    label: ({ year }) => `in ${year}`,
  },
  { table: 'local/modelled-unemployment', column: 'rate', label: () => '' },
  { table: 'local/unemployment-and-inactivity', column: 'inactivity_rate', label: () => '' },
  { table: 'local/unemployment-and-inactivity', column: 'unemployment_rate', label: () => '' },
];
