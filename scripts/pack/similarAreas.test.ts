import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shardFromData, tablesFromData } from '../../tests/support/packFromData';
import { similarTo } from '../../src/services/pack/similar';
import { similarShardSchema } from '../../src/services/pack/schemas/similar';

const tables = tablesFromData();
const shard = similarShardSchema.parse(shardFromData('similar'));

const namesLike = (gss: string) => {
  const similar = similarTo(shard, gss);
  return similar?.kind === 'similar' ? similar.areas.map(({ name }) => name) : [];
};

describe('the shard of similar areas', () => {
  test('has ten for every district but those with too few figures', () => {
    expect(shard.districts).toHaveLength(361);
    expect(Object.keys(shard.without)).toHaveLength(15);
    for (const [at, [gss]] of shard.districts.entries())
      expect([gss, shard.nearest[at]?.length]).toEqual([
        gss,
        Object.hasOwn(shard.without, gss) ? 0 : 10,
      ]);
  });

  test.each([
    ['E09000001', 'too-few-people'],
    ['E06000053', 'too-few-people'],
    ['S12000023', 'too-few-people'],
    ['N09000003', 'other-surveys'],
  ])('has none for %s, with the reason', (gss, reason) => {
    expect(similarTo(shard, gss)).toEqual({ kind: 'none', reason });
  });

  test('names for a city cities, for a rural county rural counties', () => {
    expect(namesLike('E08000035').slice(0, 3)).toEqual(['Sheffield', 'Liverpool', 'Cardiff']);
    expect(namesLike('E06000052').slice(0, 3)).toEqual([
      'Somerset',
      'Shropshire',
      'North Yorkshire',
    ]);
  });

  test('lists the nearest first, never the district itself, each once', () => {
    for (const [at, entries] of shard.nearest.entries()) {
      const gaps = entries.map(([, gap]) => gap);
      expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
      const others = entries.map(([other]) => other);
      expect(others).not.toContain(at);
      expect(new Set(others).size).toBe(others.length);
    }
  });

  test('gives a pair the same gap both ways round', () => {
    const gapTo = (from: number, to: number) =>
      shard.nearest[from]?.find(([other]) => other === to)?.[1];
    for (const [at, entries] of shard.nearest.entries())
      for (const [other, gap] of entries) expect([gap, undefined]).toContain(gapTo(other, at));
  });

  test('has a value on both sides for every indicator it names, the last none of the first', () => {
    for (const [gss] of shard.districts) {
      const similar = similarTo(shard, gss);
      if (similar?.kind !== 'similar') continue;
      for (const { agreeMost, agreesLeast } of similar.areas) {
        expect(new Set(agreeMost.map(({ id }) => id)).size).toBe(3);
        expect(agreeMost.map(({ id }) => id)).not.toContain(agreesLeast.id);
      }
    }
  });

  test('counts the indicators both have, which a gap rests on', () => {
    for (const [at, entries] of shard.nearest.entries())
      for (const [other, , , , , , measures] of entries) {
        const both = shard.indicators.filter(
          (_, column) =>
            typeof shard.values[at]?.[column] === 'number' &&
            typeof shard.values[other]?.[column] === 'number',
        );
        expect([at, other, measures]).toEqual([at, other, both.length]);
      }
  });

  test('uses no figure of a survey where it asks too few people', () => {
    const at = shard.districts.findIndex(([gss]) => gss === 'S12000023');
    const used = shard.indicators.flatMap(({ source }, column) =>
      source.startsWith('aps-') || source === 'nomis-aps-2026' ? [shard.values[at]?.[column]] : [],
    );
    expect(used.filter((value) => value !== null)).toEqual([]);
  });

  test('shows rates as the shards of areas have them', () => {
    const at = shard.districts.findIndex(([gss]) => gss === 'E08000035');
    expect(shard.values[at]?.slice(0, 5)).toEqual([74.7, 20.9, 4.6, 4.7, 610.7]);
  });

  test('names sources that are known', () => {
    const known = new Set(tables.rows('sources').map(({ id }) => id));
    expect(shard.indicators.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  test('stays small', () => {
    expect(gzipSync(JSON.stringify(shard), { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });
});

test('a code that is no district has no list', () => {
  expect(similarTo(shard, 'E12000003')).toBeUndefined();
});
