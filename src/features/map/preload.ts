import type { QueryClient } from '@tanstack/react-query';
import { mapQueries } from '@/services/pack/mapQueries';
import { everyMap } from './everyMap';
import type { MapRequest } from './mapRequest';
import { chooseMap } from './model/chooseMap';
import { isLive, withLiveMaps } from './model/liveMaps';
import { choosePeriod, type PeriodChoice, seriesShards } from './model/mapSeries';

/** What the map page reads: the outlines, the index, and the map that is asked for. */
export async function preloadMap(queryClient: QueryClient, request: MapRequest): Promise<void> {
  const { outlines, index: maps, titles: groups } = everyMap(queryClient);
  const [index, titles] = await Promise.all([maps, groups]);
  const { mapId } = chooseMap(withLiveMaps(index), titles, request.indicator, request.soc);
  const { shard } = choosePeriod(index, mapId, request.period);
  await Promise.all([
    outlines,
    // What Nomis alone has is asked for by the page, which does not wait for it.
    isLive(mapId)
      ? undefined
      : queryClient.query({ ...mapQueries.indicator(shard), staleTime: 'static' }),
  ]);
}

/** Fetches the other periods of a map, so that its colours follow a hand on the slider. */
export function preloadSeries(
  queryClient: QueryClient,
  mapId: string,
  { series }: PeriodChoice,
): void {
  if (!series) return;
  for (const shard of seriesShards(mapId, series))
    void queryClient.prefetchQuery(mapQueries.indicator(shard));
}
