import { gapBetween, median, robustScores } from '../../src/domain/similarity';
import { SMALLEST_CELL } from '../../src/services/pack/levelShares';
import type { AreaShard } from '../../src/services/pack/schemas/area';
import type { SimilarShard } from '../../src/services/pack/schemas/similar';
import { TOO_FEW_PEOPLE } from './areas';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** An indicator that districts are compared by, and how a district's value is found. */
interface SimilarIndicator {
  readonly about: Omit<SimilarShard['indicators'][number], 'period'>;
  /** As the source words it, or where several were put together, in words of ours. */
  readonly period: string;
  readonly valueOf: (district: DistrictTables) => number | undefined;
  /** How far a value is moved before it is scored: people by their logarithm. */
  readonly scale?: (value: number) => number;
}

interface DistrictTables {
  readonly gss: string;
  readonly shard: AreaShard;
  readonly rows: (table: string) => readonly Row[];
}

/** The fewest indicators that two districts must have in common. */
const LEAST_SHARED = 7;
const MOST_SIMILAR = 10;
const AGREE_MOST = 3;

/** Occupations: people in groups that are not withheld, as a share of all people in work. */
const LEAST_PUBLISHED = 0.9;
const THREE_YEARS = ['Apr 2022-Mar 2023', 'Apr 2023-Mar 2024', 'Apr 2024-Mar 2025'] as const;
const THREE_YEARS_WORDS = 'Apr 2022-Mar 2025';

/** The newest value of a set of the area's own shard, so that all its rules hold here too. */
function fromShard(indicator: string, source: string, label?: string) {
  return ({ shard }: DistrictTables): number | undefined => {
    const set = shard.sets.find((one) => one.indicator === indicator && one.source === source);
    if (!set) return undefined;
    const at = label === undefined ? set.values.length - 1 : (set.labels ?? []).indexOf(label);
    const flags = [...(set.flags ?? []), ...(set.rowFlags?.[String(at)] ?? [])];
    const value = set.values[at];
    return typeof value === 'number' && !flags.includes('small-sample') ? value : undefined;
  };
}

const populationOf = fromShard('population', 'population-2023');

function workingAgeShare(district: DistrictTables): number | undefined {
  const all = populationOf(district);
  const workingAge = fromShard('population-16-64', 'population-2023')(district);
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
function selfEmployedShare({ gss, rows }: DistrictTables): number | undefined {
  const years = rows('local/people-in-work-2021-2025').filter(isOfThreeYears);
  const isWhole = years.every((row) => row.in_employment && row.self_employed);
  if (TOO_FEW_PEOPLE.has(gss) || years.length < THREE_YEARS.length || !isWhole) return undefined;
  const selfEmployed = sum(years.map((row) => Number(row.self_employed)));
  if (selfEmployed < SMALLEST_CELL) return undefined;
  return percent(selfEmployed, sum(years.map((row) => Number(row.in_employment))));
}

/** Share of people in work, where published, who are in some of the nine major groups. */
function occupationShare(majorGroups: string) {
  return ({ gss, rows }: DistrictTables): number | undefined => {
    const cells = rows('local/employment-by-sub-major-group-soc-2020').filter(
      (row) => isOfThreeYears(row) && row.soc2020?.length === 2,
    );
    const inWork = rows('local/people-in-work-2021-2025').filter(isOfThreeYears);
    const isWhole =
      inWork.length === THREE_YEARS.length && inWork.every((row) => row.in_employment);
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

const isOfThreeYears = ({ period }: Row) => THREE_YEARS.some((year) => year === period);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/**
 * What districts are compared by. All but the two of occupations are there for nearly every district
 * of Great Britain; those two only where few people are in groups that are withheld.
 */
const INDICATORS: readonly SimilarIndicator[] = [
  {
    about: rate('employment-rate', 'In work', 'aps-rates-by-year'),
    period: '2023',
    valueOf: fromShard('employment-rate', 'aps-rates-by-year'),
  },
  {
    about: rate('inactivity-rate-latest', 'Not in work and not looking', 'nomis-aps-2026'),
    period: 'Apr 2025-Mar 2026',
    valueOf: fromShard('inactivity-rate-latest', 'nomis-aps-2026'),
  },
  {
    about: rate(
      'unemployment-rate-modelled',
      'Looking for work (modelled), of those in work or looking',
      'nomis-modelled-unemployment-2026',
    ),
    period: 'Apr 2025-Mar 2026',
    valueOf: fromShard('unemployment-rate-modelled', 'nomis-modelled-unemployment-2026'),
  },
  {
    about: rate('claimant-rate', 'Claiming out-of-work benefits', 'claimant-count-2026-03'),
    period: '2026-03',
    valueOf: fromShard('claimant-rate', 'claimant-count-2026-03', 'all'),
  },
  {
    about: {
      id: 'pay-residents-weekly',
      label: 'Middle weekly pay of employees who live there',
      unit: 'gbp-per-week',
      source: 'ashe-residents-weekly',
    },
    period: '2025-04',
    valueOf: fromShard('pay-residents-weekly', 'ashe-residents-weekly'),
  },
  {
    about: rate(
      'qualified-level-4',
      'Qualified at level 4 or above, of those known',
      'aps-qualifications-2024',
    ),
    period: 'Jan 2024-Dec 2024',
    valueOf: qualifiedShare,
  },
  {
    about: rate('self-employed', 'Self-employed, of people in work', 'aps-people-in-work'),
    period: THREE_YEARS_WORDS,
    valueOf: selfEmployedShare,
  },
  {
    about: rate(
      'professional-work',
      'In managerial, professional and technical work',
      'aps-occupation-soc-2020',
    ),
    period: THREE_YEARS_WORDS,
    valueOf: occupationShare('123'),
  },
  {
    about: rate(
      'manual-work',
      'In trades, machine, driving and basic work',
      'aps-occupation-soc-2020',
    ),
    period: THREE_YEARS_WORDS,
    valueOf: occupationShare('589'),
  },
  {
    about: rate('aged-16-64', 'Aged 16 to 64', 'population-2023'),
    period: 'mid-2023; Scotland: Census, 20 March 2022',
    valueOf: workingAgeShare,
  },
  {
    about: {
      id: 'population',
      label: 'People who live there',
      unit: 'people',
      source: 'population-2023',
    },
    period: 'mid-2023; Scotland: Census, 20 March 2022',
    valueOf: populationOf,
    scale: Math.log,
  },
];

function rate(id: string, label: string, source: string): SimilarIndicator['about'] {
  return { id, label, unit: 'per-cent', source };
}

/**
 * For each district the ten most like it, and by which indicators: `docs/methods.md`, "Similar
 * areas".
 *
 * @param areas the shards of areas, whose figures and rules are used
 */
export function buildSimilarAreas(
  tables: PackTables,
  areas: ReadonlyMap<string, AreaShard>,
): SimilarShard {
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
    indicators: INDICATORS.map(({ about, period }) => ({ ...about, period })),
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

function valuesOf(gss: string, tables: PackTables, areas: ReadonlyMap<string, AreaShard>): Values {
  const shard = areas.get(gss);
  if (!shard) throw new Error(`There is no shard of ${gss}`);
  const rows = (table: string) => tables.grouped(table, 'area').get(gss) ?? [];
  return INDICATORS.map(({ valueOf }) => valueOf({ gss, shard, rows }));
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
