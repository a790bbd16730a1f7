import type { PublishedPay } from '../legalMinimum';
import type { Limits } from '../record';
import {
  type FilterVerdict,
  filterVerdicts,
  removedBy,
  WORK_FILTER_IDS,
  type WorkFilterId,
  type WorkReading,
} from '../workSettings';

/** What holds of the past job: its pay and its preparation. */
export const PAST_FILTERS = ['pay', 'preparation'] as const;

type PastFilter = (typeof PAST_FILTERS)[number];

/** What holds of the job and is no reading of ours: O*NET's serving of people, the table of requirements. */
export const JOB_FILTERS = ['with-people', 'nothing-first'] as const;

type JobFilter = (typeof JOB_FILTERS)[number];

/**
 * What the law bars somebody from, with the filter that reads it. Once stated it takes out for good:
 * a job that may break it is none to suggest, so what cannot be told goes too.
 */
export const LEGAL_BARS = {
  'barred-lists': 'no-children-or-adults-at-risk',
  'licence-revoked': 'no-driving',
} as const satisfies Readonly<Record<string, WorkFilterId>>;

export type LegalBar = keyof typeof LEGAL_BARS;

/** All bars in the order they are offered. */
export const LEGAL_BAR_IDS: readonly LegalBar[] = ['barred-lists', 'licence-revoked'];

/** What an adviser can switch on: each takes jobs out of the lists, and says how many. */
export type MatchFilter = PastFilter | 'lowest-pay' | JobFilter | WorkFilterId | 'training';

/** The filters that are on; for that of training its most weeks, for that of pay the client's limit. */
export interface MatchFilters {
  readonly on: readonly MatchFilter[];
  readonly mostWeeks?: number;
  readonly lowestPay?: Limits['lowestPay'];
  /** Absent: none was stated. */
  readonly bars?: readonly LegalBar[];
}

/** All filters in the order they are offered. */
export const MATCH_FILTERS: readonly MatchFilter[] = [
  ...PAST_FILTERS,
  'lowest-pay',
  ...JOB_FILTERS,
  ...WORK_FILTER_IDS,
  'training',
];

/** What a job is filtered by; absent: no table tells. */
export interface FilterFacts {
  /** Middle pay an hour of those whose pay leads. */
  readonly hourlyGbp?: number;
  /** Middle pay of the same people in each unit it is published in. */
  readonly published?: PublishedPay;
  /**
   * Job zones, 1 to 5, by the US jobs that stand in for it: the zone up to which half of the weight
   * is, the least and the most.
   */
  readonly zones?: readonly [least: number, most: number];
  /** Whether it serves people more than most jobs do. */
  readonly withPeople?: boolean;
  /** Whether nothing has to be had before the start in most of the jobs, in the client's nation. */
  readonly nothingFirst?: boolean;
  /** What the work is like, by our own reading. */
  readonly reading?: WorkReading;
}

/** A job keeps pay with at least this much of the present pay. */
export const KEPT_PAY = 0.75;

/**
 * Whether a job goes against the past job:
 *
 *     pay           middle pay an hour under 75% of that of the past job
 *     preparation   half of it needs more preparation than half of the past job: a higher job zone
 *
 * Where a figure of either is missing nothing is known, and the job goes against nothing.
 */
export function goesAgainst(filter: PastFilter, job: FilterFacts, past: FilterFacts): boolean {
  if (filter === 'pay') {
    if (job.hourlyGbp === undefined || past.hourlyGbp === undefined) return false;
    return job.hourlyGbp < KEPT_PAY * past.hourlyGbp;
  }
  if (job.zones === undefined || past.zones === undefined) return false;
  return job.zones[0] > past.zones[1];
}

/** Whether a filter reads what the work is like, and not pay or preparation. */
export const asksWork = (filter: MatchFilter): boolean => filter === 'training' || isOfWork(filter);

/** Whether a filter is on the past job. */
const isPastFilter = (filter: MatchFilter): filter is PastFilter =>
  PAST_FILTERS.some((one) => one === filter);
/** Middle pay under what the client can live on, in the unit of that limit. */
function isUnderLimit({ published }: FilterFacts, { lowestPay }: MatchFilters): boolean {
  const middle = lowestPay && published?.[lowestPay.per];
  return middle !== undefined && lowestPay !== undefined && middle < lowestPay.gbp;
}

const isOfJob = (filter: MatchFilter): filter is JobFilter =>
  JOB_FILTERS.some((one) => one === filter);

