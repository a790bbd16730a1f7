import { formatNumber } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/referencePeriod';
import { median } from '../../src/domain/similarity';
import type { Shards } from './write';

type Cell = number | string;

/** One published number of a pack, or the letter of the reason why there is none. */
interface PackFigure {
  /** The indicator and the table, without the edition: what goes on from one edition to the next. */
  readonly table: string;
  readonly indicator: string;
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly cell: Cell;
}

/** The figures of one indicator from one table. */
export interface TableDiff {
  readonly indicator: string;
  readonly table: string;
  readonly before: number;
  readonly after: number;
  /** Numbers where there was none, none where there was a number, and other numbers. */
  readonly isNew: number;
  readonly gone: number;
  readonly changed: number;
  /** Relative sizes of the changes, in per cent; absent where none changed from another than 0. */
  readonly medianPercent?: number;
  readonly mostPercent?: number;
  /** Where the most is. */
  readonly mostAt?: string;
  readonly reasonsChanged: number;
  /** Newest periods, where they moved. */
  readonly periodMoved?: readonly [before: string, after: string];
  readonly areas: readonly string[];
  readonly groups: readonly string[];
}

/** What an edition changed. */
export interface PackDiff {
  readonly tables: readonly TableDiff[];
  /** Parts of the pack that hold no figures and are not as they were, by kind. */
  readonly others: Readonly<Record<string, number>>;
}

const MAPS = 'maps';

/** Two editions of one table have one id but for its end: claimant-count of March and of June 2026. */
const withoutEdition = (source: string) => source.replace(/(?<!soc)-20\d\d(-\d\d)?$/, '');

const isRecord = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const textOf = (part: unknown) => (typeof part === 'string' ? part : '');
const listOf = (part: unknown): readonly unknown[] => (Array.isArray(part) ? part : []);
const isCell = (part: unknown): part is Cell =>
  typeof part === 'number' || typeof part === 'string';

/** Every part of a shard with an indicator and a source, however deep it lies. */
function setsIn(part: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(part)) return part.flatMap(setsIn);
  if (!isRecord(part)) return [];
  const inside = Object.values(part).flatMap(setsIn);
  return typeof part.indicator === 'string' && part.source !== undefined
    ? [part, ...inside]
    : inside;
}

/** The cells of a set, each with what tells it from the others. */
function cellsOf(set: Readonly<Record<string, unknown>>): readonly (readonly [string, Cell])[] {
  const labels = [set.codes, set.periods, set.labels].map(listOf);
  const named = listOf(set.values).flatMap((cell, at): [string, Cell][] => {
    const name = labels.map((list) => textOf(list[at] ?? (list.length === 1 ? list[0] : '')));
    return isCell(cell) ? [[name.filter(Boolean).join(' '), cell]] : [];
  });
  const spreads = isRecord(set.groups) ? Object.entries(set.groups) : [];
  const spread = spreads.flatMap(([who, cells]) =>
    listOf(cells).flatMap((cell, at): [string, Cell][] =>
      isCell(cell) ? [[`${textOf(set.code)} ${who} ${at}`, cell]] : [],
    ),
  );
  return [...named, ...spread];
}

/** The id of a set's source without its edition; a map has its source with its name. */
function stemOf({ source }: Readonly<Record<string, unknown>>): string {
  return withoutEdition(textOf(isRecord(source) ? source.id : source));
}

/** A part of a shard whose figures are of one area; '' where each says its own, or none. */
interface Placed {
  readonly area: string;
  readonly part: unknown;
}

/**
 * What of a shard has figures of its own. One of demand repeats those of the pages of places: only the
 * areas without such a page, and what is of a region or of the whole country, are its own.
 */
