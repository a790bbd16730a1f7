import type { PlaceIndexShard, WiderAreaShard } from '@/services/pack/schemas/placeIndex';
import { frontDecode } from '@/shared/frontCoding';
import { takeTurns } from '@/shared/turns';
import { placeKey } from './placeKey';

/** What a name belongs to. `outward` is the first half of a postcode, `everyday` a nickname and the like. */
export type PlaceKind =
  | 'district'
  | 'other'
  | 'former'
  | 'town'
  | 'everyday'
  | 'wider'
  | 'jobcentre'
  | 'station'
  | 'outward';

interface PlaceName {
  readonly name: string;
  /** The name as it is searched: see {@link placeKey}. */
  readonly key: string;
  /** Doublings of 100 inhabitants, or what stands for it: the larger comes first. */
  readonly size: number;
}

/** A name somebody may know a district by. */
export interface NamedPlace extends PlaceName {
  readonly kind: Exclude<PlaceKind, 'outward' | 'wider'>;
  /** Place in `districts`. */
  readonly district: number;
  /** The town, village or neighbourhood meant, as our lists name it. */
  readonly town?: string;
}

/** A name somebody may know a wider area by. */
export interface NamedWider extends PlaceName {
  readonly kind: 'wider';
  readonly area: WiderArea;
}

/** An area of several districts: a county, a region, a part of a nation. */
export interface WiderArea {
  readonly id: string;
  readonly name: string;
  readonly kind: WiderAreaShard['kind'];
  /** Of one that has a page. */
  readonly gss?: string;
  /** Places in `districts`. */
  readonly districts: readonly number[];
  /** Ids of the areas it is chosen from first: regions of England, nations. */
  readonly parts: readonly string[];
}

/** A district's part of an outward code. */
export interface OutwardShare {
  readonly district: number;
  /** Whole per cent of the code's postcodes; undefined where not known. */
  readonly percent: number | undefined;
}

export interface PlaceIndex {
  readonly districts: PlaceIndexShard['districts'];
  /** Every name of a district or wider area. */
  readonly places: readonly (NamedPlace | NamedWider)[];
  /** The same by the name as it is searched. */
  readonly byKey: ReadonlyMap<string, readonly (NamedPlace | NamedWider)[]>;
  /** By id. */
  readonly wider: ReadonlyMap<string, WiderArea>;
  /** By place in `districts`: the region or nation it lies in, to tell two alike apart. */
  readonly regions: ReadonlyMap<number, string>;
  /** By place in `districts`: the size of its largest town, which tells a city from a shire. */
  readonly largestTowns: ReadonlyMap<number, number>;
  /** By outward code, sorted. */
  readonly outward: ReadonlyMap<string, readonly OutwardShare[]>;
}

const NAMES_A_LOOK = 512;

/** A district's own name is what is meant, whatever village has it too; a wider area comes next. */
const SIZE_OF_OWN_NAME = 30;
const SIZE_OF_WIDER = 20;
const SIZE_OF_FORMER = 10;

/** Unpacks the index in short stretches, so that the page stays awake on an old laptop. */
export async function openPlaceIndex(shard: PlaceIndexShard): Promise<PlaceIndex> {
  const turn = takeTurns();
  const wider = readWider(shard.wider);
  const places: (NamedPlace | NamedWider)[] = shard.districts.map(([, name], district) => ({
    kind: 'district',
    name,
    key: placeKey(name),
    district,
    size: SIZE_OF_OWN_NAME,
  }));
  for (const [at, area] of wider.entries())
    for (const name of [area.name, ...(shard.wider[at]?.also ?? [])])
      places.push({ kind: 'wider', name, key: placeKey(name), area, size: SIZE_OF_WIDER });
  const towns = townsByDistrict(shard.towns);
  for (const group of groupsOf(shard)) {
    const townOf = group.towns?.split('\n');
    for (const [at, name] of frontDecode(group.names).entries()) {
      const district = districtAt(group.districts, at);
      // Hull is another name of a district, and a city.
      const isStop = group.kind === 'station' || group.kind === 'jobcentre';
      const town = !isStop && towns.has(`${name}|${district}`) ? name : townOf?.[at];
      places.push({
        kind: group.kind,
        name,
        key: placeKey(name),
        district,
        size: group.sizes ? Number.parseInt(group.sizes.charAt(at), 36) : group.size,
        ...(town ? { town } : {}),
      });
      if (at % NAMES_A_LOOK === 0) await turn();
    }
  }
  await turn();
  return {
    districts: shard.districts,
    places,
    byKey: byKey(places),
    wider: new Map(wider.map((area) => [area.id, area])),
    regions: regionNames(wider),
    largestTowns: largestTowns(places),
    outward: readOutward(shard.outward),
  };
}

