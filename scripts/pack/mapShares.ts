import { SMALLEST_CELL } from '../../src/services/pack/levelShares';
import { cell, periodEnd } from './cells';
import type { Row } from './csv';
import {
  ENGLAND,
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
import { newestThree, type PackTables, sourceOf, YEARS_TOGETHER } from './tables';

/** Figures of ours: one published number as a share of another, by district. */
export function mapShares(tables: PackTables): readonly MapSpec[] {
  return [
    workingAgeShare(tables),
    selfEmployedShare(tables),
    advertsPerThousand(tables),
    businessesPerThousand(tables),
    ...WAYS.map((way) => travelTime(tables, way)),
  ];
}

const POPULATION = 'local/population';

const workingAge = (tables: PackTables, gss: string | undefined) =>
  Number(rowsOf(tables, POPULATION, gss)[0]?.aged_16_64 || Number.NaN);

/** People of working age in England: the table has districts alone, and all of them. */
const workingAgeOfEngland = (tables: PackTables) =>
  sum(
    tables
      .rows(POPULATION)
      .filter(({ area }) => area?.startsWith('E'))
      .map((row) => Number(row.aged_16_64)),
  );

/** Of people who live in a district, those aged 16 to 64. */
function workingAgeShare(tables: PackTables): MapSpec {
  const ofEngland = tables.rows(POPULATION).filter(({ area }) => area?.startsWith('E'));
  const everyone = sum(ofEngland.map((row) => Number(row.all_ages)));
  const england = ratio(workingAgeOfEngland(tables), everyone, 100);
  const [{ period = '' } = {}] = ofEngland;
  return {
    source: sourceOf(tables, POPULATION),
    flags: ['our-estimate'],
    id: 'working-age-share',
    section: 'People',
    indicator: 'working-age-share',
    period,
    end: periodEnd(period),
    // Scotland's part is wrong at the source, so there is no Britain to hold a district against.
    reference: { ...ENGLAND, value: england },
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, POPULATION, gss);
      if (row && !row.aged_16_64) return shown(cell('', row.missing));
      return row ? shown(ratio(Number(row.aged_16_64), Number(row.all_ages), 100)) : NOT_IN_APP;
    },
  };
}

const IN_WORK = 'local/people-in-work';

/** Of people in work, those who work for themselves; three surveys together, since one asks too few. */
function selfEmployedShare(tables: PackTables): MapSpec {
  const three = newestThree(tables, IN_WORK);
  const yearsOf = (gss: string | undefined) =>
    rowsOf(tables, IN_WORK, gss).filter(({ period = '' }) => three.periods.includes(period));
  const england = shareOfThree(yearsOf(ENGLAND.gss));
  return {
    id: 'self-employed-share',
    section: 'In work and out of work',
    indicator: 'self-employed-share',
    source: sourceOf(tables, IN_WORK),
    period: three.words,
    end: periodEnd(three.words),
    flags: ['our-estimate'],
    reference: { ...ENGLAND, value: Number(england.value) },
    cellOf: ({ gss }) => {
      const years = yearsOf(gss);
      return years.length === 0 ? NOT_IN_APP : shareOfThree(years);
    },
  };
}

function shareOfThree(years: readonly Row[]): MapCell {
  const blank = years.find((row) => !row.in_employment || !row.self_employed);
  if (blank) return shown(cell('', blank.missing));
  if (years.length < YEARS_TOGETHER) return NOT_PUBLISHED;
  const selfEmployed = sum(years.map((row) => Number(row.self_employed)));
  if (selfEmployed < SMALLEST_CELL) return TOO_FEW_ASKED;
  return shown(ratio(selfEmployed, sum(years.map((row) => Number(row.in_employment))), 100));
}

const ADVERTS = 'local/adverts-by-month';

/** Adverts of the newest month; before it the same month of each year, so that seasons do not show. */
function advertsPerThousand(tables: PackTables): MapSpec {
  const months = [...new Set(tables.rows(ADVERTS).map((row) => row.month ?? ''))].toSorted();
  const newest = months.at(-1) ?? '';
  const earlier = months.filter((month) => month < newest && month.slice(4) === newest.slice(4));
  return {
    ...advertsOfMonth(tables, newest),
    earlier: earlier.map((month) => ({ key: month, spec: advertsOfMonth(tables, month) })),
  };
}

