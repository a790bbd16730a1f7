import { describe, expect, test } from 'vitest';
import { codesFromData, shardFromData } from '../../tests/support/packFromData';
import { widerGroupShardSchema } from '../../src/services/pack/schemas/widerGroup';
import { SIZE_LIMITS } from './sizes';
import { sharesOf } from './widerGroups';
import { gzippedBytes } from './write';

function rows(soc2010: string, asked: number, shares: Readonly<Record<string, number>>) {
  return Object.entries(shares).map(([soc2020, share]) => ({
    soc2010,
    soc2020,
    share,
    shareCensus: share,
    lfsSample: asked,
    censusSample: asked * 2,
    evidence: 'lfs' as const,
  }));
}

describe('sharesOf', () => {
  test('counts each unit group by the people asked in it, minor group by minor group', () => {
    const units = [
      rows('2111', 300, { '2111': 0.5, '2112': 0.3, '2219': 0.2 }),
      rows('2112', 100, { '2111': 1 }),
    ];
    expect(sharesOf(units)).toEqual({
      crosswalk: [
        ['211', 0.85, 0.85],
        ['221', 0.15, 0.15],
      ],
      lfsSample: 400,
      censusSample: 800,
    });
  });

  test('leaves out a pair known from job titles alone', () => {
    const pair = {
      soc2010: '2111',
      soc2020: '3111',
      lfsSample: 10,
      censusSample: 20,
      evidence: 'index-only' as const,
    };
    expect(sharesOf([[...rows('2111', 10, { '2111': 1 }), pair]]).crosswalk).toEqual([
      ['211', 1, 1],
    ]);
  });

  test('has no shares where nobody was asked', () => {
    expect(sharesOf([rows('2111', 0, { '2111': 1 })])).toEqual({
      crosswalk: [],
      lfsSample: 0,
      censusSample: 0,
    });
  });
});

const wider = (soc: string) => widerGroupShardSchema.parse(shardFromData(`wider/${soc}`));

const codes = () => codesFromData('wider');

describe('the wider groups of the pack', () => {
  test('are the 9 major, 25 sub-major and 90 minor groups', () => {
    const ofLength = (length: number) => codes().filter((code) => code.length === length).length;
    expect([ofLength(1), ofLength(2), ofLength(3)]).toEqual([9, 25, 90]);
  });

  test('take a count the source gives, and add up a sub-major group from its minor groups', () => {
    expect(wider('2').people).toEqual({ count: 6_506_136, all: 32_318_968 });
    expect(wider('21').people).toEqual({ count: 1_838_634, addedFrom: 5, all: 32_318_968 });
    const minors = wider('21').groups.rows.map(([, people]) => people);
    expect(minors).toEqual([228_714, 491_128, 998_380, 69_356, 51_056]);
  });

  test('say why a unit group has no count', () => {
    expect(wider('243').groups.rows.find(([code]) => code === '2435')?.[1]).toBe('p');
  });

  test('have pay of the narrowest newer group with 80% of the people, their own level first', () => {
    const paidAs = (soc: string) => wider(soc).pay.map(({ edition, code }) => `${edition} ${code}`);
    expect(paidAs('21')).toEqual(['SOC 2020 21', 'SOC 2010 21']);
    expect(paidAs('211')).toEqual(['SOC 2020 21', 'SOC 2010 211']);
    expect(paidAs('353')).toEqual(['SOC 2010 353']);
  });

  test('have pay an hour of unit groups, of whoever it leads with, and a year of wider ones', () => {
    const midday = wider('924').groups.rows.find(([code]) => code === '9244');
    expect([wider('924').groups.source, midday?.slice(2)]).toEqual([
      'ashe-14-2025',
      [13.06, '9232', 'all'],
    ]);
    const engineers = wider('21').groups.rows.find(([code]) => code === '212');
    expect([wider('21').groups.source, engineers?.slice(2)]).toEqual([
      'ashe-14-7-2025',
      [51_082, '212', 'ft'],
    ]);
  });

  test('never take one figure for a unit group spread over several newer ones', () => {
    const row = wider('353').groups.rows.find(([code]) => code === '3539');
    expect(row?.slice(2)).toEqual(['n', null, null]);
  });

  test('have shares that add up to everyone asked, within 3%', () => {
    const sums = codes().map((code) => {
      const { crosswalk } = wider(code);
      return [code, crosswalk.reduce((sum, [, share]) => sum + share, 0)] as const;
    });
    expect(sums.filter(([, sum]) => Math.abs(sum - 1) > 0.03)).toEqual([]);
  });

  test('are small', () => {
    const sizes = codes().map((code) => gzippedBytes(JSON.stringify(wider(code))));
    expect(Math.max(...sizes)).toBeLessThan(SIZE_LIMITS.widerGroup);
  });
});
