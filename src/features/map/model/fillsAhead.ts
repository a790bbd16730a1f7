import type { QueryClient } from '@tanstack/react-query';
import type { DistrictFill } from '@/maps/districtFill';
import { mapQueries } from '@/services/pack/mapQueries';
import type { MapRequest } from '../mapRequest';
import { chosenMethod } from './classify';
import { classesOfView, viewOfShard } from './drawnMaps';
import type { PeriodChoice } from './mapSeries';

/**
 * The fills a map will have, from figures that are there already.
 *
 * @returns undefined where the figures have yet to be fetched: the colours then come with the words
 */
export function fillsAhead(
  queryClient: QueryClient,
  { shard, series }: PeriodChoice,
  { period, classes }: MapRequest,
): ReadonlyMap<string, DistrictFill> | undefined {
  const pack = queryClient.getQueryData(mapQueries.indicator(shard).queryKey);
  const outlines = queryClient.getQueryData(mapQueries.outlines().queryKey);
  if (!pack || !outlines) return undefined;
  const view = viewOfShard(pack, { outlines, series, isFollowed: period !== undefined });
  return classesOfView(view, chosenMethod(view, classes)).fills;
}
