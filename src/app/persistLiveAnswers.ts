import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import type { Query, QueryClient } from '@tanstack/react-query';
import { type PersistedClient, persistQueryClient } from '@tanstack/react-query-persist-client';
import { createStore, del, get, set } from 'idb-keyval';
import { isMissingAnswer } from '@/shared/keptFor';
import { LONGEST_KEPT_MS, soundAnswers } from './keptAnswers';

const store = createStore('bearings-live-answers', 'answers');

const persister = createAsyncStoragePersister({
  storage: {
    getItem: (key) => get<string>(key, store).then((text) => text ?? null),
    setItem: (key, text) => set(key, text, store),
    removeItem: (key) => del(key, store),
  },
  key: 'live',
  deserialize: (text) => {
    const kept: PersistedClient = JSON.parse(text);
    return soundAnswers(kept, Date.now());
  },
});

/**
 * Brings back live answers of the last seven days, and keeps new ones, for seven days at most. Only
 * those whose query says so: what was typed (vacancy searches, postcodes, titles) never is, and the
 * pack has a cache of its own. An answer that there is nothing is never put on the disk, since it may
 * be a bad minute of the service; what comes back is held against the bounds of its measures, and
 * dropped where it is not sound. Where the browser keeps nothing, answers last for the visit.
 */
export async function persistLiveAnswers(queryClient: QueryClient): Promise<void> {
  const [, restored] = persistQueryClient({
    queryClient,
    persister,
    maxAge: LONGEST_KEPT_MS,
    // Up to v1 "none" was kept for a week, and no number was held against bounds.
    buster: 'v2',
    dehydrateOptions: {
      shouldDehydrateQuery: (query: Query) =>
        query.meta?.persist === true &&
        query.state.status === 'success' &&
        !isMissingAnswer(query.state.data),
    },
  });
  await restored;
}

/** Takes the kept answers off the disk. */
export async function dropKeptAnswers(): Promise<void> {
  await persister.removeClient();
}
