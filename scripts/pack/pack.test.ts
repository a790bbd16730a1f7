import { describe, expect, test } from 'vitest';
import { codesFromData, shardFromData } from '../../tests/support/packFromData';
import { areaShardSchema } from '../../src/services/pack/schemas/area';
import { occupationShardSchema } from '../../src/services/pack/schemas/occupation';
import { indicatorsWithoutRow } from './build';
import { measurePack, sizeFaults } from './sizes';
import { layOut } from './write';

describe('a pack', () => {
  test('is not built with an indicator that data/measures.csv does not explain', () => {
    const shards = new Map<string, unknown>([
      ['sources', { indicators: [{ id: 'population' }] }],
      ['areas/E92000001', { sets: [{ indicator: 'population' }, { indicator: 'happiness' }] }],
    ]);
    expect(indicatorsWithoutRow(shards)).toEqual(['happiness']);
  });

  test('is not written with a shard over its size', () => {
    const digits = Array.from({ length: 20_000 }, (_, at) => Math.sin(at)).join('');
    const sizes = measurePack(layOut(new Map([['areas/E92000001', digits]]), '2026-11-25'));
    expect(sizeFaults(sizes)).toEqual([
      `the largest area: ${sizes.largestArea} bytes gzipped, at most 5000`,
    ]);
  });

  test('has the same edition for the same figures on another day', () => {
    const shards = new Map([['groups', [1]]]);
    const { manifest } = layOut(shards, '2026-11-25');
    expect(layOut(shards, '2026-11-26').manifest).toEqual({ ...manifest, made: '2026-11-26' });
    expect(layOut(new Map([['groups', [2]]]), manifest.made).manifest.edition).not.toBe(
      manifest.edition,
    );
  });
});

describe('the pack of the project’s own data', () => {
  test('has a shard for each of 369 unit groups', () => {
    expect(codesFromData('occupations')).toHaveLength(369);
  });

  test('has a shard for 361 districts, 38 skills areas, 9 regions, 4 nations, Great Britain and the UK', () => {
    expect(codesFromData('areas')).toHaveLength(361 + 38 + 9 + 4 + 2);
  });

  test.each(['1115', '5314', '2136', '9279'])(
    'gives occupation %s in the shape the app reads',
    (soc) => {
      expect(occupationShardSchema.safeParse(shardFromData(`occupations/${soc}`)).success).toBe(
        true,
      );
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
    expect(areaShardSchema.safeParse(shardFromData(`areas/${gss}`)).success).toBe(true);
  });
});

test('what is wrong at the source is said to be so, in what is reckoned from it too', () => {
  const { sets } = areaShardSchema.parse(shardFromData('areas/E06000063'));
  const quotients = sets.find(({ indicator }) => indicator === 'location-quotient');
  expect(new Set(quotients?.values)).toEqual(new Set(['w']));
});
