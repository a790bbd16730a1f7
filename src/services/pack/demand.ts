import { type Area, areaLevel, UNITED_KINGDOM } from '@/domain/area';
import type { CommutingPair } from '@/domain/commuting';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { endOfPeriod } from '@/domain/referencePeriod';
import type { HttpOptions } from '@/shared/http';
import type { AreaProfile } from './area';
import { fetchShard } from './client';
import { fetchGroups } from './groups';
import { groupOf, type ObservationSet, readSet } from './observations';
import type { CommutingShard, DemandShard, KindsOfWorkShard } from './schemas/demand';
import type { GroupTitles } from './schemas/groups';

export type DemandKind = DemandShard['kind'] | 'picked';

/** A place with the figures of it that a review of demand uses. */
export interface PlaceOfDemand {
  readonly area: Area;
  readonly sets: readonly ObservationSet[];
}

/** What is known of demand in an area of several districts. */
export interface DemandProfile extends PlaceOfDemand {
  readonly kind: DemandKind;
  /** Of all its districts; absent where they lie in several. */
  readonly nation?: Area;
  /** The figures of that nation, where tables of districts leave it out. */
  readonly nationAround?: PlaceOfDemand;
  /** The local skills area of the same districts, whose figures stand in for its own. */
  readonly twin?: Area;
  /** Its districts; England's regions. */
  readonly parts: readonly PlaceOfDemand[];
  /** Local skills areas with a district in it, with their projections. */
  readonly skillsAreas: readonly PlaceOfDemand[];
  /** The region most people of it live in: pay of those who work there. */
  readonly region?: PlaceOfDemand;
  readonly unitedKingdom: PlaceOfDemand;
}

/**
 * Everything the pack knows of demand in one wider area.
 *
 * @param gss a local skills area, region, nation or combined authority
 * @throws NotInPackError for any other code; see also fetchShard
 */
export async function fetchDemand(gss: string, options: HttpOptions = {}): Promise<DemandProfile> {
  const [shard, titles] = await Promise.all([
    fetchShard(`demand/${gss}`, ({ demandShardSchema }) => demandShardSchema, options),
    fetchGroups(),
  ]);
  return demandProfile(shard, titles);
}

/** A shard of demand as domain types. */
export function demandProfile(shard: DemandShard, titles: GroupTitles): DemandProfile {
  const place = placeReader(titles);
  return {
    ...place(shard),
    kind: shard.kind,
    nation: areaOf(shard.nation),
    ...(shard.twin ? { twin: areaOf(shard.twin) } : {}),
    parts: shard.parts.map(place),
    skillsAreas: shard.skillsAreas.map(place),
    ...(shard.region ? { region: place(shard.region) } : {}),
    unitedKingdom: place(shard.unitedKingdom),
  };
}

const placeReader =
  (titles: GroupTitles) =>
  ({ sets, ...ref }: DemandShard['unitedKingdom']): PlaceOfDemand => {
    const area = areaOf(ref);
    return { area, sets: sets.map((set) => readSet(set, area, titles)) };
  };

/** A combined authority has no level of its own: it is districts put together. */
const areaOf = ({ gss, name }: { readonly gss: string; readonly name: string }): Area => ({
  gss,
  name,
  level: areaLevel(gss) ?? 'several-districts',
});

/**
 * Demand in districts put together by hand: nothing is published of them together, so every figure is
 * a sum of theirs or stands beside the others.
 *
 * @param districts at least one, in the order they were picked
 * @param skillsAreas the local skills areas they lie in
 * @param unitedKingdom of any `DemandProfile`
 * @param nationAround of `nationToRead`
 */
