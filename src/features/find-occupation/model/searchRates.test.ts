import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTitleIndex } from '../../../../scripts/pack/titleIndex';
import { searchTitles } from './searchTitles';
import { openTitleIndex, type TitleIndex } from './titleIndex';

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(...path: readonly string[]): Rows {
  const text = readFileSync(join(import.meta.dirname, '../../../..', ...path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const queries = rowsOf('tests', 'data', 'queries.csv');

let index: TitleIndex;
beforeAll(async () => {
  const shard = buildTitleIndex({ rows: (name) => rowsOf('data', `${name}.csv`) });
  index = await openTitleIndex(shard);
});

/** Where the right group stands for each query, from 0; -1 where it is not among ten rows. */
function places(asked: Rows): readonly number[] {
  return asked.map(({ query = '', soc2010 = '', also_right = '' }) => {
    const right = [soc2010, ...also_right.split(';')];
    return searchTitles(index, query, 10).findIndex(({ soc }) => right.includes(soc));
  });
}

const shareOf = (found: readonly number[], within: number) =>
  found.filter((place) => place >= 0 && place < within).length / found.length;

describe('search over the whole index', () => {
  test('is measured on at least 150 queries labelled by hand', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  test('puts the right group first for at least three in four', () => {
    expect(shareOf(places(queries), 1)).toBeGreaterThanOrEqual(0.75);
  });

  test('has the right group in the first three for at least 92 in 100', () => {
    expect(shareOf(places(queries), 3)).toBeGreaterThanOrEqual(0.92);
  });

  test('is never without an answer', () => {
    const without = queries.filter(({ query = '' }) => searchTitles(index, query, 10).length === 0);
    expect(without).toEqual([]);
  });

  test('keeps the rates for queries that are not everyday words of ours', () => {
    const ours = new Set(
      rowsOf('data', 'everyday-words.csv').map(({ word }) => word?.toLowerCase()),
    );
    const others = queries.filter(({ query }) => !ours.has(query?.toLowerCase()));
    expect(others.length).toBeGreaterThanOrEqual(100);
    expect(shareOf(places(others), 1)).toBeGreaterThanOrEqual(0.75);
    expect(shareOf(places(others), 3)).toBeGreaterThanOrEqual(0.92);
  });

  test('agrees with the careers service on most of its own job titles', () => {
    const profiles = rowsOf('data', 'occupations', 'careers-service-profiles.csv')
      .filter(({ soc2010 }) => soc2010 !== '')
      .map(({ title = '', soc2010 = '' }) => ({ query: title, soc2010 }));
    const found = places(profiles);
    expect(shareOf(found, 1)).toBeGreaterThanOrEqual(0.85);
    expect(shareOf(found, 3)).toBeGreaterThanOrEqual(0.92);
  });

  test('gives back every title of the ONS index as it is written', () => {
    const titles = new Set(
      rowsOf('data', 'occupations', 'job-titles.csv').map(({ title }) => title),
    );
    const opened = Array.from({ length: titles.size }, (_, line) => index.textOf(line));
    expect(new Set(opened)).toEqual(titles);
    expect(index.kindOf(titles.size)).toBe('group');
  });
});
