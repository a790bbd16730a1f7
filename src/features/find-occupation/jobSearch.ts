import type { QueryClient } from '@tanstack/react-query';
import type { JobSearch } from './model/answerJob';
import { titleSearchQuery } from './ui/titleSearchQuery';

/**
 * The search over job titles, for what looks up many at once. What is asked of it goes nowhere.
 *
 * @throws see fetchShard
 */
export async function jobSearch(queryClient: QueryClient): Promise<JobSearch> {
  const { search } = await queryClient.fetchQuery(titleSearchQuery());
  return search;
}
