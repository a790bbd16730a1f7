import { counted, placeName, said, type Words } from '@/shared/words/words';
import type { PlaceQuestion } from './question';

interface BoxState {
  readonly hasText: boolean;
  readonly hasFailed: boolean;
  readonly isReady: boolean;
  readonly rows: number;
  readonly question: PlaceQuestion | undefined;
  /** Why a wider area is not taken as it is, while one is open. */
  readonly widerWords: Words | undefined;
  readonly lookUpWords: Words | undefined;
}

interface BoxStatus {
  readonly status: Words;
  /** True where it is for the eye too: a question, a failure, nothing found. */
  readonly isShown: boolean;
}

/** What is said of the list under the box. Pure. */
export function boxStatus(state: BoxState): BoxStatus {
  const { hasText, hasFailed, isReady, rows, question, widerWords, lookUpWords } = state;
  if (hasFailed) return { status: said('The list of places could not be loaded.'), isShown: true };
  if (!hasText) return { status: '', isShown: false };
  if (lookUpWords !== undefined) return { status: lookUpWords, isShown: true };
  if (!isReady) return { status: said('Loading the list of places …'), isShown: true };
  if (widerWords !== undefined) return { status: widerWords, isShown: true };
  if (question) return questionStatus(question, rows);
  if (rows === 0)
    return {
      status: said('No place fits. Try a town nearby, or the first half of a postcode.'),
      isShown: true,
    };
  return { status: fits(rows), isShown: false };
}

function questionStatus(question: PlaceQuestion, rows: number): BoxStatus {
  // Somebody is still typing: the rows say enough.
  if (question.kind === 'unfinished') return { status: fits(rows), isShown: false };
  return { status: questionWords(question), isShown: true };
}

function questionWords(question: Exclude<PlaceQuestion, { readonly kind: 'unfinished' }>): Words {
  if (question.kind === 'shared')
    return said('{code} is in {districts} districts. Which one is it?', question);
  if (question.kind === 'same-name')
    return said('There is more than one {name}. Which one is it?', {
      name: placeName(question.name),
    });
  if (question.kind === 'no-place')
    return said(
      '“{typed}” is not the name of a place. Type a town, district or postcode.',
      question,
    );
  return said('No place has just that name. Is it one of these?');
}

const fits = (n: number): Words => counted('{n} area fits.', '{n} areas fit.', { n });
