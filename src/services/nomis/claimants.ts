import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, canonicalGss } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import { monthEnd, yearsBefore } from '@/domain/period';
import type { NomisAskOptions, NomisClient } from './client';
import { geographyOf } from './geography';
import { NAMES } from './names';
import type { NomisQuery } from './query';
import { askNamed, everywhere, refuseImpossible, type SeriesDefinition } from './readSeries';
import { type PartOfWhole, refuseAboveWholes } from './wholes';
import type { NomisRow } from './nomisRow';

/** Claimants of one place in one month. */
export interface ClaimantCount {
  readonly area: Area;
  /** Claimants as a percentage of residents aged 16 to 64. */
  readonly rate: Observation;
  /** Number of claimants, rounded by the source to 5. */
  readonly claimants: Observation;
}

const MEASURES = {
  claimants: { code: '1', indicator: 'claimants', unit: 'people' },
  rate: { code: '2', indicator: 'claimant-rate', unit: 'per-cent' },
} as const;

/**
 * The question for the newest months, all ages and both sexes.
 *
 * @param geography Nomis's word for the area or areas
 * @param months two at least: the newest alone is at times published empty
 */
export function claimantQuery(geography: string, months = 2): NomisQuery {
  return {
    dataset: 'NM_162_1',
    geography: [geography],
    date: `latestMINUS${months - 1}-latest`,
    dimensions: {
      gender: ['0'],
      age: ['0'],
      measure: [MEASURES.claimants.code, MEASURES.rate.code],
      measures: ['20100'],
    },
  };
}

const CLAIMANTS = { names: NAMES.claimants };

function observationOf(row: NomisRow, measure: 'claimants' | 'rate', area: Area): Observation {
  return {
    indicator: MEASURES[measure].indicator,
    figure: row.figure,
    unit: MEASURES[measure].unit,
    area,
    period: row.dateName,
    periodEnd: monthEnd(row.date),
    source: 'nomis-claimant-count',
  };
}

/** The rows of the newest month in which any of them has a number; of the newest where none has. */
function newestMonth(rows: readonly NomisRow[]): readonly NomisRow[] {
  const months = [...new Set(rows.map(({ date }) => date))].toSorted().toReversed();
  const withNumbers = months.find((month) =>
    rows.some(({ date, figure }) => date === month && figure.kind === 'value'),
  );
  return rows.filter(({ date }) => date === (withNumbers ?? months[0]));
}

/** Counts whose numbers can be. */
function soundCounts(
  counts: readonly ClaimantCount[],
  query: NomisQuery,
): readonly ClaimantCount[] {
  refuseImpossible(
    counts.flatMap(({ rate, claimants }) => [rate, claimants]),
    query,
  );
  return counts;
}

function soundTrends(
  trends: readonly ClaimantTrend[],
  query: NomisQuery,
): readonly ClaimantTrend[] {
  for (const { months } of trends) soundCounts(months, query);
  return trends;
}

function countOf(rows: readonly NomisRow[], area: Area): readonly ClaimantCount[] {
  const [claimants, rate] = [MEASURES.claimants, MEASURES.rate].map(({ code }) =>
    rows.find((row) => row.codes['measure'] === code),
  );
  if (claimants === undefined || rate === undefined) return [];
  return [
    {
      area,
      rate: observationOf(rate, 'rate', area),
      claimants: observationOf(claimants, 'claimants', area),
    },
  ];
}

/**
 * Claimant count of one area: the number of people who claim benefits mainly because they are out of
 * work, and their share of residents aged 16 to 64 in per cent. A complete count, all ages and both
 * sexes, not seasonally adjusted; the newest month that holds a number.
 *
 * @returns a missing figure inside an observation where a cell is empty; `not-published` where there
 *   are no rows; `not-collected` for a kind of area the data set does not have
 * @throws see {@link NomisClient.askRows}
 * @see Nomis NM_162_1, Claimant count by sex and age; docs/sources.md
 */
export async function fetchClaimantCount(
  nomis: NomisClient,
  area: Area,
  options?: NomisAskOptions,
): Promise<Answer<ClaimantCount>> {
  const geography = geographyOf(area);
  if (geography === undefined) return unanswered('not-collected');
  const rows = await askNamed(nomis, CLAIMANTS, claimantQuery(geography), options);
  if (rows.kind === 'missing') return rows;
  const [count] = countOf(newestMonth(rows.value), { ...area, gss: canonicalGss(area.gss) });
  if (count === undefined) return unanswered('not-published');
  soundCounts([count], claimantQuery(geography));
  return answered(count);
}

