import { queryOptions } from '@tanstack/react-query';
import { fetchManifest, fetchShard, NotInPackError } from './client';
import { fetchGroups } from './groups';

/**
 * The pack does not change while a page is open; nothing of it is ever asked twice. A failure is
 * asked again once, but what the pack does not hold will not be there a second later.
 */
const FOREVER = {
  staleTime: Number.POSITIVE_INFINITY,
  retry: (failures: number, error: Error) => failures < 1 && !(error instanceof NotInPackError),
} as const;

/**
 * What the data pack answers, read with useSuspenseQuery: local and small. The readers of its
 * shards are loaded with the first of them: the start, which draws no figure, does not carry them.
 */
export const packQueries = {
  all: () => ['pack'] as const,

  occupation: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'occupation', soc] as const,
      queryFn: async ({ signal }) => {
        const { fetchOccupation } = await import('./occupation');
        return fetchOccupation(soc, { signal });
      },
      ...FOREVER,
    }),

  area: (gss: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'area', gss] as const,
      queryFn: async ({ signal }) => {
        const { fetchArea } = await import('./area');
        return fetchArea(gss, { signal });
      },
      ...FOREVER,
    }),

  /** Every title that can be chosen for a group, by SOC 2020 code: what `as=` is checked against. */
  chosenTitles: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'chosen-titles', soc] as const,
      queryFn: async ({ signal }) => {
        const { chosenTitlesSchema } = await import('./schemas/chosenTitles');
        return fetchShard(`chosen-titles/${soc}`, chosenTitlesSchema, { signal });
      },
      ...FOREVER,
    }),

  /** What people of a SOC 2010 group do, by SOC 2020 group. */
  tasks: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'tasks', soc] as const,
      queryFn: async ({ signal }) => {
        const { tasksSchema } = await import('./schemas/tasks');
        return fetchShard(`tasks/${soc}`, tasksSchema, { signal });
      },
      ...FOREVER,
    }),

  groups: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'groups'] as const,
      queryFn: fetchGroups,
      ...FOREVER,
    }),

  formerDistricts: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'former-districts'] as const,
      queryFn: async ({ signal }) => {
        const { formerDistrictsSchema } = await import('./schemas/formerDistricts');
        return fetchShard('former-districts', formerDistrictsSchema, { signal });
      },
      ...FOREVER,
    }),

  /** The pack's edition, day and list of files. */
  manifest: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'manifest'] as const,
      // Not aborted with the page: the manifest is shared by everything that reads the pack.
      queryFn: () => fetchManifest(),
      ...FOREVER,
    }),

  sources: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'sources'] as const,
      queryFn: async ({ signal }) => {
        const { sourcesShardSchema } = await import('./schemas/sources');
        return fetchShard('sources', sourcesShardSchema, { signal });
      },
      ...FOREVER,
    }),

  /** Where people get help, by nation and purpose. */
  signposts: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'signposts'] as const,
      queryFn: async ({ signal }) => {
        const { signpostsSchema } = await import('./schemas/signposts');
        return fetchShard('signposts', signpostsSchema, { signal });
      },
      ...FOREVER,
    }),
};
