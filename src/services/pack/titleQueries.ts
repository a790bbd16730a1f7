import { queryOptions } from '@tanstack/react-query';
import { fetchShard } from './client';

/** The pack does not change while a page is open; nothing of it is ever asked twice. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** The packed index of job titles (`features/find-occupation` opens it). */
export function titleIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'titles'] as const,
    queryFn: async ({ signal }) => {
      const { titleIndexSchema } = await import('./schemas/titleIndex');
      return fetchShard('titles', titleIndexSchema, { signal });
    },
    ...FOREVER,
  });
}

/** What leads to jobs and is no title: employers, interests, hours, words of other languages. */
export function waysToJobsQuery() {
  return queryOptions({
    queryKey: ['pack', 'ways-to-jobs'] as const,
    queryFn: async ({ signal }) => {
      const { waysToJobsSchema } = await import('./schemas/waysToJobs');
      return fetchShard('ways-to-jobs', waysToJobsSchema, { signal });
    },
    ...FOREVER,
  });
}

/** The packed index of places (`features/choose-area` opens it). */
export function placeIndexQuery() {
  return queryOptions({
    queryKey: ['pack', 'places'] as const,
    queryFn: async ({ signal }) => {
      const { placeIndexSchema } = await import('./schemas/placeIndex');
      return fetchShard('places', placeIndexSchema, { signal });
    },
    ...FOREVER,
  });
}
