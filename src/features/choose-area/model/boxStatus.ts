import type { SharedCode } from './sharedCode';

interface BoxState {
  readonly hasText: boolean;
  readonly hasFailed: boolean;
  readonly isReady: boolean;
  readonly rows: number;
  readonly shared: SharedCode | undefined;
  readonly lookUpWords: string | undefined;
}

interface BoxStatus {
  readonly status: string;
  /** True where it is for the eye too: a question, a failure, nothing found. */
  readonly isShown: boolean;
}

/** What is said of the list under the box. Pure. */
export function boxStatus(state: BoxState): BoxStatus {
  const { hasText, hasFailed, isReady, rows, shared, lookUpWords } = state;
  if (hasFailed) return { status: 'The list of places could not be loaded.', isShown: true };
  if (!hasText) return { status: '', isShown: false };
  if (lookUpWords !== undefined) return { status: lookUpWords, isShown: true };
  if (!isReady) return { status: 'Loading the list of places …', isShown: true };
  if (shared) return { status: whichOf(shared), isShown: true };
  if (rows === 0)
    return {
      status: 'No place fits. Try a town nearby, or the first half of a postcode.',
      isShown: true,
    };
  return { status: rows === 1 ? '1 area fits.' : `${rows} areas fit.`, isShown: false };
}

const whichOf = ({ code, districts }: SharedCode) =>
  `${code} is in ${districts} districts. Which one is it?`;
