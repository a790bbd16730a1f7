import { queryOptions } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { fetchClaimantCount, fetchClaimantCounts } from './claimants';
import type { NomisClient } from './client';
import { type CodeQuestion, fetchCodes } from './codes';
import type { NomisQuery } from './query';
import { fetchNamedShares, fetchSeries, type NamedSharesName, type SeriesName } from './series';

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

  /** One figure for each of some areas: see {@link fetchSeries}. */
  series: (nomis: NomisClient, name: SeriesName, areas: readonly Area[]) => {
    const ask = ({ signal }: QueryContext) => fetchSeries(nomis, name, areas, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'series', name, areas] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
    });
  },

  /** Shares whose codes are looked up by name: see {@link fetchNamedShares}. */
  namedShares: (nomis: NomisClient, name: NamedSharesName, areas: readonly Area[]) => {
    const ask = ({ signal }: QueryContext) => fetchNamedShares(nomis, name, areas, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'named-shares', name, areas] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
    });
  },

  /** Codes by their names: see {@link fetchCodes}. */
  codes: (nomis: NomisClient, question: CodeQuestion) => {
    const ask = ({ signal }: QueryContext) => fetchCodes(nomis, question, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'codes', question] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
      staleTime: SEVEN_DAYS_MS,
    });
  },

  /** The rows of any query: see {@link NomisClient.askRows}. */
  rows: (nomis: NomisClient, query: NomisQuery) => {
    const ask = ({ signal }: QueryContext) => nomis.askRows(query, { signal });
    return queryOptions({
      queryKey: [...nomisQueries.all(), nomis.baseUrl, 'rows', query] as const,
      queryFn: ask,
      enabled: nomis.enabled,
      ...KEPT,
    });
  },
};
