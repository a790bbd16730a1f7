import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND } from './area';
import { missing, value } from './figure';
import type { Indicator } from './indicator';
import type { Employment } from './locationQuotient';
import {
  compareWithEngland,
  countHalfWidth95,
  kOfCells,
  locationQuotient,
  locationQuotientInterval,
  locationQuotientObservation,
  locationQuotientWords,
  mayCarryLocationQuotient,
} from './locationQuotient';
import type { Observation } from './observation';
import { english } from '../../tests/support/english';

function employment(inGroup: number, all: number, h?: number, hAll?: number): Employment {
  return {
    inGroup: value(inGroup),
    inAllOccupations: value(all),
    inGroupHalfWidth95: h,
    inAllHalfWidth95: hAll,
  };
}

const england = employment(5_000, 100_000, 0, 0);
const indicator: Indicator = {
  id: 'location-quotient',
  label: 'How common the wider group is here against England',
  unit: 'location-quotient',
  kind: 'survey-with-error',
  margin: 0.2,
  marginUnit: 'ratio',
  goodDirection: 'none',
  decimals: 1,
};
const cell: Observation = {
  indicator: 'people-in-work-here',
  figure: value(10_000),
  unit: 'people',
  occupation: { edition: 'SOC 2020', code: '21', title: 'Science' },
  area: { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' },
  period: 'Apr 2024-Mar 2025',
  periodEnd: '2025-03-31',
  source: 'aps-occupation-soc-2020',
};

describe('locationQuotient', () => {
  test.each([
    [10, 100, 2],
    [5, 100, 1],
    [1, 100, 0.2],
    [0, 100, 0],
  ])('of %d in %d against 5 in 100 is %d', (inGroup, all, quotient) => {
    expect(locationQuotient(employment(inGroup, all), england)).toEqual(value(quotient));
  });

  test('stays disclosive where the local count is disclosive', () => {
    const local = { ...employment(0, 100), inGroup: missing('disclosive') };
    expect(locationQuotient(local, england)).toEqual(missing('disclosive'));
  });

  test.each([
    ['the local total', employment(0, 0), england],
    ['the reference group', employment(1, 10), employment(0, 10)],
    ['the reference total', employment(1, 10), employment(5, 0)],
  ])('is not applicable where %s is 0', (_, local, reference) => {
    expect(locationQuotient(local, reference)).toEqual(missing('not-applicable'));
  });

  test('is 1 for the reference area itself, and does not depend on the size of the place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 10 ** 7 }),
        fc.integer({ min: 1, max: 1000 }),
        (inGroup, rest, size) => {
          const place = employment(inGroup, inGroup + rest);
          expect(locationQuotient(place, place)).toEqual(value(1));
          const larger = locationQuotient(
            employment(inGroup * size, (inGroup + rest) * size),
            england,
          );
          const here = locationQuotient(place, england);
          const ratio =
            larger.kind === 'value' && here.kind === 'value' ? larger.value / here.value : 0;
          expect(ratio).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('locationQuotientInterval', () => {
  test('follows the formula where England is certain', () => {
    // p = 0.1; h(p)² = (0.9·2,000)² + 0.1²·(5,000² − 2,000²) over 100,000²; ÷ 0.05
    const h = Math.sqrt(1800 ** 2 + 0.01 * (5000 ** 2 - 2000 ** 2)) / 100_000 / 0.05;
    const interval = locationQuotientInterval(employment(10_000, 100_000, 2000, 5000), england);
    expect(interval?.halfWidth95).toBeCloseTo(h, 12);
    expect(interval?.low95).toBeCloseTo(2 - h, 12);
    expect(interval?.high95).toBeCloseTo(2 + h, 12);
  });

  test('adds the error of the reference', () => {
    const sure = locationQuotientInterval(employment(10_000, 100_000, 2000, 5000), england);
    const reference = employment(5_000, 100_000, 500, 500);
    // h(p reference) = 0.95·500 ÷ 100,000; times LQ 2 ÷ 0.05 = 0.19
    const unsure = locationQuotientInterval(employment(10_000, 100_000, 2000, 5000), reference);
    expect(unsure?.halfWidth95).toBeCloseTo(Math.hypot(sure?.halfWidth95 ?? 0, 0.19), 12);
  });

  test('takes the rest as certain where the whole has a narrower interval than its part', () => {
    const interval = locationQuotientInterval(employment(10_000, 100_000, 2000, 100), england);
    expect(interval?.halfWidth95).toBeCloseTo(0.36, 12);
  });

  test('still has a width where nobody was counted, and no negative end', () => {
    const interval = locationQuotientInterval(employment(0, 100_000, 500, 5000), england);
    expect(interval?.low95).toBe(0);
    expect(interval?.high95).toBeCloseTo(0.1, 12);
    expect(interval?.halfWidth95).toBeCloseTo(0.1, 12);
  });

  test.each([
    ['the count has none', employment(10, 100, undefined, 5), england],
    ['the total has none', employment(10, 100, 5), england],
    ['England has none', employment(10, 100, 5, 5), employment(5, 100)],
    ['a count is missing', { ...employment(1, 1, 1, 1), inGroup: missing('unreliable') }, england],
    ['the total is 0', employment(0, 0, 1, 1), england],
  ])('is not given where %s', (_, local, reference) => {
    expect(locationQuotientInterval(local, reference)).toBeUndefined();
  });

  test('grows with the interval of the count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (inGroup, h, wider) => {
          // The total's interval is that of the group and of a rest that does not change.
          const at = (half: number) =>
            locationQuotientInterval(
              employment(inGroup, 100_000, half, Math.hypot(half, 2000)),
              england,
            )?.halfWidth95 ?? Number.NaN;
          expect(at(h * wider)).toBeGreaterThanOrEqual(at(h) * (1 - 1e-12));
        },
      ),
    );
  });

  test('agrees with a simulation of group and rest counted independently', () => {
    // Sum of squares over a grid of ±1 standard error in each: the linear delta method's own case.
    const [group, rest, sGroup, sRest] = [10_000, 90_000, 100, 200];
    const corners = [-1, 1].flatMap((i) => [-1, 1].map((j) => [i, j] as const));
    const squares = corners.map(([i, j]) => {
      const [x, y] = [group + i * sGroup, rest + j * sRest];
      return (x / (x + y) / 0.05 - 2) ** 2;
    });
    const spread = 1.96 * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 4);
    const interval = locationQuotientInterval(
      employment(group, group + rest, 1.96 * sGroup, 1.96 * Math.hypot(sGroup, sRest)),
      england,
    );
    expect((interval?.halfWidth95 ?? 0) / spread).toBeCloseTo(1, 3);
  });
});

