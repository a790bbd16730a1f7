import { type Area, areaLevel } from '@/domain/area';
import { type Figure, missing, value } from '@/domain/figure';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { figureOfCell, type ObservationSet, readSet } from './observations';
import type { AreaShard, ReachShard } from './schemas/area';
import type { GroupTitles } from './schemas/groups';

/** A place with its wider areas and every figure the pack has for it. */
export interface AreaProfile {
  readonly area: Area;
  /** Of a district, and of a region with the same districts as one (London). */
  readonly lsip?: Area;
  readonly region?: Area;
  readonly nation?: Area;
  readonly nomisId?: string;
  /** Of a district: the town that job boards know it by, "Hull" for "Kingston upon Hull, City of". */
  readonly searchTown?: string;
  /** A district's label point: what a service is asked about a place with. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly districts: readonly Area[];
  /**
   * Towns, villages and neighbourhoods of a district by every name our lists have, sorted: what
   * `near` in an address may say. Empty for a wider area. Sources: GeoNames and our own list.
   */
  readonly towns: readonly string[];
  readonly sets: readonly ObservationSet[];
  /** Where people who live here work; of a district of England and Wales. */
  readonly reach?: AreaReach;
}

/** Where the people of a district go out to work (2011 Census), and the adverts there. */
export interface AreaReach {
  /** Everybody who goes out to work: the whole of the shares. */
  readonly everyone: number;
  /** Most people first; the district itself is among them. */
  readonly places: readonly ReachPlace[];
}

/** One district that people of another work in. */
export interface ReachPlace {
  readonly area: Area;
  /** People from the district asked about who worked there in 2011. */
  readonly people: Figure;
  /** The same in 2021, in lockdown: a second look. */
  readonly people2021: Figure;
  /** Adverts there by SOC 2020 sub-major group, July 2025. */
  readonly adverts: ReadonlyMap<string, Figure>;
}

/**
 * Everything the pack knows about one place.
 *
 * @param gss a district, local skills area, region, nation, Great Britain or the United Kingdom
 * @throws NotInPackError for a code the pack does not know; see also fetchShard
 */
export async function fetchArea(gss: string, options: HttpOptions = {}): Promise<AreaProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`areas/${gss}`, ({ areaShardSchema }) => areaShardSchema, options),
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
    ...(shard.searchTown ? { searchTown: shard.searchTown } : {}),
    ...(shard.point ? { point: { longitude: shard.point[0], latitude: shard.point[1] } } : {}),
    districts: (shard.districts ?? []).map(areaOf),
    towns: shard.towns ?? [],
    sets: shard.sets.map((set) => readSet(set, area, titles)),
    ...(shard.reach ? { reach: reachOf(shard.reach) } : {}),
  };
}

function reachOf({ everyone, codes, to }: ReachShard): AreaReach {
  return {
    everyone,
    places: to.map(({ gss, name, people, people2021, adverts }) => ({
      area: areaOf({ gss, name }),
      people: value(people),
      people2021: people2021 === null ? missing('not-published') : value(people2021),
      adverts: new Map(codes.map((code, at) => [code, figureOfCell(adverts[at] ?? 'p')] as const)),
    })),
  };
}

function areaOf({ gss, name }: { readonly gss: string; readonly name: string }): Area {
  const level = areaLevel(gss);
  if (level === undefined) throw new RangeError(`Not an area the app uses: ${gss}`);
  return { gss, level, name };
}
