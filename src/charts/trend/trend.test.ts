import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { runsOf } from '../TrendChart';
import { breakWords, type Trend, trendData, trendSummary } from './trend';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

const at = (period: string, number: number | null, halfWidth95?: number): Observation => ({
  indicator: 'employment-rate',
  figure: number === null ? missing('unreliable') : value(number),
  unit: 'per-cent',
  area: LEEDS,
  period,
  periodEnd: `${period}-12-31`,
  source: 'nomis-aps',
  ...(halfWidth95 === undefined ? {} : { halfWidth95 }),
});

function trendOf(numbers: readonly (number | null)[], more: Partial<Trend> = {}): Trend {
  const periods = numbers.map((_, place) => String(2016 + place));
  const points = numbers.map((number, place) => at(periods[place] ?? '', number));
  return {
    title: 'In work',
    unit: 'per-cent',
    periods,
    lines: [{ area: LEEDS, points }],
    breaks: [],
    fromZero: false,
    source: at('2023', 1),
    ...more,
  };
}

const valuesOf = (trend: Trend) => {
  const { series, breaks } = trendData(trend);
  return series
    .flatMap((line) => runsOf(line, breaks))
    .map((run) => run.map(({ value: one }) => one));
};

describe('runsOf', () => {
  test('never bridges a missing figure, nor draws it as 0', () => {
    expect(valuesOf(trendOf([1, 2, null, 4.3]))).toEqual([[1, 2], [4.3]]);
  });

  test('never bridges a break', () => {
    const breaks = [{ before: '2018', why: 'Another survey.' }];
    expect(valuesOf(trendOf([1, 2, 3, 4], { breaks }))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('keeps every figure once and in its order, wherever the series breaks', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 20 });
    const years = fc.array(fc.integer({ min: 2010, max: 2040 }));
    fc.assert(
      fc.property(numbers, years, (some, broken) => {
        const breaks = broken.map((year) => ({ before: String(year), why: '' }));
        expect(valuesOf(trendOf(some, { breaks })).flat()).toEqual(
          some.filter((one) => one !== null),
        );
      }),
    );
  });
});

describe('words of a trend', () => {
  test('are the first and the last figure of each area', () => {
    expect(trendSummary(trendOf([1, 2, null, 4.3, null]))).toBe(
      'Leeds: 1.0% in 2016, 4.3% in 2019.',
    );
    expect(trendSummary(trendOf([null, 2]))).toBe('Leeds: 2.0% in 2017.');
    expect(trendSummary(trendOf([null]))).toBe('');
  });

  test('say each reason for a break once', () => {
    const breaks = [
      { before: '2020', why: 'The pandemic.' },
      { before: '2022', why: 'The pandemic.' },
      { before: '2023-07', why: 'Another count.' },
    ];
    expect(breakWords({ breaks })).toEqual([
      'Broken before 2020 and 2022. The pandemic.',
      'Broken before July 2023. Another count.',
    ]);
  });
});

describe('trendData', () => {
  test('has every interval inside its axis, from zero only where amounts are drawn', () => {
    const points = [at('2016', 70, 2), at('2017', 77, 2)];
    const rates = trendData(
      trendOf([], { periods: ['2016', '2017'], lines: [{ area: LEEDS, points }] }),
    );
    expect(rates.axis).toMatchObject({ low: 65, high: 80 });
    expect(rates.series[0]?.points[0]).toEqual({ value: 70, text: '70.0%', low: 68, high: 72 });
    expect(trendData(trendOf([70, 77], { fromZero: true })).axis).toMatchObject({
      low: 0,
      high: 80,
    });
  });

  test('says why a figure is missing, and names the lines where there are two', () => {
    const britain = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;
    const lines = [
      { area: LEEDS, points: [at('2016', 70), at('2017', null)] },
      { area: britain, points: [at('2016', 75), undefined] },
    ];
    const { series } = trendData(trendOf([], { periods: ['2016', '2017'], lines }));
    expect(series.map(({ endText }) => endText)).toEqual(['70.0% here', '75.0% Great Britain']);
    expect(series.map(({ points }) => points[1]?.text)).toEqual([
      'too few people asked',
      'not in this table',
    ]);
  });
});
