import { useEffect, useState } from 'react';
import { type Asked, askedOf, type QueryState } from '@/domain/asked';
import { askedOnce } from '@/shared/askedOnce';
import { useNear } from '@/ui/useNear';
import { viewed } from '../model/asked';
import { mayAsk, outcomeOf, type QuestionId } from '../model/questions';
import { useLivePage } from './livePage';
import { useOutcomes } from './useOutcomes';

/** One question: whether it may be asked, and the element that keeps the place of its answer. */
export interface Question {
  readonly id: QuestionId;
  readonly element: HTMLElement | null;
  readonly setElement: (element: HTMLElement | null) => void;
  readonly mayAsk: boolean;
}

/** A question by its name; it may be asked once its place has come near the screen. */
export function useQuestion(id: QuestionId): Question {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { store } = useLivePage();
  const outcomes = useOutcomes();
  const isNear = useNear(element);
  useEffect(
    function enter() {
      if (isNear && !store.outcomes().has(id)) store.report(id, 'waiting');
    },
    [isNear, id, store],
  );
  return { id, element, setElement, mayAsk: isNear && mayAsk(outcomes, id) };
}

/** How a question is put to Query. */
export function asking({ mayAsk: isFree }: Pick<Question, 'mayAsk'>) {
  return askedOnce(isFree);
}

/**
 * What came of a question, as a view of it; tells the page how it stands. An answer the view can make
 * nothing of is as good as none.
 */
export function useAnswer<Value, View>(
  { id }: Question,
  query: QueryState<Value>,
  view: (value: Value) => View | undefined,
): Asked<View> {
  const asked = viewed(askedOf(query), view);
  const { store } = useLivePage();
  const outcome = outcomeOf(asked);
  useEffect(
    function report() {
      // A question that was not put yet has nothing to tell.
      if (outcome !== 'waiting' || store.outcomes().has(id)) store.report(id, outcome);
    },
    [id, outcome, store],
  );
  return asked;
}
