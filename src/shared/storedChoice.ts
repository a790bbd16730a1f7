import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Hears of every change of a choice, in this tab or another. */
export function onStoredChoice(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What was chosen, where the browser keeps anything at all; a word it does not know is none. */
function read<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
  try {
    const kept = localStorage.getItem(key);
    return words.find((word) => word === kept);
  } catch {
    // Storage switched off: nothing was chosen then.
    return undefined;
  }
}

/** What is chosen now: the usual word where nothing, or nothing it knows, is kept. */
export function storedChoice<Word extends string>(
  key: string,
  words: readonly Word[],
  usual: Word,
): Word {
  const held = unkept.get(key);
  return words.find((word) => word === held) ?? read(key, words) ?? usual;
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
  const choose = useCallback(
    (word: Word) => {
      unkept.delete(key);
      try {
        localStorage.setItem(key, word);
      } catch {
        // Storage switched off or full: the choice holds until the page is left.
        unkept.set(key, word);
      }
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [chosen, choose];
}

/** Choices the browser would not keep. */
const unkept = new Map<string, string>();
