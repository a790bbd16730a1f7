import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObservationSetShard } from '@/services/pack/schemas/observationSet';
import { profile, profileInput, rateSet, SHARDS } from './areaFixtures';
import { apart, domainOf } from './trendScale';
import { runsOf, type Trend, trendsView } from './trends';

const YEARS = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];

function employmentTrend(
  values: readonly (number | 'd')[],
  flags?: ObservationSetShard['rowFlags'],
): Trend {
  const own = profile({
    ...SHARDS.own,
    sets: [
      rateSet(
        [...values],
        values.map(() => 2),
        {
          periods: YEARS,
          ...(flags ? { rowFlags: flags } : {}),
        },
      ),
    ],
  });
  const [trend] = trendsView(profileInput({ own }));
  if (!trend) throw new Error('no trend');
  return trend;
}

const runs = (trend: Trend) =>
  trend.lines[0] ? runsOf(trend.lines[0], trend).map((run) => run.map(({ value }) => value)) : [];

describe('runsOf', () => {
  test('cuts a series at the pandemic and after it', () => {
    expect(runs(employmentTrend([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual([
      [1, 2, 3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  test('cuts at a missing figure and never draws it as 0', () => {
    expect(runs(employmentTrend([1, 'd', 3, 4, 5, 6, 7, 8]))).toEqual([
      [1],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  test('leaves out a figure of too few people', () => {
    expect(runs(employmentTrend([1, 2, 3, 4, 5, 6, 7, 8], { 0: ['small-sample'] }))[0]).toEqual([
      2, 3, 4,
    ]);
  });
});

describe('trendsView', () => {
  test('draws the place and Great Britain, over the place’s own years', () => {
    const trend = employmentTrend([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(trend.lines.map(({ area }) => area.name)).toEqual(['Leeds', 'Great Britain']);
    expect(trend.periods).toEqual(YEARS);
    expect(trend.lines[1]?.points[0]).toBeUndefined();
  });

  test('sums up with first and last, without a rate of growth', () => {
    expect(employmentTrend([70, 2, 3, 4, 5, 6, 7, 75]).summary).toBe(
      'Leeds: 70.0% in 2016, 75.0% in 2023.',
    );
  });

  test('is empty where there is one period only', () => {
    const own = profile({
      ...SHARDS.own,
      sets: [rateSet([70], [2], { periods: ['2023'] })],
    });
    expect(trendsView(profileInput({ own }))).toEqual([]);
  });
});

describe('domainOf', () => {
  test('starts at zero where amounts are drawn', () => {
    const trend = { ...employmentTrend([70, 71, 72, 73, 74, 75, 76, 77]), fromZero: true };
    expect(domainOf(trend)).toEqual({ low: 0, high: 80 });
  });

  test('ends on round values around every interval', () => {
    expect(domainOf(employmentTrend([70, 71, 72, 73, 74, 75, 76, 77]))).toEqual({
      low: 65,
      high: 80,
    });
  });
});

describe('apart', () => {
  test('keeps two labels a gap apart, their middle where it was', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [first = 0, second = 0] = apart([a, b], 15);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(first + second).toBeCloseTo(a + b, 6);
      }),
    );
  });

  test('leaves one label where it is', () => {
    expect(apart([12], 15)).toEqual([12]);
  });
});
