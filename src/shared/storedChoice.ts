import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
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
    return undefined;
  }
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
    subscribe,
    () => unkept.get(key) ?? read(key, words) ?? usual,
  );
  const choose = useCallback(
    (word: Word) => {
      unkept.delete(key);
      try {
        localStorage.setItem(key, word);
      } catch {
        unkept.set(key, word);
      }
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [words.find((word) => word === chosen) ?? usual, choose];
}

/** Choices the browser would not keep. */
const unkept = new Map<string, string>();
