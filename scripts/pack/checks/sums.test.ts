import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../../tests/support/packFromData';
import { plantedFaults } from '../../../tests/support/plantedFaults';
import type { Row } from '../csv';
import { sumsThatDiffer } from './sums';

const times = (row: Row, column: string, factor: number): Row =>
  row[column] ? { ...row, [column]: String(Math.round(Number(row[column]) * factor)) } : row;

const STOCKTON = 'E06000004';
const TEES_VALLEY = 'E69000031';

describe('counts that make a whole', () => {
  test.each([
    ['local/claimant-count', 'men', STOCKTON, 0.6, /men \+ women of E06000004 add up to/],
    [
      'local/adverts-by-month',
      'adverts',
      STOCKTON,
      0.5,
      /adverts of E06000004 add up to 3081, not 1542/,
    ],
    ['local/people-in-work', 'in_employment', STOCKTON, 0.3, /employed of E06000004\|.* above/],
    [
      'local/projections-by-qualification-and-sector',
      'jobs',
      TEES_VALLEY,
      1.5,
      /jobs of E69000031\|2025 add up to/,
    ],
    [
      'local/replacement-demand',
      'replacement_demand',
      TEES_VALLEY,
      2,
      /net_change \+ replacement_demand of E69000031\|all add up to/,
    ],
  ])('are told of %s, %s', (table, column, area, factor, words) => {
    const change = (row: Row) => (row.area === area ? times(row, column, factor) : row);
    expect(plantedFaults(table, change)).toContainEqual(expect.stringMatching(words));
  });

  test('are told where the districts of a nation are half of it', () => {
    const half = plantedFaults('local/claimant-count', (row) =>
      row.area?.startsWith('S12')
        ? ['claimants', 'men', 'women'].reduce((one, column) => times(one, column, 0.5), row)
        : row,
    );
    expect(half).toEqual([
      expect.stringMatching(/claimants of S92000003 add up to \d+, not 110500/),
    ]);
  });

  test('are told where a kind of work is as large as all work', () => {
    const all = plantedFaults('employment/uk-employment-by-occupation-2018', (row) =>
      row.soc2010 === '5312' && row.sex === 'all'
        ? { ...row, employees_part_time: row.in_employment ?? '' }
        : row,
    );
    expect(all).toEqual([expect.stringContaining('of 5312|all add up to')]);
  });

  test('are not told of a blank part of an equal sum, nor of a blank whole', () => {
    const rows = [
      { id: '1', part: '', whole: '9' },
      { id: '2', part: '50', whole: '' },
    ];
    const sum = (kind: 'equal' | 'at-most') => ({
      parts: { table: 't', columns: ['part'], key: ({ id }: Row) => id },
      whole: { table: 't', columns: ['whole'], key: ({ id }: Row) => id },
      kind,
      tolerance: 0,
      slack: 0,
    });
    expect(sumsThatDiffer({ rows: () => rows }, sum('equal'))).toEqual([]);
    expect(sumsThatDiffer({ rows: () => rows }, sum('at-most'))).toEqual([]);
  });
});

test('a year’s pay that differs between its two tables is told', () => {
  const other = plantedFaults('pay/pay-hours-soc-2020', (row) =>
    row.soc2020 === '5313' && row.measure === 'annual' && row.group === 'ft'
      ? { ...row, median: '40500' }
      : row,
  );
  expect(other).toEqual([expect.stringContaining('median of 5313|ft is 40500, but 33030 in ')]);
});

describe('a share whose whole is in another table, or a rate', () => {
  test('is told where it is the same in every area of a nation', () => {
    const people = new Map(
      tablesFromData()
        .rows('local/population')
        .map((row) => [row.area, Number(row.aged_16_64)]),
    );
    const level4 = plantedFaults('local/qualifications', (row) =>
      row.area?.startsWith('W06') && row.highest_level === 'RQF4+'
        ? { ...row, people: String(Math.round((people.get(row.area) ?? 0) * 0.4156)) }
        : row,
    );
    expect(level4).toContainEqual(
      expect.stringContaining('people at RQF4+ of aged_16_64 is 41.56% in 22 of 22 areas'),
    );
  });

  test.each([
    ['local/claimant-count', 'rate_16_64', 'N09'],
    ['local/modelled-unemployment', 'rate', 'S12'],
  ])('is told of %s, %s', (table, column, nation) => {
    const same = plantedFaults(table, (row) =>
      row.area?.startsWith(nation) ? { ...row, [column]: '3.1' } : row,
    );
    expect(same).toEqual([expect.stringMatching(`${column} .*3.10% in`)]);
  });

  test('is told of local skills areas too', () => {
    const same = plantedFaults('local/replacement-demand', (row) =>
      row.area?.startsWith('E69') && row.jobs_2025 && row.replacement_demand
        ? { ...row, replacement_demand: String(Math.round(Number(row.jobs_2025) * 0.4)) }
        : row,
    );
    expect(same).toContainEqual(
      expect.stringMatching(/replacement_demand in 53 of jobs_2025 is 40.00% in \d+ of \d+ areas/),
    );
  });
});
