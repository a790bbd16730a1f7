import type { MissingReason } from '@/domain/figure';
import { reasonInWords } from '@/domain/figure';
import { formatList } from '@/domain/format';
import type { Asked } from '@/domain/asked';

/** The parts of the page that only LMI for All can fill, each with the name a reader knows it by. */
export const PARTS = {
  pay: 'estimate of average pay',
  'pay-changes': 'yearly changes in average pay',
  description: 'tasks and ways in',
  graduates: 'what graduates in this work had studied',
  'us-jobs': 'skills by its own choice of US jobs',
  projection: 'jobs for this group alone, now and later',
  replacement: 'openings as people leave, for this group alone',
  shortages: 'jobs that are hard to fill',
  unemployment: 'people out of work',
  hours: 'estimate of average hours',
} as const;

export type PartId = keyof typeof PARTS;

/** How each part stands. A part that is not here was not asked for: it is not near the screen yet. */
export type Outcomes = ReadonlyMap<PartId, Outcome>;

/** Asked and no answer yet, answered, without an answer, or the reason for none. */
export type Outcome = 'waiting' | 'value' | 'failed' | MissingReason;

const AT_A_TIME = 6;
const GONE_AFTER = 3;

const isFailed = (outcome: Outcome) => outcome === 'failed';
const isOpen = (outcome: Outcome) => outcome === 'waiting';

/** True once any part has had an answer, be it that there is nothing. */
function hasAnswered(outcomes: Outcomes): boolean {
  return [...outcomes.values()].some((outcome) => !isFailed(outcome) && !isOpen(outcome));
}

/**
 * True where the service looks gone: three parts had no answer and none had one. One part that fails
 * says nothing of the others.
 */
export function isGone(outcomes: Outcomes): boolean {
  const failed = [...outcomes.values()].filter(isFailed).length;
  return failed >= GONE_AFTER && !hasAnswered(outcomes);
}

/** When a question last had an answer and last failed, in milliseconds; 0 for never. */
export interface Asking {
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
}

const REMEMBERED_MS = 10 * 60 * 1000;

/**
 * True where the service was found gone by the pages before: three questions had no answer in the
 * last ten minutes and none had one since the first of them. After that it is asked anew.
 */
export function wasGone(questions: readonly Asking[], now: number): boolean {
  const lastAnswer = Math.max(0, ...questions.map(({ dataUpdatedAt }) => dataUpdatedAt));
  const failures = questions.filter(
    ({ errorUpdatedAt }) => errorUpdatedAt > lastAnswer && now - errorUpdatedAt < REMEMBERED_MS,
  );
  return failures.length >= GONE_AFTER;
}

/**
 * True where a part may ask: it is near the screen. Until the service has answered anything, six parts ask and the others
 * wait, so that a service in trouble is not asked about everything three times over.
 */
export function mayAsk(outcomes: Outcomes, part: PartId): boolean {
  if (!outcomes.has(part)) return false;
  if (hasAnswered(outcomes)) return true;
  const at = [...outcomes.keys()].indexOf(part);
  return !isGone(outcomes) && at < AT_A_TIME;
}

/** What the closing lines say of the service. */
export interface Closing {
  readonly lines: readonly string[];
  readonly canTryAgain: boolean;
}

const ALL_OF_IT =
  'pay and hours by region, sex, age and more, jobs of this group alone, people out of work, jobs that are hard to fill, skills by its own choice of US jobs, graduate jobs, tasks and ways in, adverts near here, and the Census 2011 picture';

const line = (why: string, what: string) =>
  `${why.charAt(0).toUpperCase()}${why.slice(1)} (LMI for All): ${what}.`;

/** The lines of *Not shown* about the service: one where it is off or gone, else one a reason. */
export function closingOf(outcomes: Outcomes, isEnabled: boolean): Closing {
  if (!isEnabled)
    return {
      lines: [line('switched off in this copy of the app', ALL_OF_IT)],
      canTryAgain: false,
    };
  if (isGone(outcomes))
    return {
      lines: [line(reasonInWords('no-answer'), ALL_OF_IT)],
      canTryAgain: true,
    };
  const byReason = new Map<MissingReason, string[]>();
  for (const [part, outcome] of outcomes) {
    if (outcome === 'waiting' || outcome === 'value') continue;
    const reason = outcome === 'failed' ? 'no-answer' : outcome;
    byReason.set(reason, [...(byReason.get(reason) ?? []), PARTS[part]]);
  }
  return {
    lines: [...byReason].map(([reason, names]) => line(reasonInWords(reason), formatList(names))),
    canTryAgain: byReason.has('no-answer'),
  };
}

/** What stands where there is nothing to list: still asking, or all of it answered. */
export function progressWords(outcomes: Outcomes): string {
  return [...outcomes.values()].some(isOpen)
    ? 'LMI for All: asking…'
    : 'LMI for All answered all that this page asked.';
}

/** The outcome a part reports. */
export function outcomeOf(asked: Asked<unknown>): Outcome {
  return asked.kind === 'missing' ? asked.reason : asked.kind;
}

/** What the parts of one page tell each other: how each of them stands. */
export interface PartStore {
  readonly outcomes: () => Outcomes;
  readonly subscribe: (listener: () => void) => () => void;
  readonly report: (part: PartId, outcome: Outcome) => void;
  /** All parts stand as never asked: for *Try again*. */
  readonly forgetFailures: () => void;
}

const isPartId = (id: string): id is PartId => id in PARTS;

/**
 * A store for one page; it holds no answer, only how the questions stand.
 *
 * @param isGoneFromStart the page before this one found the service gone: no part asks or takes a
 *   place until someone wants it
 */
export function createPartStore(isGoneFromStart = false): PartStore {
  let outcomes: Outcomes = new Map(
    isGoneFromStart
      ? Object.keys(PARTS)
          .filter(isPartId)
          .map((part) => [part, 'failed'])
      : [],
  );
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
    report: (part, outcome) => {
      if (outcomes.get(part) !== outcome) set(new Map([...outcomes, [part, outcome]]));
    },
    forgetFailures: () =>
      set(
        new Map(
          [...outcomes].map(([part, outcome]) => [part, isFailed(outcome) ? 'waiting' : outcome]),
        ),
      ),
  };
}
