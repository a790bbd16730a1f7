import { codeOf } from '@/shared/codeOf';
import type { LmiClient } from './client';

/**
 * A client of LMI for All whose code is fetched at the first question: the start of the app, which
 * asks nothing, does not carry it.
 *
 * @param baseUrl as for createLmiClient
 */
export function lazyLmiClient(baseUrl: string | null): LmiClient {
  const code = codeOf(async () => (await import('./client')).createLmiClient({ baseUrl }), {
    source: 'lmi-for-all',
    url: baseUrl ?? '',
  });
  return {
    baseUrl,
    enabled: baseUrl !== null,
    ask: async (...question) => (await code.get()).ask(...question),
    // Who asked hears of code that cannot be fetched.
    wake: () =>
      void code.current()?.then(
        ({ wake }) => wake(),
        () => undefined,
      ),
  };
}
