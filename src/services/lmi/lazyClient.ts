import { fetchedOnce } from '@/shared/fetchedOnce';
import type { LmiClient } from './client';

/**
 * A client of LMI for All whose code is fetched at the first question: the start of the app, which
 * asks nothing, does not carry it.
 *
 * @param baseUrl as for createLmiClient
 */
export function lazyLmiClient(baseUrl: string | null): LmiClient {
  const client = fetchedOnce(async () => (await import('./client')).createLmiClient({ baseUrl }), {
    source: 'lmi-for-all',
    url: baseUrl ?? '',
  });
  return {
    baseUrl,
    enabled: baseUrl !== null,
    ask: async (...question) => (await client()).ask(...question),
  };
}
