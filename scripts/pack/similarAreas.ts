import { gapBetween, median, robustScores } from '../../src/domain/similarity';
import { SMALLEST_CELL } from '../../src/services/pack/levelShares';
import type { AreaShard } from '../../src/services/pack/schemas/area';
import type { SimilarShard } from '../../src/services/pack/schemas/similar';
import { TOO_FEW_PEOPLE } from './areas';
import type { Row } from './csv';
import { newestThree, type PackTables, sourceOf, YEARS_TOGETHER } from './tables';

/** An indicator that districts are compared by, and how a district's value is found. */
interface SimilarIndicator {
  readonly about: Omit<SimilarShard['indicators'][number], 'period' | 'source'>;
  /** Where its figures are from, and when. */
  readonly table: string;
  /** The indicator of the shard it is read from; absent where three years were put together. */
  readonly set?: string;
  readonly valueOf: (district: DistrictTables) => number | undefined;
  /** How far a value is moved before it is scored: people by their logarithm. */
  readonly scale?: (value: number) => number;
}

interface DistrictTables {
  readonly gss: string;
  readonly shard: AreaShard;
  readonly source: (table: string) => string;
  /** The rows of a district of the newest three years. */
  readonly ofThreeYears: (table: string) => readonly Row[];
}

/** The fewest indicators that two districts must have in common. */
const LEAST_SHARED = 7;
const MOST_SIMILAR = 10;
const AGREE_MOST = 3;

/** Occupations: people in groups that are not withheld, as a share of all people in work. */
const LEAST_PUBLISHED = 0.9;

const RATES = 'local/employment-and-inactivity-rates-by-year';
const SURVEY = 'local/unemployment-and-inactivity';
const MODELLED = 'local/modelled-unemployment';
const CLAIMANTS = 'local/claimant-count';
const WEEKLY_PAY = 'pay/weekly-pay-residents-by-year';
const QUALIFICATIONS = 'local/qualifications';
const IN_WORK = 'local/people-in-work';
const OCCUPATIONS = 'local/employment-by-sub-major-group-soc-2020';
const POPULATION = 'local/population';

const setOf = ({ sets }: AreaShard, indicator: string, source: string) =>
  sets.find((set) => set.indicator === indicator && set.source === source);

/** The newest value of a set of the area's own shard, so that all its rules hold here too. */
function fromShard(indicator: string, table: string, label?: string) {
  return ({ shard, source }: DistrictTables): number | undefined => {
    const set = setOf(shard, indicator, source(table));
    if (!set) return undefined;
    const at = label === undefined ? set.values.length - 1 : (set.labels ?? []).indexOf(label);
    const flags = [...(set.flags ?? []), ...(set.rowFlags?.[String(at)] ?? [])];
    const value = set.values[at];
    return typeof value === 'number' && !flags.includes('small-sample') ? value : undefined;
  };
}

const populationOf = fromShard('population', POPULATION);

function workingAgeShare(district: DistrictTables): number | undefined {
  const all = populationOf(district);
  const workingAge = fromShard('population-16-64', POPULATION)(district);
  return all === undefined || workingAge === undefined ? undefined : percent(workingAge, all);
}

/** Of people whose level is published: a level that is withheld is small, and left out of the whole. */
function qualifiedShare({ shard }: DistrictTables): number | undefined {
  const set = shard.sets.find(({ indicator }) => indicator === 'highest-qualification');
  const high = set?.values[set.labels?.indexOf('RQF4+') ?? -1];
  if (!set || typeof high !== 'number' || high < SMALLEST_CELL) return undefined;
  return percent(high, sum(set.values.map((cell) => (typeof cell === 'number' ? cell : 0))));
}

/** Three surveys together: one alone asks too few self-employed people in most districts. */
function selfEmployedShare({ gss, ofThreeYears }: DistrictTables): number | undefined {
  const years = ofThreeYears(IN_WORK);
  const isWhole = years.every((row) => row.in_employment && row.self_employed);
  if (TOO_FEW_PEOPLE.has(gss) || years.length < YEARS_TOGETHER || !isWhole) return undefined;
  const selfEmployed = sum(years.map((row) => Number(row.self_employed)));
  if (selfEmployed < SMALLEST_CELL) return undefined;
  return percent(selfEmployed, sum(years.map((row) => Number(row.in_employment))));
}

