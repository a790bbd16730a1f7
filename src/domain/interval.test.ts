import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import { interval95 } from './interval';
import type { Observation, Unit } from './observation';

const observation = (
  number: number,
  unit: Unit,
  error: Pick<Observation, 'halfWidth95' | 'cvPercent'> = {},
): Observation => ({
  indicator: 'employment-rate',
  figure: value(number),
  unit,
  area: { gss: 'E08000035', level: 'district', name: 'Leeds' },
  period: '2025',
  periodEnd: '2025-12-31',
  source: 'aps',
  ...error,
});

describe('interval95', () => {
  test('is the half-width either way', () => {
    expect(interval95(observation(74, 'per-cent', { halfWidth95: 3 }))).toEqual({
      low: 71,
      high: 77,
    });
  });

  test('comes from a coefficient of variation where that is published', () => {
    const ends = interval95(observation(500, 'gbp-per-week', { cvPercent: 5 }));
    expect(ends?.low).toBeCloseTo(451, 10);
    expect(ends?.high).toBeCloseTo(549, 10);
  });

  test('stops at 100% and at 0%', () => {
    expect(interval95(observation(91.7, 'per-cent', { halfWidth95: 8.7 }))?.high).toBe(100);
    expect(interval95(observation(2, 'per-cent', { halfWidth95: 3 }))?.low).toBe(0);
  });

  test('is not there without a figure or a margin', () => {
    expect(interval95(observation(74, 'per-cent'))).toBeUndefined();
    const empty = {
      ...observation(1, 'per-cent', { halfWidth95: 3 }),
      figure: missing('unreliable'),
    };
    expect(interval95(empty)).toBeUndefined();
  });

  test('of a share lies between 0 and 100 and holds the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (share, halfWidth95) => {
          const ends = interval95(observation(share, 'per-cent', { halfWidth95 }));
          expect(ends?.low).toBeGreaterThanOrEqual(0);
          expect(ends?.high).toBeLessThanOrEqual(100);
          expect(ends?.low).toBeLessThanOrEqual(share);
          expect(ends?.high).toBeGreaterThanOrEqual(share);
        },
      ),
    );
  });
});
