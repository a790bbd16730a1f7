import { type MissingReason, reasonInWords } from '@/domain/figure';
import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { PinButton } from '@/tables/PinButton';
import { SourceNote } from '@/tables/SourceNote';
import styles from './occupation.module.css';

/** Where a question to a live service stands. */
export type LiveAnswer =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'none'; readonly reason: MissingReason }
  | { readonly kind: 'answer'; readonly observation: Observation };

interface LiveLineProps {
  readonly label: string;
  /** What the figure is, where the label does not say it all. */
  readonly meaning?: string;
  readonly answer: LiveAnswer;
  readonly onTryAgain: () => void;
}

/**
 * A live service's own figure, beside the pack's and never in its place. It is as high before the
 * answer as after, so that nothing moves when the answer comes.
 */
export function LiveLine({ label, meaning, answer, onTryAgain }: LiveLineProps) {
  return (
    <div
      className={styles.live}
      data-service={answer.kind === 'off' ? 'off' : 'on'}
      data-long={meaning !== undefined}
    >
      <p className={styles.liveWords}>
        {label}: {wordsOf(answer)}. {meaning}
      </p>
      {answer.kind === 'answer' ? (
        <PinButton observation={answer.observation} label={label} />
      ) : null}
      {answer.kind === 'none' ? (
        <button type="button" className={styles.quiet} onClick={onTryAgain}>
          Try again
        </button>
      ) : null}
      {answer.kind === 'answer' ? <SourceNote of={answer.observation} /> : null}
    </div>
  );
}

function wordsOf(answer: LiveAnswer) {
  if (answer.kind === 'answer') return <strong>{formatFigure(answer.observation)}</strong>;
  if (answer.kind === 'off') return 'switched off in this copy of the app';
  return answer.kind === 'asking' ? 'asking' : reasonInWords(answer.reason);
}

interface LiveQuestion {
  readonly enabled: boolean;
  readonly isFetching: boolean;
  /** False once the page has waited long enough. */
  readonly isPatient: boolean;
  /** The service's answer or its reason for none; undefined while there is neither. */
  readonly found:
    | Observation
    | { readonly kind: 'missing'; readonly reason: MissingReason }
    | undefined;
}

/** The state of a question: an answer stands whatever is asked anew. */
export function liveAnswer({ enabled, isFetching, isPatient, found }: LiveQuestion): LiveAnswer {
  if (!enabled) return { kind: 'off' };
  if (found !== undefined && 'figure' in found)
    return found.figure.kind === 'value'
      ? { kind: 'answer', observation: found }
      : { kind: 'none', reason: found.figure.reason };
  if (isFetching && isPatient) return { kind: 'asking' };
  return { kind: 'none', reason: found?.reason ?? 'no-answer' };
}
