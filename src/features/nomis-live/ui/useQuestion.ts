import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Asked, askedOf, type QueryState } from '@/domain/asked';
import { askedOnce } from '@/shared/askedOnce';
import { useNear } from '@/shared/useNear';
import { mayAsk, outcomeOf, type Outcomes, type QuestionId } from '../model/questions';
import { useLivePage } from './livePage';

/** How the questions of this page stand. */
export function useOutcomes(): Outcomes {
  const { store } = useLivePage();
  return useSyncExternalStore(store.subscribe, store.outcomes);
}

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

/** What came of a question; tells the page how it stands. */
export function useAnswer<Value>({ id }: Question, query: QueryState<Value>): Asked<Value> {
  const asked = askedOf(query);
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

/**
 * True once nobody would see a place shrink: it is off the screen. What is on the screen never
 * moves for an answer that did not come.
 */
export function useUnseen(isWanted: boolean, element: HTMLElement | null): boolean {
  const [isUnseen, setUnseen] = useState(false);
  if (!isWanted && isUnseen) setUnseen(false);
  useEffect(
    function waitUntilUnseen() {
      if (!isWanted || !element || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(() => {
        // Above the screen a shrinking place would move what is read, so only below it.
        if (element.getBoundingClientRect().top >= globalThis.innerHeight) setUnseen(true);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [isWanted, element],
  );
  return isWanted && isUnseen;
}
