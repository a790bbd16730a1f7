import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks } from './SpreadChart';

describe('the ticks of an axis', () => {
  test.each([
    [97_000, [0, 25_000, 50_000, 75_000]],
    [400, [0, 100, 200, 300, 400]],
    [23, [0, 10, 20]],
  ])('up to %d are %j', (most, ticks) => {
    expect(axisTicks(most)).toEqual(ticks);
  });

  test('start at zero, are at most five, and never pass the most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), (most) => {
        const ticks = axisTicks(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeLessThanOrEqual(most * (1 + 1e-9));
      }),
    );
  });
});
