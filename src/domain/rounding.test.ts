import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundToDecimals, roundToNearest, roundToSignificant } from './rounding';

describe('roundToDecimals', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.4, 0, 0],
    [4.9 - 3.9, 1, 1],
    [0.1 + 0.2, 2, 0.3],
    [1234, -2, 1200],
  ])('rounds %d to %d decimals as %d', (number, decimals, rounded) => {
    expect(roundToDecimals(number, decimals)).toBe(rounded);
  });

  test('is odd: what it does to a gain it does to a loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (number, decimals) => {
          const up = roundToDecimals(number, decimals);
          expect(roundToDecimals(-number, decimals)).toBe(up === 0 ? 0 : -up);
          expect(Math.abs(up - number)).toBeLessThanOrEqual(0.5 / 10 ** decimals + number * 1e-11);
        },
      ),
    );
  });

  test('refuses what is not finite', () => {
    expect(() => roundToDecimals(Number.NaN, 1)).toThrow(RangeError);
  });
});

describe('roundToNearest', () => {
  test.each([
    [4300, 500, 4500],
    [749.9, 500, 500],
    [-750, 500, -1000],
  ])('rounds %d by %d to %d', (number, step, rounded) => {
    expect(roundToNearest(number, step)).toBe(rounded);
  });

  test('refuses a step of nothing', () => {
    expect(() => roundToNearest(5, 0)).toThrow(RangeError);
  });
});

describe('roundToSignificant', () => {
  test.each([
    [0, 2, 0],
    [0.01234, 2, 0.012],
    [99.6, 2, 100],
    [-3456, 2, -3500],
    [1000, 2, 1000],
  ])('rounds %d to %d figures as %d', (number, figures, rounded) => {
    expect(roundToSignificant(number, figures)).toBe(rounded);
  });
});
