import type { QueryClient } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { packQueries } from '@/services/pack/queries';
import { widerGroupQuery } from '@/services/pack/widerGroupQuery';

/** Starts the titles of all groups; a failure is left to the page, which says it. */
export async function preloadGroups(queryClient: QueryClient): Promise<void> {
  await queryClient.prefetchQuery(packQueries.groups());
}

/** Starts what the page of a wider group reads; failures are left to the page, which says them. */
export async function preloadWiderGroup(
  queryClient: QueryClient,
  code: string,
  area: string | undefined,
): Promise<void> {
  await Promise.allSettled([
    queryClient.prefetchQuery(widerGroupQuery(code)),
    queryClient.prefetchQuery(packQueries.area(ENGLAND.gss)),
    queryClient.prefetchQuery(packQueries.sources()),
    area === undefined ? undefined : preloadArea(queryClient, area),
  ]);
}

/** The skills area around a district follows its district. */
async function preloadArea(queryClient: QueryClient, gss: string): Promise<void> {
  await queryClient.prefetchQuery(packQueries.area(gss));
  const lsip = queryClient.getQueryData(packQueries.area(gss).queryKey)?.lsip;
  if (lsip) await queryClient.prefetchQuery(packQueries.area(lsip.gss));
}

/** True where the titles are there and SOC 2010 has no group of this code: a code by hand. */
export async function isUnknownGroup(queryClient: QueryClient, code: string): Promise<boolean> {
  await preloadGroups(queryClient);
  const groups = queryClient.getQueryData(packQueries.groups().queryKey);
  return groups !== undefined && !Object.hasOwn(groups.soc2010, code);
}
