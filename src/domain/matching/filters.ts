/** What an adviser can switch on: each takes jobs out of the lists, and says how many. */
export const MATCH_FILTERS = ['pay', 'preparation'] as const;

export type MatchFilter = (typeof MATCH_FILTERS)[number];

/** What a job is filtered by; absent: no table tells. */
export interface FilterFacts {
  /** Middle pay an hour of those whose pay leads. */
  readonly hourlyGbp?: number;
  /**
   * Job zones, 1 to 5, by the US jobs that stand in for it: the zone up to which half of the weight
   * is, the least and the most.
   */
  readonly zones?: readonly [least: number, most: number];
}

/** A job keeps pay with at least this much of the present pay. */
export const KEPT_PAY = 0.75;

/**
 * Whether a job goes against a filter:
 *
 *     pay           middle pay an hour under 75% of that of the past job
 *     preparation   half of it needs more preparation than half of the past job: a higher job zone
 *
 * Where a figure of either is missing nothing is known, and the job goes against nothing.
 */
export function goesAgainst(filter: MatchFilter, job: FilterFacts, past: FilterFacts): boolean {
  if (filter === 'pay') {
    if (job.hourlyGbp === undefined || past.hourlyGbp === undefined) return false;
    return job.hourlyGbp < KEPT_PAY * past.hourlyGbp;
  }
  if (job.zones === undefined || past.zones === undefined) return false;
  return job.zones[0] > past.zones[1];
}

/** Jobs that are left, and how many each filter by itself takes out. */
export interface Filtered<T> {
  readonly kept: readonly T[];
  readonly removed: ReadonlyMap<MatchFilter, number>;
}

/** Takes out what goes against any of the filters that are on; their order does not matter. */
export function filtered<T extends { readonly facts: FilterFacts }>(
  jobs: readonly T[],
  past: FilterFacts,
  on: readonly MatchFilter[],
): Filtered<T> {
  return {
    kept: jobs.filter(({ facts }) => !on.some((filter) => goesAgainst(filter, facts, past))),
    removed: new Map(
      on.map((filter) => [
        filter,
        jobs.filter(({ facts }) => goesAgainst(filter, facts, past)).length,
      ]),
    ),
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
