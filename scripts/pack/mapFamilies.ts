import { OPENINGS_YEARS } from '../../src/domain/openings';
import { SMALLEST_CELL } from '../../src/services/pack/levelShares';
import { cell, periodEnd } from './cells';
import type { Row } from './csv';
import {
  ENGLAND,
  GREAT_BRITAIN,
  type MapCell,
  type MapFamily,
  type MapSpec,
  NOT_IN_APP,
  NOT_PUBLISHED,
  noRowOf,
  ratio,
  rowsOf,
  shown,
  sum,
  TOO_FEW_ASKED,
} from './mapSpec';
import { type PackTables, periodOf, sourceOf } from './tables';

/** Maps that are several of a kind: one for each level, industry, group of jobs or kind of pay. */
export function mapFamilies(tables: PackTables): readonly MapSpec[] {
  const subMajor = tables.rows('occupations/soc-2020').filter((row) => row.code?.length === 2);
  const industries = rowsOf(tables, ENTERPRISES, ENGLAND.gss).map((row) => row.industry ?? '');
  return [
    ...LEVELS.map((level) => qualification(tables, level)),
    ...PAY.map((pay) => annualPay(tables, pay)),
    ...subMajor.map((group) => advertsShare(tables, group)),
    ...[undefined, ...subMajor].map((group) => projected(tables, CHANGE, group)),
    ...[undefined, ...subMajor].map((group) => projected(tables, OPENINGS, group)),
    ...industries.toSorted().map((industry) => businessesShare(tables, industry)),
  ];
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const occupationOf = ({ code = '', title = '' }: Row) =>
  ({ edition: 'SOC 2020', code, title }) as const;

const QUALIFICATIONS = 'local/qualifications';

const QUALIFICATION_FAMILY: MapFamily = {
  id: 'highest-qualification-share',
  label: 'Share of people aged 16 to 64 by highest qualification',
  choice: 'Highest qualification',
};

interface Level {
  readonly id: string;
  /** As the table words it. */
  readonly level: string;
  readonly name: string;
  readonly label: string;
}

const LEVELS: readonly Level[] = [
  {
    id: 'qualified-level-4',
    level: 'RQF4+',
    name: 'Level 4 or above, such as a degree',
    label: 'Share of people qualified at level 4 or above',
  },
  {
    id: 'qualified-level-3',
    level: 'RQF3',
    name: 'Level 3, such as A levels',
    label: 'Share of people whose highest qualification is at level 3',
  },
  {
    id: 'qualified-level-2',
    level: 'RQF2',
    name: 'Level 2, such as good GCSEs',
    label: 'Share of people whose highest qualification is at level 2',
  },
  {
    id: 'qualified-level-1',
    level: 'RQF1',
    name: 'Level 1',
    label: 'Share of people whose highest qualification is at level 1',
  },
  {
    id: 'qualified-other',
    level: 'other',
    name: 'Other qualifications',
    label: 'Share of people whose highest qualification is of another kind',
  },
  {
    id: 'no-qualifications',
    level: 'none',
    name: 'No qualifications',
    label: 'Share of people with no qualifications',
  },
];

/**
 * Share of residents aged 16 to 64 with one highest qualification: our own sum. Where the district
 * has too few people in the survey, or a level is withheld, the share is that of the local skills
 * area around it, marked.
 */
function qualification(tables: PackTables, { id, level, name, label }: Level): MapSpec {
  const england = rowsOf(tables, QUALIFICATIONS, ENGLAND.gss);
  const period = england[0]?.period ?? '';
  const isOwnIndicator = id === 'qualified-level-4' || id === 'no-qualifications';
  return {
    id,
    section: 'Qualifications',
    family: { family: QUALIFICATION_FAMILY, name },
    label,
    indicator: isOwnIndicator ? id : QUALIFICATION_FAMILY.id,
    source: sourceOf(tables, QUALIFICATIONS),
    period,
    end: periodEnd(period),
    flags: ['our-estimate'],
    reference: { ...ENGLAND, value: Number(shareOfLevel(england, level).value) },
    cellOf: ({ gss, lsip }) => {
      const rows = rowsOf(tables, QUALIFICATIONS, gss);
      const own = rows.length === 0 ? NOT_IN_APP : shareOfLevel(rows, level);
      if (typeof own.value === 'number' || !lsip) return own;
      const around = shareOfLevel(rowsOf(tables, QUALIFICATIONS, lsip), level);
      return typeof around.value === 'number' ? { ...around, wider: true } : own;
    },
  };
}

/** The share needs every level: a level withheld leaves no whole to take a share of. */
function shareOfLevel(rows: readonly Row[], level: string): MapCell {
  const withheld = rows.find((row) => row.people === '');
  if (withheld) return shown(cell(withheld.people, withheld.missing));
  const people = Number(rows.find((row) => row.highest_level === level)?.people ?? Number.NaN);
  const all = sum(rows.map((row) => Number(row.people)));
  if (!(all > 0) || Number.isNaN(people)) return NOT_PUBLISHED;
  return people < SMALLEST_CELL ? TOO_FEW_ASKED : shown(Math.round((100 * people) / all));
}

const ANNUAL_PAY = 'pay/annual-pay-residents';

const PAY_FAMILY: MapFamily = {
  id: 'pay-residents-annual',
  label: 'Yearly pay of employees who live here',
  choice: 'Which pay',
};

const PAY = [
  {
    id: 'pay-residents-annual-middle',
    column: 'median',
    name: 'The middle: half earn more, half less',
    label: 'Middle yearly pay of employees who live here',
  },
  {
    id: 'pay-residents-annual-lower',
    column: 'p25',
    name: 'A quarter earn less than this',
    label: 'Yearly pay that a quarter of employees who live here earn less than',
  },
  {
    id: 'pay-residents-annual-upper',
    column: 'p75',
    name: 'A quarter earn more than this',
    label: 'Yearly pay that a quarter of employees who live here earn more than',
  },
] as const;

/** Pay a year of employees by where they live: the source gives no margin of error for it here. */
function annualPay(tables: PackTables, { id, column, name, label }: (typeof PAY)[number]): MapSpec {
  const [britain] = rowsOf(tables, ANNUAL_PAY, GREAT_BRITAIN.gss);
  const period = periodOf(tables, ANNUAL_PAY);
  return {
    id,
    section: 'Pay',
    family: { family: PAY_FAMILY, name },
    label,
    indicator: 'pay-residents-annual',
    source: sourceOf(tables, ANNUAL_PAY),
    period,
    end: periodEnd(period),
    flags: ['provisional'],
    reference: { ...GREAT_BRITAIN, value: Number(britain?.[column]) },
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, ANNUAL_PAY, gss);
      if (!row) return NOT_IN_APP;
      return shown(cell(row[column], column === 'median' ? row.median_missing : 'not-published'));
    },
  };
}

