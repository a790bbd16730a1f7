import type { SeriesBreak, Trend } from '@/charts/trend/trend';
import type { Area } from '@/domain/area';
import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { yearsBefore } from '@/domain/period';
import { formatPeriod } from '@/domain/referencePeriod';
import type { ClaimantCount, ClaimantGroup, ClaimantTrend } from '@/services/nomis/claimants';
import { changeWords } from './liveChange';
import { type ComparedTable, comparedTable, type Entry, type Reading } from '../live/compared';

/** Two years and the month they start from: a year before the newest is there even if that is empty. */
export const MONTHS = 25;

/** Years before the newest, each by the same month. */
export const YEARS = 10;

/** Claimants of a place: the newest month, how it moved, and its months beside the widest area. */
export interface ClaimantsView {
  readonly count: Observation;
  /** "3.1% of people aged 16 to 64. 535 more (up 2%) than a year before." */
  readonly meaning: string;
  readonly table: ComparedTable;
  readonly trend: Trend | undefined;
}

const hasNumber = ({ claimants, rate }: ClaimantCount) =>
  claimants.figure.kind === 'value' || rate.figure.kind === 'value';

const monthOf = ({ rate }: ClaimantCount) => rate.periodEnd.slice(0, 7);

/** The same month a year before. */
const yearBefore = (month: string) => yearsBefore(month, 1);

function inMonth(months: readonly ClaimantCount[], month: string): ClaimantCount | undefined {
  return months.find((count) => monthOf(count) === month);
}

/**
 * Claimants of the newest month in which the place has a number, and of the same month a year before.
 *
 * @returns undefined where the answer has nothing of the place
 */
export function claimantsView(
  trends: readonly ClaimantTrend[],
  reading: Reading,
): ClaimantsView | undefined {
  const [place] = reading.places;
  const own = trends.find(({ area }) => area.gss === place?.gss);
  const newest = own?.months.findLast(hasNumber) ?? own?.months.at(-1);
  if (!own || !newest) return undefined;
  const month = monthOf(newest);
  const before = inMonth(own.months, yearBefore(month));
  const table = comparedTable(rateEntries(trends, month), reading);
  if (!table) return undefined;
  const change = changeWords(newest.claimants, before?.claimants);
  return {
    count: newest.claimants,
    meaning: [
      ...(newest.rate.figure.kind === 'value'
        ? [`${formatFigure(newest.rate)} of people aged 16 to 64.`]
        : []),
      ...(change ? [changeSentence(change)] : []),
    ].join(' '),
    table,
    trend: trendOf(trends, reading.places, 'Share of people aged 16 to 64 claiming, by month'),
  };
}

const changeSentence = (change: string) =>
  change === 'no change' ? 'The same as a year before.' : `${change} than a year before.`;

function rateEntries(trends: readonly ClaimantTrend[], month: string): readonly Entry[] {
  const ratesIn = (wanted: string) =>
    trends.flatMap(({ months }) => inMonth(months, wanted)?.rate ?? []);
  return [month, yearBefore(month)].flatMap((wanted) => {
    const [rate, ...others] = ratesIn(wanted);
    return rate
      ? [{ id: wanted, name: formatPeriod(rate.period), observations: [rate, ...others] }]
      : [];
  });
}

function trendOf(
  trends: readonly ClaimantTrend[],
  places: readonly Area[],
  title: string,
): Trend | undefined {
  const own = trends.find(({ area }) => area.gss === places[0]?.gss);
  const widest = places.findLast((place) => trends.some(({ area }) => area.gss === place.gss));
  const beside = trends.find(({ area }) => area.gss === widest?.gss && area !== own?.area);
  const known = own?.months.filter(({ rate }) => rate.figure.kind === 'value') ?? [];
  const newest = known.at(-1);
  if (!own || !newest || known.length < 2) return undefined;
  return {
    title,
    breaks: [],
    fromZero: true,
    source: newest.rate,
    unit: 'per-cent',
    periods: own.months.map(({ rate }) => rate.period),
    lines: [own, ...(beside ? [beside] : [])].map(({ area, months }) => ({
      area,
      points: own.months.map((month) => inMonth(months, monthOf(month))?.rate),
    })),
  };
}

/** When who is in the count changed: the first month that is not to be set beside those before. */
const CHANGES = [
  {
    from: '2018-01',
    why: 'Up to 2017 people moved to a new benefit, Universal Credit. That changed who was in the count.',
  },
  {
    from: '2020-03',
    why: 'The rules were eased in the pandemic of 2020 and 2021. More people who had some work could claim.',
  },
  { from: '2022-01', why: 'The rules of the pandemic had ended.' },
] as const;

function breaksOf(months: readonly ClaimantCount[]): readonly SeriesBreak[] {
  return CHANGES.flatMap(({ from, why }) => {
    const after = months.find((month) => monthOf(month) >= from);
    return after && after !== months[0] ? [{ before: after.rate.period, why }] : [];
  });
}

/**
 * The share claiming in the same month of each year, broken where who is in the count changed.
 *
 * @returns undefined where the place has fewer than two figures
 */
export function claimantYearsView(
  trends: readonly ClaimantTrend[],
  { places }: Pick<Reading, 'places'>,
): Trend | undefined {
  const title = 'Share of people aged 16 to 64 claiming, same month of each year';
  const trend = trendOf(trends, places, title);
  const own = trends.find(({ area }) => area.gss === places[0]?.gss);
  return trend && own && { ...trend, breaks: breaksOf(own.months) };
}

/** One line of the table by sex. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (Observation | string)[];
  readonly change: string;
}

const SEXES = [
  ['all', 'Everyone'],
  ['female', 'Women'],
  ['male', 'Men'],
] as const;

/** Age bands in their order, with the words of the column. */
export const AGES = [
  ['all', 'All ages'],
  ['16-24', '16 to 24'],
  ['25-49', '25 to 49'],
  ['50-and-over', '50 and over'],
] as const;

/** Claimants by sex and age. */
export interface GroupsView {
  readonly rows: readonly GroupRow[];
  readonly source: Observation;
}

/**
 * Claimants by sex and age, and how each sex moved over a year. Bands need not add up to all ages.
 *
 * @returns undefined where the answer has no group
 */
export function groupsView(groups: readonly ClaimantGroup[]): GroupsView | undefined {
  const groupOf = (sex: string, age: string) =>
    groups.find((group) => group.sex === sex && group.age === age);
  const source = groupOf('all', 'all')?.claimants;
  if (!source) return undefined;
  return {
    source,
    rows: SEXES.map(([sex, name]) => {
      const whole = groupOf(sex, 'all');
      return {
        id: sex,
        name,
        cells: AGES.map(([age]) => groupOf(sex, age)?.claimants ?? 'not in this table'),
        change: changeWords(whole?.claimants, whole?.yearBefore) ?? 'no figure to compare',
      };
    }),
  };
}