describe('kOfCells', () => {
  const ratio = (k: number) => ({ employed: 10_000, ci95: k * 100 });

  test('is the middle of ci95 ÷ √employed', () => {
    expect(kOfCells([ratio(30), ratio(10), ratio(14)])).toBe(14);
    expect(kOfCells([ratio(30), ratio(10), ratio(14), ratio(18)])).toBe(16);
    expect(kOfCells([{ employed: 2500, ci95: 700 }, ratio(15), ratio(13)])).toBe(14);
  });

  test('passes over cells without an interval', () => {
    expect(kOfCells([ratio(9), { employed: 700 }, {}, { ci95: 5 }, ratio(8), ratio(7)])).toBe(8);
  });

  test('is not given for fewer than three cells with an interval', () => {
    expect(kOfCells([])).toBeUndefined();
    expect(kOfCells([ratio(10), ratio(12), { employed: 700 }, { employed: 0, ci95: 4 }])).toBe(
      undefined,
    );
  });
});

describe('countHalfWidth95', () => {
  test('is 1.1·k·√count', () => {
    expect(countHalfWidth95(10_000, 15)).toBeCloseTo(1650, 9);
    expect(countHalfWidth95(0, 15)).toBe(0);
  });

  test('refuses a count below 0', () => {
    expect(() => countHalfWidth95(-1, 15)).toThrow(RangeError);
    expect(() => countHalfWidth95(Number.NaN, 15)).toThrow(RangeError);
  });
});

describe('mayCarryLocationQuotient', () => {
  const district = { gss: 'E08000014', level: 'district', name: 'Sefton' } as const;
  test.each<[string, Observation, boolean]>([
    ['an LSIP area', cell, true],
    ['a district', { ...cell, area: district }, true],
    ['a small district', { ...cell, area: district, flags: ['small'] }, false],
    [
      'a district of 3 to 9 people asked',
      { ...cell, area: district, flags: ['small-sample'] },
      false,
    ],
    [
      'a district without a figure',
      { ...cell, area: district, figure: missing('unreliable') },
      false,
    ],
    ['England', { ...cell, area: ENGLAND }, false],
  ])('for %s', (_, count, allowed) => {
    expect(mayCarryLocationQuotient(count)).toBe(allowed);
  });
});

describe('locationQuotientObservation', () => {
  test('keeps group, area, period and source, and is flagged as ours', () => {
    const local = employment(10_000, 100_000, 500, 0);
    expect(locationQuotientObservation(cell, local, england)).toEqual({
      ...cell,
      indicator: 'location-quotient',
      unit: 'location-quotient',
      figure: value(2),
      flags: ['our-estimate'],
      halfWidth95: expect.closeTo(0.09, 12),
    });
  });

  test('has no interval where the counts have none', () => {
    const quotient = locationQuotientObservation(cell, employment(10_000, 100_000), england);
    expect(quotient.halfWidth95).toBeUndefined();
    expect(english(locationQuotientWords(compareWithEngland(quotient, indicator)))).toBeUndefined();
  });
});

describe('compareWithEngland', () => {
  test.each([
    [10_000, 500, 'more common here than in England'],
    [2_000, 500, 'less common here than in England'],
    [5_100, 500, 'about as common here as in England'],
    [6_000, 3000, 'no clear difference from England'],
  ])('says of %d ± %d in 100,000: %s', (inGroup, h, words) => {
    const quotient = locationQuotientObservation(cell, employment(inGroup, 100_000, h, h), england);
    expect(english(locationQuotientWords(compareWithEngland(quotient, indicator)))).toBe(words);
  });

  test('has no word for a missing figure', () => {
    const local = { ...employment(1, 1), inGroup: missing('disclosive') };
    const quotient = locationQuotientObservation(cell, local, england);
    expect(compareWithEngland(quotient, indicator)).toEqual({
      kind: 'not-comparable',
      why: 'missing',
    });
    expect(english(locationQuotientWords(compareWithEngland(quotient, indicator)))).toBeUndefined();
  });
});
