import type { QueryClient } from '@tanstack/react-query';

/**
 * Puts every question that failed once more: those of the page at once, the others when they are
 * next wanted.
 *
 * @param queryKey what the keys of the service's questions begin with
 * @param onReset called between forgetting the failures and asking, so that nothing is held back
 */
export function askFailedAgain(
  queries: QueryClient,
  queryKey: readonly string[],
  onReset: () => void,
): void {
  const failed = new Set(
    queries
      .getQueryCache()
      .findAll({ queryKey })
      .filter(({ state }) => state.status === 'error'),
  );
  for (const query of failed) query.reset();
  onReset();
  void queries.refetchQueries({ type: 'active', predicate: (query) => failed.has(query) });
}
