import type { PlaceIndexShard } from '@/services/pack/schemas/placeIndex';
import { frontDecode } from '@/shared/frontCoding';
import { takeTurns } from '@/shared/turns';
import { placeKey } from './placeKey';

/** What a name belongs to. `outward` is the first half of a postcode. */
export type PlaceKind =
  | 'district'
  | 'other'
  | 'former'
  | 'town'
  | 'jobcentre'
  | 'station'
  | 'outward';

/** A name somebody may know a district by. */
export interface NamedPlace {
  readonly kind: Exclude<PlaceKind, 'outward'>;
  readonly name: string;
  /** The name as it is searched: see {@link placeKey}. */
  readonly key: string;
  /** Place in `districts`. */
  readonly district: number;
  /** Doublings of 100 inhabitants: towns only. */
  readonly size: number;
}

/** A district's part of an outward code. */
export interface OutwardShare {
  readonly district: number;
  /** Whole per cent of the code's postcodes; undefined where not known. */
  readonly percent: number | undefined;
}

export interface PlaceIndex {
  readonly districts: PlaceIndexShard['districts'];
  /** Districts, names they also go by, former districts, towns, jobcentres, stations: in this order. */
  readonly places: readonly NamedPlace[];
  /** By outward code, sorted. */
  readonly outward: ReadonlyMap<string, readonly OutwardShare[]>;
}

const NAMES_A_LOOK = 512;

/** Unpacks the index in short stretches, so that the page stays awake on an old laptop. */
export async function openPlaceIndex(shard: PlaceIndexShard): Promise<PlaceIndex> {
  const turn = takeTurns();
  const places: NamedPlace[] = shard.districts.map(([, name], district) => ({
    kind: 'district',
    name,
    key: placeKey(name),
    district,
    size: 0,
  }));
  const groups = [
    { kind: 'other', ...shard.others, sizes: '' },
    { kind: 'former', ...shard.former, sizes: '' },
    { kind: 'town', ...shard.towns },
    { kind: 'jobcentre', ...shard.jobcentres, sizes: '' },
    { kind: 'station', ...shard.stations, sizes: '' },
  ] as const;
  for (const { kind, names, districts, sizes } of groups) {
    for (const [at, name] of frontDecode(names).entries()) {
      const district = Number.parseInt(districts.slice(at * 2, at * 2 + 2), 36);
      const size = Number.parseInt(sizes.charAt(at) || '0', 36);
      places.push({ kind, name, key: placeKey(name), district, size });
      if (at % NAMES_A_LOOK === 0) await turn();
    }
  }
  await turn();
  return { districts: shard.districts, places, outward: readOutward(shard.outward) };
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
