import type { CSSProperties, ReactNode } from 'react';
import type { Asked } from '@/domain/asked';
import { reasonInWords } from '@/domain/figure';
import { usePatience } from '@/shared/usePatience';
import { QUESTIONS } from '../model/questions';
import { type Question, useUnseen } from './useQuestion';
import styles from './nomisLive.module.css';

interface PlaceProps<Value> {
  readonly question: Question;
  readonly asked: Asked<Value>;
  /** Rows of the table that is to come, the heading not counted. */
  readonly rows: number;
  /** What stands around the table: a drawing, a figure line, a note. */
  readonly around?: 'nothing' | 'figure' | 'list' | 'drawing' | 'drawings' | 'trend';
  /** A word on why an answer is missing, where there is more to say. */
  readonly missingWords?: string;
  readonly children: (value: Value) => ReactNode;
}

/** The place of an answer: as high before it as after, with one quiet line until it comes. */
export function Place<Value>(props: PlaceProps<Value>) {
  const { asked, rows, around = 'nothing', children } = props;
  const { id, element, setElement, mayAsk } = props.question;
  const isPatient = usePatience(asked.kind === 'waiting' && mayAsk);
  const isEmpty = asked.kind === 'missing' || asked.kind === 'failed';
  const isFree = useUnseen(isEmpty, element);
  return (
    <div
      ref={setElement}
      className={styles.place}
      data-around={around}
      data-free={isFree}
      style={{ '--rows': rows } as CSSProperties}
    >
      {asked.kind === 'value' ? (
        children(asked.value)
      ) : (
        <p className={styles.note}>
          Nomis, {QUESTIONS[id]}: {statusWords(asked, isPatient, props.missingWords)}
        </p>
      )}
    </div>
  );
}

/** Why there is nothing yet, or nothing at all. */
function statusWords(
  asked: Exclude<Asked<unknown>, { readonly kind: 'value' }>,
  isPatient: boolean,
  missingWords: string | undefined,
): string {
  if (asked.kind === 'waiting') return isPatient ? 'asking…' : 'no answer yet.';
  if (asked.kind === 'failed') return `${reasonInWords('no-answer')}.`;
  return missingWords ?? `${reasonInWords(asked.reason)}.`;
}
