import { queryOptions } from '@tanstack/react-query';
import { askAhead, fetchManifest, fetchShard, FOR_THE_VISIT } from './client';
import { fetchGroups } from './groups';
import { readers } from './lazyReaders';

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
        void askAhead(`occupations/${soc}`, { signal });
        void fetchGroups().catch(() => undefined);
        const { fetchOccupation } = await readers();
        return fetchOccupation(soc, { signal });
      },
      ...FOR_THE_VISIT,
    }),

  area: (gss: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'area', gss] as const,
      queryFn: async ({ signal }) => {
        void askAhead(`areas/${gss}`, { signal });
        void fetchGroups().catch(() => undefined);
        const { fetchArea } = await readers();
        return fetchArea(gss, { signal });
      },
      ...FOR_THE_VISIT,
    }),

  /** Every title that can be chosen for a group, by SOC 2020 code: what `as=` is checked against. */
  chosenTitles: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'chosen-titles', soc] as const,
      queryFn: ({ signal }) =>
        fetchShard(`chosen-titles/${soc}`, ({ chosenTitlesSchema }) => chosenTitlesSchema, {
          signal,
        }),
      ...FOR_THE_VISIT,
    }),

  /** What people of a SOC 2010 group do, by SOC 2020 group. */
  tasks: (soc: string) =>
    queryOptions({
      queryKey: [...packQueries.all(), 'tasks', soc] as const,
      queryFn: ({ signal }) =>
        fetchShard(`tasks/${soc}`, ({ tasksSchema }) => tasksSchema, { signal }),
      ...FOR_THE_VISIT,
    }),

  groups: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'groups'] as const,
      queryFn: fetchGroups,
      ...FOR_THE_VISIT,
    }),

  formerDistricts: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'former-districts'] as const,
      queryFn: ({ signal }) =>
        fetchShard('former-districts', ({ formerDistrictsSchema }) => formerDistrictsSchema, {
          signal,
        }),
      ...FOR_THE_VISIT,
    }),

  /** The pack's edition, day and list of files. */
  manifest: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'manifest'] as const,
      // Not aborted with the page: the manifest is shared by everything that reads the pack.
      queryFn: () => fetchManifest(),
      ...FOR_THE_VISIT,
    }),

  sources: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'sources'] as const,
      queryFn: ({ signal }) =>
        fetchShard('sources', ({ sourcesShardSchema }) => sourcesShardSchema, { signal }),
      ...FOR_THE_VISIT,
    }),

  /** Where people get help, by nation and purpose. */
  signposts: () =>
    queryOptions({
      queryKey: [...packQueries.all(), 'signposts'] as const,
      queryFn: ({ signal }) =>
        fetchShard('signposts', ({ signpostsSchema }) => signpostsSchema, { signal }),
      ...FOR_THE_VISIT,
    }),
};
