/** How alike two jobs are, in the words that are shown: no score is. */
export const LIKENESS_WORDS = ['great', 'good', 'fair', 'loose'] as const;

export type LikenessWord = (typeof LIKENESS_WORDS)[number];

/** Of all pairs of groups about one in 70, one in 25 and one in 6 are as alike as this. */
const LEAST: readonly (readonly [LikenessWord, number])[] = [
  ['great', 5],
  ['good', 3],
  ['fair', 1.2],
];

/** The likeness of two jobs as a word: docs/methods.md, "What else", says what each stands for. */
export function likenessWord(likeness: number): LikenessWord {
  return LEAST.find(([, least]) => likeness >= least)?.[0] ?? 'loose';
}

/** One job of a list of next jobs. */
export interface Ranked {
  readonly soc: string;
  /** See `nextJobScore`. */
  readonly score: number;
}

const FIRST = 5;
const MOST_OF_ONE_MINOR = 3;
const minorOf = (soc: string) => soc.slice(0, 3);

/**
 * A list of next jobs, best first (of equal rank the highest score), with at most three of the first five from the minor group of a
 * past job: the same trade under another name is the answer that everybody knows. What is put off
 * follows the first five in its own order; equals stand in the order of their codes.
 *
 * @param from the past jobs: none of them is in the list
 * @param rankOf what comes before the score, lowest first: how well a job fits the filters
 */
export function spreadOut<T extends Ranked>(
  from: readonly string[],
  jobs: readonly T[],
  rankOf: (job: T) => number = () => 0,
): readonly T[] {
  const own = new Set(from.map(minorOf));
  const sorted = jobs
    .filter(({ soc }) => !from.includes(soc))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.score - a.score || a.soc.localeCompare(b.soc));
  const first: T[] = [];
  const put: T[] = [];
  for (const job of sorted) {
    const sameMinor = first.filter(({ soc }) => own.has(minorOf(soc))).length;
    const isFull = own.has(minorOf(job.soc)) && sameMinor >= MOST_OF_ONE_MINOR;
    if (first.length < FIRST && !isFull) first.push(job);
    else put.push(job);
  }
  return [...first, ...put];
}

/**
 * The lists of several past jobs as one: a job stands with its best score, since one past job is
 * enough to lead to it. Their order is that of `spreadOut`.
 */
export function bestOfSeveral<T extends Ranked>(
  lists: readonly { readonly from: string; readonly jobs: readonly T[] }[],
): readonly T[] {
  const best = new Map<string, T>();
  for (const job of lists.flatMap(({ jobs }) => jobs)) {
    const known = best.get(job.soc);
    if (known === undefined || job.score > known.score) best.set(job.soc, job);
  }
  return spreadOut(
    lists.map(({ from }) => from),
    [...best.values()],
  );
}
