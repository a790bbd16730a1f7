import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextIndex } from './EChart';
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

describe('the cursor of a chart', () => {
  test.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', null, 4],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 3, 4],
  ])('on %s from %s goes to %i', (key, at, next) => {
    expect(nextIndex(key, at, 5)).toBe(next);
  });

  test('leaves other keys to the page, and stays away where there are no points', () => {
    expect(nextIndex('Tab', 1, 5)).toBeUndefined();
    expect(nextIndex('ArrowRight', null, 0)).toBeUndefined();
  });
});