/** Share of people in work, where published, who are in some of the nine major groups. */
function occupationShare(majorGroups: string) {
  return ({ gss, ofThreeYears }: DistrictTables): number | undefined => {
    const cells = ofThreeYears(OCCUPATIONS).filter((row) => row.soc2020?.length === 2);
    const inWork = ofThreeYears(IN_WORK);
    const isWhole = inWork.length === YEARS_TOGETHER && inWork.every((row) => row.in_employment);
    if (TOO_FEW_PEOPLE.has(gss) || !isWhole) return undefined;
    const published = sum(cells.map((row) => Number(row.employed)));
    if (published < LEAST_PUBLISHED * sum(inWork.map((row) => Number(row.in_employment))))
      return undefined;
    const inGroups = sum(
      cells
        .filter((row) => majorGroups.includes(row.soc2020?.[0] ?? ' '))
        .map((row) => Number(row.employed)),
    );
    return inGroups < SMALLEST_CELL ? undefined : percent(inGroups, published);
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/**
 * What districts are compared by. All but the two of occupations are there for nearly every district
 * of Great Britain; those two only where few people are in groups that are withheld.
 */
const INDICATORS: readonly SimilarIndicator[] = [
  tableRate('employment-rate', 'In work', RATES),
  tableRate('inactivity-rate-latest', 'Not in work and not looking', SURVEY),
  tableRate(
    'unemployment-rate-modelled',
    'Looking for work (modelled), of those in work or looking',
    MODELLED,
  ),
  tableRate('claimant-rate', 'Claiming out-of-work benefits', CLAIMANTS, 'all'),
  {
    ...tableRate(
      'pay-residents-weekly',
      'Middle weekly pay of employees who live there',
      WEEKLY_PAY,
    ),
    about: {
      id: 'pay-residents-weekly',
      label: 'Middle weekly pay of employees who live there',
      unit: 'gbp-per-week',
    },
  },
  {
    about: rate('qualified-level-4', 'Qualified at level 4 or above, of those known'),
    table: QUALIFICATIONS,
    set: 'highest-qualification',
    valueOf: qualifiedShare,
  },
  {
    about: rate('self-employed', 'Self-employed, of people in work'),
    table: IN_WORK,
    valueOf: selfEmployedShare,
  },
  {
    about: rate('professional-work', 'In managerial, professional and technical work'),
    table: OCCUPATIONS,
    valueOf: occupationShare('123'),
  },
  {
    about: rate('manual-work', 'In trades, machine, driving and basic work'),
    table: OCCUPATIONS,
    valueOf: occupationShare('589'),
  },
  {
    about: rate('aged-16-64', 'Aged 16 to 64'),
    table: POPULATION,
    set: 'population',
    valueOf: workingAgeShare,
  },
  {
    about: { id: 'population', label: 'People who live there', unit: 'people' },
    table: POPULATION,
    set: 'population',
    valueOf: populationOf,
    scale: Math.log,
  },
];

function rate(id: string, label: string): SimilarIndicator['about'] {
  return { id, label, unit: 'per-cent' };
}

/** A rate as a table has it. */
function tableRate(id: string, label: string, table: string, part?: string): SimilarIndicator {
  return { about: rate(id, label), table, set: id, valueOf: fromShard(id, table, part) };
}

type Areas = ReadonlyMap<string, AreaShard>;

/** As the source words it: that of the first districts, and another with the nations it is of. */
function periodWords({ table, set }: SimilarIndicator, tables: PackTables, areas: Areas): string {
  if (set === undefined) return newestThree(tables, table).words;
  const nations = new Map<string, Set<string>>();
  for (const { gss = '' } of tables.rows('areas/districts')) {
    const area = areas.get(gss);
    const period = area && setOf(area, set, sourceOf(tables, table))?.period;
    if (period === undefined) continue;
    const known = nations.get(period) ?? new Set();
    nations.set(period, known.add(area?.nation?.name ?? ''));
  }
  const [most, ...others] = nations;
  if (most === undefined) return '';
  // A district that has dropped out of a table says nothing of its nation.
  const apart = others.filter(([, of]) => ![...of].some((nation) => most[1].has(nation)));
  return [most[0], ...apart.map(([period, of]) => `${[...of].join(', ')}: ${period}`)].join('; ');
}

/**
 * For each district the ten most like it, and by which indicators: `docs/methods.md`, "Similar
 * areas".
 *
 * @param areas the shards of areas, whose figures and rules are used
 */
export function buildSimilarAreas(tables: PackTables, areas: Areas): SimilarShard {
  const districts = tables
    .rows('areas/districts')
    .map(({ gss = '', name = '' }): [string, string] => [gss, name]);
  const values = districts.map(([gss]) => valuesOf(gss, tables, areas));
  const scores = scoresOf(values);
  const pairs = gapsOf(scores);
  const nearest = pairs.map((gaps) =>
    gaps
      .toSorted((a, b) => a.size - b.size || a.other - b.other)
      .slice(0, MOST_SIMILAR)
      .map(entryOf),
  );
  const sizes = pairs.flatMap((gaps) => gaps.map(({ size }) => size));
  return {
    least: LEAST_SHARED,
    typicalGap: Math.round(100 * median(sizes)) / 100,
    indicators: INDICATORS.map((one) => ({
      ...one.about,
      source: sourceOf(tables, one.table),
      period: periodWords(one, tables, areas),
    })),
    districts,
    values: values.map((row) => row.map((one) => one ?? null)),
    nearest,
    without: Object.fromEntries(
      districts
        .filter((_, at) => nearest[at]?.length === 0)
        .map(([gss]) => [gss, gss.startsWith('N') ? 'other-surveys' : 'too-few-people']),
    ),
  };
}

type Values = readonly (number | undefined)[];

function valuesOf(gss: string, tables: PackTables, areas: Areas): Values {
  const shard = areas.get(gss);
  if (!shard) throw new Error(`There is no shard of ${gss}`);
  const ofThreeYears = (table: string) => {
    const { periods } = newestThree(tables, table);
    const rows = tables.grouped(table, 'area').get(gss) ?? [];
    return rows.filter(({ period = '' }) => periods.includes(period));
  };
  const source = (table: string) => sourceOf(tables, table);
  return INDICATORS.map(({ valueOf }) => valueOf({ gss, shard, source, ofThreeYears }));
}

/** Scores by district: each indicator is scored over all districts that have it. */
function scoresOf(values: readonly Values[]): readonly Values[] {
  const byIndicator = INDICATORS.map(({ scale = (one: number) => one }, at) =>
    robustScores(
      values.map((row) => {
        const one = row[at];
        return one === undefined ? undefined : scale(one);
      }),
    ),
  );
  return values.map((_, district) => byIndicator.map((column) => column[district]));
}

interface PairGap {
  readonly other: number;
  readonly size: number;
  readonly closestFirst: readonly number[];
}

/** For each district its gap to every other one that it has enough in common with. */
function gapsOf(scores: readonly Values[]): readonly (readonly PairGap[])[] {
  const gaps: PairGap[][] = scores.map(() => []);
  for (const [district, own] of scores.entries())
    for (const [other, theirs] of scores.entries()) {
      // The gap is the same both ways round.
      const gap = other > district ? gapBetween(own, theirs, LEAST_SHARED) : undefined;
      if (!gap) continue;
      gaps[district]?.push({ other, ...gap });
      gaps[other]?.push({ other: district, ...gap });
    }
  return gaps;
}

function entryOf({ other, size, closestFirst }: PairGap): SimilarShard['nearest'][number][number] {
  const [first = 0, second = 0, third = 0] = closestFirst.slice(0, AGREE_MOST);
  const last = closestFirst.at(-1) ?? 0;
  return [other, Math.round(100 * size), first, second, third, last, closestFirst.length];
}
