import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBelowMinimum, minimumForAYear, minimumInForce } from './legalMinimum';

const RATES = [
  { from: '2026-04-01', ageBand: '21_22', hourlyGbp: 12.71 },
  { from: '2025-04-01', ageBand: '21_22', hourlyGbp: 12.21 },
  { from: '2026-04-01', ageBand: '18_20', hourlyGbp: 10.85 },
];

describe('minimumInForce', () => {
  test.each([
    ['2025-03-31', undefined],
    ['2026-03-31', 12.21],
    ['2026-04-01', 12.71],
    ['2030-01-01', 12.71],
  ])('on %s is %s', (today, hourlyGbp) => {
    expect(minimumInForce(RATES, today)?.hourlyGbp).toBe(hourlyGbp);
  });
});

describe('isBelowMinimum', () => {
  test.each([
    [{ hour: 12.7 }, true],
    [{ hour: 12.71 }, false],
    [{ hour: 13.06, year: 4263, weeklyHours: 7 }, true],
    [{ year: 24_784, weeklyHours: 37.5 }, true],
    [{ year: 24_784.5, weeklyHours: 37.5 }, false],
    [{ week: 476.6, weeklyHours: 37.5 }, true],
    [{ week: 476.63, weeklyHours: 37.5 }, false],
    [{ week: 93, year: 4263 }, false],
  ])('of %j is %s', (pay, isBelow) => {
    expect(isBelowMinimum(pay, 12.71)).toBe(isBelow);
  });

  test('holds of a year’s pay exactly where it holds of the hour that makes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 3000 }),
        fc.integer({ min: 2, max: 120 }),
        (pence, halfHours) => {
          const [hour, weeklyHours] = [pence / 100, halfHours / 2];
          const year = Math.round(pence * halfHours * 26) / 100;
          return isBelowMinimum({ year, weeklyHours }, 12.71) === isBelowMinimum({ hour }, 12.71);
        },
      ),
    );
  });
});

describe('minimumForAYear', () => {
  test.each([
    [37.5, 24_800],
    [7, 4600],
    [undefined, undefined],
    [0, undefined],
  ])('for %s hours a week is %s pounds', (hours, pounds) => {
    expect(minimumForAYear(12.71, hours)).toBe(pounds);
  });
});
