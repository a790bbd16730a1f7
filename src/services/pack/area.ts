import { type Area, areaLevel } from '@/domain/area';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { type ObservationSet, readSet } from './observations';
import { type AreaShard, areaShardSchema } from './schemas/area';
import type { GroupTitles } from './schemas/groups';

/** A place with its wider areas and every figure the pack has for it. */
export interface AreaProfile {
  readonly area: Area;
  /** Of a district, and of a region with the same districts as one (London). */
  readonly lsip?: Area;
  readonly region?: Area;
  readonly nation?: Area;
  readonly nomisId?: string;
  /** A district's label point: what a service is asked about a place with. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly districts: readonly Area[];
  /**
   * Towns, villages and neighbourhoods of a district by every name our lists have, sorted: what
   * `near` in an address may say. Empty for a wider area. Sources: GeoNames and our own list.
   */
  readonly towns: readonly string[];
  readonly sets: readonly ObservationSet[];
}

/**
 * Everything the pack knows about one place.
 *
 * @param gss a district, local skills area, region, nation, Great Britain or the United Kingdom
 * @throws NotInPackError for a code the pack does not know; see also fetchJson
 */
export async function fetchArea(gss: string, options: HttpOptions = {}): Promise<AreaProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`areas/${gss}`, areaShardSchema, options),
    fetchGroups(),
  ]);
  return areaProfile(shard, titles);
}

/** A shard of an area as domain types. */
export function areaProfile(shard: AreaShard, titles: GroupTitles): AreaProfile {
  const area = areaOf(shard);
  return {
    area,
    ...(shard.lsip ? { lsip: areaOf(shard.lsip) } : {}),
    ...(shard.region ? { region: areaOf(shard.region) } : {}),
    ...(shard.nation ? { nation: areaOf(shard.nation) } : {}),
    ...(shard.nomisId ? { nomisId: shard.nomisId } : {}),
    ...(shard.point ? { point: { longitude: shard.point[0], latitude: shard.point[1] } } : {}),
    districts: (shard.districts ?? []).map(areaOf),
    towns: shard.towns ?? [],
    sets: shard.sets.map((set) => readSet(set, area, titles)),
  };
}

function areaOf({ gss, name }: { readonly gss: string; readonly name: string }): Area {
  const level = areaLevel(gss);
  if (level === undefined) throw new RangeError(`Not an area the app uses: ${gss}`);
  return { gss, level, name };
}
