import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapBetween, median, robustScores } from './similarity';

const score = fc.option(fc.double({ min: -50, max: 50, noNaN: true }), { nil: undefined });
const scores = fc.array(score, { minLength: 8, maxLength: 8 });

describe('robustScores', () => {
  test('are distances from the median in robust standard deviations', () => {
    const [low, , middle, , high] = robustScores([1, 2, 3, 4, 100]);
    expect([low, middle, high]).toEqual([-2 / 1.4826, 0, 97 / 1.4826]);
  });

  test('leave what is missing missing, and do not count it', () => {
    expect(robustScores([1, undefined, 2, 3])).toEqual([-1 / 1.4826, undefined, 0, 1 / 1.4826]);
  });

  test('are none where there is no spread to measure by', () => {
    expect(robustScores([5, 5, 5, 9])).toEqual([undefined, undefined, undefined, undefined]);
    expect(robustScores([])).toEqual([]);
  });

  test('do not depend on the unit', () => {
    const values = [3, 8, 1, 12, 7];
    const inPence = robustScores(values.map((one) => one * 100));
    for (const [at, one] of robustScores(values).entries())
      expect(inPence[at]).toBeCloseTo(one ?? Number.NaN, 12);
  });
});

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], Number.NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('gapBetween', () => {
  test('is the root of the mean squared difference over what both have', () => {
    expect(gapBetween([0, 1, undefined, 5], [3, 5, 9, undefined], 2)).toEqual({
      size: Math.sqrt((9 + 16) / 2),
      closestFirst: [0, 1],
    });
  });

  test('is none with too few indicators in common', () => {
    expect(gapBetween([0, 1, undefined], [3, undefined, 4], 2)).toBeUndefined();
    expect(gapBetween([], [], 0)).toBeUndefined();
  });

  test('is the same both ways round', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        expect(gapBetween(a, b, 3)).toEqual(gapBetween(b, a, 3));
      }),
    );
  });

  test('is zero to itself and never below', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        expect(gapBetween(a, a, 1)?.size ?? 0).toBe(0);
        expect(gapBetween(a, b, 1)?.size ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not change with an indicator that one of them lacks', () => {
    fc.assert(
      fc.property(scores, scores, score, (a, b, more) => {
        expect(gapBetween([...a, more], [...b, undefined], 1)).toEqual(gapBetween(a, b, 1));
      }),
    );
  });

  test('names each indicator both have once, the closest first', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const order = gapBetween(a, b, 1)?.closestFirst ?? [];
        const sizes = order.map((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
        expect(sizes).toEqual(sizes.toSorted((one, two) => one - two));
        expect(new Set(order).size).toBe(order.length);
      }),
    );
  });
});
