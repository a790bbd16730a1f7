import type { Unit } from '@/domain/observation';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import type { NO_SIMILAR_REASONS, SimilarShard } from './schemas/similar';

/** What two districts were compared by, with the value of each. */
export interface SharedIndicator {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly source: string;
  readonly period: string;
  /** Of the district the list is for. */
  readonly here: number;
  readonly there: number;
}

/** One of the districts most like another. */
export interface SimilarArea {
  readonly gss: string;
  readonly name: string;
  /** Without unit, 0 where all agree: read it against `typicalGap`. */
  readonly gap: number;
  /** The three indicators that differ least, the smallest difference first. */
  readonly agreeMost: readonly SharedIndicator[];
  readonly agreesLeast: SharedIndicator;
  /** How many indicators both have: the gap rests on these alone. */
  readonly measures: number;
}

/** The districts most like one, or the reason there is no list. */
export type SimilarAreas =
  | {
      readonly kind: 'similar';
      readonly name: string;
      /** Nearest first. */
      readonly areas: readonly SimilarArea[];
      /** The middle gap of all pairs of districts. */
      readonly typicalGap: number;
      /** Everything districts are compared by. */
      readonly indicators: SimilarShard['indicators'];
    }
  | { readonly kind: 'none'; readonly reason: (typeof NO_SIMILAR_REASONS)[number] };

/**
 * The ten districts most like each district: `docs/methods.md`, "Similar areas".
 *
 * @throws see fetchShard
 */
export function fetchSimilar(options: HttpOptions = {}): Promise<SimilarShard> {
  return fetchShard('similar', ({ similarShardSchema }) => similarShardSchema, options);
}

/**
 * The districts most like one, out of the shard of all.
 *
 * @returns undefined for a code that is no district
 * @throws RangeError for a shard whose lists do not fit together
 */
export function similarTo(shard: SimilarShard, gss: string): SimilarAreas | undefined {
  const reason = Object.hasOwn(shard.without, gss) ? shard.without[gss] : undefined;
  if (reason !== undefined) return { kind: 'none', reason };
  const place = shard.districts.findIndex(([code]) => code === gss);
  const own = shard.districts[place];
  if (!own) return undefined;
  const { typicalGap, indicators } = shard;
  const areas = (shard.nearest[place] ?? []).map((entry) => areaOf(shard, place, entry));
  return { kind: 'similar', name: own[1], areas, typicalGap, indicators };
}

type Entry = SimilarShard['nearest'][number][number];

function areaOf(
  shard: SimilarShard,
  place: number,
  [other, hundredths, first, second, third, last, measures]: Entry,
): SimilarArea {
  const [gss, name] = shard.districts[other] ?? [];
  if (gss === undefined || name === undefined) throw new RangeError(`No district ${other}`);
  const indicatorAt = (at: number): SharedIndicator => {
    const indicator = shard.indicators[at];
    const here = shard.values[place]?.[at];
    const there = shard.values[other]?.[at];
    if (!indicator || typeof here !== 'number' || typeof there !== 'number')
      throw new RangeError(`Districts ${place} and ${other} do not share indicator ${at}`);
    return { ...indicator, here, there };
  };
  return {
    gss,
    name,
    gap: hundredths / 100,
    agreeMost: [first, second, third].map(indicatorAt),
    agreesLeast: indicatorAt(last),
    measures,
  };
}
