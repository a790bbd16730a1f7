import { describe, expect, test } from 'vitest';
import { type Trend, trendData, trendSummary } from '@/charts/trend/trend';
import { runsOf } from '@/charts/TrendChart';
import type { ObservationSetShard } from '@/services/pack/schemas/observationSet';
import { profile, profileInput, rateSet, SHARDS } from '../../../../tests/fixtures/areaProfile';
import { trendsView } from './trends';

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

const runs = (trend: Trend) => {
  const { series, breaks } = trendData(trend);
  return series[0] ? runsOf(series[0], breaks).map((run) => run.map(({ value }) => value)) : [];
};

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
    expect(trendSummary(employmentTrend([70, 2, 3, 4, 5, 6, 7, 75]))).toContain(
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
