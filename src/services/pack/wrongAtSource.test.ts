import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { readTables } from '../../../scripts/pack/tables';
import { areaFromData } from '../../../tests/support/packFromData';
import { isWrongAtSource } from './wrongAtSource';

const TABLES = {
  'aps-people-in-work': 'local/people-in-work-2021-2025',
  'aps-occupation-soc-2020': 'local/employment-by-sub-major-group-soc-2020',
  'aps-qualifications-2024': 'local/qualifications-2024',
  'business-counts-2024': 'local/enterprises-by-industry-2024',
} as const;

describe('isWrongAtSource', () => {
  test.each(Object.entries(TABLES))('knows the districts marked so in %s', (source, table) => {
    const marked = readTables('data')
      .rows(table)
      .filter((row) => row.missing === 'wrong-in-source');
    const districts = [...new Set(marked.map(({ area }) => area ?? ''))];
    expect(districts.toSorted()).toEqual(['E06000063', 'E06000064', 'E06000066']);
    for (const gss of districts)
      expect([
        gss,
        areaFromData(gss)
          .sets.filter((set) => set.source === source)
          .flatMap(({ rows }) => rows)
          .filter(({ indicator }) => indicator !== 'location-quotient')
          .every(isWrongAtSource),
      ]).toEqual([gss, true]);
  });

  test('leaves figures alone, and gaps of other places and tables', () => {
    const somerset = areaFromData('E06000066');
    const [population] =
      somerset.sets.find(({ indicator }) => indicator === 'population')?.rows ?? [];
    if (!population) throw new Error('no population');
    const gap = { ...population, figure: missing('not-published') };
    const businesses = { ...gap, source: 'business-counts-2024' };
    expect(isWrongAtSource(businesses)).toBe(true);
    expect(isWrongAtSource({ ...businesses, figure: value(1) })).toBe(false);
    expect(isWrongAtSource(gap)).toBe(false);
    const leeds = areaFromData('E08000035').area;
    expect(isWrongAtSource({ ...businesses, area: leeds })).toBe(false);
  });
});
