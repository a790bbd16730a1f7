import type { PlaceQuestion } from './question';

interface BoxState {
  readonly hasText: boolean;
  readonly hasFailed: boolean;
  readonly isReady: boolean;
  readonly rows: number;
  readonly question: PlaceQuestion | undefined;
  /** Why a wider area is not taken as it is, while one is open. */
  readonly widerWords: string | undefined;
  readonly lookUpWords: string | undefined;
}

interface BoxStatus {
  readonly status: string;
  /** True where it is for the eye too: a question, a failure, nothing found. */
  readonly isShown: boolean;
}

/** What is said of the list under the box. Pure. */
export function boxStatus(state: BoxState): BoxStatus {
  const { hasText, hasFailed, isReady, rows, question, widerWords, lookUpWords } = state;
  if (hasFailed) return { status: 'The list of places could not be loaded.', isShown: true };
  if (!hasText) return { status: '', isShown: false };
  if (lookUpWords !== undefined) return { status: lookUpWords, isShown: true };
  if (!isReady) return { status: 'Loading the list of places …', isShown: true };
  if (widerWords !== undefined) return { status: widerWords, isShown: true };
  if (question) return questionStatus(question, rows);
  if (rows === 0)
    return {
      status: 'No place fits. Try a town nearby, or the first half of a postcode.',
      isShown: true,
    };
  return { status: fits(rows), isShown: false };
}

function questionStatus(question: PlaceQuestion, rows: number): BoxStatus {
  // Somebody is still typing: the rows say enough.
  if (question.kind === 'unfinished') return { status: fits(rows), isShown: false };
  return { status: questionWords(question), isShown: true };
}

function questionWords(question: Exclude<PlaceQuestion, { readonly kind: 'unfinished' }>): string {
  if (question.kind === 'shared')
    return `${question.code} is in ${question.districts} districts. Which one is it?`;
  if (question.kind === 'same-name')
    return `There is more than one ${question.name}. Which one is it?`;
  if (question.kind === 'no-place')
    return `“${question.typed}” is not the name of a place. Type a town, district or postcode.`;
  return 'No place has just that name. Is it one of these?';
}

const fits = (rows: number) => (rows === 1 ? '1 area fits.' : `${rows} areas fit.`);
