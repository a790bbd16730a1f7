import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { placeIndexSchema } from '../../src/services/pack/schemas/placeIndex';
import { buildPlaceIndex } from './placeIndex';

const MOST_BYTES_GZIPPED = 100_000;

function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(import.meta.dirname, '../../data', `${name}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('holds 361 districts and a district for every name', () => {
  const shard = placeIndexSchema.parse(buildPlaceIndex({ rows }));
  expect(shard.districts).toHaveLength(361);
  for (const { names, districts } of [shard.former, shard.towns, shard.jobcentres, shard.stations])
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