/**
 * Claimant counts of one area by month, oldest first: the same measures and missing reasons as
 * {@link fetchClaimantCount}. Not seasonally adjusted: a month is to be set beside the same month of
 * another year.
 *
 * @param months how many, two at least
 * @throws see {@link NomisClient.askRows}
 * @see Nomis NM_162_1, Claimant count by sex and age; docs/sources.md
 */
export async function fetchClaimantTrend(
  nomis: NomisClient,
  area: Area,
  months: number,
  options?: NomisAskOptions,
): Promise<Answer<readonly ClaimantCount[]>> {
  const geography = geographyOf(area);
  if (geography === undefined) return unanswered('not-collected');
  const query = claimantQuery(geography, months);
  const rows = await askNamed(nomis, CLAIMANTS, query, options);
  if (rows.kind === 'missing') return rows;
  return answered(soundCounts(monthsOf(rows.value, area), query));
}

/** Claimants of one place by month, oldest first. */
export interface ClaimantTrend {
  readonly area: Area;
  readonly months: readonly ClaimantCount[];
}

/**
 * Claimant counts of some areas by month out of one answer: the same measures, missing reasons and
 * order as {@link fetchClaimantTrend}. An area Nomis does not have is left out.
 *
 * @param months how many, two at least
 * @throws see {@link NomisClient.askRows}
 * @see Nomis NM_162_1, Claimant count by sex and age; docs/sources.md
 */
export async function fetchClaimantTrends(
  nomis: NomisClient,
  areas: readonly Area[],
  months: number,
  options?: NomisAskOptions,
): Promise<Answer<readonly ClaimantTrend[]>> {
  const geography = areas.flatMap((area) => geographyOf(area) ?? []);
  const [first] = geography;
  if (first === undefined) return unanswered('not-collected');
  const query = { ...claimantQuery(first, months), geography };
  const rows = await askNamed(nomis, CLAIMANTS, query, options);
  if (rows.kind === 'missing') return rows;
  return answered(soundTrends(trendsOf(rows.value, areas), query));
}

/** The month of the newest date with a number, in each of so many years before it, and a month spare. */
function sameMonths(years: number): string {
  const back = Array.from({ length: years + 1 }, (_, year) => 12 * year);
  return back
    .flatMap((months) => [months, months + 1])
    .map((months) => (months === 0 ? 'latest' : `latestMINUS${months}`))
    .join(',');
}

/** The question of {@link fetchClaimantYears}; undefined where Nomis has none of the areas. */
export function claimantYearsQuery(areas: readonly Area[], years: number): NomisQuery | undefined {
  const geography = areas.flatMap((area) => geographyOf(area) ?? []);
  const [first] = geography;
  if (first === undefined) return undefined;
  return { ...claimantQuery(first), geography, date: sameMonths(years) };
}

/**
 * Claimant counts of some areas in the newest month with a number and in the same month of the years
 * before it, oldest first: the same measures and missing reasons as {@link fetchClaimantCount}. The
 * same month of each year, since the count is not seasonally adjusted. Who is in the count changed
 * while Universal Credit came in (up to 2017) and in the pandemic (2020 and 2021).
 *
 * @param years how many before the newest
 * @throws see {@link NomisClient.askRows}
 * @see Nomis NM_162_1, Claimant count by sex and age; docs/sources.md
 */
export async function fetchClaimantYears(
  nomis: NomisClient,
  areas: readonly Area[],
  years: number,
  options?: NomisAskOptions,
): Promise<Answer<readonly ClaimantTrend[]>> {
  const query = claimantYearsQuery(areas, years);
  if (query === undefined) return unanswered('not-collected');
  const rows = await askNamed(nomis, CLAIMANTS, query, options);
  if (rows.kind === 'missing') return rows;
  const month = newestMonth(rows.value)[0]?.date.slice(-3) ?? '';
  const ofMonth = rows.value.filter(({ date }) => date.endsWith(month));
  return answered(soundTrends(trendsOf(ofMonth, areas), query));
}

/** Each area the rows have, with its months. */
function trendsOf(rows: readonly NomisRow[], areas: readonly Area[]): readonly ClaimantTrend[] {
  return areas.flatMap((area) => {
    const ofArea = rows.filter(({ gss }) => gss === canonicalGss(area.gss));
    return ofArea.length === 0 ? [] : [{ area, months: monthsOf(ofArea, area) }];
  });
}

/** The counts of one area by month, oldest first. */
function monthsOf(rows: readonly NomisRow[], area: Area): readonly ClaimantCount[] {
  const dates = [...new Set(rows.map(({ date }) => date))].toSorted();
  return dates.flatMap((month) =>
    countOf(
      rows.filter(({ date }) => date === month),
      area,
    ),
  );
}

