import { areaLevel, ENGLAND } from '../../src/domain/area';
import { value as figureOf } from '../../src/domain/figure';
import { countHalfWidth95 } from '../../src/domain/locationQuotient';
import { printableCount } from '../../src/domain/surveyCount';
import type { AreaShard } from '../../src/services/pack/schemas/area';
import type { Cell, ObservationSetShard } from '../../src/services/pack/schemas/observationSet';
import { cell, flagsOf, halfWidth, numberOrNull, periodEnd } from './cells';
import type { Row } from './csv';
import { reachOf } from './commuting';
import { kOfPlace, locationQuotientSet } from './locationQuotients';
import { townsByDistrict } from './everydayPlaces';
import { townPoints } from './points';
import { searchTowns } from './searchTowns';
import { type PackTables, periodOf, periodsOf, sourceOf } from './tables';

/** An area with its wider areas, before any figure. */
export type AreaFrame = Omit<AreaShard, 'sets' | 'reach'>;

/** One shard for each district, local skills area, region, nation, Great Britain and the UK. */
export function buildAreas(tables: PackTables): ReadonlyMap<string, AreaShard> {
  const shards = new Map<string, AreaShard>();
  const towns = searchTowns(tables);
  for (const frame of areaFrames(tables)) {
    const reach = reachOf(frame.gss, tables, towns);
    shards.set(frame.gss, {
      ...frame,
      sets: setsOf(frame.gss, tables),
      ...(reach ? { reach } : {}),
    });
  }
  return shards;
}

/** All areas of the pack by code, in the order of data/areas/districts.csv, wider ones last. */
function areaFrames(tables: PackTables): readonly AreaFrame[] {
  const frames = new Map<string, AreaFrame>();
  const towns = townsByDistrict(tables);
  const searchTownOf = searchTowns(tables);
  const points = townPoints(tables);
  const wider = new Map<string, { frame: AreaFrame; districts: { gss: string; name: string }[] }>();
  const widen = (gss: string, name: string, district: Row, parents: Partial<AreaFrame>) => {
    const known = wider.get(gss) ?? { frame: { gss, name, ...parents }, districts: [] };
    known.districts.push({ gss: district.gss ?? '', name: district.name ?? '' });
    const crossesRegions = known.frame.region && known.frame.region.gss !== parents.region?.gss;
    const { region: _, ...withoutRegion } = known.frame;
    wider.set(gss, crossesRegions ? { ...known, frame: withoutRegion } : known);
  };
  for (const row of tables.rows('areas/districts')) {
    const { gss = '', name = '', region = '', region_name = '', country = '' } = row;
    const { lsip = '', lsip_name = '' } = row;
    const nation = { gss: country, name: NATIONS[country] ?? '' };
    const regionRef = { gss: region, name: region_name };
    const parents = country === region ? { nation } : { region: regionRef, nation };
    frames.set(gss, {
      gss,
      name,
      ...(lsip ? { lsip: { gss: lsip, name: lsip_name } } : {}),
      ...parents,
      nomisId: row.nomis_id,
      searchTown: searchTownOf.get(gss) ?? name,
      ...(row.lon && row.lat ? { point: [Number(row.lon), Number(row.lat)] } : {}),
      towns: [...(towns.get(gss) ?? [])],
      townPoints: (towns.get(gss) ?? []).map((town) => points.get(`${town}|${gss}`) ?? null),
    });
    if (lsip) widen(lsip, lsip_name, row, parents);
    if (country !== region) widen(region, region_name, row, { nation });
    widen(country, nation.name, row, {});
  }
  const regions = [...wider.values()]
    .map(({ frame }) => frame)
    .filter(isRegion)
    .map(refOf);
  const skillsAreas = [...wider.values()].filter(({ frame }) => areaLevel(frame.gss) === 'lsip');
  for (const { frame, districts } of wider.values()) {
    const same = skillsAreas.find((area) => isRegion(frame) && isSame(area.districts, districts));
    frames.set(frame.gss, {
      ...frame,
      ...(same ? { lsip: refOf(same.frame) } : {}),
      districts: frame.gss === ENGLAND.gss ? regions : districts,
    });
  }
  return [...frames.values(), ...wholes()];
}