function placedIn(name: string, shard: unknown, shards: Shards): readonly Placed[] {
  const [kind = '', code = ''] = name.split('/');
  if (kind === 'areas') return [{ area: code, part: shard }];
  if (kind !== 'demand' || !isRecord(shard)) return [{ area: '', part: shard }];
  const { sets, twin, region, unitedKingdom } = shard;
  // What stands in from the skills area of the same districts is that area's.
  const own = listOf(sets).filter(
    (set) => twin === undefined || (isRecord(set) && set.indicator === 'replacement-2020-2035'),
  );
  return [
    ...(shards.has(`areas/${code}`) ? [] : [{ area: code, part: own }]),
    ...[region, unitedKingdom].flatMap((place) =>
      isRecord(place) ? [{ area: textOf(place.gss), part: place.sets }] : [],
    ),
  ];
}

/** The figures of a pack by what they are of; one that stands in many shards counts once. */
function figuresOf(shards: Shards): ReadonlyMap<string, PackFigure> {
  const figures = new Map<string, PackFigure>();
  const districts = listOf((shards.get('outlines') as { gss?: unknown } | undefined)?.gss);
  const placed = [...shards].flatMap(([name, shard]) =>
    placedIn(name, shard, shards).map((one) => ({ name, ...one })),
  );
  for (const { name, area: ofPlace, part: shard } of placed) {
    const isMap = name.startsWith('map/');
    const sets = setsIn(shard).map((set) => ({ set, stem: stemOf(set) }));
    const counts = new Map<string, number>();
    for (const { set, stem } of sets) {
      const key = `${textOf(set.indicator)}|${stem}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const { set, stem } of sets) {
      const indicator = textOf(set.indicator);
      const period = textOf(set.period);
      // Several sets of one table in one shard are told apart by their years alone.
      const isOneOfMany = (counts.get(`${indicator}|${stem}`) ?? 0) > 1;
      const year = set.code === undefined ? period : period.slice(0, 4);
      const shared = [indicator, isMap ? MAPS : stem, isOneOfMany ? year : ''];
      const edition = textOf(set.edition);
      for (const [at, [part, cell]] of cellsOf(set).entries()) {
        const own = textOf(set.area ?? ofPlace);
        const area = isMap ? textOf(districts[at]) : own;
        const group = [edition, isMap ? name.slice(4) : part].filter(Boolean).join(' ');
        figures.set([...shared, area, group].join('|'), {
          table: isMap ? MAPS : stem,
          indicator,
          area,
          group,
          period,
          cell,
        });
      }
    }
  }
  return figures;
}

interface Change {
  readonly before: PackFigure | undefined;
  readonly after: PackFigure | undefined;
}

const isNumber = (figure: PackFigure | undefined) => typeof figure?.cell === 'number';

/** The change in per cent of what it was; undefined where that was no number, or 0. */
function percentOf({ before, after }: Change): number | undefined {
  const [from, to] = [before?.cell, after?.cell];
  if (typeof from !== 'number' || typeof to !== 'number' || from === 0) return undefined;
  return Math.abs((100 * (to - from)) / from);
}

/** What one pack has that another has not: figures by indicator and table, and other parts. */
export function packDiff(before: Shards, after: Shards): PackDiff {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const byTable = new Map<string, Change[]>();
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const change = { before: old.get(id), after: now.get(id) };
    const figure = change.after ?? change.before;
    if (!figure) continue;
    const key = `${figure.indicator}|${figure.table}`;
    const known = byTable.get(key);
    if (known) known.push(change);
    else byTable.set(key, [change]);
  }
  const others: Record<string, number> = {};
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [kind = ''] = name.split('/');
    const parts = [before.get(name), after.get(name)];
    if (parts.some((part) => setsIn(part).length > 0)) continue;
    if (JSON.stringify(parts[0]) !== JSON.stringify(parts[1]))
      others[kind] = (others[kind] ?? 0) + 1;
  }
  const tables = [...byTable.values()].flatMap((changes) => tableDiff(changes) ?? []);
  const isMap = ({ table }: TableDiff) => Number(table === MAPS);
  return { tables: tables.toSorted((a, b) => isMap(a) - isMap(b)), others };
}

function tableDiff(changes: readonly Change[]): TableDiff | undefined {
  const touched = changes.filter(({ before, after }) => before?.cell !== after?.cell);
  const moved = periodMoved(changes);
  const [first] = changes;
  const figure = first?.after ?? first?.before;
  if (!figure || (touched.length === 0 && !moved)) return undefined;
  const sized = touched
    .flatMap((change) => {
      const percent = percentOf(change);
      return percent === undefined ? [] : [{ percent, at: change.after }];
    })
    .toSorted((a, b) => a.percent - b.percent);
  const most = sized.at(-1);
  const names = (of: (one: PackFigure) => string) =>
    [...new Set(touched.map(({ before, after }) => of(after ?? before ?? figure)))].filter(Boolean);
  return {
    indicator: figure.indicator,
    table: figure.table,
    before: changes.filter(({ before }) => isNumber(before)).length,
    after: changes.filter(({ after }) => isNumber(after)).length,
    isNew: touched.filter(({ before, after }) => !isNumber(before) && isNumber(after)).length,
    gone: touched.filter(({ before, after }) => isNumber(before) && !isNumber(after)).length,
    changed: touched.filter(({ before, after }) => isNumber(before) && isNumber(after)).length,
    ...(most
      ? {
          medianPercent: median(sized.map(({ percent }) => percent)),
          mostPercent: most.percent,
          mostAt: [most.at?.area, most.at?.group].filter(Boolean).join(', '),
        }
      : {}),
    reasonsChanged: touched.filter(({ before, after }) => !isNumber(before) && !isNumber(after))
      .length,
    ...(moved ? { periodMoved: moved } : {}),
    areas: names(({ area }) => area),
    groups: names(({ group }) => group),
  };
}

/** The period most figures are of, before and after, where it is another. */
function periodMoved(changes: readonly Change[]): readonly [string, string] | undefined {
  const commonest = (of: (change: Change) => PackFigure | undefined) => {
    const counts = new Map<string, number>();
    for (const change of changes) {
      const period = of(change)?.period;
      if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  };
  const [from, to] = [commonest(({ before }) => before), commonest(({ after }) => after)];
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;

const percentText = (percent: number) => `${formatNumber(percent, percent < 10 ? 1 : 0)}%`;

/** What an edition changed, in words: a paragraph for each indicator of each table. */
export function diffInWords({ tables, others }: PackDiff, after: Shards): string {
  const { indicators } = after.get('sources') as {
    readonly indicators: readonly { readonly id: string; readonly label: string }[];
  };
  const label = (id: string) => indicators.find((one) => one.id === id)?.label ?? id;
  const paragraphs = tables.map((one) => `${label(one.indicator)} (${one.table})\n${linesOf(one)}`);
  const rest = Object.entries(others).map(([kind, files]) => `${count(files, 'file')} of ${kind}`);
  if (paragraphs.length === 0 && rest.length === 0) return 'Nothing has changed.';
  return [...paragraphs, ...(rest.length > 0 ? [`Without figures: ${rest.join(', ')}.`] : [])].join(
    '\n\n',
  );
}

function linesOf(one: TableDiff): string {
  const { medianPercent, mostPercent, periodMoved: moved } = one;
  const size =
    medianPercent === undefined || mostPercent === undefined
      ? ''
      : `: half of them by ${percentText(medianPercent)} or less, the most by ${percentText(mostPercent)} (${one.mostAt})`;
  const where = [
    ...(one.areas.length > 0 ? [count(one.areas.length, 'area')] : []),
    ...(one.groups.length > 0
      ? [count(one.groups.length, 'group or part', 'groups or parts')]
      : []),
  ].join(', ');
  const lines = [
    moved ? `Period: ${formatPeriod(moved[0])}, now ${formatPeriod(moved[1])}.` : '',
    `Figures: ${formatNumber(one.before)}, now ${formatNumber(one.after)}; ${formatNumber(one.isNew)} new, ${formatNumber(one.gone)} gone.`,
    one.changed > 0 ? `Changed: ${formatNumber(one.changed)}${size}.` : 'No number changed.',
    one.reasonsChanged > 0 ? `Reasons changed: ${formatNumber(one.reasonsChanged)}.` : '',
    where ? `Where: ${where}.` : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `  ${line}`)
    .join('\n');
}
