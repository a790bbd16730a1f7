import { queryOptions } from '@tanstack/react-query';
import { FOR_THE_VISIT } from './client';
import { fetchSimilar } from './similar';

/** The districts most like each: one shard for all, asked when a list is wanted. */
export const similarQuery = () =>
  queryOptions({
    queryKey: ['pack', 'similar'] as const,
    queryFn: ({ signal }) => fetchSimilar({ signal }),
    ...FOR_THE_VISIT,
  });
