import type { QueryClient } from '@tanstack/react-query';
import { mapFigureOf } from '@/services/pack/mapObservation';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';
import { ON_A_MAP } from './model/reread';
import type { SampleFigure } from './model/trainingRecord';

/**
 * A figure of a place as it was some periods ago and was then the newest: a review finds today's in its
 * row.
 *
 * @param map whose years the pack has
 * @param ago how many periods before the newest
 * @returns undefined where the pack has no such figure
 */
export async function pastFigure(
  client: QueryClient,
  { map, gss, ago }: { readonly map: string; readonly gss: string; readonly ago: number },
): Promise<SampleFigure | undefined> {
  const [index, outlines, reference] = await Promise.all([
    client.query(mapQueries.index()),
    client.query(mapQueries.outlines()),
    client.query(packQueries.sources()),
  ]);
  const period = index.maps.find(({ id }) => id === map)?.periods?.at(-1 - ago);
  if (period === undefined) return undefined;
  const shard = await client.query(mapQueries.indicator(`${map}/${period}`));
  const observation = mapFigureOf(gss, shard, outlines);
  const label = reference.indicators.find(({ id }) => id === shard.indicator)?.label;
  if (observation === undefined || label === undefined) return undefined;
  return { observation, label, row: `${ON_A_MAP}${shard.id}` };
}