const ADVERTS = 'local/adverts-by-occupation';

const ADVERTS_FAMILY: MapFamily = {
  id: 'adverts-share',
  label: 'Share of jobs advertised online that are for one group of jobs',
  choice: 'Group of jobs',
};

/** With fewer in all, one more or less would move a share by a point. */
const FEWEST_IN_ALL = 100;

/** Of all adverts of a place, also those without an occupation, the ones for a group of jobs. */
function advertsShare(tables: PackTables, group: Row): MapSpec {
  const { code = '', title = '' } = group;
  // Sub-major groups, and the adverts that could not be given one: together all of them.
  const shareOf = (gss: string | undefined): MapCell => {
    const rows = rowsOf(tables, ADVERTS, gss).filter(({ soc2020 = '' }) => soc2020.length !== 1);
    const adverts = rows.find(({ soc2020 }) => soc2020 === code)?.adverts;
    const all = sum(rows.map((row) => Number(row.adverts)));
    if (!adverts) return NOT_PUBLISHED;
    return all < FEWEST_IN_ALL ? shown('n') : shown(ratio(Number(adverts), all, 100));
  };
  const [{ month = '' } = {}] = rowsOf(tables, ADVERTS, ENGLAND.gss);
  return {
    id: `adverts-share-${code}`,
    section: 'Jobs advertised online',
    family: { family: ADVERTS_FAMILY, name: title },
    label: `Share of jobs advertised online: ${lowerFirst(title)}`,
    indicator: 'adverts-share',
    source: sourceOf(tables, ADVERTS),
    period: month,
    end: periodEnd(month),
    flags: ['our-estimate', 'experimental'],
    occupation: occupationOf(group),
    reference: { ...ENGLAND, value: Number(shareOf(ENGLAND.gss).value) },
    cellOf: (district) =>
      // Whole places alone are counted: London is one, and its boroughs are none.
      rowsOf(tables, ADVERTS, district.gss).length === 0 ? NOT_IN_APP : shareOf(district.gss),
  };
}

const PROJECTIONS = 'local/projections-by-sub-major-group';
const REPLACEMENT = 'local/replacement-demand';
const ALL_GROUPS = 'all';

/** A measure of the projections, in per cent of the jobs there are. */
interface Projection {
  readonly family: MapFamily;
  readonly period: string;
  readonly cellOf: (tables: PackTables, gss: string, code: string) => MapCell;
}

