import { queryOptions } from '@tanstack/react-query';
import { fetchShard } from './client';
import { fetchArea } from './area';
import { fetchGroups } from './groups';
import { fetchOccupation } from './occupation';
import { sourcesShardSchema } from './schemas/sources';

/** The pack does not change while a page is open; nothing of it is ever asked twice. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** What the data pack answers, read with useSuspenseQuery: local and small. */
export const packQueries = {
  all: () => ['pack'] as const,

  occupation: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'occupation', soc] as const,
      queryFn: ({ signal }) => fetchOccupation(soc, { signal }),
      ...FOREVER,
    }),

  area: (gss: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'area', gss] as const,
      queryFn: ({ signal }) => fetchArea(gss, { signal }),
      ...FOREVER,
    }),

  groups: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'groups'] as const,
      queryFn: fetchGroups,
      ...FOREVER,
    }),

  sources: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'sources'] as const,
      queryFn: ({ signal }) => fetchShard('sources', sourcesShardSchema, { signal }),
      ...FOREVER,
    }),
};
