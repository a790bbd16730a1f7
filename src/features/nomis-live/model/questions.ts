import type { Asked } from '@/domain/asked';
import type { MissingReason } from '@/domain/figure';

/** Every question the section asks, with the name a reader knows its answer by. */
export const QUESTIONS = {
  claimants: 'claimants',
  'claimant-groups': 'claimants by sex and age',
  'claimant-years': 'claimants in ten years',
  activity: 'people in work, looking for work or neither',
  modelled: 'people looking for work, modelled',
  'by-sex': 'women and men in work or looking for it',
  reasons: 'why people neither work nor look',
  'pay-residents': 'pay of people who live here',
  'pay-workplace': 'pay of people who work here',
  qualifications: 'qualifications',
  occupations: 'occupations of residents',
  'occupation-counts': 'people in each group of jobs',
  'jobs-density': 'jobs for each resident',
  industries: 'employees by industry',
  sizes: 'businesses by size',
  population: 'people who live here',
  'population-16-64': 'people aged 16 to 64',
} as const;

export type QuestionId = keyof typeof QUESTIONS;

/** Asked and no answer yet, answered, without an answer, or the reason for none. */
export type Outcome = 'waiting' | 'value' | 'failed' | MissingReason;

/** How each question stands. One that is not here was not asked: it is not near the screen yet. */
export type Outcomes = ReadonlyMap<QuestionId, Outcome>;

const AT_A_TIME = 4;
const GONE_AFTER = 2;

const isFailed = (outcome: Outcome) => outcome === 'failed';
const isOpen = (outcome: Outcome) => outcome === 'waiting';

/** True once any question has had an answer, be it that there is nothing. */
function hasAnswered(outcomes: Outcomes): boolean {
  return [...outcomes.values()].some((outcome) => !isFailed(outcome) && !isOpen(outcome));
}

/** True where Nomis looks gone: two questions had no answer and none had one. */
export function isGone(outcomes: Outcomes): boolean {
  const failed = [...outcomes.values()].filter(isFailed).length;
  return failed >= GONE_AFTER && !hasAnswered(outcomes);
}

/**
 * True where a question may be asked. Until Nomis has answered anything four are, and the others
 * wait, so that a service in trouble is not asked about everything three times over.
 */
export function mayAsk(outcomes: Outcomes, id: QuestionId): boolean {
  if (hasAnswered(outcomes)) return true;
  const at = [...outcomes.keys()].indexOf(id);
  return !isGone(outcomes) && at >= 0 && at < AT_A_TIME;
}

/** True where something failed and could come now. */
export function hasFailures(outcomes: Outcomes): boolean {
  return [...outcomes.values()].some(isFailed);
}

/** The outcome a question reports. */
export function outcomeOf(asked: Asked<unknown>): Outcome {
  return asked.kind === 'missing' ? asked.reason : asked.kind;
}

/** What the questions of one page tell each other: how each of them stands. */
export interface QuestionStore {
  readonly outcomes: () => Outcomes;
  readonly subscribe: (listener: () => void) => () => void;
  readonly report: (id: QuestionId, outcome: Outcome) => void;
  /** What failed waits once more: for *Try again*. */
  readonly forgetFailures: () => void;
}

/** A store for one page; it holds no answer, only how the questions stand. */
export function createQuestionStore(): QuestionStore {
  let outcomes: Outcomes = new Map();
  const listeners = new Set<() => void>();
  const set = (next: Outcomes) => {
    outcomes = next;
    for (const listener of listeners) listener();
  };
  return {
    outcomes: () => outcomes,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report: (id, outcome) => {
      if (outcomes.get(id) !== outcome) set(new Map([...outcomes, [id, outcome]]));
    },
    forgetFailures: () =>
      set(
        new Map(
          [...outcomes].map(([id, outcome]) => [id, isFailed(outcome) ? 'waiting' : outcome]),
        ),
      ),
  };
}
