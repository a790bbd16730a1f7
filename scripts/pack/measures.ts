import { isAboveWhole, isPossible, isPossibleHalfWidth, measureOf } from '../../src/domain/measure';
import { areaLevel } from '../../src/domain/area';
import type { Row } from './csv';
import { type PackTables, sourceOf } from './tables';
import type { Shards } from './write';

/** Where the bounds go from the table to the live services: checked in, and made anew with the pack. */
export const MEASURES_MODULE = 'src/domain/measures.gen.ts';

/** Where the tables, breaks and people of each measure go, for pages and maps. */
export const MEASURE_TABLES_MODULE = 'src/domain/measureTables.gen.ts';

const moduleOf = (name: string, entries: Readonly<Record<string, unknown>>) =>
  [
    '/** Made from data/ by `npm run pack`: change data/measures.csv and its like, not this file. */',
    `export const ${name} = {`,
    ...Object.entries(entries).map(([id, entry]) => `  '${id}': ${JSON.stringify(entry)},`),
    '} as const;',
    '',
  ].join('\n');

/** The text of the module that holds the bounds of data/measures.csv. */
export function measuresModule(tables: PackTables): string {
  const entry = ({ unit, least, most, whole }: Row) => ({
    unit,
    least: Number(least),
    most: Number(most),
    ...(whole ? { whole } : {}),
  });
  return moduleOf(
    'MEASURES',
    Object.fromEntries(tables.rows('measures').map((row) => [row.id ?? '', entry(row)])),
  );
}

/** The text of the module that says where each indicator is found, of whom it is and where it breaks. */
export function measureTablesModule(tables: PackTables): string {
  const breaks = tables.grouped('breaks', 'measure');
  const described = tables
    .rows('measures')
    .filter(({ kind, newest, live }) => kind || newest || live);
  const entry = ({ id = '', newest, series, live, who }: Row) => ({
    ...(newest ? { newest: sourceOf(tables, newest) } : {}),
    ...(series ? { series: sourceOf(tables, series) } : {}),
    ...(live ? { live: live.split(' ') } : {}),
    ...(who ? { who } : {}),
    ...(breaks.has(id)
      ? {
          breaks: breaks
            .get(id)
            ?.map(({ before = '', why }) => ({ before: before.split(' '), why })),
        }
      : {}),
  });
  return moduleOf(
    'MEASURE_TABLES',
    Object.fromEntries(described.map((row) => [row.id ?? '', entry(row)])),
  );
}

/** Faults of the table itself: bounds the wrong way round, an unknown whole, an indicator half described. */
export function measureFaults(tables: PackTables): readonly string[] {
  const rows = new Map(tables.rows('measures').map((row) => [row.id ?? '', row]));
  return [...rows.values()].flatMap(
    ({ id, kind, least, most, whole, decimals, good_direction }) => [
      ...(Number(least) < Number(most) ? [] : [`${id}: ${least} is not below ${most}`]),
      ...(whole && !rows.has(whole) ? [`${id}: its whole ${whole} has no row`] : []),
      ...(kind && !(decimals && good_direction)
        ? [`${id}: an indicator without decimals or direction`]
        : []),
    ],
  );
}

/** Numbers of one indicator in a shard. */
interface Figures {
  readonly indicator: string;
  readonly values: readonly unknown[];
  readonly halfWidths: readonly unknown[];
}

const listOf = (part: unknown): readonly unknown[] => (Array.isArray(part) ? part : []);

/** Every part of a shard that says what it measures, however deep it lies. */
function figuresIn(part: unknown): readonly Figures[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(figuresIn);
  const { indicator, values, halfWidths, groups, reference } = part as Record<string, unknown>;
  if (typeof indicator !== 'string') return inside;
  const spreads = Object.values(groups ?? {}).flatMap(listOf);
  const compared = (reference ?? {}) as Record<string, unknown>;
  return [
    ...inside,
    {
      indicator,
      values: [...listOf(values), ...spreads, compared.value],
      halfWidths: [...listOf(halfWidths), compared.halfWidth95],
    },
  ];
}

/** The parts of a shard whose place alone says what they measure. */
interface Placed {
  readonly minimumWage?: readonly { readonly hourlyGbp: number }[];
  /** Of a wider group: see `widerGroupShardSchema`. */
  readonly people?: { readonly count: unknown; readonly all: unknown };
  readonly groups?: { readonly indicator?: string; readonly rows: readonly (readonly unknown[])[] };
  /** Of districts like each other: see `similarShardSchema`. */
  readonly indicators?: readonly { readonly id: string; readonly unit: string }[];
  readonly nearest?: unknown;
  readonly values?: readonly (readonly unknown[])[];
  /** Of an occupation: see `occupationShardSchema`. */
  readonly onet?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** Of a mix of US jobs: see `onetMixSchema`. */
  readonly kinds?: Readonly<
    Record<
      string,
      { readonly ratings: Readonly<Record<string, readonly (readonly unknown[] | null)[]>> }
    >
  >;
}

