import { describe, expect, test } from 'vitest';
import { choosePeriod, periodAt, seriesBreaks, seriesNotes, seriesShards } from './mapSeries';

const index = {
  maps: [
    {
      id: 'claimant-rate',
      section: 'People claiming benefits' as const,
      label: 'Claimants',
      unit: 'per-cent',
      periods: ['2018', '2019', '2026-03'],
      steps: [1.9, 3.2] as [number, number],
    },
    {
      id: 'qualified-level-4',
      section: 'Qualifications' as const,
      label: 'Qualified',
      unit: 'per-cent',
    },
  ],
  families: {},
  asked: { indicators: {}, sources: {} },
  occupations: {},
};

describe('choosePeriod', () => {
  const series = { periods: ['2018', '2019', '2026-03'], steps: [1.9, 3.2] };

  test('is the newest where none is asked for', () => {
    expect(choosePeriod(index, 'claimant-rate', undefined)).toEqual({
      shard: 'claimant-rate',
      isNewest: true,
      series: { ...series, at: 2 },
    });
  });

  test('is the shard of an earlier period', () => {
    expect(choosePeriod(index, 'claimant-rate', '2018')).toEqual({
      shard: 'claimant-rate/2018',
      isNewest: false,
      series: { ...series, at: 0 },
    });
  });

  test('is the newest under its own name', () => {
    expect(choosePeriod(index, 'claimant-rate', '2026-03').shard).toBe('claimant-rate');
  });

  test('is the newest where the map does not have what is asked for, and says so', () => {
    expect(choosePeriod(index, 'claimant-rate', '1066')).toEqual({
      shard: 'claimant-rate',
      isNewest: true,
      series: { ...series, at: 2 },
      unknown: '1066',
    });
    expect(choosePeriod(index, 'qualified-level-4', '2019')).toEqual({
      shard: 'qualified-level-4',
      isNewest: true,
      unknown: '2019',
    });
  });
});

test('each period has the shard that is drawn for it', () => {
  const { series } = choosePeriod(index, 'claimant-rate', undefined);
  expect(series && seriesShards('claimant-rate', series)).toEqual(
    ['2018', '2019', '2026-03'].map((period) => choosePeriod(index, 'claimant-rate', period).shard),
  );
});

test('a break is where its first period stands, and a series does not begin with one', () => {
  const periods = ['2017', '2018', '2019', '2020', '2021', '2022', '2026-03'];
  expect(seriesBreaks('claimant-rate', periods)).toEqual([1, 3, 5, 6]);
  expect(seriesBreaks('employment-rate', periods)).toEqual([3, 5]);
  expect(seriesBreaks('employment-rate', ['2020', '2021'])).toEqual([]);
  expect(
    seriesBreaks('adverts-per-thousand', ['2021-07', '2022-07', '2023-07', '2024-07']),
  ).toEqual([2, 3]);
  expect(seriesBreaks('qualified-level-4', periods)).toEqual([]);
});

test('a period is named as a reader says it', () => {
  const { series } = choosePeriod(index, 'claimant-rate', undefined);
  expect(series && [0, 2].map((at) => periodAt(series, at))).toEqual(['2018', 'March 2026']);
});

test('the breaks of a series are said, Universal Credit with the claimants', () => {
  expect(seriesNotes('claimant-rate').join(' ')).toContain('Universal Credit');
  expect(seriesNotes('pay-residents-weekly').join(' ')).toContain('furlough');
  expect(seriesNotes('qualified-level-4')).toEqual([]);
});
