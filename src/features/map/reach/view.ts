import { takesFigureFrom } from '@/domain/crosswalk';
import { type Point, ringsAround, type RingMiles, wayInWords } from '@/domain/distance';
import { type Figure, missing } from '@/domain/figure';
import { formatNumber } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { plainNameOf } from '@/domain/plainNames';
import { inHundred, type ReachAdverts } from '@/domain/reach';
import { advertCount } from '@/domain/reachWords';
import type { SocGroup } from '@/domain/soc';
import type { DistrictFill } from '@/maps/districtFill';
import { shareFill } from '@/maps/shareFill';
import { advertsInReach, advertsThere, type AreaProfile } from '@/services/pack/area';
import type { OccupationProfile } from '@/services/pack/occupation';
import type { Stop, StopKind } from '@/services/pack/stops';

/** What a page about one place within reach is made from. */
export interface ReachInput {
  readonly district: AreaProfile;
  /** The town of the address, where it is one of the district's. */
  readonly town?: string | undefined;
  /** The job whose adverts are counted. */
  readonly profile?: OccupationProfile | undefined;
  /** The month of the adverts, in words. */
  readonly month: string;
}

/** A district within reach, as the list and the table have it. */
export interface ReachMapRow {
  readonly gss: string;
  readonly name: string;
  /** "24 in 100". */
  readonly share: string;
  /** How far and where; absent of the own district. */
  readonly way?: string;
  /** Absent where no job is chosen. */
  readonly adverts?: Figure;
  /** The same to be pinned, where there is a count. */
  readonly counted?: Observation;
  readonly isOwn: boolean;
}

/** Where straight lines begin. */
export interface Middle {
  readonly name: string;
  readonly point: Point;
}

export interface ReachMapView {
  readonly headline: string;
  readonly home: string;
  readonly rows: readonly ReachMapRow[];
  /** Of the wider group; absent where no job is chosen. */
  readonly adverts?: ReachAdverts;
  readonly group?: SocGroup;
  readonly month: string;
  readonly middle?: Middle;
  readonly fills: ReadonlyMap<string, DistrictFill>;
  /** Share of the people, 0 to 1, by district; empty where no table has them. */
  readonly shares: ReadonlyMap<string, number>;
  /** Towns to ask a journey planner for: the own one, then the others. */
  readonly towns: readonly string[];
}

/** What the map within reach shows of one home. Pure. */
export function reachMapView(input: ReachInput, districts: readonly string[]): ReachMapView {
  const { district, profile, month } = input;
  const { area, reach } = district;
  const group = profile && wideGroup(profile);
  const middle = middleOf(input);
  const rows = (reach?.places ?? []).map((place): ReachMapRow => {
    const isOwn = place.area.gss === area.gss;
    const counted = advertsThere(district, place, group?.code);
    return {
      gss: place.area.gss,
      name: place.area.name,
      share: inHundred(place.share),
      ...(isOwn || !middle ? {} : { way: wayInWords(middle.point, place.point) }),
      ...(group ? { adverts: place.adverts.get(group.code) ?? missing('not-in-app') } : {}),
      ...(counted ? { counted } : {}),
      isOwn,
    };
  });
  const shares = reach?.shares ?? new Map<string, number>();
  const own = rows.find(({ isOwn }) => isOwn);
  return {
    headline: headlineOf(area.name, rows, own, group, middle, month),
    home: areaInWords(area),
    rows,
    ...(reach && group ? { adverts: advertsInReach(reach, group.code) } : {}),
    ...(group ? { group } : {}),
    month,
    ...(middle ? { middle } : {}),
    fills: new Map(districts.map((gss) => [gss, shareFill(shares.get(gss) ?? 0)] as const)),
    shares,
    towns: townsOf(input),
  };
}

/** The town chosen, else the district's, then those of the other districts. */
function townsOf({ district, town }: ReachInput): readonly string[] {
  const { area, reach, searchTown } = district;
  const others = (reach?.places ?? []).filter((place) => place.area.gss !== area.gss);
  return [...new Set([town ?? searchTown ?? area.name, ...others.map((place) => place.town)])];
}

