import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { waysToJobsSchema } from '../../src/services/pack/schemas/waysToJobs';
import { buildWaysToJobs } from './waysToJobs';

const { rows } = tablesFromData();

const shard = waysToJobsSchema.parse(buildWaysToJobs({ rows }));

test('knows at least 80 employers, none without a job', () => {
  expect(shard.employers.length).toBeGreaterThanOrEqual(80);
  expect(shard.employers.filter(([, , titles]) => titles.length === 0)).toEqual([]);
});

test('knows about 40 jobs or more in each of three languages', () => {
  const jobs = (language: string) =>
    new Set(shard.otherLanguages.filter(([one]) => one === language).map(([, , title]) => title));
  const few = ['Welsh', 'Polish', 'Ukrainian'].filter((language) => jobs(language).size < 40);
  expect(few).toEqual([]);
});

test('refuses a group without a common title', () => {
  const without = (name: string) => (name === 'common-titles' ? [] : rows(name));
  expect(() => buildWaysToJobs({ rows: without })).toThrow('data/common-titles.csv has no row for');
});

test('refuses a title that is not in the list of its group', () => {
  const strange = (name: string) =>
    name === 'common-titles' ? [{ soc2010: '7111', title: 'Wizard' }] : rows(name);
  expect(() => buildWaysToJobs({ rows: strange })).toThrow('“Wizard” is no title of group 7111');
});

/** Of all people in a group in 2018, the share of one kind. */
function sharesOf(column: 'employees_part_time' | 'self_employed'): ReadonlyMap<string, number> {
  return new Map(
    rows('employment/uk-employment-by-occupation-2018')
      .filter(({ sex }) => sex === 'all')
      .map((row) => [row['soc2010'] ?? '', Number(row[column]) / Number(row['in_employment'])]),
  );
}

function groupsOfWay(id: string): readonly string[] {
  return (rows('ways-in').find((row) => row['id'] === id)?.['soc2010'] ?? '').split(';');
}

describe('what the ways in say of hours', () => {
  test('is so: part-time work is common, at least two in five', () => {
    const shares = sharesOf('employees_part_time');
    expect(groupsOfWay('part-time').filter((soc) => !((shares.get(soc) ?? 0) >= 0.4))).toEqual([]);
  });

  test('is so: many work for themselves, at least two in five', () => {
    const shares = sharesOf('self_employed');
    expect(groupsOfWay('self-employed').filter((soc) => !((shares.get(soc) ?? 0) >= 0.4))).toEqual(
      [],
    );
  });
});
