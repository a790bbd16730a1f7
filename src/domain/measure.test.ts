import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from './area';
import { missing, value } from './figure';
import { impossibleIn, isAboveWhole, isPossible, isPossibleHalfWidth, measureOf } from './measure';
import { MEASURES } from './measures.gen';
import type { Observation } from './observation';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

function observed(change: Partial<Observation> = {}): Observation {
  return {
    indicator: 'claimant-rate',
    figure: value(4),
    unit: 'per-cent',
    area: LEEDS,
    period: 'February 2026',
    periodEnd: '2026-02-28',
    source: 'nomis-claimant-count',
    ...change,
  };
}

describe('a number of a measure', () => {
  test.each([
    ['pay-estimate-weekly', 560, true],
    ['pay-estimate-weekly', 999_999_990, false],
    ['hours-estimate-weekly', 37.5, true],
    ['hours-estimate-weekly', 250, false],
    ['unemployment-by-occupation', 412.5, false],
    ['projected-jobs', 5_000_000_000_000, false],
    ['onet-level', 7.1, false],
    ['onet-importance', 0.9, false],
    ['year', 2227, false],
    ['projection-year', 2035, true],
    ['claimants', -5, false],
    ['nobody-knows', 1, false],
    ['constructor', 1, false],
  ])('is told possible or not: %s %d', (id, number, expected) => {
    expect(isPossible(id, number)).toBe(expected);
  });

  test('is no more than a place of its level can hold', () => {
    expect(isPossible('claimants', 3_000_001, 'district')).toBe(false);
    expect(isPossible('claimants', 3_000_001, 'united-kingdom')).toBe(true);
    expect(isPossible('pay-residents-annual', 60_000, 'district')).toBe(true);
  });

  test('is never possible outside the bounds of the table, whatever it is', () => {
    const ids = fc.constantFrom(...Object.keys(MEASURES));
    const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Infinity, -Infinity, NaN));
    fc.assert(
      fc.property(ids, numbers, (id, number) => {
        const { least, most } = measureOf(id) ?? { least: 0, most: 0 };
        expect(isPossible(id, number)).toBe(number >= least && number <= most);
      }),
    );
  });
});

describe('an observation', () => {
  test.each([
    ['a good one', observed(), undefined],
    ['a missing one', observed({ figure: missing('disclosive') }), undefined],
    ['its number', observed({ figure: value(412.5) }), '412.5 for claimant-rate'],
    ['its unit', observed({ unit: 'people' }), 'claimant-rate in people'],
    ['its margin', observed({ halfWidth95: 101 }), '101 for the margin of claimant-rate'],
    ['its variation', observed({ cvPercent: -1 }), '-1 for the variation of claimant-rate'],
    ['its year', observed({ periodEnd: '2227-12-31' }), 'year 2227-12-31'],
    ['no year', observed({ periodEnd: 'NaN-12-31' }), 'year NaN-12-31'],
  ])('says what cannot be: %s', (_, observation, expected) => {
    expect(impossibleIn(observation)).toBe(expected);
  });

  test.each(['1970000000-12-31', '2019.5e9-12-31', '-12-31'])(
    'is none of the year %s',
    (periodEnd) => {
      expect(impossibleIn(observed({ periodEnd }))).toBe(`year ${periodEnd}`);
    },
  );

  test('may be of a later year when it is projected', () => {
    const jobs = { indicator: 'projected-jobs', unit: 'jobs', area: UNITED_KINGDOM } as const;
    const later = observed({ ...jobs, figure: value(1), periodEnd: '2050-12-31' });
    expect(impossibleIn(later)).toBe('year 2050-12-31');
    expect(impossibleIn({ ...later, flags: ['projected'] })).toBeUndefined();
  });
});

describe('a part', () => {
  test('is above its whole where rounding alone cannot explain it', () => {
    expect(isAboveWhole(105, 100, 5)).toBe(false);
    expect(isAboveWhole(183, 100, 5)).toBe(true);
  });

  test('has a margin from nothing up to the room between its bounds', () => {
    expect(isPossibleHalfWidth('claimant-rate', 0)).toBe(true);
    expect(isPossibleHalfWidth('claimant-rate', 100)).toBe(true);
    expect(isPossibleHalfWidth('claimant-rate', 100.1)).toBe(false);
    expect(isPossibleHalfWidth('claimant-rate', Number.NaN)).toBe(false);
  });
});
