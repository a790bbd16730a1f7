import type { MissingReason } from '@/domain/figure';
import { reasonInWords } from '@/domain/figure';
import { formatList } from '@/domain/format';
import {
  hasFailures,
  isGone,
  type Outcome,
  type Outcomes,
  QUESTIONS,
  type QuestionId,
} from './questions';

/** How Nomis stands, in one line, and whether it is worth asking again. */
export interface Health {
  readonly words: string;
  readonly canTryAgain: boolean;
}

const isOpen = (outcome: Outcome) => outcome === 'waiting';

/**
 * The one line on the page about Nomis itself.
 *
 * @param isRetry true once a reader has asked again
 */
export function healthOf(outcomes: Outcomes, isRetry: boolean): Health {
  if (isGone(outcomes))
    return {
      words: 'Nomis is not answering. Figures here are from the pack that came with the app.',
      canTryAgain: true,
    };
  if (hasFailures(outcomes))
    return {
      words: 'Nomis did not answer all of it. What is missing stands under “Not shown”.',
      canTryAgain: true,
    };
  const isAsking = [...outcomes.values()].some(isOpen);
  if (isRetry && isAsking)
    return { words: 'Nomis is asked once more, as you read on.', canTryAgain: false };
  return {
    words: isRetry
      ? 'Nomis is back. Newer figures come as you read.'
      : 'Newer figures are asked of Nomis as you read. Each has its own time and source.',
    canTryAgain: false,
  };
}

/** True where Nomis is gone or has nothing for any of the questions; false while one is open. */
export function isEmptyHanded(outcomes: Outcomes, questions: readonly QuestionId[]): boolean {
  if (isGone(outcomes)) return true;
  return questions.every((id) => {
    const outcome = outcomes.get(id);
    return outcome !== undefined && !isOpen(outcome) && outcome !== 'value';
  });
}

const line = (why: string, what: string) =>
  `${why.charAt(0).toUpperCase()}${why.slice(1)} (Nomis): ${what}.`;

const namesOf = (questions: readonly QuestionId[]) => questions.map((id) => QUESTIONS[id]);

/** What *Not shown* is about. */
export interface Closing {
  /** Every question of the page. */
  readonly questions: readonly QuestionId[];
  /** Those whose subject the page has nothing else of. */
  readonly only: readonly QuestionId[];
}

const wholeLine = (why: string, { only }: Closing) =>
  line(why, formatList(['newer figures', ...namesOf(only)]));

/** The line where Nomis is switched off. */
export const offLine = (closing: Closing): string =>
  wholeLine('switched off in this copy of the app', closing);

/** The line where Nomis is gone: the longest there is, unless each question fails in its own way. */
export const goneLine = (closing: Closing): string =>
  wholeLine(reasonInWords('no-answer'), closing);

/**
 * The lines of *Not shown* about Nomis: one where it is gone, else one a reason, else how far it is.
 * Nothing is said of what was not asked yet.
 */
export function closingLines(outcomes: Outcomes, closing: Closing): readonly string[] {
  if (isGone(outcomes)) return [goneLine(closing)];
  const byReason = new Map<MissingReason, readonly QuestionId[]>();
  for (const id of closing.questions) {
    const outcome = outcomes.get(id);
    if (outcome === undefined || outcome === 'waiting' || outcome === 'value') continue;
    const reason = outcome === 'failed' ? 'no-answer' : outcome;
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  const lines = [...byReason].map(([reason, ids]) =>
    line(reasonInWords(reason), formatList(namesOf(ids))),
  );
  return lines.length > 0 ? lines : [progressLine(outcomes, closing)];
}

const progressLine = (outcomes: Outcomes, { questions }: Closing) =>
  questions.every((id) => outcomes.get(id) === 'value')
    ? 'Nomis answered all that this page asked.'
    : 'Nomis is asked as you read. What it does not give is named here.';