/** The wider group that adverts are counted of: the one that stands for the work, or its largest. */
function wideGroup({ crosswalk, group2020 }: OccupationProfile): SocGroup | undefined {
  const origin = takesFigureFrom(crosswalk, 'sub-major');
  const code = origin.kind === 'one' ? origin.code : origin.parts[0]?.code;
  return code === undefined ? undefined : group2020(code);
}

function middleOf({ district, town }: ReachInput): Middle | undefined {
  const ofTown = town === undefined ? undefined : district.townPoints?.get(town);
  if (ofTown && town !== undefined) return { name: town, point: ofTown };
  const { point, area } = district;
  return point && { name: `the middle of ${areaInWords(area)}`, point };
}

function headlineOf(
  home: string,
  rows: readonly ReachMapRow[],
  own: ReachMapRow | undefined,
  group: SocGroup | undefined,
  middle: Middle | undefined,
  month: string,
): string {
  const first = rows.find(({ isOwn }) => !isOwn) ?? own;
  if (!first) return `Straight-line rings around ${middle?.name ?? home}`;
  const people = `in 2011, ${first.share} from ${areaInWords({ name: home })} worked in ${areaInWords(first)}`;
  const [there, here] = [first.adverts, own?.adverts];
  if (!group || first === own || there?.kind !== 'value' || here?.kind !== 'value')
    return `${people.charAt(0).toUpperCase()}${people.slice(1)}`;
  return `In ${month} ${areaInWords(first)} had ${advertCount(there.value)} for ${plainNameOf(group)}, ${areaInWords({ name: home })} ${formatNumber(here.value)}; ${people}`;
}

/** A district in words, as the keyboard comes to it. */
export function districtInWords(
  { shares, home, rows }: ReachMapView,
  gss: string,
  name: string,
): string {
  if (shares.size === 0) return name;
  const share = `${name}: ${inHundred(shares.get(gss) ?? 0)} from ${home} worked there in 2011`;
  const row = rows.find((one) => one.gss === gss);
  return row?.adverts?.kind === 'value' ? `${share}, ${advertCount(row.adverts.value)}` : share;
}

/** What lies in one ring: so many of each kind, and each with its distance, nearest first. */
export interface RingView {
  readonly miles: RingMiles;
  readonly counts: string;
  readonly stops: readonly {
    readonly id: string;
    readonly stop: Stop;
    readonly words: string;
  }[];
}

const KIND_WORDS: Readonly<Record<StopKind, readonly [one: string, several: string]>> = {
  town: ['town', 'towns'],
  railway: ['railway station', 'railway stations'],
  metro: ['tram or metro stop', 'tram or metro stops'],
  ferry: ['ferry', 'ferries'],
  jobcentre: ['jobcentre', 'jobcentres'],
};

const KINDS = ['town', 'railway', 'metro', 'ferry', 'jobcentre'] as const;

/** Towns, stations, ferries and jobcentres by straight-line rings around a place. Pure. */
export function ringViews({ point }: Middle, stops: readonly Stop[]): readonly RingView[] {
  return ringsAround(point, stops).map(({ miles, places }) => ({
    miles,
    counts: countsOf(places.map(({ place }) => place)),
    stops: places.map(({ place }, at) => ({
      id: `${at} ${place.name}`,
      stop: place,
      words: `${place.name}, ${KIND_WORDS[place.kind][0]}, ${wayInWords(point, place)}`,
    })),
  }));
}

function countsOf(stops: readonly Stop[]): string {
  const counts = KINDS.flatMap((kind) => {
    const many = stops.filter((stop) => stop.kind === kind).length;
    if (many === 0) return [];
    const [one, several] = KIND_WORDS[kind];
    return [many === 1 ? `1 ${one}` : `${formatNumber(many)} ${several}`];
  });
  return counts.length === 0 ? 'nothing of these' : counts.join(', ');
}
