/** How long an answer that there is nothing counts: it may be a bad minute of the service. */
export const MISSING_KEPT_MS = 10 * 60 * 1000;

interface Asked {
  readonly state: { readonly data?: unknown };
}

/** True for what a service's question came to when it came to nothing: `{ kind: 'missing' }`. */
function isMissingAnswer(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'missing';
}

/**
 * How long an answer is taken for fresh: as long as its question says, but ten minutes at most where
 * it says that there is nothing. For `staleTime`.
 */
export function keptFor(ms: number): (query: Asked) => number {
  return ({ state }) => (isMissingAnswer(state.data) ? Math.min(ms, MISSING_KEPT_MS) : ms);
}
