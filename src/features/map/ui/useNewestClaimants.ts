import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { GREAT_BRITAIN } from '@/domain/area';
import { reasonInWords } from '@/domain/figure';
import { formatPeriod } from '@/domain/format';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import { usePatience } from '@/shared/usePatience';
import { isNewer, LIVE_MAP, newestShard } from '../model/newestShard';

/** What Nomis has to add to a map of the pack. */
export type NewestClaimants =
  | { readonly kind: 'not-asked' }
  /** Nothing to show, or not yet: one quiet line. */
  | { readonly kind: 'nothing'; readonly words: string }
  | { readonly kind: 'newer'; readonly shard: MapIndicatorShard };

interface Asked {
  /** False where the map on screen is not the newest claimant rate of the pack. */
  readonly isLive: boolean;
  readonly pack: MapIndicatorShard;
  /** Codes of the districts in the order of the map. */
  readonly districts: readonly string[];
}

/** Asks Nomis for a newer month of all districts, and of Great Britain to compare them with. */
export function useNewestClaimants({ isLive, pack, districts }: Asked): NewestClaimants {
  const nomis = useNomis();
  const asks = nomis.enabled && isLive && pack.id === LIVE_MAP;
  const all = useQuery({ ...nomisQueries.claimantCounts(nomis), enabled: asks });
  const britain = useQuery({
    ...nomisQueries.claimantCount(nomis, GREAT_BRITAIN),
    enabled: asks,
  }).data;
  const isPatient = usePatience(all.isFetching && !all.data);
  const { data } = all;
  return useMemo((): NewestClaimants => {
    if (!asks) return { kind: 'not-asked' };
    const month = formatPeriod(pack.period);
    const nothing = (words: string) => ({ kind: 'nothing', words }) as const;
    if (data?.kind === 'missing')
      return nothing(`Nomis has no newer figures: ${reasonInWords(data.reason)}.`);
    if (data && !isNewer(data.value, pack)) return nothing('Nomis has no newer month.');
    if (data) {
      const reference = britain?.kind === 'value' ? britain.value : undefined;
      return { kind: 'newer', shard: newestShard(pack, data.value, reference, districts) };
    }
    if (all.isError || all.fetchStatus === 'paused')
      return nothing(`Nomis is not answering. The map shows ${month}.`);
    return nothing(
      isPatient
        ? 'Asking Nomis for a newer month…'
        : `Nomis has not answered yet. The map shows ${month}.`,
    );
  }, [all.fetchStatus, all.isError, asks, britain, data, districts, isPatient, pack]);
}
