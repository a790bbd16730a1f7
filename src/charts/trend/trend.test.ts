import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { breakWords, runsOf, type Trend, trendSummary } from './trend';
import { apart, domainOf } from './trendScale';

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

const valuesOf = (trend: Trend) =>
  trend.lines.flatMap((line) => runsOf(line, trend)).map((run) => run.map(({ value: one }) => one));

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

describe('domainOf', () => {
  test('starts at zero where amounts are drawn', () => {
    expect(domainOf(trendOf([70, 77], { fromZero: true }))).toEqual({ low: 0, high: 80 });
  });

  test('ends on round values around every interval', () => {
    const points = [at('2016', 70, 2), at('2017', 77, 2)];
    expect(domainOf(trendOf([], { lines: [{ area: LEEDS, points }] }))).toEqual({
      low: 65,
      high: 80,
    });
  });

  test('is there where nothing is', () => {
    expect(domainOf(trendOf([]))).toEqual({ low: 0, high: 1 });
    expect(domainOf(trendOf([0, 0], { fromZero: true }))).toEqual({ low: 0, high: 1 });
  });

  test('holds every point, and ends on values that one decimal can say', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (tenths, fromZero) => {
        const some = tenths.map((one) => one / 10);
        const { low, high } = domainOf(trendOf(some, { fromZero }));
        expect(low).toBeLessThanOrEqual(Math.min(...some));
        expect(high).toBeGreaterThanOrEqual(Math.max(...some));
        expect(low).toBeLessThan(high);
        for (const end of [low, high]) expect(end).toBe(Number(end.toFixed(1)));
      }),
    );
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
