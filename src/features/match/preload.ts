import type { QueryClient } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { jobProfilesQuery, jobsInBriefQuery, nextJobsQuery } from '@/services/pack/nextJobsQueries';
import { packQueries } from '@/services/pack/queries';

/** Starts what the lists are made from, all at once. Failures are left to the page, which says them. */
export async function preloadMatch(
  queryClient: QueryClient,
  socs: readonly string[],
  area: string | undefined,
  isByAnswers: boolean,
): Promise<void> {
  await Promise.allSettled([
    queryClient.prefetchQuery(jobsInBriefQuery()),
    queryClient.prefetchQuery(packQueries.sources()),
    queryClient.prefetchQuery(packQueries.area(ENGLAND.gss)),
    ...(isByAnswers ? [queryClient.prefetchQuery(jobProfilesQuery())] : []),
    ...socs.map((soc) => queryClient.prefetchQuery(nextJobsQuery(soc))),
    ...(area === undefined ? [] : [preloadPlace(queryClient, area)]),
  ]);
}

async function preloadPlace(queryClient: QueryClient, gss: string): Promise<void> {
  await queryClient.prefetchQuery(packQueries.area(gss));
  const lsip = queryClient.getQueryData(packQueries.area(gss).queryKey)?.lsip;
  if (lsip) await queryClient.prefetchQuery(packQueries.area(lsip.gss));
}
