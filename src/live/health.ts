import { queryOptions, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { type Answer, answered } from '@/domain/answer';
import type { LmiClient } from '@/services/lmi/client';
import { LmiContext } from '@/services/lmi/lmiContext';
import type { NomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { UpstreamError } from '@/shared/upstreamError';

/** The live services a page may ask. */
export type ServiceName = 'lmi' | 'nomis';

/** What a reader knows them by. */
export const SERVICE_NAMES: Readonly<Record<ServiceName, string>> = {
  lmi: 'LMI for All',
  nomis: 'Nomis',
};

/** How a service is doing: switched off, not known yet, or what it did with one small question. */
export type Health = 'off' | 'unknown' | 'answering' | 'silent';

const REMEMBERED_MS = 10 * 60 * 1000;

type Ask = (signal: AbortSignal) => Promise<Answer<unknown>>;

/**
 * The health of a service, by one small question that is the same for everyone and says nothing of a
 * client. It is remembered for the visit and, after ten minutes, asked again by the next page.
 */
function healthQuery(service: ServiceName, baseUrl: string | null, ask: Ask) {
  return queryOptions({
    queryKey: ['health', service, baseUrl] as const,
    queryFn: async ({ signal }) => {
      try {
        const answer = await ask(signal);
        const isBusy = answer.kind === 'missing' && answer.reason === 'no-answer';
        return isBusy ? 'silent' : 'answering';
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof UpstreamError) return 'silent';
        throw error;
      }
    },
    staleTime: REMEMBERED_MS,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** What the official list says of one group: a few lines. What reads it is no part of a first screen. */
const askLmi =
  (lmi: LmiClient): Ask =>
  async (signal) => {
    const { describeOccupation } = await import('@/services/lmi/occupations');
    return lmi.ask(describeOccupation, { soc: '5314' }, { signal });
  };

/** Claimants in the United Kingdom in the newest month: one cell. */
const askNomis =
  (nomis: NomisClient): Ask =>
  (signal) =>
    nomis.askRows(
      {
        dataset: 'NM_162_1',
        geography: ['2092957697'],
        date: 'latest',
        dimensions: { gender: ['0'], age: ['0'], measure: ['1'], measures: ['20100'] },
      },
      { signal },
    );

const askNobody: Ask = async () => answered(null);

/** A service's health, and how to ask for it once more. */
interface ServiceHealth {
  readonly health: Health;
  /** True while it is asked once more. */
  readonly isAskedAgain: boolean;
  /** Resolves to true where the service answers now. */
  readonly tryAgain: () => Promise<boolean>;
}

/**
 * How a service is doing; asked once, whoever reads it.
 *
 * @param isWanted false on a page that has nothing of the service: it is not asked there
 */
export function useHealth(service: ServiceName, isWanted = true): ServiceHealth {
  const lmi = useContext(LmiContext);
  const nomis = useContext(NomisContext);
  const client = service === 'lmi' ? lmi : nomis;
  const ask = (service === 'lmi' ? lmi && askLmi(lmi) : nomis && askNomis(nomis)) ?? askNobody;
  const query = healthQuery(service, client?.baseUrl ?? null, ask);
  const { data, isError, isFetching, refetch } = useQuery({
    ...query,
    enabled: isWanted && client?.enabled === true,
  });
  return {
    health: client?.enabled ? (data ?? (isError ? 'silent' : 'unknown')) : 'off',
    isAskedAgain: data === 'silent' && isFetching,
    tryAgain: async () => (await refetch()).data === 'answering',
  };
}
