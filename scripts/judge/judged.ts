import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../pack/csv';

/** What people who know the work said of a next job: 2 very sensible, 1 sensible, 0 absurd, x unsettled. */
export type Grade = '2' | '1' | '0' | 'x';

/** The judged next jobs of one past job. */
export interface JudgedJob {
  readonly from: string;
  /** Grades by code; those of `pairs` are scored, those of `extra` only learnt from. */
  readonly pairs: ReadonlyMap<string, Grade>;
  readonly extra: ReadonlyMap<string, Grade>;
}

const isGrade = (text: string): text is Grade => ['2', '1', '0', 'x'].includes(text);

/**
 * The judged pairs of a folder: its files that begin with `pairs`, and those that begin with `extra`
 * (more pairs of the same past jobs).
 *
 * @throws Error for a grade that is none
 */
export function readJudged(folder: string, files: readonly string[]): readonly JudgedJob[] {
  const read = (kind: string) => files.filter((name) => name.startsWith(kind)).flatMap(pairsIn);
  const pairsIn = (name: string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const header = text.slice(0, text.indexOf('\n')).trim().split(',');
    return parseTable(name, text, header).rows.map(({ origin = '', target = '', grade = '' }) => {
      if (!isGrade(grade)) throw new Error(`${name}: ${origin} to ${target} has grade ${grade}`);
      return { origin, target, grade };
    });
  };
  const [pairs, extra] = [read('pairs'), read('extra')];
  const ofJob = (rows: typeof pairs, from: string): ReadonlyMap<string, Grade> =>
    new Map(rows.filter(({ origin }) => origin === from).map((row) => [row.target, row.grade]));
  return [...new Set(pairs.map(({ origin }) => origin))]
    .toSorted()
    .map((from) => ({ from, pairs: ofJob(pairs, from), extra: ofJob(extra, from) }));
}
