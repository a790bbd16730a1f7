/** What was said last, and how often anything was: the same sentence twice is said twice. */
export interface Said {
  readonly sentence: string;
  readonly count: number;
}

let said: Said = { sentence: '', count: 0 };
const listeners = new Set<() => void>();

/** Says the result of a change, once, to who listens to the page: "Removed. Two jobs are left." */
export function announce(sentence: string): void {
  said = { sentence, count: said.count + 1 };
  for (const listener of listeners) listener();
}

export function lastSaid(): Said {
  return said;
}

export function onSaid(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
