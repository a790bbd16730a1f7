import { queryOptions } from '@tanstack/react-query';
import { fetchShard } from './client';

/** The pack does not change while a page is open; nothing of it is ever asked twice. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** What the data pack holds for the map, read with useSuspenseQuery: local and small. */
export const mapQueries = {
  all: () => ['pack', 'map'] as const,

  outlines: () =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'outlines'] as const,
      queryFn: async ({ signal }) => {
        const { outlinesShard } = await import('./schemas/outlines');
        return fetchShard('outlines', outlinesShard, { signal });
      },
      ...FOREVER,
    }),

  index: () =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'index'] as const,
      queryFn: async ({ signal }) => {
        const { mapIndexShard } = await import('./schemas/mapIndicator');
        return fetchShard('map/index', mapIndexShard, { signal });
      },
      ...FOREVER,
    }),

  /** @param id of a map, or `<id>/<period>` for one of its earlier periods */
  indicator: (id: string) =>
    queryOptions({
      queryKey: [...mapQueries.all(), 'indicator', id] as const,
      queryFn: async ({ signal }) => {
        const { mapIndicatorShard } = await import('./schemas/mapIndicator');
        return fetchShard(`map/${id}`, mapIndicatorShard, { signal });
      },
      ...FOREVER,
    }),
};
