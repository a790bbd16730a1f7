import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from './sampleSummaries';

const ROWS = Array.from({ length: 369 }, (_, at) => at);

describe('sampleOf', () => {
  test('picks the same thirty for the same seed, in order', () => {
    expect(sampleOf(ROWS, 2026).slice(0, 5)).toEqual([0, 15, 24, 42, 55]);
  });

  test('picks others for another seed', () => {
    expect(sampleOf(ROWS, 2027)).not.toEqual(sampleOf(ROWS, 2026));
  });

  test('picks thirty different rows of any table that is longer, and all of a shorter one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.nat(), (length, seed) => {
        const picked = sampleOf(
          ROWS.concat(ROWS)
            .slice(0, length)
            .map((_, at) => at),
          seed,
        );
        expect(new Set(picked).size).toBe(Math.min(30, length));
        expect(picked).toEqual(picked.toSorted((a, b) => a - b));
      }),
    );
  });
});