interface Group {
  readonly kind: NamedPlace['kind'];
  readonly names: string;
  readonly districts: string;
  readonly sizes?: string;
  readonly towns?: string;
  readonly size: number;
}

function groupsOf(shard: PlaceIndexShard): readonly Group[] {
  return [
    { kind: 'other', ...shard.others, size: SIZE_OF_OWN_NAME },
    { kind: 'former', ...shard.former, size: SIZE_OF_FORMER },
    { kind: 'town', ...shard.towns, size: 0 },
    { kind: 'everyday', ...shard.everyday, size: 0 },
    { kind: 'jobcentre', ...shard.jobcentres, size: -1 },
    { kind: 'station', ...shard.stations, size: -1 },
  ];
}

const districtAt = (districts: string, at: number) =>
  Number.parseInt(districts.slice(at * 2, at * 2 + 2), 36);

/** Every town as 'name|district'. */
function townsByDistrict({ names, districts }: PlaceIndexShard['towns']): ReadonlySet<string> {
  return new Set(frontDecode(names).map((name, at) => `${name}|${districtAt(districts, at)}`));
}

function readWider(shards: PlaceIndexShard['wider']): readonly WiderArea[] {
  const idOf = (at: number) => `wider-${at}`;
  const idOfCode = new Map(shards.map(({ gss }, at) => [gss, idOf(at)]));
  return shards.map(({ name, kind, gss, districts, parts = [] }, at) => ({
    id: idOf(at),
    name,
    kind,
    ...(gss === undefined ? {} : { gss }),
    districts: (districts.match(/../g) ?? []).map((place) => Number.parseInt(place, 36)),
    parts: parts.flatMap((code) => idOfCode.get(code) ?? []),
  }));
}

/** The region of an English district, the nation of any other. */
function regionNames(wider: readonly WiderArea[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const wanted of ['nation', 'region'])
    for (const { kind, name, districts } of wider)
      if (kind === wanted) for (const district of districts) names.set(district, name);
  return names;
}

function byKey(places: PlaceIndex['places']): PlaceIndex['byKey'] {
  const found = new Map<string, (NamedPlace | NamedWider)[]>();
  for (const place of places) {
    const alike = found.get(place.key);
    if (alike) alike.push(place);
    else found.set(place.key, [place]);
  }
  return found;
}

function largestTowns(places: PlaceIndex['places']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const place of places)
    if (place.kind === 'town')
      sizes.set(place.district, Math.max(place.size, sizes.get(place.district) ?? 0));
  return sizes;
}

const SHARE_NOT_KNOWN = 'zz';

function readOutward({ codes, shares }: PlaceIndexShard['outward']) {
  const lines = shares.split('\n');
  return new Map(
    frontDecode(codes).map((code, at) => {
      const parts = lines[at]?.match(/..../g) ?? [];
      const ofCode = parts.map((part) => ({
        district: Number.parseInt(part.slice(0, 2), 36),
        percent: part.endsWith(SHARE_NOT_KNOWN) ? undefined : Number.parseInt(part.slice(2), 36),
      }));
      return [code, ofCode] as const;
    }),
  );
}
