import type { QueryClient } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { packQueries } from '@/services/pack/queries';
import type { ComparedJob } from './compareRequest';

/**
 * Starts what the page reads, all at once; the skills area around the district follows its district.
 * Failures are left to the page, which says them.
 */
export async function preloadOccupation(
  queryClient: QueryClient,
  soc: string,
  area: string | undefined,
  title?: string,
): Promise<void> {
  const district = area === undefined ? undefined : preloadArea(queryClient, area);
  await Promise.allSettled([
    queryClient.prefetchQuery(packQueries.occupation(soc)),
    queryClient.prefetchQuery(packQueries.area(ENGLAND.gss)),
    queryClient.prefetchQuery(packQueries.sources()),
    queryClient.prefetchQuery(packQueries.groups()),
    ...(title === undefined ? [] : [queryClient.prefetchQuery(packQueries.chosenTitles(soc))]),
    queryClient.prefetchQuery(packQueries.signposts()),
    queryClient.prefetchQuery(packQueries.tasks(soc)),
    district,
  ]);
}

/** Starts what jobs side by side read: the pack's list of files decides which of them are known. */
export async function preloadCompare(
  queryClient: QueryClient,
  jobs: readonly ComparedJob[],
  areas: readonly string[],
): Promise<void> {
  await Promise.allSettled([
    queryClient.prefetchQuery(packQueries.manifest()),
    queryClient.prefetchQuery(packQueries.area(ENGLAND.gss)),
    queryClient.prefetchQuery(packQueries.sources()),
    ...jobs.map((job) => preloadOccupation(queryClient, job.soc, areas[0], job.as)),
    ...areas.slice(1).map((area) => preloadArea(queryClient, area)),
  ]);
}

async function preloadArea(queryClient: QueryClient, gss: string): Promise<void> {
  await queryClient.prefetchQuery(packQueries.area(gss));
  const lsip = queryClient.getQueryData(packQueries.area(gss).queryKey)?.lsip;
  if (lsip) await queryClient.prefetchQuery(packQueries.area(lsip.gss));
}