/** Of the filters on the job that are on, those that cannot be told: no table has the job. */
export function unknownOf(facts: FilterFacts, { on }: MatchFilters): readonly JobFilter[] {
  return on.filter(isOfJob).filter((filter) => holdsOf(filter, facts) === undefined);
}

const holdsOf = (filter: JobFilter, { withPeople, nothingFirst }: FilterFacts) =>
  filter === 'with-people' ? withPeople : nothingFirst;

const isOfWork = (filter: MatchFilter): filter is WorkFilterId =>
  WORK_FILTER_IDS.some((one) => one === filter);

/** What the filters on the work itself that are on come to for a job. */
export function workVerdicts(
  { reading }: FilterFacts,
  { on, mostWeeks }: MatchFilters,
): readonly FilterVerdict[] {
  const weeks = on.includes('training') && mostWeeks !== undefined ? { mostWeeks } : {};
  return filterVerdicts(reading, { filters: on.filter(isOfWork), ...weeks });
}

/** Whether one filter takes a job out. What cannot be told takes nothing out. */
function takesOut(
  filter: MatchFilter,
  job: FilterFacts,
  past: FilterFacts,
  filters: MatchFilters,
): boolean {
  if (isPastFilter(filter)) return goesAgainst(filter, job, past);
  if (filter === 'lowest-pay') return isUnderLimit(job, filters);
  if (isOfJob(filter)) return holdsOf(filter, job) === false;
  const { mostWeeks } = filters;
  const weeks = mostWeeks === undefined ? {} : { mostWeeks };
  return removedBy(workVerdicts(job, { on: [filter], ...weeks })) !== undefined;
}

/** Whether a bar takes a job out: what is plainly barred, and what may be. */
const isBarred = (bar: LegalBar, job: FilterFacts): false | 'barred' | 'maybe' => {
  const [verdict] = workVerdicts(job, { on: [LEGAL_BARS[bar]] });
  if (verdict?.kind === 'misses') return 'barred';
  return verdict?.kind === 'cannot-tell' ? 'maybe' : false;
};

/** Jobs that are left, how many each filter by itself takes out, and what the law does. */
export interface Filtered<T> {
  readonly kept: readonly T[];
  readonly removed: ReadonlyMap<MatchFilter, number>;
  /** Taken out by bars in law: how many are barred, and those that may be, to be looked into. */
  readonly barred: number;
  readonly maybeBarred: readonly T[];
}

/** What holds for the jobs that stay: all filters, for some of the jobs, or not to be told. */
export type Fit = 0 | 1 | 2;

/** How well a job fits the filters on the work that are on: lists put the best fit first. */
export function fitOf(verdicts: readonly FilterVerdict[], unknown: readonly JobFilter[] = []): Fit {
  if (unknown.length > 0 || verdicts.some(({ kind }) => kind === 'cannot-tell')) return 2;
  return verdicts.some(({ kind }) => kind === 'some') ? 1 : 0;
}

/** Takes out what goes against any of the filters that are on; their order does not matter. */
export function filtered<T extends { readonly facts: FilterFacts }>(
  jobs: readonly T[],
  past: FilterFacts,
  filters: MatchFilters,
): Filtered<T> {
  const against = filters.on.map((filter) => ({
    filter,
    jobs: new Set(jobs.filter((job) => takesOut(filter, job.facts, past, filters))),
  }));
  const underLaw = jobs.map((job) => (filters.bars ?? []).map((bar) => isBarred(bar, job.facts)));
  const isFree = (_: T, at: number) => underLaw[at]?.every((found) => found === false) ?? true;
  const isOut = (at: number) => underLaw[at]?.includes('barred') ?? false;
  return {
    kept: jobs.filter(isFree).filter((job) => !against.some((one) => one.jobs.has(job))),
    barred: jobs.filter((_, at) => isOut(at)).length,
    maybeBarred: jobs.filter((job, at) => !isFree(job, at) && !isOut(at)),
    removed: new Map(against.map(({ filter, jobs: out }) => [filter, out.size] as const)),
  };
}

/**
 * The past of several jobs as one: the pay of the first, which is the last one held, and the longest
 * preparation of any, since it is had already.
 */
export function pastOf(jobs: readonly FilterFacts[]): FilterFacts {
  const zones = jobs
    .flatMap((job) => (job.zones ? [job.zones] : []))
    .toSorted((a, b) => b[1] - a[1]);
  const pay = jobs[0]?.hourlyGbp;
  return {
    ...(pay === undefined ? {} : { hourlyGbp: pay }),
    ...(zones[0] ? { zones: zones[0] } : {}),
  };
}
