import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfYear } from './changeOfYear';
import { Z_95, Z_998 } from './comparison';
import { missing, value } from './figure';
import type { Observation } from './observation';

const people = (count: number, halfWidth95?: number): Observation => ({
  indicator: 'people-in-work-here',
  figure: value(count),
  unit: 'people',
  area: { gss: 'E69000021', level: 'lsip', name: 'Liverpool City Region' },
  period: 'Apr 2024-Mar 2025',
  periodEnd: '2025-03-31',
  source: 'aps-occupation-soc-2020',
  ...(halfWidth95 === undefined ? {} : { halfWidth95 }),
});

describe('changeOfYear', () => {
  test('says more or fewer where the interval of the difference excludes 0', () => {
    expect(changeOfYear(people(50_000, 3000), people(40_000, 3000))?.kind).toBe('more');
    expect(changeOfYear(people(40_000, 3000), people(50_000, 3000))?.kind).toBe('fewer');
  });

  test('says nothing clear where it does not', () => {
    expect(changeOfYear(people(43_000, 3000), people(40_000, 3000))?.kind).toBe('no-clear-change');
    // Clear at 95%, not at the 99.8% of many judged at once.
    expect(changeOfYear(people(45_500, 3000), people(40_000, 3000), Z_95)?.kind).toBe('more');
    expect(changeOfYear(people(45_500, 3000), people(40_000, 3000))?.kind).toBe('no-clear-change');
  });

  test('has no word without a figure or a margin', () => {
    expect(changeOfYear(people(50_000), people(40_000, 3000))).toBeUndefined();
    const gone = { ...people(1, 1), figure: missing('unreliable') };
    expect(changeOfYear(gone, people(40_000, 3000))).toBeUndefined();
  });

  test('is the other word with the years changed about, and no wider margin makes it clear', () => {
    const count = fc.integer({ min: 100, max: 100_000 });
    const half = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(count, count, half, half, fc.constantFrom(Z_95, Z_998), (a, b, ha, hb, z) => {
        const there = changeOfYear(people(a, ha), people(b, hb), z);
        const back = changeOfYear(people(b, hb), people(a, ha), z);
        const swapped = { more: 'fewer', fewer: 'more', 'no-clear-change': 'no-clear-change' };
        expect(back?.kind).toBe(there && swapped[there.kind]);
        const wider = changeOfYear(people(a, ha * 2), people(b, hb * 2), z);
        expect([there?.kind, 'no-clear-change']).toContain(wider?.kind);
        expect(there?.kind === 'no-clear-change' && wider?.kind !== 'no-clear-change').toBe(false);
      }),
    );
  });
});
