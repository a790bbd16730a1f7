import { queryOptions } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { fetchClaimantCount, fetchClaimantCounts } from './claimants';
import type { NomisClient } from './client';

const SIX_HOURS_MS = 6 * 60 * 60 * 1000;
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Published monthly at most, so a few hours old is new; kept for a week when it cannot be asked. */
const KEPT = {
  staleTime: SIX_HOURS_MS,
  gcTime: SEVEN_DAYS_MS,
  retry: false,
  meta: { persist: true },
} as const;

interface QueryContext {
  readonly signal: AbortSignal;
}

/**
 * Questions to Nomis. Each is off while the service is switched off, is retried by the client's own
 * queue and never by Query, and may be kept for seven days (`meta.persist`).
 */
export const nomisQueries = {
  all: () => ['nomis'] as const,

  /** Claimants of one area: see {@link fetchClaimantCount}. */
  claimantCount: (nomis: NomisClient, area: Area) => {
    const ask = ({ signal }: QueryContext) => fetchClaimantCount(nomis, area, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'claimant-count', area] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
    });
  },

  /** Claimants of every district in one month: see {@link fetchClaimantCounts}. */
  claimantCounts: (nomis: NomisClient) => {
    const ask = ({ signal }: QueryContext) => fetchClaimantCounts(nomis, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'claimant-counts'] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
    });
  },
};
