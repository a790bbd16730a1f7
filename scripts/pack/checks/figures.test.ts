import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../../tests/support/packFromData';
import { plantedFaults, plantedTables } from '../../../tests/support/plantedFaults';
import { buildPack } from '../build';
import type { Row } from '../csv';
import { figureFaults } from './figures';
import { areasAboveTheirWhole, type CheckedTables, partsAboveTheirWhole, partsOf } from './parts';
import { sharesAlike } from './sharesAlike';
import { totalsThatDiffer } from './totals';

const only = (name: string, rows: readonly Row[]): CheckedTables => ({
  rows: (asked) => (asked === name ? rows : []),
});

test('the tables as they are have no such fault', () => {
  expect(figureFaults(tablesFromData())).toEqual([]);
});

describe('totals that should agree', () => {
  const REPLACEMENT = 'local/replacement-demand';
  const times = (factor: number) => (row: Row) =>
    row.area === 'E69000037' && row.soc2020 === '53'
      ? { ...row, jobs_2025: String(Math.round(Number(row.jobs_2025) * factor)) }
      : row;

  test('are told where one table has over 1% more or less than the other', () => {
    expect(plantedFaults(REPLACEMENT, times(1.02))).toEqual([
      expect.stringMatching(/replacement-demand.*: jobs_2025 of E69000037\|53 is \d+, but \d+ in /),
    ]);
    expect(plantedFaults(REPLACEMENT, times(0.98))).toHaveLength(1);
    expect(plantedFaults(REPLACEMENT, times(1.009))).toEqual([]);
  });

  test('are not told of a blank', () => {
    expect(
      totalsThatDiffer(only('a', [{ id: '1', jobs: '' }]), {
        table: 'a',
        count: 'jobs',
        other: 'a',
        otherCount: 'jobs',
        key: ({ id }) => id,
        otherKey: ({ id }) => id,
      }),
    ).toEqual([]);
  });

  test('stop the pack', () => {
    expect(() => buildPack(plantedTables(REPLACEMENT, times(2.5)), '.')).toThrow(
      /jobs_2025 of E69000037\|53/,
    );
  });
});

/** How the check of shares that are alike says one. */
const ONE_SHARE = / is [\d.]+% in \d+ of \d+ areas of /;

describe('a share of a nation spread over its areas', () => {
  const spread = (table: string, part: string, whole: string, share: number, nation: string) =>
    plantedFaults(table, (row) =>
      row.area?.startsWith(nation) && row[whole]
        ? { ...row, [part]: String(Math.round(Number(row[whole]) * share)) }
        : row,
    );

  test.each([
    ['local/population', 'aged_16_64', 'all_ages', 0.6276, 'S'],
    ['local/population', 'aged_16_64', 'all_ages', 0.61, 'W'],
    ['local/claimant-count', 'men', 'claimants', 0.56, 'N'],
  ])('is told of %s, %s', (table, part, whole, share, nation) => {
    const faults = spread(table, part, whole, share, nation);
    expect(faults.filter((fault) => ONE_SHARE.test(fault))).toEqual([
      expect.stringContaining(`${part} of ${whole} is ${(100 * share).toFixed(2)}% in `),
    ]);
    // Men who no longer make a whole with the women are told too, and nothing of another table.
    expect(faults.filter((fault) => !fault.includes(table))).toEqual([]);
  });

  const parts = (shares: readonly number[]) =>
    shares.map((share, at) => ({
      table: 't',
      line: at + 2,
      name: 'young of all',
      share: 'young|all',
      area: `S${at}`,
      part: share * 100_000,
      whole: 100_000,
    }));

  test('is told from five areas up, and not where areas differ', () => {
    const nation = () => 'S92000003';
    expect(sharesAlike(parts([0.5, 0.5, 0.5, 0.5, 0.5]), nation)).toHaveLength(1);
    expect(sharesAlike(parts([0.5, 0.5, 0.5, 0.5]), nation)).toEqual([]);
    expect(sharesAlike(parts([0.5, 0.51, 0.52, 0.5, 0.5]), nation)).toEqual([]);
    expect(sharesAlike(parts([0, 0, 0, 0, 0]), nation)).toEqual([]);
    expect(sharesAlike(parts([0.5, 0.5, 0.5, 0.5, 0.5]), () => undefined)).toEqual([]);
  });
});

describe('a part above its whole', () => {
  test.each([
    ['local/population', 'aged_16_64', (row: Row) => Number(row.all_ages) + 1],
    ['local/claimant-count', 'women', (row: Row) => Number(row.claimants) + 5],
    ['local/people-in-work', 'self_employed', (row: Row) => Number(row.in_employment) + 1],
  ])('is told of a column of %s', (table, part, above) => {
    const [first] = tablesFromData()
      .rows(table)
      .filter((row) => row[part]);
    const change = (row: Row) => (row === first ? { ...row, [part]: String(above(row)) } : row);
    const faults = plantedFaults(table, change);
    expect(faults.filter((fault) => fault.includes('is above its whole'))).toHaveLength(1);
    expect(faults.filter((fault) => !fault.includes(table))).toEqual([]);
  });

  test('is told of men above all, and of full time above all', () => {
    const men = plantedFaults('employment/uk-employment-by-occupation-2018', (row) =>
      row.soc2010 === '5312' && row.sex === 'male' ? { ...row, in_employment: '900000' } : row,
    );
    expect(men.some((fault) => fault.includes('male of all'))).toBe(true);
    const fullTime = plantedFaults('pay/annual-pay-soc-2020-with-cv', (row) =>
      row.soc2020 === '5313' && row.group === 'ft'
        ? { ...row, jobs_thousands_indicative: '900' }
        : row,
    );
    expect(fullTime).toEqual([expect.stringContaining('ft of all')]);
  });

  test('is told of a district above the skills area around it', () => {
    const adverts = plantedFaults('local/adverts-by-occupation', (row) =>
      row.area === 'E06000001' && row.soc2020 === 'unknown' ? { ...row, adverts: '99999' } : row,
    );
    expect(adverts.filter((fault) => fault.includes('around it'))).toEqual([
      expect.stringMatching(/adverts in E06000001, 99999, is above that of E69000031 around it/),
      expect.stringMatching(/adverts in E06000001, 99999, is above that of E92000001 around it/),
    ]);
  });

  test('is not told where either is blank', () => {
    const rows = [
      { area: 'A', part: '', whole: '1' },
      { area: 'A', part: '3', whole: '' },
    ];
    const pair = { kind: 'columns', table: 't', part: 'part', whole: 'whole' } as const;
    expect(partsAboveTheirWhole(partsOf(only('t', rows), pair))).toEqual([]);
    const areas = only('t', [
      { area: 'A', n: '' },
      { area: 'B', n: '1' },
    ]);
    const around = new Map([['A', ['B']]]);
    expect(areasAboveTheirWhole(areas, { table: 't', count: 'n', keys: [] }, around)).toEqual([]);
  });
});
