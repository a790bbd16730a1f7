import { queryOptions } from '@tanstack/react-query';
import { fetchShard, FOR_THE_VISIT } from './client';

/** What the data pack holds for the map, read with useSuspenseQuery: local and small. */
export const mapQueries = {
  all: () => ['pack', 'map'] as const,

  outlines: () =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'outlines'] as const,
      queryFn: ({ signal }) =>
        fetchShard('outlines', ({ outlinesShard }) => outlinesShard, { signal }),
      ...FOR_THE_VISIT,
    }),

  index: () =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'index'] as const,
      queryFn: ({ signal }) =>
        fetchShard('map/index', ({ mapIndexShard }) => mapIndexShard, { signal }),
      ...FOR_THE_VISIT,
    }),

  /** @param id of a map, or `<id>/<period>` for one of its earlier periods */
  indicator: (id: string) =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'indicator', id] as const,
      queryFn: ({ signal }) =>
        fetchShard(`map/${id}`, ({ mapIndicatorShard }) => mapIndicatorShard, { signal }),
      ...FOR_THE_VISIT,
    }),
};
