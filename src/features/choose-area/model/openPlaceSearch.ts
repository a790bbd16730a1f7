import type { PlaceIndexShard } from '@/services/pack/schemas/placeIndex';
import { openPlaceIndex } from './placeIndex';
import { type PlaceMatch, searchPlaces } from './searchPlaces';

export interface PlaceSearch {
  /** Districts for what was typed, best first, at most `limit`. */
  readonly search: (text: string, limit: number) => readonly PlaceMatch[];
  /** A district's name; undefined for a code that is no district. */
  readonly nameOf: (gss: string) => string | undefined;
}

/** All that is loaded when somebody first enters the area box: the engine and its opened index. */
export async function openPlaceSearch(shard: PlaceIndexShard): Promise<PlaceSearch> {
  const index = await openPlaceIndex(shard);
  const names = new Map(index.districts);
  return {
    search: (text, limit) => searchPlaces(index, text, limit),
    nameOf: (gss) => names.get(gss),
  };
}