/** Great Britain and the United Kingdom, with their nations in the place of districts. */
function wholes(): readonly AreaFrame[] {
  const nations = Object.entries(NATIONS).map(([gss, name]) => ({ gss, name }));
  const britain = nations.filter(({ gss }) => !gss.startsWith('N'));
  return [
    { gss: 'K03000001', name: 'Great Britain', districts: britain },
    { gss: 'K02000001', name: 'United Kingdom', districts: nations },
  ];
}

const isRegion = ({ gss }: AreaFrame) => areaLevel(gss) === 'region';
const refOf = ({ gss, name }: AreaFrame) => ({ gss, name });

type Districts = readonly { readonly gss: string }[];

/** True for one and the same districts: London is a region, and a local skills area by another name. */
function isSame(some: Districts, others: Districts): boolean {
  const codes = new Set(some.map(({ gss }) => gss));
  return some.length === others.length && others.every(({ gss }) => codes.has(gss));
}

const NATIONS: Readonly<Record<string, string>> = {
  E92000001: 'England',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  N92000002: 'Northern Ireland',
};

type SetBuilder = (gss: string, tables: PackTables) => readonly ObservationSetShard[];

const SET_BUILDERS: readonly SetBuilder[] = [
  population,
  ratesByYear,
  economicActivity,
  unemploymentAndInactivity,
  modelledUnemployment,
  claimants,
  claimantRateByYear,
  weeklyPay,
  annualPay,
  peopleInWork,
  (gss, tables) => peopleByOccupation(gss, tables),
  (gss, tables) => locationQuotientSet(gss, tables),
  qualifications,
  adverts,
  advertsByOccupation,
  projections,
  openings,
  enterprises,
  travelTimes,
];

function setsOf(gss: string, tables: PackTables): ObservationSetShard[] {
  const sets = SET_BUILDERS.flatMap((build) => build(gss, tables));
  return TOO_FEW_PEOPLE.has(gss) ? sets.map((set) => withoutSurvey(set, tables)) : sets;
}

/**
 * City of London, Isles of Scilly, Orkney: the survey asks so few people there that no estimate of
 * it is worth showing, though some stand in the tables without a caution.
 */
export const TOO_FEW_PEOPLE: ReadonlySet<string> = new Set(['E09000001', 'E06000053', 'S12000023']);

const SURVEY_TABLES = [
  'local/employment-and-inactivity-rates-by-year',
  'local/unemployment-and-inactivity',
  'local/economic-activity',
  'local/people-in-work',
  'local/employment-by-sub-major-group-soc-2020',
  'local/qualifications',
];

/** True for a source that rests on the Annual Population Survey alone. */
export const isSurvey = (source: string, tables: PackTables): boolean =>
  SURVEY_TABLES.some((table) => sourceOf(tables, table) === source);

function withoutSurvey(set: ObservationSetShard, tables: PackTables): ObservationSetShard {
  if (!isSurvey(set.source, tables)) return set;
  const { halfWidths: _, rowFlags: __, ...rest } = set;
  return { ...rest, values: set.values.map((one) => (typeof one === 'number' ? 'u' : one)) };
}

const rowsOf = (tables: PackTables, table: string, gss: string) =>
  tables.grouped(table, 'area').get(gss) ?? [];

function population(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  return rowsOf(tables, 'local/population', gss).flatMap((row) => {
    const shared = {
      source: sourceOf(tables, 'local/population'),
      unit: 'people' as const,
      period: row.period ?? '',
      end: periodEnd(row.period ?? ''),
    };
    return [
      { indicator: 'population', ...shared, values: [cell(row.all_ages)] },
      { indicator: 'population-16-64', ...shared, values: [cell(row.aged_16_64, row.missing)] },
    ];
  });
}

/** A yearly series with its 95% interval, oldest year first. */
function yearly(
  rows: readonly Row[],
  set: Pick<ObservationSetShard, 'indicator' | 'source' | 'unit' | 'flags'>,
): readonly ObservationSetShard[] {
  const sorted = rows.toSorted((a, b) => Number(a.year) - Number(b.year));
  const last = sorted.at(-1)?.year;
  if (last === undefined) return [];
  const halves = sorted.map((row) => halfWidth(row.lower95, row.upper95));
  const rowFlags = Object.fromEntries(
    sorted.flatMap((row, at) => (row.caution ? [[String(at), flagsOf(row.caution)]] : [])),
  );
  return [
    {
      ...set,
      period: last,
      end: periodEnd(last),
      periods: sorted.map((row) => row.year ?? ''),
      values: sorted.map((row) => cell(row.value)),
      ...(halves.some((half) => half !== null) ? { halfWidths: halves } : {}),
      ...(Object.keys(rowFlags).length > 0 ? { rowFlags } : {}),
    },
  ];
}

