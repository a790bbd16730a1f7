import { QueryCache, QueryClient } from '@tanstack/react-query';
import { note } from '@/shared/errorRing';

/** Queries of the whole app. The pack's own queries say how long they hold. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => note('answer', error) }),
    defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
  });
}

/** Drops every live answer, in memory and on disk: part of Clear desk. */
export async function dropLiveAnswers(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'pack' });
  const { dropKeptAnswers } = await import('./persistLiveAnswers');
  await dropKeptAnswers();
}
