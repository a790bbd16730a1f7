import { type Area, areaLevel } from '@/domain/area';
import type { Point } from '@/domain/distance';
import { type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { advertsWithin, type ReachAdverts } from '@/domain/reach';
import { areaInWords } from '@/domain/ladder';
import type { ReachFacts } from '@/domain/verdict';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import type { Cell } from './schemas/observationSet';
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
  readonly point?: Point;
  readonly districts: readonly Area[];
  /**
   * Towns, villages and neighbourhoods of a district by every name our lists have, sorted: what
   * `near` in an address may say. Empty for a wider area. Sources: GeoNames and our own list.
   */
  readonly towns: readonly string[];
  /** Where towns lie, by name; those of our own list that no table places are not in it. */
  readonly townPoints?: ReadonlyMap<string, Point>;
  readonly sets: readonly ObservationSet[];
  /** Where people who live here work; of a district of England and Wales. */
  readonly reach?: AreaReach;
}

/** Where the people of a district go out to work (2011 Census), and the adverts there. */
export interface AreaReach {
  /** Everybody who goes out to work: the whole of the shares. */
  readonly everyone: number;
  /** Within reach, most people first; the district itself is among them. */
  readonly places: readonly ReachPlace[];
  /** Share of the people, 0 to 1, by district: within reach, and others with at least 1 in 100. */
  readonly shares: ReadonlyMap<string, number>;
  /** Adverts of London as a whole; where a borough of it is within reach. */
  readonly london?: { readonly area: Area; readonly adverts: ReadonlyMap<string, Figure> };
}

/** One district that people of another work in. */
export interface ReachPlace {
  readonly area: Area;
  /** The town that job boards know it by. */
  readonly town: string;
  readonly point: Point;
  /** Of all who go out to work, 0 to 1; 2011. */
  readonly share: number;
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
    ...(shard.point ? { point: pointOf(shard.point) } : {}),
    districts: (shard.districts ?? []).map(areaOf),
    towns: shard.towns ?? [],
    townPoints: new Map(
      (shard.towns ?? []).flatMap((town, at) => {
        const point = shard.townPoints?.[at];
        return point ? [[town, pointOf(point)] as const] : [];
      }),
    ),
    sets: shard.sets.map((set) => readSet(set, area, titles)),
    ...(shard.reach ? { reach: reachOf(shard.reach) } : {}),
  };
}

const LONDON = 'London as a whole';

function reachOf({ everyone, codes, to, beyond, london }: ReachShard): AreaReach {
  const byGroup = (adverts: readonly Cell[]) =>
    new Map(codes.map((code, at) => [code, figureOfCell(adverts[at] ?? 'p')] as const));
  const people = [...to.map((one) => [one.gss, one.people] as const), ...beyond];
  return {
    everyone,
    places: to.map((place) => ({
      area: areaOf(place),
      town: place.town,
      point: pointOf(place.point),
      share: place.people / everyone,
      people: value(place.people),
      people2021: place.people2021 === null ? missing('not-published') : value(place.people2021),
      adverts: byGroup(place.adverts),
    })),
    shares: new Map(people.map(([gss, many]) => [gss, many / everyone])),
    ...(london
      ? {
          london: {
            area: areaOf({ gss: london.gss, name: LONDON }),
            adverts: byGroup(london.adverts),
          },
        }
      : {}),
  };
}

/**
 * The adverts of a district within reach as a figure of its own: of the table and month of the
 * district asked about.
 *
 * @returns undefined where either of them has no count
 */
export function advertsThere(
  { sets }: AreaProfile,
  { area, adverts }: Pick<ReachPlace, 'area' | 'adverts'>,
  code: string | undefined,
): Observation | undefined {
  const here = sets
    .find(({ indicator }) => indicator === 'adverts-here')
    ?.rows.find(({ occupation }) => occupation?.code === code);
  const figure = code === undefined ? undefined : adverts.get(code);
  return here && figure?.kind === 'value' ? { ...here, area, figure } : undefined;
}

/**
 * The adverts within reach of a district for one wider group (rule 16), as `advertsWithin` has them.
 *
 * @param code a SOC 2020 sub-major group
 */
export function advertsInReach(
  { places, london }: AreaReach,
  code: string | undefined,
): ReachAdverts {
  const of = (adverts: ReadonlyMap<string, Figure>) =>
    (code === undefined ? undefined : adverts.get(code)) ?? missing('not-in-app');
  return advertsWithin(
    places.map(({ area, adverts }) => ({ area, adverts: of(adverts) })),
    london && { area: london.area, adverts: of(london.adverts) },
  );
}

/**
 * The same by town, for the verdict on a client's way to work.
 *
 * @param month of the adverts, in words
 */
export function reachFacts(
  { places }: AreaReach,
  code: string | undefined,
  month: string,
): ReachFacts {
  return {
    places: places.map(({ area, town, adverts }) => ({
      gss: area.gss,
      town,
      district: areaInWords(area),
      adverts: (code === undefined ? undefined : adverts.get(code)) ?? missing('not-in-app'),
    })),
    month,
  };
}

const pointOf = ([longitude, latitude]: readonly [number, number]): Point => ({
  latitude,
  longitude,
});

function areaOf({ gss, name }: { readonly gss: string; readonly name: string }): Area {
  const level = areaLevel(gss);
  if (level === undefined) throw new RangeError(`Not an area the app uses: ${gss}`);
  return { gss, level, name };
}
