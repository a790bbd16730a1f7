import { queryOptions } from '@tanstack/react-query';
import { titleIndexQuery, waysToJobsQuery } from '@/services/pack/titleQueries';

/**
 * The search engine over job titles, opened once a visit. The engine and index come when first
 * asked for, so the start of the app carries neither. What is typed never becomes part of a query.
 */
export function titleSearchQuery() {
  return queryOptions({
    queryKey: ['pack', 'titles', 'search'] as const,
    queryFn: async ({ client }) => {
      const [{ openTitleSearch }, titles, ways] = await Promise.all([
        import('../model/openTitleSearch'),
        client.fetchQuery(titleIndexQuery()),
        client.fetchQuery(waysToJobsQuery()),
      ]);
      return { search: await openTitleSearch(titles, ways) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}
