import type { QueryClient } from '@tanstack/react-query';
import { changesQuery } from '@/services/pack/changesQuery';

/**
 * Reads what the page is made from.
 *
 * @throws see fetchShard
 */
export async function preloadChanges(queryClient: QueryClient): Promise<void> {
  await queryClient.query({ ...changesQuery(), staleTime: 'static' });
}
