import { queryOptions } from '@tanstack/react-query';
import type { Point } from '@/domain/distance';
import { frontDecode } from '@/shared/frontCoding';
import { fetchShard, FOR_THE_VISIT } from './client';
import type { StopsShard } from './schemas/stops';

/** What a ring around a town may hold. */
export type StopKind = 'town' | 'railway' | 'metro' | 'ferry' | 'jobcentre';

/** A town, a station, a ferry terminal or a jobcentre, and where it lies. */
export interface Stop extends Point {
  readonly name: string;
  readonly kind: StopKind;
}

const KINDS: Readonly<Record<string, StopKind>> = {
  t: 'town',
  r: 'railway',
  m: 'metro',
  f: 'ferry',
  j: 'jobcentre',
};

const THOUSANDTH = 1000;

/**
 * The stops of a shard.
 *
 * @throws RangeError for a letter that is no kind
 */
export function stopsOf({ names, letters, points }: StopsShard): readonly Stop[] {
  return frontDecode(names).map((name, at) => {
    const kind = KINDS[letters.charAt(at)];
    if (kind === undefined) throw new RangeError(`No kind of stop: ${letters.charAt(at)}`);
    return {
      name,
      kind,
      longitude: (points[2 * at] ?? 0) / THOUSANDTH,
      latitude: (points[2 * at + 1] ?? 0) / THOUSANDTH,
    };
  });
}

/** Towns, stations, ferries and jobcentres of Great Britain, and the towns of Northern Ireland. */
export const stopsQuery = () =>
  queryOptions({
    queryKey: ['pack', 'stops'] as const,
    queryFn: async ({ signal }) =>
      stopsOf(await fetchShard('stops', ({ stopsSchema }) => stopsSchema, { signal })),
    ...FOR_THE_VISIT,
  });
