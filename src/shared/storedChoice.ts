import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Texts the browser would not keep. */
const unkept = new Map<string, string>();

/** Hears of every change of a choice, in this tab or another. */
export function onStoredChoice(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What is kept under a name, where the browser keeps anything at all. */
function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage switched off: nothing was chosen then.
    return undefined;
  }
}

function keep(key: string, text: string): void {
  unkept.delete(key);
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage switched off or full: the text holds until the page is left.
    unkept.set(key, text);
  }
  for (const listener of listeners) listener();
}

/** What is chosen now: the usual word where nothing, or nothing it knows, is kept. */
export function storedChoice<Word extends string>(
  key: string,
  words: readonly Word[],
  usual: Word,
): Word {
  const known = (text: string | undefined) => words.find((word) => word === text);
  return known(unkept.get(key)) ?? known(kept(key)) ?? usual;
}

/**
 * One of a few words, kept in this browser: a preference of the adviser, never anything about a
 * client. Where the browser keeps nothing, the choice holds until the page is left.
 */
export function useStoredChoice<Word extends string>(
  key: string,
  words: readonly Word[],
  usual: Word,
): readonly [Word, (word: Word) => void] {
  const chosen = useSyncExternalStore(
    onStoredChoice,
    () => storedChoice(key, words, usual),
    () => usual,
  );
  const choose = useCallback((word: Word) => keep(key, word), [key]);
  return [chosen, choose];
}

/**
 * A short text of the adviser's own, kept as `useStoredChoice` keeps a word; '' where there is none.
 *
 * @param most characters: what is longer is cut, also where another program wrote it there
 */
export function useStoredText(
  key: string,
  most: number,
): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(
    onStoredChoice,
    () => (unkept.get(key) ?? kept(key) ?? '').slice(0, most),
    () => '',
  );
  const choose = useCallback((next: string) => keep(key, next.slice(0, most)), [key, most]);
  return [text, choose];
}