const RATES = 'local/employment-and-inactivity-rates-by-year';

function ratesByYear(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, RATES, gss);
  return (['employment', 'inactivity'] as const).flatMap((rate) =>
    yearly(
      rows.filter((row) => row.indicator === `${rate}_rate_16_64`),
      { indicator: `${rate}-rate`, source: sourceOf(tables, RATES), unit: 'per-cent' },
    ),
  );
}

/** What residents aged 16 to 64 do, as counts; the parts overlap (employees are in employment). */
function economicActivity(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/economic-activity', gss);
  const period = rows[0]?.period;
  if (period === undefined) return [];
  return [
    {
      indicator: 'economic-activity',
      source: sourceOf(tables, 'local/economic-activity'),
      unit: 'people',
      period,
      end: periodEnd(period),
      labels: rows.map((row) => row.status ?? ''),
      values: rows.map((row) => cell(row.people, row.missing)),
      halfWidths: rows.map((row) => numberOrNull(row.ci95)),
      rowFlags: Object.fromEntries(
        rows.flatMap((row, at) => (row.caution ? [[String(at), flagsOf(row.caution)]] : [])),
      ),
    },
  ];
}

function unemploymentAndInactivity(
  gss: string,
  tables: PackTables,
): readonly ObservationSetShard[] {
  return rowsOf(tables, 'local/unemployment-and-inactivity', gss).flatMap((row) => {
    const period = row.period ?? '';
    const shared = {
      source: sourceOf(tables, 'local/unemployment-and-inactivity'),
      unit: 'per-cent' as const,
      period,
      end: periodEnd(period),
    };
    const flag = row.unemployment_flag;
    return [
      {
        indicator: 'unemployment-rate',
        ...shared,
        values: [cell(row.unemployment_rate, flag === 'suppressed' ? 'suppressed' : '')],
        halfWidths: [numberOrNull(row.unemployment_rate_ci95)],
        ...(flag === 'small-sample' ? { flags: ['small-sample'] } : {}),
      },
      { indicator: 'inactivity-rate-latest', ...shared, values: [cell(row.inactivity_rate)] },
    ];
  });
}

function modelledUnemployment(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const latest = rowsOf(tables, 'local/modelled-unemployment', gss).map(
    (row): ObservationSetShard => ({
      indicator: 'unemployment-rate-modelled',
      source: sourceOf(tables, 'local/modelled-unemployment'),
      unit: 'per-cent',
      period: row.period ?? '',
      end: periodEnd(row.period ?? ''),
      values: [cell(row.rate)],
      halfWidths: [numberOrNull(row.rate_ci95)],
      flags: ['modelled'],
    }),
  );
  const series = yearly(rowsOf(tables, 'local/modelled-unemployment-by-year', gss), {
    indicator: 'unemployment-rate-modelled',
    source: sourceOf(tables, 'local/modelled-unemployment-by-year'),
    unit: 'per-cent',
    flags: ['modelled'],
  });
  return [...latest, ...series];
}

function claimants(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  return rowsOf(tables, 'local/claimant-count', gss).flatMap((row) => {
    const period = row.month ?? '';
    const source = sourceOf(tables, 'local/claimant-count');
    const shared = { source, period, end: periodEnd(period) };
    return [
      {
        indicator: 'claimants',
        unit: 'people',
        ...shared,
        labels: ['all', 'men', 'women', 'a year before'],
        values: [
          cell(row.claimants),
          cell(row.men),
          cell(row.women),
          cell(row.claimants_year_before),
        ],
      },
      {
        indicator: 'claimant-rate',
        unit: 'per-cent',
        ...shared,
        labels: ['all', 'men', 'women'],
        values: [cell(row.rate_16_64), cell(row.men_rate), cell(row.women_rate)],
      },
    ];
  });
}

