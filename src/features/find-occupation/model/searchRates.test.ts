import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { tablesFromData } from '../../../../tests/support/packFromData';
import { shownTitle, titleInList } from '@/domain/chosenTitle';
import type { ChosenTitlesShard } from '@/services/pack/schemas/chosenTitles';
import { buildChosenTitles } from '../../../../scripts/pack/chosenTitles';
import { buildTitleIndex } from '../../../../scripts/pack/titleIndex';
import { buildWaysToJobs } from '../../../../scripts/pack/waysToJobs';
import { type JobAnswer, type JobSearch, openJobSearch } from './answerJob';
import { openTitleIndex, type TitleIndex } from './titleIndex';

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(...path: readonly string[]): Rows {
  const text = readFileSync(join(import.meta.dirname, '../../../..', ...path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const queries = rowsOf('tests', 'data', 'queries.csv');
const newer = rowsOf('tests', 'data', 'job-queries-2.csv');
/** Written before the Welsh words were filled up. */
const welsh = rowsOf('tests', 'data', 'welsh-job-queries.csv');

let index: TitleIndex;
let search: JobSearch;
let titles: ReadonlyMap<string, ChosenTitlesShard>;
beforeAll(async () => {
  const tables = tablesFromData();
  index = await openTitleIndex(buildTitleIndex(tables));
  search = openJobSearch(index, buildWaysToJobs(tables));
  titles = buildChosenTitles(tables);
}, 60_000);

const rightOf = ({ soc2010 = '', also_right = '' }: Readonly<Record<string, string>>) =>
  [soc2010, ...also_right.split(';')].filter((soc) => soc !== '');

/** Where the right group stands for each query, from 0; -1 where it is not among ten rows. */
function places(asked: Rows): readonly number[] {
  return asked.map((row) => {
    const right = rightOf(row);
    return search(row['query'] ?? '', 10).rows.findIndex(({ soc }) => right.includes(soc));
  });
}

const shareOf = (found: readonly number[], within: number) =>
  found.filter((place) => place >= 0 && place < within).length / found.length;

const KINDS: Readonly<Record<string, JobAnswer['kind']>> = {
  row: 'titles',
  employer: 'employer',
  'way-in': 'way-in',
  none: 'none',
  english: 'other-language',
};

/** Whether the answer is of the kind the label says, with the right job first (in a way in: listed). */
function isRight(row: Readonly<Record<string, string>>): boolean {
  const { kind, rows } = search(row['query'] ?? '', 10);
  if (kind !== KINDS[row['expects'] ?? '']) return false;
  const right = rightOf(row);
  if (right.length === 0) return true;
  const place = rows.findIndex(({ soc }) => right.includes(soc));
  return kind === 'way-in' ? place >= 0 : place === 0;
}

describe('search over the whole index', () => {
  test('is measured on at least 150 queries labelled by hand', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  // 266 before the engine was changed.
  test('puts the right group first for at least 266 of the 269 old queries', () => {
    const first = places(queries).filter((place) => place === 0);
    expect(first.length).toBeGreaterThanOrEqual(266);
  });

  test('has the right group in the first three for every old query', () => {
    expect(shareOf(places(queries), 3)).toBe(1);
  });

  // 87 of 200 before.
  test('answers at least nine in ten of the new queries rightly', () => {
    const wrong = newer.filter((row) => !isRight(row)).map(({ query }) => query);
    expect(newer.length).toBeGreaterThanOrEqual(90);
    // Named when there are too many, so that a reader sees which.
    expect(wrong.slice(newer.length / 10)).toEqual([]);
  });

  test('answers nine in ten of those that no fault was found with before', () => {
    const unnamed = newer.filter((row) => row['named_in_faults'] === '');
    expect(unnamed.length).toBeGreaterThanOrEqual(15);
    expect(unnamed.filter(isRight).length / unnamed.length).toBeGreaterThanOrEqual(0.9);
  });

  // 55 of 95 before the Welsh words were filled up.
  test('puts the right group first for at least 90 of the 95 Welsh queries', () => {
    const first = places(welsh).filter((place) => place === 0);
    expect(welsh).toHaveLength(95);
    expect(first.length).toBeGreaterThanOrEqual(90);
  });

  test('is never without an answer', () => {
    const without = queries.filter(({ query = '' }) => search(query, 10).rows.length === 0);
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
    expect(shareOf(found, 1)).toBeGreaterThanOrEqual(0.88);
    expect(shareOf(found, 3)).toBeGreaterThanOrEqual(0.94);
  });

  test('shows no title twice for one group, nor two of one SOC 2020 group', () => {
    const twice = [...queries, ...newer].filter(({ query = '' }) => {
      const { kind, rows } = search(query, 8);
      const jobs = rows.map(({ soc, soc2020 }) => `${soc} ${soc2020}`);
      return kind === 'titles' && new Set(jobs).size < jobs.length;
    });
    expect(twice).toEqual([]);
  });

  test('shows only titles that can be chosen, with the code of their list', () => {
    const strange = [...queries, ...newer]
      .flatMap(({ query = '' }) => search(query, 8).rows)
      .filter(({ soc2020 }) => soc2020 !== '')
      .filter(({ soc, soc2020, title, qualifier }) => {
        const listed = titleInList(titles.get(soc) ?? {}, shownTitle(title, qualifier));
        return listed?.soc2020 !== soc2020;
      });
    expect(strange).toEqual([]);
  });

  test('gives back every title of the ONS index as it is written', () => {
    const written = new Set(
      rowsOf('data', 'occupations', 'job-titles.csv').map(({ title }) => title),
    );
    const opened = Array.from({ length: written.size }, (_, line) => index.textOf(line));
    expect(new Set(opened)).toEqual(written);
    expect(index.kindOf(written.size)).toBe('group');
  });
});
