import { describe, expect, test } from 'vitest';
import { packFromData, shardsFromData } from '../../tests/support/packFromData';
import { areaShardSchema } from '../../src/services/pack/schemas/area';
import { occupationShardSchema } from '../../src/services/pack/schemas/occupation';
import { indicatorsWithoutRow } from './build';
import { measurePack, sizeFaults } from './sizes';

const names = (kind: string) =>
  [...shardsFromData().keys()].filter((name) => name.startsWith(`${kind}/`));

const asJson = (name: string): unknown => JSON.parse(JSON.stringify(shardsFromData().get(name)));

describe('the pack of the project’s own data', { timeout: 60_000 }, () => {
  test('has a shard for each of 369 unit groups', () => {
    expect(names('occupations')).toHaveLength(369);
  });

  test('has a shard for 361 districts, 38 skills areas, 9 regions, 4 nations, Great Britain and the UK', () => {
    expect(names('areas')).toHaveLength(361 + 38 + 9 + 4 + 2);
  });

  test('stays within every size that is asked', () => {
    expect(sizeFaults(measurePack(packFromData()))).toEqual([]);
  });

  test('names every indicator of an area in data/indicators.csv', () => {
    expect(indicatorsWithoutRow(shardsFromData())).toEqual([]);
  });

  test('gives the same edition for the same figures on another day', () => {
    expect(packFromData().manifest.edition).toBe(packFromData().manifest.edition);
  });

  test.each(['1115', '5314', '2136', '9279'])(
    'gives occupation %s in the shape the app reads',
    (soc) => {
      expect(occupationShardSchema.safeParse(asJson(`occupations/${soc}`)).success).toBe(true);
    },
  );

  test.each([
    'E08000035',
    'W06000015',
    'N09000003',
    'E09000001',
    'E06000053',
    'E92000001',
    'K02000001',
  ])('gives area %s in the shape the app reads', (gss) => {
    expect(areaShardSchema.safeParse(asJson(`areas/${gss}`)).success).toBe(true);
  });
});
