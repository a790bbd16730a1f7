import type { ReactNode } from 'react';
import type { Asked } from '@/domain/asked';
import { reasonInWords } from '@/domain/figure';
import { usePatience } from '@/ui/usePatience';
import { usePlace } from '@/ui/usePlace';
import { isGone, QUESTIONS, type QuestionId } from '../model/questions';
import { SECTIONS } from '../model/sections';
import { roomStyle } from './EmptyRooms';
import { ROOMS } from './rooms';
import { useOutcomes } from './useOutcomes';
import type { Question } from './useQuestion';
import styles from './nomisLive.module.css';

interface PlaceProps<Value> {
  readonly question: Question;
  readonly asked: Asked<Value>;
  /** True where an answer is a line or two: it needs less room than was kept. */
  readonly isBrief?: (value: Value) => boolean;
  /** A word on why an answer is missing, where there is more to say. */
  readonly missingWords?: string;
  readonly children: (value: Value) => ReactNode;
}

/** The place of an answer: as high before it as after, with one quiet line until it comes. */
export function Place<Value>(props: PlaceProps<Value>) {
  const { question, asked, isBrief, missingWords, children } = props;
  const { id, element, setElement, mayAsk } = question;
  const isGoneNow = isGone(useOutcomes());
  const isPatient = usePatience(asked.kind === 'waiting' && mayAsk);
  const isLess = asked.kind === 'value' ? (isBrief?.(asked.value) ?? false) : isSettled(asked);
  const isFree = usePlace(isLess, element, true);
  return (
    <div
      ref={setElement}
      className={styles.place}
      data-around={ROOMS[id].around}
      data-free={isFree}
      style={roomStyle(id)}
    >
      {asked.kind === 'value' ? (
        children(asked.value)
      ) : (
        <p className={styles.note}>
          {isGoneNow ? goneWords(id) : statusWords(id, asked, isPatient, missingWords)}
        </p>
      )}
    </div>
  );
}

const isSettled = ({ kind }: Asked<unknown>) => kind === 'missing' || kind === 'failed';

const FIRST_OF_SECTIONS = new Set<QuestionId>(Object.values(SECTIONS).map(([first]) => first));

/** Once a section: the page has one line on Nomis, and the list at its end has the rest. */
const goneWords = (id: QuestionId) =>
  FIRST_OF_SECTIONS.has(id) ? 'Nothing came: Nomis is not answering.' : null;

/** Why there is nothing yet, or nothing at all. */
function statusWords(
  id: QuestionId,
  asked: Exclude<Asked<unknown>, { readonly kind: 'value' }>,
  isPatient: boolean,
  missingWords: string | undefined,
): string {
  const name = `Nomis, ${QUESTIONS[id]}`;
  if (asked.kind === 'waiting') return `${name}: ${isPatient ? 'asking…' : 'no answer yet.'}`;
  if (asked.kind === 'failed') return `${name}: ${reasonInWords('no-answer')}.`;
  return `${name}: ${missingWords ?? `${reasonInWords(asked.reason)}.`}`;
}
