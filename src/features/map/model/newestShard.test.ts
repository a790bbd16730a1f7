import { describe, expect, test } from 'vitest';
import { type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { ClaimantCount, ClaimantCounts } from '@/services/nomis/claimants';
import { CLAIMANTS } from './mapFixtures';
import { isNewer, newestShard } from './newestShard';

const observation = (gss: string, figure: Figure, periodEnd: string): Observation => ({
  indicator: 'claimant-rate',
  figure,
  unit: 'per-cent',
  area: { gss, level: 'district', name: gss },
  period: 'March 2027',
  periodEnd,
  source: 'nomis-claimant-count',
});

const count = (gss: string, figure: Figure, periodEnd = '2027-03-31'): ClaimantCount => ({
  area: { gss, level: 'district', name: gss },
  rate: observation(gss, figure, periodEnd),
  claimants: observation(gss, figure, periodEnd),
});

const counts = (...areas: readonly ClaimantCount[]): ClaimantCounts => ({
  period: 'March 2027',
  periodEnd: '2027-03-31',
  areas,
});

const pack = { ...CLAIMANTS, periodEnd: '2026-03-31' };

describe('newestShard', () => {
  test('puts the figures of Nomis in the order of the map, with their period and source', () => {
    const newest = newestShard(
      pack,
      counts(count('E07000002', value(3)), count('E07000001', value(2))),
      count('K03000001', value(4.4)),
      ['E07000001', 'E07000002'],
    );
    expect(newest.values).toEqual([2, 3]);
    expect(newest.period).toBe('March 2027');
    expect(newest.source.id).toBe('nomis-claimant-count');
    expect(newest.reference).toEqual({ gss: 'K03000001', name: 'Great Britain', value: 4.4 });
  });

  test('finds Barnsley under either of its codes', () => {
    const newest = newestShard(pack, counts(count('E08000016', value(5))), undefined, [
      'E08000038',
      'E08000016',
    ]);
    expect(newest.values).toEqual([5, 5]);
  });

  test('keeps the reason of a figure there is none of, and never makes one up', () => {
    const newest = newestShard(
      pack,
      counts(count('E07000001', missing('disclosive')), count('E07000002', missing('no-answer'))),
      undefined,
      ['E07000001', 'E07000002', 'E07000003'],
    );
    expect(newest.values).toEqual(['d', 'p', 'p']);
  });

  test('has nothing to compare with where Great Britain is of another month', () => {
    const newest = newestShard(
      pack,
      counts(count('E07000001', value(2))),
      count('K03000001', value(4.4), '2027-02-28'),
      ['E07000001'],
    );
    expect(newest.reference).toBeUndefined();
  });
});

test('an answer is newer only when its month ended later', () => {
  expect(isNewer(counts(), pack)).toBe(true);
  expect(isNewer(counts(), { ...pack, periodEnd: '2027-03-31' })).toBe(false);
});
