import {
  MATCHING_PARTS,
  type MatchingPart,
  type MatchingWeights,
} from '../../src/domain/matching/likeness';
import { pairAt, type Pairs } from '../../src/domain/matching/pairs';
import type { JudgedJob } from './judged';
import { type JobScore, type Matcher, scoreJob } from './score';

/** What makes a next job hard counts against it. */
const SIGNS: Readonly<Partial<Record<MatchingPart, -1>>> = {
  morePreparation: -1,
  closedToOthers: -1,
  otherPay: -1,
  fewJobs: -1,
};

/** A sensible next job teaches less than a very sensible one; an absurd one a good deal more. */
const SENSIBLE_WEIGHT = 0.35;
const ABSURD_WEIGHT = 400;
/** Keeps weights small that the pairs say little of. */
const RIDGE = 0.02;
const STEPS = 400;
const RATE = 0.05;

/** The parts of all next jobs of one past job, and what was said of them. */
interface Lesson {
  readonly wanted: readonly { readonly parts: readonly number[]; readonly weight: number }[];
  readonly others: readonly { readonly parts: readonly number[]; readonly weight: number }[];
}

const spreadOf = ({ values }: Pairs) => {
  const mean = values.reduce((sum, number) => sum + number, 0) / values.length;
  return Math.sqrt(values.reduce((sum, number) => sum + (number - mean) ** 2, 0) / values.length);
};

function lessonOf(
  { socs, table }: Matcher,
  { from, pairs, extra }: JudgedJob,
  spreads: readonly number[],
): Lesson {
  const at = socs.indexOf(from);
  const rows = socs.flatMap((soc, to) => {
    const grade = pairs.get(soc) ?? extra.get(soc);
    if (to === at || grade === 'x') return [];
    const parts = MATCHING_PARTS.map(
      (part, index) => ((SIGNS[part] ?? 1) * pairAt(table[part], at, to)) / (spreads[index] ?? 1),
    );
    return [{ parts, grade }];
  });
  const isWanted = (grade: string | undefined) => grade === '2' || grade === '1';
  return {
    wanted: rows
      .filter(({ grade }) => isWanted(grade))
      .map(({ parts, grade }) => ({ parts, weight: grade === '2' ? 1 : SENSIBLE_WEIGHT })),
    others: rows
      .filter(({ grade }) => !isWanted(grade))
      .map(({ parts, grade }) => ({ parts, weight: grade === '0' ? ABSURD_WEIGHT : 1 })),
  };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);

/** Slope of how badly one past job's wanted next jobs stand out from all the others. */
function slopeOf({ wanted, others }: Lesson, weights: readonly number[]): readonly number[] {
  const scores = others.map(({ parts }) => dot(parts, weights));
  const top = Math.max(...scores, ...wanted.map(({ parts }) => dot(parts, weights)));
  const shares = others.map(({ weight }, at) => weight * Math.exp((scores[at] ?? 0) - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = weights.map(
    (_, index) =>
      others.reduce((sum, { parts }, at) => sum + (shares[at] ?? 0) * (parts[index] ?? 0), 0) /
      total,
  );
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map((_, index) =>
    wanted.reduce((sum, { parts, weight }) => {
      const own = Math.exp(dot(parts, weights) - top);
      const missed = 1 - own / (own + total);
      return sum - (weight / all) * missed * ((parts[index] ?? 0) - (mean[index] ?? 0));
    }, 0),
  );
}

/**
 * Weights by which the wanted next jobs stand out from all others: the mean over past jobs of
 * −ln(own ÷ (own + all others)), a softmax, with a ridge, none below 0, by gradient descent with
 * Adam's steps. Nothing is drawn at random: the same pairs give the same weights.
 */
export function fitWeights(matcher: Matcher, jobs: readonly JudgedJob[]): MatchingWeights {
  const spreads = MATCHING_PARTS.map((part) => spreadOf(matcher.table[part]));
  const lessons = jobs.map((job) => lessonOf(matcher, job, spreads));
  let weights = MATCHING_PARTS.map(() => 0.3);
  let [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = lessons.map((lesson) => slopeOf(lesson, weights));
    const slope = weights.map(
      (weight, at) =>
        slopes.reduce((sum, one) => sum + (one[at] ?? 0), 0) / lessons.length + 2 * RIDGE * weight,
    );
    first = first.map((mean, at) => 0.9 * mean + 0.1 * (slope[at] ?? 0));
    second = second.map((mean, at) => 0.99 * mean + 0.01 * (slope[at] ?? 0) ** 2);
    const [steady, square] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    weights = weights.map((weight, at) => {
      const stride = (first[at] ?? 0) / steady / (Math.sqrt((second[at] ?? 0) / square) + 1e-8);
      return Math.max(0, weight - RATE * stride);
    });
  }
  const entries = MATCHING_PARTS.map((part, at) => [part, (weights[at] ?? 0) / (spreads[at] ?? 1)]);
  return Object.fromEntries(entries) as MatchingWeights;
}

/** Past jobs left out together, so that a fit never sees what it is scored by. */
const LEFT_OUT = 4;

/** Each past job scored by weights that were fitted without it: leave four out, by the order given. */
export function crossValidated(matcher: Matcher, jobs: readonly JudgedJob[]): readonly JobScore[] {
  const folds = Math.ceil(jobs.length / LEFT_OUT);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const left = jobs.filter((_, at) => at % folds === fold);
    const weights = fitWeights(
      matcher,
      jobs.filter((job) => !left.includes(job)),
    );
    return left.map((job) => scoreJob(matcher, job, weights));
  });
}
