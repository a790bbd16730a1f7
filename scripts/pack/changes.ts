import {
  ENGLAND,
  GREAT_BRITAIN,
  NORTHERN_IRELAND,
  SCOTLAND,
  UNITED_KINGDOM,
  WALES,
} from '../../src/domain/area';
import { changeSentences } from '../../src/domain/changes';
import { formatDay } from '../../src/domain/period';
import type { ChangesShard } from '../../src/services/pack/schemas/changes';
import type { Row } from './csv';
import type { PackDiff, TableDiff } from './diff';
import type { PackTables } from './tables';

/** Places are named up to so many. */
const FEW_PLACES = 6;

/** The columns of data/changes.csv. */
export const CHANGE_COLUMNS = [
  'day',
  'measure',
  'period_before',
  'period_after',
  'new',
  'gone',
  'changed',
  'median_percent',
  'most_percent',
  'places',
  'groups',
  'few_places',
] as const;

/** Rows of data/changes.csv for what an edition changed; maps repeat the figures of the pages. */
export function changeRows(diff: PackDiff, day: string): readonly (readonly string[])[] {
  return diff.tables.filter(({ table }) => table !== 'maps').map((one) => changeRow(one, day));
}

const text = (number: number | undefined) =>
  number === undefined ? '' : String(Math.round(number * 10) / 10);

function changeRow(one: TableDiff, day: string): readonly string[] {
  const { periodMoved: moved, areas } = one;
  return [
    day,
    one.indicator,
    moved?.[0] ?? '',
    moved?.[1] ?? '',
    String(one.isNew),
    String(one.gone),
    String(one.changed),
    text(one.medianPercent),
    text(one.mostPercent),
    String(areas.length),
    String(one.groups.length),
    areas.length <= FEW_PLACES ? areas.join(' ') : '',
  ];
}

/** What each edition changed, newest first, with measures and places by name. */
export function buildChanges(tables: PackTables): ChangesShard {
  const names = new Map([
    ...[UNITED_KINGDOM, GREAT_BRITAIN, ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND].map(
      ({ gss, name }): [string, string] => [gss, name],
    ),
    ...tables.rows('areas/districts').flatMap((row): [string, string][] => [
      [row.gss ?? '', row.name ?? ''],
      [row.lsip ?? '', row.lsip_name ?? ''],
      [row.region ?? '', row.region_name ?? ''],
      [row.combined_authority ?? '', row.combined_authority_name ?? ''],
    ]),
  ]);
  const measures = new Map(tables.rows('measures').map(({ id = '', name = '' }) => [id, name]));
  return [...tables.grouped('changes', 'day')]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([day, rows]) => ({ day, changes: rows.map((row) => changeOf(row, measures, names)) }));
}

type Names = ReadonlyMap<string, string>;
type Edition = ChangesShard[number];

function changeOf(row: Row, measures: Names, places: Names): Edition['changes'][number] {
  const { measure = '', period_before: before = '', period_after: after = '' } = row;
  return {
    measure: measures.get(measure) ?? measure,
    ...(before !== '' && after !== '' ? { periodMoved: [before, after] } : {}),
    isNew: Number(row.new),
    gone: Number(row.gone),
    changed: Number(row.changed),
    ...(row.median_percent ? { medianPercent: Number(row.median_percent) } : {}),
    ...(row.most_percent ? { mostPercent: Number(row.most_percent) } : {}),
    places: Number(row.places),
    groups: Number(row.groups),
    placeNames: (row.few_places ?? '')
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => places.get(code) ?? code),
  };
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as an Atom feed: an entry an edition. */
export function atomFeed(editions: ChangesShard): string {
  const newest = editions[0]?.day ?? '1970-01-01';
  const entries = editions.map(
    ({ day, changes }) => `  <entry>
    <id>tag:bearings,${day}:changes</id>
    <title>Data of ${formatDay(day)}</title>
    <updated>${day}T00:00:00Z</updated>
    <link href="changes#${day}"/>
    <content type="text">${escaped(
      changes.map((change) => `${change.measure}. ${changeSentences(change).join(' ')}`).join('\n'),
    )}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:bearings,2026:changes</id>
  <title>Bearings: what the data changed</title>
  <updated>${newest}T00:00:00Z</updated>
  <author><name>Bearings</name></author>
  <link href="changes"/>
${entries.join('\n')}
</feed>
`;
}
