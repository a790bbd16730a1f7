import { type MatchInput, matchView, type MatchView, type Suggestion } from '../list/view';

/** A job of the list, its people, and the work like it. */
export interface ListedJob {
  readonly soc: string;
  readonly people: number;
  readonly view: MatchView;
}

/** Work that is like the jobs of so many of the people. */
export interface SharedWork {
  readonly job: Suggestion;
  readonly people: number;
}

export interface SimilarWork {
  readonly jobs: readonly ListedJob[];
  /** Most people first. */
  readonly shared: readonly SharedWork[];
  readonly people: number;
}

const MOST_SHARED = 10;

/** The work like each job of a list here, and what is like the jobs of most of its people. Pure. */
export function similarWork(
  list: readonly { readonly soc: string; readonly people: number }[],
  input: Omit<MatchInput, 'past' | 'filters'>,
  nextOf: (soc: string) => MatchInput['past'][number]['jobs'],
): SimilarWork {
  const jobs = list.map(({ soc, people }) => ({
    soc,
    people,
    view: matchView({ ...input, past: [{ from: soc, jobs: nextOf(soc) }], filters: { on: [] } }),
  }));
  return {
    jobs,
    shared: sharedOf(jobs),
    people: list.reduce((sum, { people }) => sum + people, 0),
  };
}

function sharedOf(jobs: readonly ListedJob[]): readonly SharedWork[] {
  const found = new Map<string, SharedWork>();
  for (const { people, view } of jobs)
    for (const job of view.closest.filter(({ likeness }) => likeness !== 'loose')) {
      const known = found.get(job.soc);
      const best = known && known.job.score > job.score ? known.job : job;
      found.set(job.soc, { job: best, people: (known?.people ?? 0) + people });
    }
  return [...found.values()]
    .toSorted((a, b) => b.people - a.people || b.job.score - a.job.score)
    .slice(0, MOST_SHARED);
}