function claimantRateByYear(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  return yearly(rowsOf(tables, 'local/claimant-rate-by-year', gss), {
    indicator: 'claimant-rate',
    source: sourceOf(tables, 'local/claimant-rate-by-year'),
    unit: 'per-cent',
  });
}

function weeklyPay(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const sets = yearly(rowsOf(tables, 'pay/weekly-pay-residents-by-year', gss), {
    indicator: 'pay-residents-weekly',
    source: sourceOf(tables, 'pay/weekly-pay-residents-by-year'),
    unit: 'gbp-per-week',
  });
  return sets.map((set) => ({
    ...set,
    period: april(set.period),
    end: periodEnd(april(set.period)),
    periods: set.periods?.map(april),
  }));
}

/** The pay survey asks about one week in April of its year. */
const april = (year: string) => `${year}-04`;

function annualPay(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const table = 'pay/annual-pay-residents';
  const period = periodOf(tables, table);
  return rowsOf(tables, table, gss).map((row) => ({
    indicator: 'pay-residents-annual',
    source: sourceOf(tables, table),
    unit: 'gbp-per-year',
    period,
    end: periodEnd(period),
    labels: ['median', 'p25', 'p75'],
    values: [
      cell(row.median, row.median_missing),
      cell(row.p25, 'not-published'),
      cell(row.p75, 'not-published'),
    ],
    flags: ['provisional'],
  }));
}

function peopleInWork(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/people-in-work', gss);
  const last = rows.at(-1)?.period;
  if (last === undefined) return [];
  return [
    {
      indicator: 'people-in-work',
      source: sourceOf(tables, 'local/people-in-work'),
      unit: 'people',
      period: last,
      end: periodEnd(last),
      periods: rows.map((row) => row.period ?? ''),
      values: rows.map((row) => cell(row.in_employment, row.missing)),
    },
  ];
}

const OCCUPATIONS = 'local/employment-by-sub-major-group-soc-2020';

/** @param yearsBefore how many years before the newest: 1 for the year before */
export function peopleByOccupation(
  gss: string,
  tables: PackTables,
  yearsBefore = 0,
): readonly ObservationSetShard[] {
  const period = periodsOf(tables, OCCUPATIONS).at(-1 - yearsBefore) ?? '';
  const rows = rowsOf(tables, OCCUPATIONS, gss).filter((row) => row.period === period);
  if (rows.length === 0) return [];
  const k = kOfPlace(gss, tables);
  return [
    {
      indicator: 'people-in-work-here',
      source: sourceOf(tables, OCCUPATIONS),
      unit: 'people',
      edition: 'SOC 2020',
      period,
      end: periodEnd(period),
      codes: rows.map((row) => row.soc2020 ?? ''),
      values: rows.map((row) => countOf(row, gss, k)),
      rowFlags: Object.fromEntries(
        rows.flatMap((row, at) => (row.caution ? [[String(at), flagsOf(row.caution)]] : [])),
      ),
    },
  ];
}

/**
 * A count of people by occupation that may be printed: none whose coefficient of variation is above
 * 20% (docs/methods.md, rules 4 and 11), so that no page, map or comparison has it at all. A
 * district without a width of its own has no such count either.
 */
function countOf(row: Row, gss: string, k: number | undefined): Cell {
  if (!row.employed) return cell(row.employed, row.missing);
  const people = Number(row.employed);
  if (k === undefined) return areaLevel(gss) === 'district' ? cell('', 'unreliable') : people;
  const printed = printableCount(figureOf(people), countHalfWidth95(people, k));
  return printed.kind === 'value' ? printed.value : cell('', 'unreliable');
}

function qualifications(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/qualifications', gss);
  const period = rows[0]?.period;
  if (period === undefined) return [];
  return [
    {
      indicator: 'highest-qualification',
      source: sourceOf(tables, 'local/qualifications'),
      unit: 'people',
      period,
      end: periodEnd(period),
      labels: rows.map((row) => row.highest_level ?? ''),
      values: rows.map((row) => cell(row.people, row.missing)),
    },
  ];
}

function adverts(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/adverts-by-month', gss);
  const last = rows.at(-1)?.month;
  if (last === undefined) return [];
  return [
    {
      indicator: 'adverts',
      source: sourceOf(tables, 'local/adverts-by-month'),
      unit: 'adverts',
      period: last,
      end: periodEnd(last),
      periods: rows.map((row) => row.month ?? ''),
      values: rows.map((row) => cell(row.adverts)),
      flags: ['experimental'],
    },
  ];
}

