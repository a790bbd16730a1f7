import { queryOptions } from '@tanstack/react-query';
import { placeIndexQuery } from '@/services/pack/titleQueries';

/**
 * The search engine over places, opened once a visit. The engine and index come when first asked
 * for, so the start of the app carries neither. What is typed never becomes part of a query.
 */
export function placeSearchQuery() {
  return queryOptions({
    queryKey: ['pack', 'places', 'search'] as const,
    queryFn: async ({ client }) => {
      const [{ openPlaceSearch }, shard] = await Promise.all([
        import('../model/openPlaceSearch'),
        client.fetchQuery(placeIndexQuery()),
      ]);
      return openPlaceSearch(shard);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}