const SEXES = { '0': 'all', '1': 'male', '2': 'female' } as const;
const AGES = { '0': 'all', '2': '16-24', '3': '25-49', '4': '50-and-over' } as const;

/** Age bands that have claimants of their own, as they are called here. */
export type ClaimantAge = Exclude<(typeof AGES)[keyof typeof AGES], 'all'>;

/** How the claimants of one age band, both sexes, are asked for together with those of all ages. */
export function claimantsOfAge(age: ClaimantAge): SeriesDefinition {
  const code = Object.entries(AGES).find(([, name]) => name === age)?.[0] ?? '';
  return {
    dataset: 'NM_162_1',
    dimensions: { gender: ['0'], age: ['0', code], measure: [MEASURES.claimants.code] },
    names: NAMES.claimants,
    value: '20100',
    measured: () => ({ indicator: 'claimants', unit: 'people' }),
    source: 'nomis-claimant-count',
    covers: everywhere,
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  };
}

/** Claimants of one sex and age band. Counts only: rates are published for all ages alone. */
export interface ClaimantGroup {
  readonly sex: (typeof SEXES)[keyof typeof SEXES];
  readonly age: (typeof AGES)[keyof typeof AGES];
  readonly claimants: Observation;
  /** The same a year before. */
  readonly yearBefore?: Observation;
}

/** Enough months for the newest and the one before it, each with the month a year before. */
const MONTHS_WITH_YEAR_BEFORE = 14;

const yearBefore = (month: string) => yearsBefore(month, 1);

function groupOf(row: NomisRow, rows: readonly NomisRow[], area: Area): readonly ClaimantGroup[] {
  const sex = Object.entries(SEXES).find(([code]) => code === row.codes['gender'])?.[1];
  const age = Object.entries(AGES).find(([code]) => code === row.codes['age'])?.[1];
  if (sex === undefined || age === undefined) return [];
  const before = rows.find(
    ({ date, codes }) =>
      date === yearBefore(row.date) &&
      codes['gender'] === row.codes['gender'] &&
      codes['age'] === row.codes['age'],
  );
  return [
    {
      sex,
      age,
      claimants: observationOf(row, 'claimants', area),
      ...(before && { yearBefore: observationOf(before, 'claimants', area) }),
    },
  ];
}

/** The question of {@link fetchClaimantGroups}, by Nomis's word for the area. */
export function claimantGroupsQuery(geography: string): NomisQuery {
  const query = claimantQuery(geography, MONTHS_WITH_YEAR_BEFORE);
  return {
    ...query,
    dimensions: {
      ...query.dimensions,
      gender: Object.keys(SEXES),
      age: Object.keys(AGES),
      measure: [MEASURES.claimants.code],
    },
  };
}

/**
 * Claimants of one area by sex and age band in the newest month with any number, and a year before;
 * missing reasons as {@link fetchClaimantCount}. The bands do not add up to the total where an age is not known.
 *
 * @throws see {@link NomisClient.askRows}
 * @see Nomis NM_162_1, Claimant count by sex and age; docs/sources.md
 */
export async function fetchClaimantGroups(
  nomis: NomisClient,
  area: Area,
  options?: NomisAskOptions,
): Promise<Answer<readonly ClaimantGroup[]>> {
  const geography = geographyOf(area);
  if (geography === undefined) return unanswered('not-collected');
  const query = claimantGroupsQuery(geography);
  const rows = await askNamed(nomis, CLAIMANTS, query, options);
  if (rows.kind === 'missing') return rows;
  const groups = newestMonth(rows.value).flatMap((row) => groupOf(row, rows.value, area));
  refuseImpossible(
    groups.flatMap(({ claimants, yearBefore: before }) => [claimants, ...(before ? [before] : [])]),
    query,
  );
  refuseAboveWholes(groupsOfWholes(groups), query);
  return answered(groups);
}

/** A group is some of its sex, and some of its age; a year before too. */
function groupsOfWholes(groups: readonly ClaimantGroup[]): readonly PartOfWhole[] {
  const find = (sex: ClaimantGroup['sex'], age: ClaimantGroup['age']) =>
    groups.find((group) => group.sex === sex && group.age === age);
  return groups.flatMap((group) =>
    [find(group.sex, 'all'), find('all', group.age)].flatMap((whole) => [
      { part: group.claimants, whole: whole?.claimants },
      ...(group.yearBefore ? [{ part: group.yearBefore, whole: whole?.yearBefore }] : []),
    ]),
  );
}
