import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import type { OpeningsTotals } from './openings';
import {
  OPENINGS_NOTE,
  OPENINGS_YEARS,
  OPENINGS_YEARS_PAST,
  openingsPerYear,
  openingsSentences,
} from './openings';

const totals = (netChange: number, replacement: number): OpeningsTotals => ({
  netChange: value(netChange),
  replacement: value(replacement),
  total: value(netChange + replacement),
});
const sentence = (netChange: number, replacement: number) =>
  openingsSentences(openingsPerYear(totals(netChange, replacement)));

describe('openingsPerYear', () => {
  test('shares fifteen years evenly, five of them past', () => {
    expect(OPENINGS_YEARS).toBe(15);
    expect(OPENINGS_YEARS_PAST).toBe(5);
    expect(openingsPerYear(totals(1500, 15_000))).toEqual({
      growth: value(100),
      replacement: value(1000),
      total: value(1100),
    });
  });

  test('keeps the reason of each part', () => {
    expect(openingsPerYear({ ...totals(15, 30), netChange: missing('not-published') })).toEqual({
      growth: missing('not-published'),
      replacement: value(2),
      total: value(3),
    });
  });

  test('keeps the sum of the parts', () => {
    const jobs = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(jobs, fc.nat(5_000_000), (netChange, replacement) => {
        const {
          growth,
          replacement: leaving,
          total,
        } = openingsPerYear(totals(netChange, replacement));
        const numbers = [growth, leaving, total].map((one) =>
          one.kind === 'value' ? one.value : 0,
        );
        const [a = 0, b = 0, whole = 0] = numbers;
        expect(Math.abs(a + b - whole)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('openingsSentences', () => {
  test.each([
    [
      6_000,
      45_000,
      'Projected: about 3,400 openings a year. About 3,000 a year come up as people leave, and about 400 come from growth.',
    ],
    [
      -6_000,
      45_000,
      'Projected: about 2,600 openings a year. About 3,000 a year come up as people leave, less about 400 as the work shrinks.',
    ],
    [
      3,
      45_000,
      'Projected: about 3,000 openings a year. About 3,000 a year come up as people leave, and almost none come from growth.',
    ],
    [
      -45_000,
      30_000,
      'Projected: no openings on balance. About 2,000 a year come up as people leave, less about 3,000 as the work shrinks.',
    ],
    [
      12,
      3,
      'Projected: about 1 opening a year. Fewer than 1 a year come up as people leave, and about 1 come from growth.',
    ],
  ])('of a change of %d and %d leaving is "%s"', (netChange, replacement, words) => {
    expect(sentence(netChange, replacement)).toBe(words);
  });

  test.each(['netChange', 'replacement', 'total'] as const)(
    'gives the reason where %s is missing',
    (part) => {
      const hidden = { ...totals(15, 30), [part]: missing('not-collected') };
      expect(openingsSentences(openingsPerYear(hidden))).toBe(
        'No figure for openings: not collected for this place or job.',
      );
    },
  );

  test('has a note that five of the years are past', () => {
    expect(OPENINGS_NOTE).toContain('2020 to 2035');
    expect(OPENINGS_NOTE).toContain('Five of those 15 years are past');
  });
});
