import {
  correlations,
  cosines,
  type Pairs,
  pairAt,
  pairsOf,
  standardised,
  weightedSum,
} from './pairs';

/** What two groups of jobs are compared by. */
export interface JobTraits {
  readonly soc: string;
  /** Importance and level of every O*NET skill, knowledge and ability; empty without a profile. */
  readonly ratings: readonly number[];
  /** The O*NET profile rests on one job profile or on one source: it counts for half. */
  readonly isThin: boolean;
  /** Words of the official job titles of the group, weighted. */
  readonly titleWords: ReadonlyMap<string, number>;
  /** Tasks of UK work, weighted, and the words they are written in. */
  readonly tasks: ReadonlyMap<string, number>;
  readonly taskWords: ReadonlyMap<string, number>;
  /** The six interests (RIASEC); empty where not known. */
  readonly interests: readonly number[];
  /** Mean job zone, 1 to 5. */
  readonly preparation?: number;
  /** Statutory registers and qualifications without which most of the work may not be done. */
  readonly registers: readonly string[];
  /** Level of full-time pay, pounds an hour: for comparing levels, never shown. */
  readonly payLevel?: number;
  /** People in the work in the UK. */
  readonly people: number;
}

/** What makes two groups alike; the same both ways round. */
const ALIKE = ['ratings', 'words', 'interests', 'kinship'] as const;
/** What makes the step from one to the other hard. */
const HARD = ['morePreparation', 'closedToOthers', 'otherPay', 'fewJobs'] as const;

type AlikePart = (typeof ALIKE)[number];
type HardPart = (typeof HARD)[number];
export type MatchingPart = AlikePart | HardPart;

export const MATCHING_PARTS: readonly MatchingPart[] = [...ALIKE, ...HARD];

/** Every part for every pair; the hard ones are 0 or above. */
export type MatchingTable = Readonly<Record<MatchingPart, Pairs>>;

export type MatchingWeights = Readonly<Record<MatchingPart, number>>;

/**
 * Chosen by `npm run judge -- FOLDER --fit` on 32 judged past jobs and rounded: docs/methods.md,
 * "What else", has the scores on the jobs that each fit had not seen.
 */
export const WEIGHTS: MatchingWeights = {
  ratings: 0.7,
  words: 0.5,
  interests: 0.5,
  kinship: 5.4,
  morePreparation: 1.5,
  closedToOthers: 3,
  otherPay: 4.3,
  fewJobs: 1.6,
};

/** A thin O*NET profile counts for half; the words of UK work stand for the rest. */
const THIN_TRUST = 0.5;
/** Titles are everyday UK words for the work; tasks are a prototype's. */
const TITLES_TO_TASKS = [2, 1] as const;
/** Words that agree as much as this, in standard deviations, leave no doubt of kinship. */
const WORDS_AGREE = 4;
/** From so many people in the UK on, more of them make a job no easier to come by. */
const MANY_PEOPLE = 100_000;

/**
 * Every part of likeness for every pair of groups. Formula in docs/methods.md, "What else".
 *
 *     words       2 · words of job titles + 1 · (tasks + words of tasks), as cosines
 *     ratings     correlation of O*NET ratings; of a thin or missing profile `words` for half or all
 *     interests   correlation of the six interests
 *     kinship     1 in the same minor group of SOC 2010, ½ in the same sub-major group, as far as
 *                 the words agree: words ÷ 4, between 0 and 1
 *     morePreparation   job zones that the second asks above the first
 *     closedToOthers    1 where the second is open only to people on a register the first does not ask
 *     otherPay    |ln(pay ÷ pay)|
 *     fewJobs     ln(100,000 ÷ people), where the second has fewer
 *
 * The first three are in standard deviations over all pairs. A missing job zone or pay adds nothing.
 */
