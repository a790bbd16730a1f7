import type { TitleIndexShard } from '../../src/services/pack/schemas/titleIndex';
import { frontCode } from '../../src/shared/frontCoding';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** The search index over job titles, unit groups and everyday words: layout in the schema. */
export function buildTitleIndex(tables: Pick<PackTables, 'rows'>): TitleIndexShard {
  const groups = unitGroups(tables);
  const jobTitles = tables.rows('occupations/job-titles');
  const everydayWords = tables.rows('everyday-words');
  const { parts, part } = partsOf(groups, [...jobTitles, ...everydayWords]);

  const qualifiers = distinct(jobTitles.map((row) => row.qualifier ?? '')).sort();
  const placeOfQualifier = new Map(qualifiers.map((text, place) => [text, digits(place, 1)]));
  const entriesOfTitle = new Map<string, string[]>();
  for (const row of jobTitles) {
    const entry = part(row) + (placeOfQualifier.get(row.qualifier ?? '') ?? '');
    append(entriesOfTitle, row.title ?? '', entry);
  }
  const partsOfWord = new Map<string, string[]>();
  for (const row of everydayWords) append(partsOfWord, row.word ?? '', part(row));

  const words = distinct([...entriesOfTitle.keys()].flatMap((title) => title.split(' ')));
  words.sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
  const placeOfWord = new Map(words.map((word, place) => [word, place]));
  const titles = [...entriesOfTitle]
    .map(([title, entries]) => ({
      places: title.split(' ').map((word) => placeOfWord.get(word) ?? 0),
      entries: entries.join(),
    }))
    .sort((a, b) => compareLists(a.places, b.places));
  return {
    groups,
    parts,
    words: frontCode(words),
    titles: packTitles(titles.map(({ places }) => places)),
    entries: titles.map(({ entries }) => entries).join('\n'),
    qualifiers: frontCode(qualifiers),
    everyday: [...partsOfWord].map(([word, places]) => `${word}\t${places.join('')}`).join('\n'),
  };
}

/** The most that two digits of base 36 can number. */
const MOST_PARTS = 36 ** 2;

/** The parts of SOC 2010 groups that go to one SOC 2020 group, and the part of a title's row. */
function partsOf(groups: TitleIndexShard['groups'], rows: readonly Row[]) {
  const placeOfGroup = new Map(groups.map(([code], place) => [code, place]));
  const keys = distinct(rows.map((row) => `${row.soc2010 ?? ''} ${row.soc2020 ?? ''}`)).sort();
  if (keys.length > MOST_PARTS) throw new Error('There are too many parts for two digits');
  const parts = keys.map((key): [number, string] => {
    const [soc2010 = '', soc2020 = ''] = key.split(' ');
    const group = placeOfGroup.get(soc2010);
    if (group === undefined) throw new Error(`${soc2010} is not a unit group of SOC 2010`);
    return [group, soc2020];
  });
  const places = new Map(keys.map((key, place) => [key, digits(place, 2)]));
  const part = (row: Row) => places.get(`${row.soc2010 ?? ''} ${row.soc2020 ?? ''}`) ?? '';
  return { parts, part };
}

function unitGroups(tables: Pick<PackTables, 'rows'>): TitleIndexShard['groups'] {
  const thousands = new Map<string, number>();
  for (const row of tables.rows('employment/uk-employment-by-occupation-2018'))
    if (row.sex === 'all')
      thousands.set(row.soc2010 ?? '', Math.round(Number(row.in_employment) / 1000));
  return tables
    .rows('occupations/soc-2010')
    .filter((row) => row.code?.length === 4)
    .map((row) => [row.code ?? '', row.title ?? '', thousands.get(row.code ?? '') ?? 0]);
}

function packTitles(titles: readonly (readonly number[])[]): string {
  let before: readonly number[] = [];
  let lastFirst = 0;
  const lines = titles.map((words) => {
    let shared = 0;
    while (shared < words.length - 1 && words[shared] === before[shared]) shared += 1;
    before = words;
    const [first = 0, ...others] = words.slice(shared);
    if (shared > 0)
      return digits(shared, 1) + [first, ...others].map((word) => digits(word, 3)).join('');
    const step = digits(first - lastFirst, 1);
    lastFirst = first;
    return `0${step}${others.map((word) => digits(word, 3)).join('')}`;
  });
  return lines.join('\n');
}

/** Base 36, with leading zeros up to `width` digits. */
function digits(number: number, width: number): string {
  return number.toString(36).padStart(width, '0');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [at, number] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return a.length - b.length;
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