function advertsByOccupation(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/adverts-by-occupation', gss).filter(
    (row) => row.soc2020?.length === 2,
  );
  const period = rows[0]?.month;
  if (period === undefined) return [];
  return [
    {
      indicator: 'adverts-here',
      source: sourceOf(tables, 'local/adverts-by-occupation'),
      unit: 'adverts',
      edition: 'SOC 2020',
      period,
      end: periodEnd(period),
      codes: rows.map((row) => row.soc2020 ?? ''),
      values: rows.map((row) => cell(row.adverts)),
      flags: ['experimental'],
    },
  ];
}

/** The years that a page draws; every year would be half of a shard. */
const PROJECTED_YEARS = ['2015', '2020', '2025', '2030', '2035'];

function projections(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/projections-by-sub-major-group', gss);
  return PROJECTED_YEARS.flatMap((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    if (ofYear.length === 0) return [];
    return [
      {
        indicator: 'projected-jobs',
        source: sourceOf(tables, 'local/projections-by-sub-major-group'),
        unit: 'jobs',
        edition: 'SOC 2020' as const,
        period: year,
        end: periodEnd(year),
        codes: ofYear.map((row) => row.soc2020 ?? ''),
        values: ofYear.map((row) => cell(row.jobs)),
        flags: ['projected', 'modelled'],
      },
    ];
  });
}

/**
 * Fifteen-year totals as the source gives them; they are shown per year (domain/openings). The
 * growth part and the sum with it are left out: the direction is that of 2025 to 2035 (rule 14).
 */
export const OPENING_TOTALS = { 'replacement-2020-2035': 'replacement_demand' } as const;

/** Jobs that come free, of an area of the projections: England, a local skills area, a combined authority. */
export function openings(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/replacement-demand', gss).filter(
    (row) => row.soc2020?.length === 2,
  );
  if (rows.length === 0) return [];
  return Object.entries(OPENING_TOTALS).map(([indicator, column]) => ({
    indicator,
    source: sourceOf(tables, 'local/replacement-demand'),
    unit: 'jobs',
    edition: 'SOC 2020' as const,
    period: '2020 to 2035',
    end: '2035-12-31',
    codes: rows.map((row) => row.soc2020 ?? ''),
    values: rows.map((row) => cell(row[column], row.missing)),
    flags: ['projected', 'modelled'],
  }));
}

function enterprises(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/enterprises-by-industry', gss);
  const period = rows[0]?.period;
  if (period === undefined) return [];
  return [
    {
      indicator: 'enterprises',
      source: sourceOf(tables, 'local/enterprises-by-industry'),
      unit: 'enterprises',
      period,
      end: periodEnd(period),
      labels: rows.map((row) => row.industry ?? ''),
      values: rows.map((row) => cell(row.enterprises, row.missing)),
    },
  ];
}

/** The only year the travel times were modelled for. */
const TRAVEL_YEAR = '2019';
const TRAVEL = 'Average travel time to the nearest employment centre with 500 to 4,999 jobs, by ';

/** Modelled for the districts of England: one that is not in the table was not published (as on the map). */
const isEnglishDistrict = (gss: string) => gss.startsWith('E') && areaLevel(gss) === 'district';

function travelTimes(gss: string, tables: PackTables): readonly ObservationSetShard[] {
  const rows = rowsOf(tables, 'local/subnational-indicators', gss).filter((row) =>
    row.indicator?.startsWith(TRAVEL),
  );
  const shared = {
    indicator: 'travel-time',
    source: sourceOf(tables, 'local/subnational-indicators'),
    unit: 'minutes' as const,
    period: TRAVEL_YEAR,
    end: periodEnd(TRAVEL_YEAR),
  };
  if (rows.length > 0)
    return [
      {
        ...shared,
        labels: rows.map((row) => row.indicator?.slice(TRAVEL.length) ?? ''),
        values: rows.map((row) => Math.round(Number(row.value))),
        flags: ['modelled'],
      },
    ];
  return isEnglishDistrict(gss) ? [{ ...shared, values: ['p'] }] : [];
}
