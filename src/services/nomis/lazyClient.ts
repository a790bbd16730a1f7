import { codeOf } from '@/shared/codeOf';
import type { NomisClient } from './client';

/**
 * A Nomis client whose code is fetched at the first question: the start of the app, which asks
 * nothing, does not carry it.
 *
 * @param baseUrl as for createNomisClient
 */
export function lazyNomisClient(baseUrl: string | null): NomisClient {
  const code = codeOf(async () => (await import('./client')).createNomisClient({ baseUrl }), {
    source: 'nomis',
    url: baseUrl ?? '',
  });
  return {
    baseUrl,
    enabled: baseUrl !== null,
    askText: async (...question) => (await code.get()).askText(...question),
    askRows: async (...question) => (await code.get()).askRows(...question),
    // Who asked hears of code that cannot be fetched.
    wake: () =>
      void code.current()?.then(
        ({ wake }) => wake(),
        () => undefined,
      ),
  };
}