export function matchingTable(jobs: readonly JobTraits[]): MatchingTable {
  const of = <T>(read: (job: JobTraits) => T) => jobs.map(read);
  const tasks = standardised(
    weightedSum([
      [cosines(of(({ tasks: known }) => known)), 1],
      [cosines(of(({ taskWords }) => taskWords)), 1],
    ]),
  );
  const titles = standardised(cosines(of(({ titleWords }) => titleWords)));
  const words = standardised(
    weightedSum([
      [titles, TITLES_TO_TASKS[0]],
      [tasks, TITLES_TO_TASKS[1]],
    ]),
  );
  return {
    words,
    ratings: trustedRatings(jobs, words),
    interests: standardised(correlations(of(({ interests }) => interests))),
    kinship: kinship(jobs, words),
    ...hardParts(jobs),
  };
}

/** What a profile is worth: none nothing, a thin one half. */
const trustOf = ({ ratings, isThin }: JobTraits) =>
  ratings.length === 0 ? 0 : isThin ? THIN_TRUST : 1;

/** The likeness of ratings as far as both profiles are to be trusted, and of words for the rest. */
function trustedRatings(jobs: readonly JobTraits[], words: Pairs): Pairs {
  const ratings = standardised(correlations(jobs.map((job) => job.ratings)));
  const trust = jobs.map(trustOf);
  return standardised(
    pairsOf(jobs.length, (from, to) => {
      const both = Math.min(trust[from] ?? 0, trust[to] ?? 0);
      return both * pairAt(ratings, from, to) + (1 - both) * pairAt(words, from, to);
    }),
  );
}

/** An official neighbour is one only as far as the words of the work say so too: clergy are no social workers. */
function kinship(jobs: readonly JobTraits[], words: Pairs): Pairs {
  return pairsOf(jobs.length, (from, to) => {
    const [a = '', b = ''] = [jobs[from]?.soc, jobs[to]?.soc];
    const neighbours =
      a.slice(0, 3) === b.slice(0, 3) ? 1 : a.slice(0, 2) === b.slice(0, 2) ? 0.5 : 0;
    const agreed = Math.min(1, Math.max(0, pairAt(words, from, to) / WORDS_AGREE));
    return neighbours * agreed;
  });
}

function hardParts(jobs: readonly JobTraits[]): Readonly<Record<HardPart, Pairs>> {
  const ofTwo = (read: (from: JobTraits, to: JobTraits) => number): Pairs =>
    pairsOf(jobs.length, (at, other) => {
      const [from, to] = [jobs[at], jobs[other]];
      return from && to ? read(from, to) : 0;
    });
  return {
    morePreparation: ofTwo((from, to) =>
      from.preparation === undefined || to.preparation === undefined
        ? 0
        : Math.max(0, to.preparation - from.preparation),
    ),
    closedToOthers: ofTwo((from, to) =>
      to.registers.length > 0 && !to.registers.some((one) => from.registers.includes(one)) ? 1 : 0,
    ),
    otherPay: ofTwo((from, to) =>
      from.payLevel === undefined || to.payLevel === undefined
        ? 0
        : Math.abs(Math.log(to.payLevel / from.payLevel)),
    ),
    fewJobs: ofTwo((_, to) => Math.max(0, Math.log(MANY_PEOPLE / to.people))),
  };
}

const sumOf = (
  parts: readonly MatchingPart[],
  table: MatchingTable,
  weights: MatchingWeights,
  from: number,
  to: number,
) => parts.reduce((sum, part) => sum + weights[part] * pairAt(table[part], from, to), 0);

/**
 * How alike the work of two groups is: the weighted sum of what makes them alike. Without unit;
 * symmetric. A group with itself has no likeness worth reading.
 */
export function likeness(
  table: MatchingTable,
  from: number,
  to: number,
  weights: MatchingWeights = WEIGHTS,
): number {
  return sumOf(ALIKE, table, weights, from, to);
}

/**
 * What the list of next jobs is ordered by: likeness, less what makes the step hard (longer
 * preparation, pay at another level, few such jobs). Not symmetric: a step up is harder than one down.
 */
export function nextJobScore(
  table: MatchingTable,
  from: number,
  to: number,
  weights: MatchingWeights = WEIGHTS,
): number {
  return likeness(table, from, to, weights) - sumOf(HARD, table, weights, from, to);
}
