import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { type Query, QueryClient } from '@tanstack/react-query';
import type { PersistQueryClientOptions } from '@tanstack/react-query-persist-client';
import { createStore, del, get, set } from 'idb-keyval';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Queries of the whole app. The pack's own queries say how long they hold. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
  });
}

const store = createStore('bearings-live-answers', 'answers');

const persister = createAsyncStoragePersister({
  storage: {
    getItem: (key) => get<string>(key, store).then((text) => text ?? null),
    setItem: (key, text) => set(key, text, store),
    removeItem: (key) => del(key, store),
  },
  key: 'live',
});

/**
 * Live answers are kept for seven days at most, and only those whose query says so: what was typed
 * (vacancy searches, postcodes, titles) never is, and the pack has a cache of its own.
 */
export const persistOptions: Omit<PersistQueryClientOptions, 'queryClient'> = {
  persister,
  maxAge: SEVEN_DAYS_MS,
  buster: 'v1',
  dehydrateOptions: {
    shouldDehydrateQuery: (query: Query) =>
      query.meta?.persist === true && query.state.status === 'success',
  },
};

/** Drops every live answer, in memory and on disk: part of Clear desk. */
export async function dropLiveAnswers(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'pack' });
  await persister.removeClient();
}
