import type { QueryClient } from '@tanstack/react-query';
import {
  type AsyncStorage,
  experimental_createQueryPersister,
  type PersistedQuery,
} from '@tanstack/query-persist-client-core';
import { clear, createStore, del, entries, get, set } from 'idb-keyval';
import { LONGEST_KEPT_MS, mayBeKept, soundAnswer } from './keptAnswers';

const store = createStore('bearings-live-answers', 'answers');

/** Once all answers were one row, under this name. */
const ALL_IN_ONE = 'live';

const PREFIX = 'row';

const SERVICES = [['lmi'], ['nomis']];

/** Where the browser keeps nothing, answers last for the visit: nobody is told, nothing fails. */
async function orNothing<Value>(kept: Promise<Value>): Promise<Value | undefined> {
  try {
    return await kept;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** One row a query in IndexedDB; an answer that may not be kept takes the one before it away. */
function rowsOf(client: QueryClient): AsyncStorage<PersistedQuery> {
  const isKnown = ({ queryHash }: PersistedQuery) =>
    client.getQueryCache().get(queryHash)?.state.data !== undefined;
  return {
    getItem: (key) => orNothing(get<PersistedQuery>(key, store)),
    setItem: (key, row) =>
      orNothing(mayBeKept(row.state.data) ? set(key, row, store) : del(key, store)),
    removeItem: (key) => orNothing(del(key, store)),
    // What has been answered meanwhile is newer than what was kept.
    entries: async () => {
      const rows = (await orNothing(entries<string, PersistedQuery>(store))) ?? [];
      return rows.filter(([, row]) => !isKnown(row));
    },
  };
}

/**
 * Brings back live answers of the last seven days, and keeps new ones, for seven days at most, as
 * long as the app is of the same build. Only those whose query says so: what was typed (vacancy
 * searches, postcodes, titles) never is, and the pack has a cache of its own. What comes back is held
 * against the bounds of its measures, and dropped where it is not sound.
 */
export async function persistLiveAnswers(client: QueryClient): Promise<void> {
  const { persisterFn, restoreQueries } = experimental_createQueryPersister<PersistedQuery>({
    storage: rowsOf(client),
    prefix: PREFIX,
    buster: import.meta.env.BEARINGS_BUILD,
    maxAge: LONGEST_KEPT_MS,
    serialize: (row) => row,
    deserialize: (row) => soundAnswer(row, Date.now()),
    filters: { predicate: ({ meta }) => meta?.['persist'] === true },
  });
  for (const queryKey of SERVICES)
    client.setQueryDefaults(queryKey, { persister: persisterFn, gcTime: LONGEST_KEPT_MS });
  await orNothing(del(ALL_IN_ONE, store));
  await restoreQueries(client);
}

/** Takes the kept answers off the disk. */
export async function dropKeptAnswers(): Promise<void> {
  await orNothing(clear(store));
}