export function demandOfDistricts(
  districts: readonly AreaProfile[],
  skillsAreas: readonly AreaProfile[],
  unitedKingdom: PlaceOfDemand,
  nationAround?: AreaProfile,
): DemandProfile {
  const names = districts.map(({ area }) => area.name);
  const nations = new Map(districts.map(({ nation }) => [nation?.gss, nation]));
  const [nation] = [...nations.values()];
  return {
    kind: 'picked',
    area: {
      gss: districts.map(({ area }) => area.gss).join(' '),
      level: 'several-districts',
      name:
        names.length > 2
          ? `${names[0]} and ${names.length - 1} more districts`
          : names.join(' and '),
    },
    ...(nations.size === 1 && nation ? { nation } : {}),
    sets: [],
    parts: districts.map(({ area, sets }) => ({ area, sets: sets.map(newestOnly) })),
    skillsAreas: skillsAreas.map(({ area, sets }) => ({ area, sets })),
    ...(nationAround ? { nationAround: { area: nationAround.area, sets: nationAround.sets } } : {}),
    unitedKingdom,
  };
}

/** The nation whose figures stand in for its districts', which the table of people in work leaves out. */
export function nationToRead(districts: readonly AreaProfile[]): string | undefined {
  const isCovered = districts.some(({ sets }) =>
    sets.some(({ indicator }) => indicator === 'people-in-work'),
  );
  const [nation, ...others] = new Set(districts.map((district) => district.nation?.gss));
  return isCovered || others.length > 0 ? undefined : nation;
}

/** A district's series of adverts follows how they are located: only its newest month is shown. */
function newestOnly(set: ObservationSet): ObservationSet {
  return set.indicator === 'adverts' ? { ...set, rows: set.rows.slice(-1) } : set;
}

/** Who goes out to work where, and the names of the places. */
export interface Commuting {
  readonly pairs: readonly CommutingPair[];
  readonly nameOf: (gss: string) => string;
  /** The local skills area a district lies in, by name; undefined outside England. */
  readonly skillsAreaOf: (gss: string) => string | undefined;
}

/**
 * Who goes out to work between all districts of England and Wales, 2011 and 2021.
 *
 * @throws see fetchShard
 */
export async function fetchCommuting(options: HttpOptions = {}): Promise<Commuting> {
  return commutingOf(
    await fetchShard('commuting', ({ commutingSchema }) => commutingSchema, options),
  );
}

/** The shard as pairs of districts. */
export function commutingOf(shard: CommutingShard): Commuting {
  const { districts, names, skillsAreas, from } = shard;
  const places = new Map(districts.map((gss, at) => [gss, at]));
  const pairs = from.flatMap((flows, at) =>
    flows.map(([to, people2011, people2021]) => ({
      home: districts[at] ?? '',
      work: districts[to] ?? '',
      ...(people2011 === null ? {} : { people2011 }),
      ...(people2021 === null ? {} : { people2021 }),
    })),
  );
  return {
    pairs,
    nameOf: (gss) => names[places.get(gss) ?? -1] ?? gss,
    skillsAreaOf: (gss) => skillsAreas[shard.in[places.get(gss) ?? -1] ?? -1],
  };
}

/** The jobs in a kind of work, each with its share of the kind's people across the UK. */
export type JobsOfKind = (code: string) => readonly Observation[];

/**
 * The unit groups of SOC 2010 in each SOC 2020 sub-major group, largest share first. A job without a
 * published count, or spread over several groups, is in none.
 *
 * @throws see fetchShard
 */
export async function fetchKindsOfWork(options: HttpOptions = {}): Promise<JobsOfKind> {
  const [shard, titles] = await Promise.all([
    fetchShard('kinds-of-work', ({ kindsOfWorkSchema }) => kindsOfWorkSchema, options),
    fetchGroups(),
  ]);
  return jobsOfKinds(shard, titles);
}

/** The shard as observations of the United Kingdom. */
export function jobsOfKinds(
  { source, period, jobsIn }: KindsOfWorkShard,
  titles: GroupTitles,
): JobsOfKind {
  const shareOf = (indicator: string, soc: string, share: number): Observation => ({
    indicator,
    figure: value(share),
    unit: 'per-cent',
    occupation: groupOf('SOC 2010', soc, titles),
    area: UNITED_KINGDOM,
    period,
    periodEnd: endOfPeriod(period) ?? '',
    source,
    flags: ['our-estimate'],
  });
  return (code) => {
    const { indicator = '', codes = [], values = [] } = jobsIn[code] ?? {};
    return codes.flatMap((soc, at) => {
      const share = values[at];
      return share === undefined ? [] : [shareOf(indicator, soc, share)];
    });
  };
}
