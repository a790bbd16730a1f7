import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { placeIndexSchema } from '../../src/services/pack/schemas/placeIndex';
import { frontDecode } from '../../src/shared/frontCoding';
import { buildPlaceIndex } from './placeIndex';

const MOST_BYTES_GZIPPED = 100_000;

const { rows } = tablesFromData();

test('holds 361 districts and a district for every name', () => {
  const shard = placeIndexSchema.parse(buildPlaceIndex({ rows }));
  expect(shard.districts).toHaveLength(361);
  for (const { names, districts } of [
    shard.others,
    shard.former,
    shard.towns,
    shard.jobcentres,
    shard.stations,
  ])
    expect(districts).toHaveLength(names.split('\n').length * 2);
  expect(shard.towns.sizes).toHaveLength(shard.towns.names.split('\n').length);
});

test('stays small', () => {
  const shard = JSON.stringify(buildPlaceIndex({ rows }));
  expect(gzipSync(shard, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES_GZIPPED);
});

test('refuses a name whose district does not exist', () => {
  const strange = (name: string) =>
    name === 'areas/places' ? [{ name: 'Atlantis', population: '', gss: 'X1' }] : [];
  expect(() => buildPlaceIndex({ rows: strange })).toThrow('X1 is not a district');
});

test('knows districts by the other names people use', () => {
  const { districts, others } = buildPlaceIndex({ rows });
  const names = frontDecode(others.names);
  const districtOf = (name: string) => {
    const at = names.indexOf(name) * 2;
    return districts[Number.parseInt(others.districts.slice(at, at + 2), 36)]?.[1];
  };
  expect(districtOf('Western Isles')).toBe('Na h-Eileanan Siar');
  expect(districtOf('Hull')).toBe('Kingston upon Hull, City of');
  expect(districtOf('Ynys Môn')).toBe('Isle of Anglesey');
});

test('lists no other name that a district already has', () => {
  const own = new Set(rows('areas/districts').map(({ name }) => name));
  expect(rows('areas/other-names').filter(({ name }) => own.has(name))).toEqual([]);
});
