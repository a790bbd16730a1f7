import type { QueryClient } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';

/** Starts what the page of sources reads. */
export async function preloadSources(queryClient: QueryClient): Promise<void> {
  await Promise.all([
    queryClient.query({ ...packQueries.sources(), staleTime: 'static' }),
    queryClient.query({ ...packQueries.manifest(), staleTime: 'static' }),
  ]);
}
