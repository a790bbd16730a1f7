import type { OnetRating } from '@/domain/onetBlend';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import type { ONET_KINDS, OnetMixShard } from './schemas/onetMix';

export type OnetKind = (typeof ONET_KINDS)[number];

/** The ratings of each US occupation that stands in for one group. */
export interface OnetMix {
  /** Empty for an occupation that O*NET has not rated. */
  readonly ratingsOf: (kind: OnetKind, onetCode: string) => readonly OnetRating[];
  readonly nameOf: (kind: OnetKind, elementId: string) => string;
}

/**
 * The ratings of each US occupation that stands in for a group.
 *
 * @param soc a unit group with more than one of them
 * @throws NotInPackError for any other group; see also fetchShard
 */
export async function fetchOnetMix(soc: string, options: HttpOptions = {}): Promise<OnetMix> {
  return onetMix(await fetchShard(`onet/${soc}`, ({ onetMixSchema }) => onetMixSchema, options));
}

/** A shard of a mix as domain types. Scores of interests and values stand as their importance. */
export function onetMix({ kinds }: OnetMixShard): OnetMix {
  return {
    nameOf: (kind, elementId) =>
      kinds[kind].elements.find(([id]) => id === elementId)?.[1] ?? elementId,
    ratingsOf: (kind, onetCode) => {
      const { elements, ratings } = kinds[kind];
      const rows = Object.hasOwn(ratings, onetCode) ? ratings[onetCode] : undefined;
      return elements.flatMap(([elementId], at) => {
        const row = rows?.[at];
        if (!row) return [];
        const [importance, level, lowPrecision] = row;
        return [{ elementId, importance, ...(level === null ? {} : { level }), lowPrecision }];
      });
    },
  };
}
