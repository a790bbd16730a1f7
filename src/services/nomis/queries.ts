import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/domain/answer';
import type { Area } from '@/domain/area';
import { keptFor } from '@/shared/keptFor';
import type { NomisClient } from './client';
import type { CodeQuestion } from './codes';
import type { DistrictQuestion } from './districts';
import type { EarningsBase } from './earnings';
import type { NamedSharesName } from './namedShares';
import type { NomisQuery } from './query';
import type { SeriesName } from './series';
import type { SplitName } from './splits';

type Questions = typeof import('./questions');

const SIX_HOURS_MS = 6 * 60 * 60 * 1000;
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Published monthly at most, so a few hours old is new; kept for a week when it cannot be asked. */
function keptQuery<Question, Value>(
  nomis: NomisClient,
  name: string,
  question: Question,
  ask: (
    context: { readonly signal: AbortSignal; readonly client: QueryClient },
    questions: Questions,
  ) => Promise<Answer<Value>>,
) {
  return queryOptions({
    queryKey: [...nomisQueries.all(), nomis.baseUrl, name, question] as const,
    // What asks and reads comes with the first question: a page is drawn from the pack before.
    queryFn: async (context) => ask(context, await import('./questions')),
    enabled: nomis.enabled,
    staleTime: keptFor(SIX_HOURS_MS),
    gcTime: SEVEN_DAYS_MS,
    retry: false,
    meta: { persist: true },
  });
}

/**
 * Questions to Nomis. Each is off while the service is switched off, is retried by the client's own
 * queue and never by Query, and may be kept for seven days (`meta.persist`); "none" for ten minutes.
 */
export const nomisQueries = {
  all: () => ['nomis'] as const,

  /** Claimants of one area: see {@link fetchClaimantCount}. */
  claimantCount: (nomis: NomisClient, area: Area) =>
    keptQuery(nomis, 'claimant-count', area, ({ signal }, { fetchClaimantCount }) =>
      fetchClaimantCount(nomis, area, { signal }),
    ),

  /** Claimants of one area by month: see {@link fetchClaimantTrend}. */
  claimantTrend: (nomis: NomisClient, area: Area, months: number) =>
    keptQuery(nomis, 'claimant-trend', { area, months }, ({ signal }, { fetchClaimantTrend }) =>
      fetchClaimantTrend(nomis, area, months, { signal }),
    ),

  /** Claimants of some areas by month: see {@link fetchClaimantTrends}. */
  claimantTrends: (nomis: NomisClient, areas: readonly Area[], months: number) =>
    keptQuery(nomis, 'claimant-trends', { areas, months }, ({ signal }, { fetchClaimantTrends }) =>
      fetchClaimantTrends(nomis, areas, months, { signal }),
    ),

  /** Claimants of some areas in the same month of some years: see {@link fetchClaimantYears}. */
  claimantYears: (nomis: NomisClient, areas: readonly Area[], years: number) =>
    keptQuery(nomis, 'claimant-years', { areas, years }, ({ signal }, { fetchClaimantYears }) =>
      fetchClaimantYears(nomis, areas, years, { signal }),
    ),

  /** Claimants of one area by sex and age: see {@link fetchClaimantGroups}. */
  claimantGroups: (nomis: NomisClient, area: Area) =>
    keptQuery(nomis, 'claimant-groups', area, ({ signal }, { fetchClaimantGroups }) =>
      fetchClaimantGroups(nomis, area, { signal }),
    ),

  /** One figure for each of some areas: see {@link fetchSeries}. */
  series: (nomis: NomisClient, name: SeriesName, areas: readonly Area[]) =>
    keptQuery(nomis, 'series', { name, areas }, ({ signal }, { fetchSeries }) =>
      fetchSeries(nomis, name, areas, { signal }),
    ),

  /** The parts of a whole for each of some areas: see {@link fetchSplit}. */
  split: (nomis: NomisClient, name: SplitName, areas: readonly Area[]) =>
    keptQuery(nomis, 'split', { name, areas }, ({ signal }, { fetchSplit }) =>
      fetchSplit(nomis, name, areas, { signal }),
    ),

  /**
   * Shares whose codes are looked up by name: see {@link fetchNamedShares}. The codes are a question
   * of their own, asked once for all areas.
   */
  namedShares: (nomis: NomisClient, name: NamedSharesName, areas: readonly Area[]) =>
    keptQuery(nomis, 'named-shares', { name, areas }, ({ signal, client }, { fetchNamedShares }) =>
      fetchNamedShares(nomis, name, areas, {
        signal,
        codesOf: (question) => client.query(nomisQueries.codes(nomis, question)),
      }),
    ),

  /** Pay a week and an hour by sex and hours: see {@link fetchEarnings}. */
  earnings: (nomis: NomisClient, base: EarningsBase, areas: readonly Area[]) =>
    keptQuery(nomis, 'earnings', { base, areas }, ({ signal }, { fetchEarnings }) =>
      fetchEarnings(nomis, base, areas, { signal }),
    ),

  /** Rates of women and of men, codes looked up by name: see {@link fetchRatesBySex}. */
  ratesBySex: (nomis: NomisClient, areas: readonly Area[]) =>
    keptQuery(nomis, 'rates-by-sex', areas, ({ signal, client }, { fetchRatesBySex }) =>
      fetchRatesBySex(nomis, areas, {
        signal,
        codesOf: (codes) => client.query(nomisQueries.codes(nomis, codes)),
      }),
    ),

  /** Residents in work by occupation, cells looked up by name: see {@link fetchOccupationCounts}. */
  occupationCounts: (nomis: NomisClient, areas: readonly Area[]) =>
    keptQuery(nomis, 'occupation-counts', areas, ({ signal, client }, { fetchOccupationCounts }) =>
      fetchOccupationCounts(nomis, areas, {
        signal,
        codesOf: (codes) => client.query(nomisQueries.codes(nomis, codes)),
      }),
    ),

  /**
   * One measure of every district: see {@link fetchDistrictIndicator}. Codes that are looked up by
   * name are the same question as for {@link nomisQueries.namedShares}.
   */
  districts: (nomis: NomisClient, question: DistrictQuestion) =>
    keptQuery(nomis, 'districts', question, ({ signal, client }, { fetchDistrictIndicator }) =>
      fetchDistrictIndicator(nomis, question, {
        signal,
        codesOf: (codes) => client.query(nomisQueries.codes(nomis, codes)),
      }),
    ),

  /** Codes by their names: see {@link fetchCodes}. */
  codes: (nomis: NomisClient, question: CodeQuestion) =>
    keptQuery(nomis, 'codes', question, ({ signal }, { fetchCodes }) =>
      fetchCodes(nomis, question, { signal }),
    ),

  /** The rows of any query: see {@link NomisClient.askRows}. */
  rows: (nomis: NomisClient, query: NomisQuery) =>
    keptQuery(nomis, 'rows', query, ({ signal }) => nomis.askRows(query, { signal })),
};
