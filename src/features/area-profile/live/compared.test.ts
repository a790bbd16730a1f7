import { describe, expect, test } from 'vitest';
import type { Area } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { comparedTable, type Reading } from './compared';
import { INDICATORS } from './fixtures';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;

const READING: Reading = {
  places: [LEEDS, REGION, BRITAIN],
  indicator: (id) => INDICATORS.find((one) => one.id === id),
};

const of = (area: Area, number: number, more: Partial<Observation> = {}): Observation => ({
  indicator: 'employment-rate',
  figure: value(number),
  unit: 'per-cent',
  area,
  period: 'Apr 2025-Mar 2026',
  periodEnd: '2026-03-31',
  source: 'nomis-aps',
  ...more,
});

const tableOf = (...observations: readonly Observation[]) =>
  comparedTable([{ id: 'one', name: 'One', observations }], READING);

describe('comparedTable', () => {
  test('sets the place first and words against the widest area', () => {
    const table = tableOf(
      of(BRITAIN, 75, { halfWidth95: 0.3 }),
      of(LEEDS, 70, { halfWidth95: 2 }),
      of(REGION, 74, { halfWidth95: 1 }),
    );
    expect(table?.columns).toEqual(['Leeds', 'Yorkshire and The Humber', 'Great Britain']);
    expect(table?.rows[0]?.words).toBe('lower than Great Britain');
    expect([table?.hasWords, table?.lacksMargin]).toEqual([true, false]);
  });

  test.each([
    [72.5, 'no clear difference from Great Britain'],
    [79, 'higher than Great Britain'],
  ])('says of %d with a margin of 3: %s', (number, words) => {
    const table = tableOf(
      of(LEEDS, number, { halfWidth95: 3 }),
      of(BRITAIN, 75, { halfWidth95: 0.3 }),
    );
    expect(table?.rows[0]?.words).toBe(words);
  });

  test('has no column of words without a margin, and says that it lacks one', () => {
    const density = { indicator: 'jobs-density', unit: 'jobs-per-resident' } as const;
    const table = tableOf(of(LEEDS, 0.9, density), of(BRITAIN, 0.8, density));
    expect([table?.hasWords, table?.lacksMargin]).toEqual([false, true]);
  });

  test('says nothing of counts, which depend on the place', () => {
    const people = { indicator: 'population', unit: 'people' } as const;
    const table = tableOf(of(LEEDS, 800_000, people), of(BRITAIN, 67_000_000, people));
    expect([table?.hasWords, table?.lacksMargin]).toEqual([false, false]);
  });

  test('keeps a reason in its cell and draws no comparison from it', () => {
    const table = tableOf(of(LEEDS, 0, { figure: missing('unreliable') }), of(BRITAIN, 75));
    expect(table?.rows[0]).toMatchObject({
      own: { figure: missing('unreliable') },
      words: 'no figure to compare',
    });
    expect(table?.hasWords).toBe(false);
  });

  test('is nothing where the place itself is not in the answer', () => {
    expect(tableOf(of(REGION, 74), of(BRITAIN, 75))).toBeUndefined();
  });

  test('stands alone where no wider area is in the answer', () => {
    expect(tableOf(of(LEEDS, 70))).toMatchObject({
      columns: ['Leeds'],
      rows: [{ words: '' }],
      hasWords: false,
    });
  });

  test('knows a place by both its codes', () => {
    const older = { gss: 'E08000016', level: 'district', name: 'Barnsley' } as const;
    const newer = { ...older, gss: 'E08000038' };
    const table = comparedTable([{ id: 'one', name: 'One', observations: [of(older, 70)] }], {
      ...READING,
      places: [newer],
    });
    expect(table?.rows[0]?.cells).toHaveLength(1);
  });
});