const RATED: readonly string[] = ['skills', 'knowledge', 'abilities'];
const SCORED: readonly string[] = ['interests', 'values'];

const alike = (indicator: string, values: readonly unknown[]): Figures => ({
  indicator,
  values,
  halfWidths: [],
});

/** Importance and level, or the one score, of a list of ratings that begin at a place. */
function ratingsOf(
  kind: string,
  rows: readonly (readonly unknown[] | null)[],
  at: number,
): readonly Figures[] {
  const column = (place: number) => rows.map((row) => row?.[place]);
  if (SCORED.includes(kind)) return [alike('onet-extent', column(at))];
  if (!RATED.includes(kind)) return [];
  return [alike('onet-importance', column(at)), alike('onet-level', column(at + 1))];
}

/** Districts are alike by shares that are reckoned for that alone, and have names of their own. */
function ofSimilar({ id, unit }: { readonly id: string; readonly unit: string }): string {
  return measureOf(id) === undefined && unit === 'per-cent' ? 'survey-rate' : id;
}

function placedFigures(shard: Placed): readonly Figures[] {
  const { minimumWage = [], people, groups, indicators = [], nearest, values = [] } = shard;
  const rows = Array.isArray(groups?.rows) ? groups.rows : [];
  const column = (place: number) => rows.map((row) => row[place]);
  return [
    alike(
      'minimum-wage',
      minimumWage.map(({ hourlyGbp }) => hourlyGbp),
    ),
    alike('people-in-work-uk', [people?.count, people?.all, ...column(1)]),
    alike(groups?.indicator ?? 'pay-annual', column(2)),
    ...(nearest === undefined
      ? []
      : indicators.map((indicator, at) =>
          alike(
            ofSimilar(indicator),
            values.map((row) => row[at]),
          ),
        )),
    ...Object.entries(shard.onet ?? {}).flatMap(([kind, rated]) => ratingsOf(kind, rated, 1)),
    ...Object.entries(shard.kinds ?? {}).flatMap(([kind, { ratings }]) =>
      Object.values(ratings).flatMap((rated) => ratingsOf(kind, rated, 0)),
    ),
  ];
}

const isNumber = (cell: unknown): cell is number => typeof cell === 'number';

function outOfBounds(name: string, { indicator, values, halfWidths }: Figures): readonly string[] {
  const level = areaLevel(/^areas\/(\w+)$/.exec(name)?.[1] ?? '');
  const isKnown = measureOf(indicator) !== undefined;
  if (!isKnown) return [`${name}: ${indicator} has no row in data/measures.csv`];
  return [
    ...values
      .filter(isNumber)
      .filter((number) => !isPossible(indicator, number, level))
      .map((number) => `${name}: ${number} cannot be ${indicator}`),
    ...halfWidths
      .filter(isNumber)
      .filter((half) => !isPossibleHalfWidth(indicator, half))
      .map((half) => `${name}: ${half} cannot be the margin of ${indicator}`),
  ];
}

interface SetOfShard {
  readonly indicator: string;
  readonly period: string;
  readonly values: readonly unknown[];
}

/** Survey counts are rounded to hundreds, so a part may come out as much above its whole. */
const ROUNDED_TO = 100;

/** Parts of an area that are above the whole of the same period. */
function aboveWholes(name: string, sets: readonly SetOfShard[]): readonly string[] {
  return sets.flatMap(({ indicator, period, values }) => {
    const wholeId = measureOf(indicator)?.whole;
    const whole = sets.find((set) => set.indicator === wholeId && set.period === period);
    const [all] = whole?.values ?? [];
    if (whole?.values.length !== 1 || !isNumber(all)) return [];
    return values
      .filter(isNumber)
      .filter((part) => isAboveWhole(part, all, ROUNDED_TO))
      .map((part) => `${name}: ${part} of ${indicator} is above ${all} of ${whole.indicator}`);
  });
}

/** What a pack holds that cannot be: numbers and margins out of bounds, and parts above their whole. */
export function impossibleFigures(shards: Shards): readonly string[] {
  return [...shards].flatMap(([name, shard]) => {
    const { sets = [] } = shard as { readonly sets?: readonly SetOfShard[] };
    return [
      ...[...figuresIn(shard), ...placedFigures(shard as Placed)].flatMap((figures) =>
        outOfBounds(name, figures),
      ),
      ...aboveWholes(name, sets),
    ];
  });
}