/** Adverts of one month for every thousand residents aged 16 to 64. */
function advertsOfMonth(tables: PackTables, month: string): MapSpec {
  const monthsOf = (gss: string | undefined) => rowsOf(tables, ADVERTS, gss);
  const advertsOf = (gss: string | undefined) =>
    monthsOf(gss).find((row) => row.month === month)?.adverts;
  return {
    id: 'adverts-per-thousand',
    section: 'Jobs advertised online',
    indicator: 'adverts-per-thousand',
    source: sourceOf(tables, ADVERTS),
    alsoFrom: sourceOf(tables, POPULATION),
    period: month,
    end: periodEnd(month),
    flags: ['our-estimate', 'experimental'],
    reference: {
      ...ENGLAND,
      value: ratio(Number(advertsOf(ENGLAND.gss)), workingAgeOfEngland(tables), 1000),
    },
    cellOf: ({ gss }) => {
      // Counted for whole places alone: London is one, and its boroughs are none.
      if (monthsOf(gss).length === 0) return NOT_IN_APP;
      const adverts = advertsOf(gss);
      return adverts ? shown(ratio(Number(adverts), workingAge(tables, gss), 1000)) : NOT_PUBLISHED;
    },
  };
}

/** Businesses of all industries for every thousand residents aged 16 to 64. */
function businessesPerThousand(tables: PackTables): MapSpec {
  const table = 'local/enterprises-by-industry';
  const england = rowsOf(tables, table, ENGLAND.gss);
  const [period = ''] = england.map((row) => row.period);
  const all = (rows: readonly Row[]) => sum(rows.map((row) => Number(row.enterprises)));
  return {
    id: 'businesses-per-thousand',
    section: 'Jobs and businesses',
    indicator: 'businesses-per-thousand',
    source: sourceOf(tables, table),
    alsoFrom: sourceOf(tables, POPULATION),
    period,
    end: periodEnd(period),
    flags: ['our-estimate'],
    reference: { ...ENGLAND, value: ratio(all(england), workingAgeOfEngland(tables), 1000) },
    cellOf: (district) => {
      const rows = rowsOf(tables, table, district.gss);
      if (rows.length === 0) return noRowOf(district);
      // An industry that is wrong in the source leaves no whole to count.
      const blank = rows.find((row) => !row.enterprises);
      if (blank) return shown(cell('', blank.missing));
      return shown(ratio(all(rows), workingAge(tables, district.gss), 1000));
    },
  };
}

const TRAVEL = 'Average travel time to the nearest employment centre with 500 to 4,999 jobs, by ';

const TRAVEL_FAMILY: MapFamily = {
  id: 'travel-time',
  label: 'Travel time to the nearest centre of 500 to 4,999 jobs',
  choice: 'How',
};

const WAYS = [
  { id: 'travel-time-without-car', way: 'public transport or walking', name: 'Without a car' },
  { id: 'travel-time-by-car', way: 'car', name: 'By car' },
  { id: 'travel-time-by-cycle', way: 'cycle', name: 'By bicycle' },
] as const;

/** Minutes to work by each way of going, as modelled for England in 2019. */
function travelTime(tables: PackTables, { id, way, name }: (typeof WAYS)[number]): MapSpec {
  const table = 'local/subnational-indicators';
  const indicator = `${TRAVEL}${way}`;
  const period = tables.rows(table).find((row) => row.indicator === indicator)?.period ?? '';
  return {
    id,
    section: 'Getting to jobs',
    family: { family: TRAVEL_FAMILY, name },
    label: `${TRAVEL_FAMILY.label} ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    indicator: 'travel-time',
    source: sourceOf(tables, table),
    period,
    end: periodEnd(period),
    flags: ['modelled'],
    cellOf: (district) => {
      const row = rowsOf(tables, table, district.gss).find((one) => one.indicator === indicator);
      return row?.value ? shown(ratio(Number(row.value), 1, 1)) : noRowOf(district);
    },
  };
}
