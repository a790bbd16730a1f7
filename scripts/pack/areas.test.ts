import { describe, expect, test } from 'vitest';
import { areaShardsFromData, tablesFromData } from '../../tests/support/packFromData';
import { countHalfWidth95 } from '../../src/domain/locationQuotient';
import type { AreaShard } from '../../src/services/pack/schemas/area';
import { kOfPlace } from './locationQuotients';
import { buildFormerDistricts } from './small';

const tables = tablesFromData();
const areas = areaShardsFromData();

function shard(gss: string): AreaShard {
  const found = areas.get(gss);
  if (!found) throw new Error(`No shard ${gss}`);
  return found;
}

const cells = (gss: string, source: string) =>
  shard(gss)
    .sets.filter((set) => set.source === source)
    .flatMap(({ values }) => values);

describe('the shards of areas', () => {
  test('are one for each district, local skills area, region, nation and the two wholes', () => {
    expect(areas.size).toBe(361 + 38 + 9 + 4 + 2);
  });

  test.each(['E09000001', 'E06000053', 'S12000023'])(
    'hold no survey figure for %s, where too few people are asked',
    (gss) => {
      for (const source of ['aps-rates-by-year', 'aps-people-in-work', 'aps-occupation-soc-2020'])
        expect(cells(gss, source).filter((cell) => typeof cell === 'number')).toEqual([]);
    },
  );

  test('keep other figures of those places', () => {
    expect(cells('E06000053', 'population-2023')).toEqual([2229, 1299]);
  });

  test('leave out people aged 16 to 64 in Scotland, which are wrong at the source', () => {
    expect(cells('S12000036', 'population-2023')).toEqual([expect.any(Number), 'w']);
  });

  test('leave out openings of Dorset and Enterprise M3, which are wrong at the source', () => {
    const openings = (gss: string) =>
      shard(gss).sets.find(({ indicator }) => indicator === 'replacement-2020-2035')?.values;
    for (const gss of ['E69000008', 'E69000009'])
      expect(openings(gss)).toEqual(Array(26).fill('w'));
    expect(openings('E69000037')?.every((cell) => typeof cell === 'number')).toBe(true);
  });

  test('hold the growth of 2020 to 2035 nowhere', () => {
    const indicators = new Set(
      [...areas.values()].flatMap(({ sets }) => sets.map(({ indicator }) => indicator)),
    );
    expect([...indicators].filter((id) => id.endsWith('2020-2035'))).toEqual([
      'replacement-2020-2035',
    ]);
  });

  test('name the towns and neighbourhoods of a district, and none of a wider area', () => {
    expect(shard('E08000014').towns).toEqual(expect.arrayContaining(['Bootle', 'Southport']));
    expect(shard('E06000010').towns).toContain('Hull');
    expect(shard('E12000007').towns).toBeUndefined();
    const districts = [...areas.values()].filter(({ towns }) => towns !== undefined);
    expect(districts).toHaveLength(361);
  });

  test('date weekly pay by its April', () => {
    const pay = shard('E08000035').sets.find((set) => set.indicator === 'pay-residents-weekly');
    expect([pay?.period, pay?.end, pay?.periods?.[0]]).toEqual([
      '2025-04',
      '2025-04-30',
      '2008-04',
    ]);
  });

  test('give people by economic activity their interval', () => {
    const set = shard('E08000035').sets.find((one) => one.indicator === 'economic-activity');
    const at = set?.labels?.indexOf('In employment') ?? -1;
    expect([set?.values[at], set?.halfWidths?.[at]]).toEqual([398_100, 28_900]);
  });

  test('name no region for a local skills area that crosses two', () => {
    const named = (name: string) => [...areas.values()].find((area) => area.name === name);
    expect(named('Greater Lincolnshire')?.region).toBeUndefined();
    expect(named('Tees Valley')?.region?.name).toBe('North East');
  });

  test('name a local skills area for the one region that has its districts and no others', () => {
    const regions = [...areas.values()].filter(({ gss }) => gss.startsWith('E12'));
    expect(regions.flatMap(({ name, lsip }) => (lsip ? [[name, lsip]] : []))).toEqual([
      ['London', { gss: 'E69000013', name: 'Greater London' }],
    ]);
  });

  test('have travel times as not published for districts of England that are in no table', () => {
    const travel = (gss: string) =>
      shard(gss).sets.find((set) => set.indicator === 'travel-time')?.values;
    expect(travel('E06000066')).toEqual(['p']);
    expect(travel('E08000035')).toHaveLength(3);
    expect(travel('W06000015')).toBeUndefined();
    expect(travel('E12000003')).toBeUndefined();
  });
});

describe('counts of people by occupation', () => {
  /** Every count of a shard with its coefficient of variation by the widths of the place. */
  const counts = [...areas.values()].flatMap(({ gss, sets }) =>
    sets
      .filter(({ indicator }) => indicator === 'people-in-work-here')
      .flatMap(({ values }) => values)
      .flatMap((value) =>
        typeof value === 'number' ? [{ gss, value, k: kOfPlace(gss, tables) }] : [],
      ),
  );
  const cvPercent = ({ value, k }: { value: number; k: number | undefined }) =>
    k === undefined ? undefined : (100 * countHalfWidth95(value, k)) / 1.96 / value;

  test('stand nowhere with a coefficient of variation above 20%', () => {
    expect(counts.filter((one) => (cvPercent(one) ?? 0) > 20)).toEqual([]);
    expect(counts.length).toBeGreaterThan(1500);
  });

  test('stand for no district whose width is not known', () => {
    const unknown = counts.filter(({ k }) => k === undefined).map(({ gss }) => gss.slice(0, 3));
    expect([...new Set(unknown)]).toEqual(['E69']);
  });

  test('of 3,800 give or take 3,200 are too few people asked', () => {
    // Community and civil enforcement in Greater London.
    const set = shard('E69000013').sets.find(
      ({ indicator }) => indicator === 'people-in-work-here',
    );
    expect(set?.values[set.codes?.indexOf('63') ?? -1]).toBe('u');
  });
});

test('a former district leads to the district it went into', () => {
  expect(buildFormerDistricts(tables)['E06000028']).toEqual({
    name: 'Bournemouth',
    gss: 'E06000058',
  });
});
