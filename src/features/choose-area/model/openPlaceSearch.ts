import type { PlaceIndexShard } from '@/services/pack/schemas/placeIndex';
import { openPlaceIndex, type WiderArea } from './placeIndex';
import type { PlaceMatch } from './placeMatch';
import { type PlaceAnswer, searchPlaces } from './searchPlaces';

export interface PlaceSearch {
  /** Districts and wider areas for what was typed, best first, at most `limit`. */
  readonly search: (text: string, limit: number) => PlaceAnswer;
  /** What a wider area is chosen from: its districts by name, or the wider areas it is made of. */
  readonly partsOf: (area: WiderArea) => readonly PlaceMatch[];
  /** A district's name; undefined for a code that is no district. */
  readonly nameOf: (gss: string) => string | undefined;
}

/** All that is loaded when somebody first enters the area box: the engine and its opened index. */
export async function openPlaceSearch(shard: PlaceIndexShard): Promise<PlaceSearch> {
  const index = await openPlaceIndex(shard);
  const names = new Map(index.districts);
  return {
    search: (text, limit) => searchPlaces(index, text, limit),
    partsOf: ({ districts, parts }) =>
      parts.length > 0
        ? parts.flatMap((id) => widerMatch(index.wider.get(id)))
        : districts
            .flatMap((district) => districtMatch(index.districts[district]))
            .toSorted((a, b) => a.districtName.localeCompare(b.districtName, 'en')),
    nameOf: (gss) => names.get(gss),
  };
}

const widerMatch = (wider: WiderArea | undefined) => (wider ? [{ wider }] : []);

const districtMatch = (district: readonly [gss: string, name: string] | undefined) =>
  district ? [{ gss: district[0], districtName: district[1] }] : [];
