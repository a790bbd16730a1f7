import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, equalIntervalBreaks, quantileBreaks } from './breaks';

const published = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 361 })
  .map((tenths) => tenths.map((tenth) => tenth / 10).sort((a, b) => a - b));

describe('quantileBreaks', () => {
  test('cuts distinct values into three of the same size', () => {
    expect(quantileBreaks([1, 2, 3, 4, 5, 6])).toEqual([3, 5]);
  });

  test('keeps equal values together, at the nearer end of their run', () => {
    expect(quantileBreaks([1, 2, 2, 2, 2, 6, 7, 8, 9])).toEqual([2, 7]);
    expect(quantileBreaks([1, 1, 1, 1, 5, 6, 7, 8, 9])).toEqual([5, 7]);
  });

  test('makes one class of equal values and none of nothing', () => {
    expect(quantileBreaks([4, 4, 4, 4])).toEqual([]);
    expect(quantileBreaks([])).toEqual([]);
  });

  test('makes two classes of two values', () => {
    expect(quantileBreaks([1, 1, 1, 9])).toEqual([9]);
  });

  test('gives rising breaks that are values, each class holding something', () => {
    fc.assert(
      fc.property(published, (values) => {
        const breaks = quantileBreaks(values);
        expect(breaks.length).toBeLessThanOrEqual(2);
        expect(breaks.every((edge) => values.includes(edge))).toBe(true);
        const used = new Set(values.map((value) => classOf(value, breaks)));
        expect(used.size).toBe(values.length === 0 ? 0 : breaks.length + 1);
      }),
    );
  });

  test('misses the size wanted by no more than the largest run of equal values', () => {
    fc.assert(
      fc.property(published, (values) => {
        const breaks = quantileBreaks(values);
        if (breaks.length < 2) return;
        const count = (wanted: number) =>
          values.filter((one) => classOf(one, breaks) === wanted).length;
        const longestRun = Math.max(
          ...values.map((one) => values.filter((other) => other === one).length),
        );
        const third = values.length / 3;
        for (const index of [0, 1, 2])
          expect(Math.abs(count(index) - third)).toBeLessThanOrEqual(longestRun + 1);
      }),
    );
  });
});

describe('equalIntervalBreaks', () => {
  test('cuts the span into three of the same width', () => {
    expect(equalIntervalBreaks([0, 1, 9])).toEqual([3, 6]);
  });

  test('does not cut where all values are equal, or there is none', () => {
    expect(equalIntervalBreaks([2, 2])).toEqual([]);
    expect(equalIntervalBreaks([])).toEqual([]);
  });
});

describe('equalIntervalBreaks of any values', () => {
  test('gives two rising breaks at a third of the span each, wherever it lies', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: -500, max: 500 }), (values, shift) => {
        const moved = values.map((value) => value + shift);
        const breaks = equalIntervalBreaks(moved);
        const [least = 0, most = 0] = [moved[0], moved.at(-1)];
        expect(breaks).toHaveLength(least === most ? 0 : 2);
        for (const [at, edge] of breaks.entries())
          expect(edge).toBeCloseTo(least + ((at + 1) * (most - least)) / 3, 9);
      }),
    );
  });
});

describe('classOf', () => {
  test('puts a value on a break into the higher class', () => {
    expect([2.9, 3, 5.9, 6].map((value) => classOf(value, [3, 6]))).toEqual([0, 1, 1, 2]);
  });

  test('never puts a higher value into a lower class', () => {
    fc.assert(
      fc.property(published, published, (values, others) => {
        const breaks = quantileBreaks(others);
        const found = values.map((value) => classOf(value, breaks));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
    );
  });
});
