import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTable, type Row } from './csv';
import { EVERYDAY_KINDS } from './everydayKinds';
import { everydayPlaces, townsByDistrict } from './everydayPlaces';
import { TABLE_SPECS } from './specs';

function rows(name: string): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, '../../data', `${name}.csv`), 'utf8');
  return parseTable(name, text, Object.keys(TABLE_SPECS[name]?.columns ?? {})).rows;
}

const places = everydayPlaces({ rows });

const LEAST_NEIGHBOURHOODS = 500;

/** A row as the table has it, for what it must not hold. */
const row = (changes: Row): Row => ({
  name: 'Moss Side',
  kind: 'neighbourhood',
  gss: 'E08000003',
  note: '',
  town: '',
  ...changes,
});

const read = (...own: readonly Row[]) =>
  everydayPlaces({ rows: (name) => (name === 'areas/everyday-places' ? own : []) });

test('have rows of every kind and 500 neighbourhoods and more', () => {
  const kinds = places.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(EVERYDAY_KINDS));
  const neighbourhoods = kinds.filter((kind) => kind === 'neighbourhood');
  expect(neighbourhoods.length).toBeGreaterThanOrEqual(LEAST_NEIGHBOURHOODS);
});

test('name the Welsh councils in Welsh, where Welsh has another name', () => {
  const welsh = rows('areas/districts').filter(({ gss }) => gss?.startsWith('W'));
  const named = new Set(places.flatMap(({ districts }) => districts));
  expect(welsh).toHaveLength(22);
  expect(welsh.filter(({ gss = '' }) => !named.has(gss)).map(({ name }) => name)).toEqual([]);
});

test('have every combined authority with all of its districts', () => {
  const wanted = new Map<string, string[]>();
  for (const { combined_authority_name: name = '', gss = '' } of rows('areas/districts'))
    if (name !== '') wanted.set(name, [...(wanted.get(name) ?? []), gss]);
  const found = places
    .filter(({ kind }) => kind === 'combined-authority')
    .map(({ name, districts }) => [name, districts.toSorted()] as const);
  expect(new Map(found)).toEqual(
    new Map([
      ...found.filter(([name]) => !wanted.has(name)),
      ...[...wanted].map(([name, districts]) => [name, districts.toSorted()] as const),
    ]),
  );
});

test('leave no district of England without a county, but where it is a county of its own', () => {
  const covered = new Set(
    places
      // Greater Manchester and the like are counties too.
      .filter(({ kind }) => kind === 'county' || kind === 'combined-authority')
      .flatMap(({ districts }) => districts),
  );
  const alone = rows('areas/districts').filter(
    ({ gss = '', region }) => gss.startsWith('E') && region !== 'E12000007' && !covered.has(gss),
  );
  // Counties of one district: their own name is the county's.
  expect(alone.map(({ name }) => name)).toEqual([
    'Rutland',
    'Herefordshire, County of',
    'Isle of Wight',
  ]);
});

test.each([
  [row({ kind: 'suburb' }), 'kind: suburb is not known'],
  [row({ gss: 'E08000003;E08000006' }), 'gss: a neighbourhood is in one district'],
  [row({ kind: 'county', gss: 'E08000003;E08000003' }), 'gss: a district stands twice'],
  [row({ kind: 'nickname', town: 'Atlantis' }), 'town: Atlantis is not a town of ours'],
])('refuse %j', (wrong, reason) => {
  expect(() => read(wrong)).toThrow(`data/areas/everyday-places.csv:2: ${reason}`);
});

test('give each district its towns and neighbourhoods by name', () => {
  const towns = townsByDistrict({ rows });
  expect(towns.get('E08000003')).toEqual(expect.arrayContaining(['Manchester', 'Moss Side']));
  expect(towns.get('E08000014')).toContain('Bootle');
  // One point for 33 districts.
  expect(towns.get('E09000033')).not.toContain('London');
  expect([...towns.keys()].filter((gss) => !/^[EWSN]\d{8}$/.test(gss))).toEqual([]);
});
