import type { Reading } from './askedFor';
import { closeness, SAME, slipCloseness } from './closeness';
import type { NamedPlace, NamedWider, PlaceIndex, PlaceKind } from './placeIndex';

/** A name that fits, and how closely: see `closeness`. */
export interface Found {
  readonly place: Place;
  readonly rank: number;
  /** The kind that was asked for by name: a station, a jobcentre. */
  readonly isWanted: boolean;
}

/**
 * Places for the readings of a name, best first. The first reading whose very name some place bears
 * decides; else what begins with or holds the name as typed; else what is one slip away.
 */
export function findNamed(index: PlaceIndex, asked: readonly Reading[]): readonly Found[] {
  const bearing = asked.filter((reading) => places(index, reading).length > 0);
  // 'Bangor (Gwynedd)' is a station, and Bangor in Gwynedd the place that is meant.
  const same =
    bearing.find((reading) => places(index, reading).some((place) => !isStop(place))) ?? bearing[0];
  if (same?.within !== undefined)
    return sorted(
      index,
      places(index, same).map((place) => ({ place, rank: SAME, isWanted: false })),
    );
  const reading = same ?? asked[0];
  if (reading === undefined || reading.key === '') return [];
  const close = rankedBy(index, reading, closeness);
  if (close.length > 0) return sorted(index, close);
  const whole = asked.filter(({ within }) => within === undefined);
  return sorted(
    index,
    whole.flatMap((one) => rankedBy(index, one, slipCloseness)),
  );
}

type Place = NamedPlace | NamedWider;

/** True for a name that is a station's or a jobcentre's: it may come from a place elsewhere. */
export const isStop = ({ kind }: Place): boolean => kind === 'station' || kind === 'jobcentre';

function rankedBy(
  index: PlaceIndex,
  { key, wanted }: Reading,
  rankOf: (name: string, key: string) => number | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const place of index.places) {
    const rank = rankOf(place.key, key);
    if (rank !== undefined) found.push({ place, rank, isWanted: place.kind === wanted });
  }
  return found;
}

const KINDS: readonly PlaceKind[] = [
  'district',
  'other',
  'wider',
  'town',
  'former',
  'everyday',
  'jobcentre',
  'station',
];

function sorted(index: PlaceIndex, found: readonly Found[]): readonly Found[] {
  const city = ({ place }: Found) =>
    place.kind === 'wider' ? 0 : (index.largestTowns.get(place.district) ?? 0);
  return found.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.isWanted) - Number(a.isWanted) ||
      b.place.size - a.place.size ||
      KINDS.indexOf(a.place.kind) - KINDS.indexOf(b.place.kind) ||
      city(b) - city(a) ||
      a.place.name.length - b.place.name.length,
  );
}

/** Places of the very name, and where something is given that they lie in, only those in it. */
function places(index: PlaceIndex, { key, within }: Reading): readonly Place[] {
  const named = index.byKey.get(key) ?? [];
  if (within === undefined || named.length === 0) return named;
  const districts = districtsNamed(index, within);
  return named.filter((place) => districtsOf(place).some((district) => districts.has(district)));
}

const districtsOf = (place: Place): readonly number[] =>
  place.kind === 'wider' ? place.area.districts : [place.district];

/** From 25,600 people: 'Chapeltown Leeds' lies in a city, and 'Over Wallop' not in a hamlet. */
const SIZE_TO_LIE_IN = 8;

function districtsNamed(index: PlaceIndex, key: string): ReadonlySet<number> {
  return new Set(
    (index.byKey.get(key) ?? []).filter(({ size }) => size >= SIZE_TO_LIE_IN).flatMap(districtsOf),
  );
}
