import { periodEnd } from './cells';
import type { Row } from './csv';
import {
  ENGLAND,
  GREAT_BRITAIN,
  type MapCell,
  type MapSpec,
  NOT_COLLECTED,
  NOT_PUBLISHED,
  rowsOf,
} from './mapSpec';
import type { PackTables } from './tables';

/** Figures of ours: one published number as a share of another, by district. */
export function mapShares(tables: PackTables): readonly MapSpec[] {
  return [
    workingAgeShare(tables),
    selfEmployedShare(tables),
    advertsPerThousand(tables),
    businessesPerThousand(tables),
    travelTime(tables),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const ratio = (part: number, whole: number, of: number) =>
  Math.round((10 * of * part) / whole) / 10;
const shown = (value: number): MapCell => ({ value, halfWidth: null });

const POPULATION = 'local/population';
const PEOPLE = { source: 'population-2023', flags: ['our-estimate'] } as const;

const workingAge = (tables: PackTables, gss: string | undefined) =>
  Number(rowsOf(tables, POPULATION, gss)[0]?.aged_16_64 ?? Number.NaN);

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
  const all = tables.rows(POPULATION);
  const britain = ratio(
    sum(all.map((row) => Number(row.aged_16_64))),
    sum(all.map((row) => Number(row.all_ages))),
    100,
  );
  return {
    ...PEOPLE,
    id: 'working-age-share',
    indicator: 'working-age-share',
    period: 'mid-2023 (Scotland: March 2022)',
    end: periodEnd('mid-2023'),
    reference: { ...GREAT_BRITAIN, value: britain },
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, POPULATION, gss);
      return row ? shown(ratio(Number(row.aged_16_64), Number(row.all_ages), 100)) : NOT_COLLECTED;
    },
  };
}

const IN_WORK = 'local/people-in-work-2021-2025';
const THREE_YEARS = ['Apr 2022-Mar 2023', 'Apr 2023-Mar 2024', 'Apr 2024-Mar 2025'];
/** A survey cell below this is mostly unreliable where it could be checked. */
const SMALLEST_CELL = 5000;

/** Of people in work, those who work for themselves; three surveys together, since one asks too few. */
function selfEmployedShare(tables: PackTables): MapSpec {
  const yearsOf = (gss: string | undefined) =>
    rowsOf(tables, IN_WORK, gss).filter(({ period = '' }) => THREE_YEARS.includes(period));
  const england = shareOfThree(yearsOf(ENGLAND.gss));
  return {
    id: 'self-employed-share',
    indicator: 'self-employed-share',
    source: 'aps-people-in-work',
    period: 'Apr 2022-Mar 2025',
    end: periodEnd('Apr 2024-Mar 2025'),
    flags: ['our-estimate'],
    reference: { ...ENGLAND, value: Number(england.value) },
    cellOf: ({ gss }) => {
      const years = yearsOf(gss);
      return years.length === 0 ? NOT_COLLECTED : shareOfThree(years);
    },
  };
}

function shareOfThree(years: readonly Row[]): MapCell {
  const isWhole = years.every((row) => row.in_employment && row.self_employed);
  if (years.length < THREE_YEARS.length || !isWhole) return NOT_PUBLISHED;
  const selfEmployed = sum(years.map((row) => Number(row.self_employed)));
  if (selfEmployed < SMALLEST_CELL) return { value: 'u', halfWidth: null };
  return shown(ratio(selfEmployed, sum(years.map((row) => Number(row.in_employment))), 100));
}

/** The tables of adverts and businesses are of England, and leave London's boroughs out. */
const outsideEngland = ({ gss }: Row) => !gss?.startsWith('E');

/** Adverts of one month for every thousand residents aged 16 to 64. */
function advertsPerThousand(tables: PackTables): MapSpec {
  const table = 'local/adverts-by-month';
  const month = tables
    .rows(table)
    .reduce((last, row) => ((row.month ?? '') > last ? (row.month ?? '') : last), '');
  const advertsOf = (gss: string | undefined) =>
    rowsOf(tables, table, gss).find((row) => row.month === month)?.adverts;
  return {
    id: 'adverts-per-thousand',
    indicator: 'adverts-per-thousand',
    source: 'adverts-by-month',
    alsoFrom: PEOPLE.source,
    period: month,
    end: periodEnd(month),
    flags: ['our-estimate', 'experimental'],
    reference: {
      ...ENGLAND,
      value: ratio(Number(advertsOf(ENGLAND.gss)), workingAgeOfEngland(tables), 1000),
    },
    cellOf: (district) => {
      const adverts = advertsOf(district.gss);
      if (adverts) return shown(ratio(Number(adverts), workingAge(tables, district.gss), 1000));
      return outsideEngland(district) ? NOT_COLLECTED : NOT_PUBLISHED;
    },
  };
}

/** Businesses of all industries for every thousand residents aged 16 to 64. */
function businessesPerThousand(tables: PackTables): MapSpec {
  const table = 'local/enterprises-by-industry-2024';
  const england = rowsOf(tables, table, ENGLAND.gss);
  const [period = ''] = england.map((row) => row.period);
  const all = (rows: readonly Row[]) => sum(rows.map((row) => Number(row.enterprises)));
  return {
    id: 'businesses-per-thousand',
    indicator: 'businesses-per-thousand',
    source: 'business-counts-2024',
    alsoFrom: PEOPLE.source,
    period,
    end: periodEnd(period),
    flags: ['our-estimate'],
    reference: { ...ENGLAND, value: ratio(all(england), workingAgeOfEngland(tables), 1000) },
    cellOf: (district) => {
      const rows = rowsOf(tables, table, district.gss);
      if (rows.length === 0) return outsideEngland(district) ? NOT_COLLECTED : NOT_PUBLISHED;
      // An industry that is wrong in the source leaves no whole to count.
      if (rows.some((row) => !row.enterprises)) return NOT_PUBLISHED;
      return shown(ratio(all(rows), workingAge(tables, district.gss), 1000));
    },
  };
}

const TRAVEL =
  'Average travel time to the nearest employment centre with 500 to 4,999 jobs, by public transport or walking';

/** Minutes to work without a car, as modelled for England in 2019. */
function travelTime(tables: PackTables): MapSpec {
  const table = 'local/subnational-indicators-2022';
  const rowOf = (gss: string | undefined) =>
    rowsOf(tables, table, gss).find((row) => row.indicator === TRAVEL);
  const period = tables.rows(table).find((row) => row.indicator === TRAVEL)?.period ?? '';
  return {
    id: 'travel-time-without-car',
    indicator: 'travel-time-without-car',
    source: 'subnational-indicators-2022',
    period,
    end: periodEnd(period),
    flags: ['modelled'],
    cellOf: (district) => {
      const row = rowOf(district.gss);
      if (row?.value) return shown(ratio(Number(row.value), 1, 1));
      return outsideEngland(district) ? NOT_COLLECTED : NOT_PUBLISHED;
    },
  };
}
