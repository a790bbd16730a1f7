import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import type { Query, QueryClient } from '@tanstack/react-query';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { createStore, del, get, set } from 'idb-keyval';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

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
 * Brings back live answers of the last seven days, and keeps new ones, for seven days at most. Only
 * those whose query says so: what was typed (vacancy searches, postcodes, titles) never is, and the
 * pack has a cache of its own. Where the browser keeps nothing, answers last for the visit.
 */
export async function persistLiveAnswers(queryClient: QueryClient): Promise<void> {
  const [, restored] = persistQueryClient({
    queryClient,
    persister,
    maxAge: SEVEN_DAYS_MS,
    buster: 'v1',
    dehydrateOptions: {
      shouldDehydrateQuery: (query: Query) =>
        query.meta?.persist === true && query.state.status === 'success',
    },
  });
  await restored;
}

/** Takes the kept answers off the disk. */
export async function dropKeptAnswers(): Promise<void> {
  await persister.removeClient();
}
