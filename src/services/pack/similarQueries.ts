import { queryOptions } from '@tanstack/react-query';
import { fetchSimilar } from './similar';

/** The districts most like each: one shard for all, asked when a list is wanted. */
export const similarQuery = () =>
  queryOptions({
    queryKey: ['pack', 'similar'] as const,
    queryFn: ({ signal }) => fetchSimilar({ signal }),
    // The pack does not change while a page is open.
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