/** Jobs of a year; of all groups together, their sum. */
function jobsIn(tables: PackTables, gss: string, code: string, year: string): number {
  const rows = rowsOf(tables, PROJECTIONS, gss).filter((row) => row.year === year);
  const found = code === ALL_GROUPS ? rows : rows.filter(({ soc2020 }) => soc2020 === code);
  return sum(found.map((row) => Number(row.jobs)));
}

/** Not rounded to what is shown: whether jobs grow rests on the change itself. */
const percent = (part: number, whole: number) => shown(Math.round((10_000 * part) / whole) / 100);

const CHANGE: Projection = {
  family: {
    id: 'projected-change',
    label: 'Projected change in jobs, 2025 to 2035',
    choice: 'Group of jobs',
  },
  period: '2025 to 2035',
  cellOf: (tables, gss, code) => {
    const from = jobsIn(tables, gss, code, '2025');
    return from > 0 ? percent(jobsIn(tables, gss, code, '2035') - from, from) : NOT_PUBLISHED;
  },
};

/** Jobs that come free as people leave: the fifteen-year total a year, against the jobs of 2025. */
const OPENINGS: Projection = {
  family: {
    id: 'projected-openings-rate',
    label: 'Projected jobs that come free a year, as a share of jobs',
    choice: 'Group of jobs',
  },
  period: '2020 to 2035',
  cellOf: (tables, gss, code) => {
    const row = rowsOf(tables, REPLACEMENT, gss).find((one) => one.soc2020 === code);
    if (!row) return NOT_PUBLISHED;
    if (!row.replacement_demand) return shown(cell('', row.missing));
    const jobs = Number(row.jobs_2025);
    return jobs > 0
      ? percent(Number(row.replacement_demand) / OPENINGS_YEARS, jobs)
      : NOT_PUBLISHED;
  },
};

/** Projected for local skills areas: every district shows that of the one it lies in, marked. */
function projected(
  tables: PackTables,
  { family, period, cellOf }: Projection,
  group: Row | undefined,
): MapSpec {
  const code = group?.code ?? ALL_GROUPS;
  const title = group?.title ?? 'All jobs';
  return {
    id: `${family.id}-${code}`,
    section: 'Projected jobs and openings',
    family: { family, name: title },
    label: `${family.label}: ${lowerFirst(title)}`,
    indicator: family.id,
    source: sourceOf(tables, REPLACEMENT),
    period,
    end: '2035-12-31',
    flags: ['projected', 'modelled'],
    ...(group ? { occupation: occupationOf(group) } : {}),
    cellOf: ({ lsip }) => (lsip ? { ...cellOf(tables, lsip, code), wider: true } : NOT_IN_APP),
  };
}

const ENTERPRISES = 'local/enterprises-by-industry';

const INDUSTRY_FAMILY: MapFamily = {
  id: 'businesses-by-industry-share',
  label: 'Share of businesses in one industry',
  choice: 'Industry',
};

const idOf = (words: string) => lowerFirst(words.toLowerCase().replaceAll(/[^a-z]+/g, '-'));

/** Of all businesses of a district, those of an industry. */
function businessesShare(tables: PackTables, industry: string): MapSpec {
  const [{ period = '' } = {}] = rowsOf(tables, ENTERPRISES, ENGLAND.gss);
  const shareOf = (rows: readonly Row[]): MapCell => {
    const own = rows.find((row) => row.industry === industry);
    // An industry that is wrong in the source leaves no whole to take a share of.
    const blank = rows.find((row) => !row.enterprises);
    if (blank) return shown(cell('', blank.missing));
    if (!own) return NOT_PUBLISHED;
    return shown(
      ratio(Number(own.enterprises), sum(rows.map((row) => Number(row.enterprises))), 100),
    );
  };
  return {
    id: `businesses-${idOf(industry)}`,
    section: 'Jobs and businesses',
    family: { family: INDUSTRY_FAMILY, name: industry },
    label: `Share of businesses: ${lowerFirst(industry)}`,
    indicator: 'businesses-by-industry-share',
    source: sourceOf(tables, ENTERPRISES),
    period,
    end: periodEnd(period),
    flags: ['our-estimate'],
    reference: {
      ...ENGLAND,
      value: Number(shareOf(rowsOf(tables, ENTERPRISES, ENGLAND.gss)).value),
    },
    cellOf: (district) => {
      const rows = rowsOf(tables, ENTERPRISES, district.gss);
      return rows.length === 0 ? noRowOf(district) : shareOf(rows);
    },
  };
}
