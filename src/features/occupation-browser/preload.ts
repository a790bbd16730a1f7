import type { QueryClient } from '@tanstack/react-query';
import { packQueries } from '@/services/pack/queries';

/** Starts the titles of all groups; a failure is left to the page, which says it. */
export async function preloadGroups(queryClient: QueryClient): Promise<void> {
  await queryClient.prefetchQuery(packQueries.groups());
}

/** True where the titles are there and SOC 2010 has no group of this code: a code by hand. */
export async function isUnknownGroup(queryClient: QueryClient, code: string): Promise<boolean> {
  await preloadGroups(queryClient);
  const groups = queryClient.getQueryData(packQueries.groups().queryKey);
  return groups !== undefined && !Object.hasOwn(groups.soc2010, code);
}
