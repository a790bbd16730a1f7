import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { tablesFromData } from '../../../../tests/support/packFromData';
import { townsByDistrict } from '../../../../scripts/pack/everydayPlaces';
import { buildPlaceIndex } from '../../../../scripts/pack/placeIndex';
import { openPlaceIndex, type PlaceIndex } from './placeIndex';
import type { PlaceMatch } from './placeMatch';
import { searchPlaces } from './searchPlaces';

/** As the box shows them. */
const ROWS = 8;
const LEAST_RIGHT_FIRST = 0.9;

type Row = Readonly<Record<string, string>>;

function rowsOf(...path: readonly string[]): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../../..', ...path), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const tables = tablesFromData();
/** Written before the search was changed; `expected` is one of these, the first place a row. */
const queries = rowsOf('tests', 'data', 'area-queries.csv').map(
  ({ query = '', kind = '', expected = '' }) => ({ query, kind, expected: expected.split(';') }),
);

/** Written before the Welsh names were filled up. */
const welsh = rowsOf('tests', 'data', 'welsh-area-queries.csv');

let index: PlaceIndex;
beforeAll(async () => {
  index = await openPlaceIndex(buildPlaceIndex(tables));
});

const NOWHERE = 'none';
const MANY = 200;
/** All of them take a minute. */
const ONE_IN = 10;
/** Moss Side, Church & Oswaldtwistle: not 'Crewe Station', which says what it is. */
const isPlain = (name: string) => !/\b(?:station|job ?centre)\b/i.test(name);

function named(match: PlaceMatch | undefined): string {
  if (match === undefined) return NOWHERE;
  return 'wider' in match ? `wider:${match.wider.name}` : match.gss;
}

const isStop = (match: PlaceMatch | undefined) =>
  match !== undefined &&
  'gss' in match &&
  (match.why?.kind === 'station' || match.why?.kind === 'jobcentre');

const found = (text: string) => searchPlaces(index, text, ROWS);

/** What Enter takes: nothing where the box asks first. */
function taken(text: string): string {
  const { matches, question } = found(text);
  return question ? NOWHERE : named(matches[0]);
}

describe('searchPlaces, of the labelled queries', () => {
  test('has at least 150 of them', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  test('has the right place first for 90% and more', () => {
    const right = queries.filter(({ query, expected }) =>
      expected.includes(named(found(query).matches[0])),
    );
    expect(right.length / queries.length).toBeGreaterThanOrEqual(LEAST_RIGHT_FIRST);
  });

  // 75 of 83 before the Welsh names were filled up.
  test('has the right district first for at least 80 of the 83 Welsh names', () => {
    const right = welsh.filter(({ query = '', gss }) => named(found(query).matches[0]) === gss);
    expect(welsh).toHaveLength(83);
    expect(right.length).toBeGreaterThanOrEqual(80);
  });

  test.each(queries)('never takes another place on Enter for $query', ({ query, expected }) => {
    expect([...expected, NOWHERE]).toContain(taken(query));
  });

  test.each(queries.filter(({ expected }) => expected[0]?.startsWith('wider:')))(
    'offers $query as a wider area and no district on Enter',
    ({ query, expected }) => {
      const first = named(found(query).matches[0]);
      expect(expected).toContain(first);
      expect([first, NOWHERE]).toContain(taken(query));
    },
  );

  test.each(queries.filter(({ kind, expected }) => kind === 'same-name' && expected.length > 1))(
    'lists every place called $query',
    ({ query, expected }) => {
      expect(found(query).matches.map(named)).toEqual(expect.arrayContaining(expected));
    },
  );

  test.each(queries.filter(({ kind }) => kind === 'no-place'))(
    'says that $query is no place',
    ({ query }) => {
      expect(found(query)).toEqual({ matches: [], question: { kind: 'no-place', typed: query } });
    },
  );
});

describe('searchPlaces, over all our lists', () => {
  test('never takes the district of a station or jobcentre for the name of another place', () => {
    const stops = index.places.filter(({ kind }) => kind === 'station' || kind === 'jobcentre');
    const others = new Set(
      index.places
        .filter(({ kind }) => kind !== 'station' && kind !== 'jobcentre')
        .map(({ key }) => key),
    );
    const strangers = stops.filter(
      ({ key, name }, at) => at % ONE_IN === 0 && !others.has(key) && isPlain(name),
    );
    expect(strangers.length).toBeGreaterThanOrEqual(MANY);
    const wrong = strangers.filter(({ name }) => {
      const { matches, question } = found(name);
      return question === undefined && isStop(matches[0]);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('takes every district by its own name', () => {
    expect(index.districts.filter(([gss, name]) => taken(name) !== gss)).toEqual([]);
  });

  test('takes every district by the name of its council', () => {
    const asked = index.districts.map(([gss, name]) => ({ gss, text: `${name} Council` }));
    expect(asked.filter(({ gss, text }) => taken(text) !== gss)).toEqual([]);
  });

  test('takes no district for the name of a wider area, but where a district bears it', () => {
    const own = new Set(index.districts.map(([, name]) => name));
    const wrong = [...index.wider.values()].filter(
      ({ name }) => !own.has(name) && !taken(name).startsWith('wider:') && taken(name) !== NOWHERE,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('gives as town only names that the area shard lists', () => {
    const towns = townsByDistrict(tables);
    const unlisted = index.places.filter(
      (place) =>
        place.kind !== 'wider' &&
        place.town !== undefined &&
        !towns.get(index.districts[place.district]?.[0] ?? '')?.includes(place.town),
    );
    expect(unlisted).toEqual([]);
  });
});

describe('the town of a place', () => {
  test.each([
    ['Bootle', 'Bootle'],
    ['Moss Side', 'Moss Side'],
    ['Hull', 'Hull'],
    ['Durham', 'Durham'],
    ['Skeggy', 'Skegness'],
    ['Yr Wyddgrug', 'Mold'],
    ['Leeds', undefined],
    ['Brum', undefined],
    ['Caithness', 'Wick'],
    ['LS1', undefined],
    ['Crewe station', undefined],
    ['Bootle jobcentre', undefined],
  ])('of %s is %s', (text, town) => {
    const [first] = found(text).matches;
    expect(first && 'gss' in first ? first.town : 'no district').toBe(town);
  });
});
