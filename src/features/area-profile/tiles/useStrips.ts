import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { areaLevel } from '@/domain/area';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { ProfileInput } from '../input/profileInput';
import { type Strip, stripOf } from './strips';
import type { AreaTile } from './view';

/** The pictures that are there, and the measures whose districts could not be read. */
export interface Strips {
  readonly drawn: ReadonlyMap<string, Strip>;
  readonly failed: ReadonlySet<string>;
}

/** The codes of all districts in the order of every map's columns: sorted. */
function useDistrictCodes(): readonly string[] | undefined {
  const { data } = useQuery(packQueries.manifest());
  return useMemo(() => {
    const codes = Object.keys(data?.files ?? {}).flatMap((name) =>
      name.startsWith('areas/') ? [name.slice('areas/'.length)] : [],
    );
    return data && codes.filter((gss) => areaLevel(gss) === 'district').toSorted();
  }, [data]);
}

/** The districts behind each tile, asked for once the figures themselves are painted. */
export function useStrips(
  tiles: readonly AreaTile[],
  indicator: ProfileInput['indicator'],
): Strips {
  const [isPainted, setPainted] = useState(false);
  useEffect(function afterPaint() {
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, []);
  const codes = useDistrictCodes();
  const shown = useMemo(() => tiles.filter(({ map }) => map !== undefined), [tiles]);
  const combine = useCallback(
    (answers: readonly Pick<UseQueryResult<MapIndicatorShard>, 'data' | 'isError'>[]): Strips => ({
      drawn: new Map(
        shown.flatMap(({ id, observation }, at) => {
          const shard = answers[at]?.data;
          if (!shard || !observation || !codes) return [];
          return [[id, stripOf(shard, codes, observation, indicator(observation.indicator))]];
        }),
      ),
      failed: new Set(shown.flatMap(({ id }, at) => (answers[at]?.isError ? [id] : []))),
    }),
    [shown, codes, indicator],
  );
  return useQueries({
    queries: shown.map(({ map = '' }) => ({ ...mapQueries.indicator(map), enabled: isPainted })),
    combine,
  });
}
