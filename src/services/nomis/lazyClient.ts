import { fetchedOnce } from '@/shared/fetchedOnce';
import type { NomisClient } from './client';

/**
 * A Nomis client whose code is fetched at the first question: the start of the app, which asks
 * nothing, does not carry it.
 *
 * @param baseUrl as for createNomisClient
 */
export function lazyNomisClient(baseUrl: string | null): NomisClient {
  const client = fetchedOnce(
    async () => (await import('./client')).createNomisClient({ baseUrl }),
    {
      source: 'nomis',
      url: baseUrl ?? '',
    },
  );
  return {
    baseUrl,
    enabled: baseUrl !== null,
    askText: async (...question) => (await client()).askText(...question),
    askRows: async (...question) => (await client()).askRows(...question),
  };
}
