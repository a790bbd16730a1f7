import {
  type MatchingTable,
  type MatchingWeights,
  nextJobScore,
} from '../../src/domain/matching/likeness';
import { spreadOut } from '../../src/domain/matching/ranking';
import type { Grade, JudgedJob } from './judged';

/** The groups in the order of the table. */
export interface Matcher {
  readonly socs: readonly string[];
  readonly table: MatchingTable;
}

/** How well the list of one past job does. */
export interface JobScore {
  readonly from: string;
  /** Of the very sensible next jobs, the share found in the first five and twelve. */
  readonly inFive: number;
  readonly inTwelve: number;
  /** The same of those that are only sensible, in the first twelve. */
  readonly sensibleInTwelve: number;
  /** Absurd ones in the first twelve. */
  readonly absurd: readonly string[];
  /** Of the first five, how many are outside the own minor group. */
  readonly outside: number;
  /** Where the first absurd one stands. */
  readonly firstAbsurd: number;
}

const FIVE = 5;
const TWELVE = 12;

/** The next jobs of a past job, best first. */
export function nextJobs(
  { socs, table }: Matcher,
  from: string,
  weights: MatchingWeights,
): readonly string[] {
  const at = socs.indexOf(from);
  if (at < 0) throw new RangeError(`There is no group ${from}`);
  const jobs = socs.map((soc, to) => ({ soc, score: nextJobScore(table, at, to, weights) }));
  return spreadOut([from], jobs).map(({ soc }) => soc);
}

/** Scores one past job: recall of a grade is out of at most as many as the list holds. */
export function scoreJob(matcher: Matcher, job: JudgedJob, weights: MatchingWeights): JobScore {
  const list = nextJobs(matcher, job.from, weights);
  const graded = (grade: Grade) =>
    [...job.pairs].filter(([, its]) => its === grade).map(([soc]) => soc);
  const recall = (grade: Grade, first: number) => {
    const wanted = graded(grade);
    const found = list.slice(0, first).filter((soc) => wanted.includes(soc)).length;
    return wanted.length === 0 ? 1 : found / Math.min(wanted.length, first);
  };
  const absurd = graded('0');
  return {
    from: job.from,
    inFive: recall('2', FIVE),
    inTwelve: recall('2', TWELVE),
    sensibleInTwelve: recall('1', TWELVE),
    absurd: list.slice(0, TWELVE).filter((soc) => absurd.includes(soc)),
    outside: list.slice(0, FIVE).filter((soc) => soc.slice(0, 3) !== job.from.slice(0, 3)).length,
    firstAbsurd: Math.min(...absurd.map((soc) => list.indexOf(soc) + 1)),
  };
}

/** The means over past jobs. */
export interface MeanScore {
  readonly inFive: number;
  readonly inTwelve: number;
  readonly sensibleInTwelve: number;
  readonly absurd: number;
  readonly fewOutside: number;
}

const LEAST_OUTSIDE = 2;

/** Mean recalls, absurd ones altogether, and how many lists have too few jobs of other minor groups. */
export function meanScore(scores: readonly JobScore[]): MeanScore {
  const mean = (read: (score: JobScore) => number) =>
    scores.reduce((sum, score) => sum + read(score), 0) / scores.length;
  return {
    inFive: mean(({ inFive }) => inFive),
    inTwelve: mean(({ inTwelve }) => inTwelve),
    sensibleInTwelve: mean(({ sensibleInTwelve }) => sensibleInTwelve),
    absurd: scores.reduce((sum, { absurd }) => sum + absurd.length, 0),
    fewOutside: scores.filter(({ outside }) => outside < LEAST_OUTSIDE).length,
  };
}
