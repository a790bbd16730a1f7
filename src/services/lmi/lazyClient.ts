import type { LmiClient } from './client';

/**
 * A client of LMI for All whose code is loaded at the first question: the start of the app, which
 * asks nothing, does not carry it.
 *
 * @param baseUrl as for createLmiClient
 */
export function lazyLmiClient(baseUrl: string | null): LmiClient {
  let loading: Promise<LmiClient> | undefined;
  const client = () => {
    loading ??= import('./client').then(({ createLmiClient }) => createLmiClient({ baseUrl }));
    return loading;
  };
  return {
    baseUrl,
    enabled: baseUrl !== null,
    ask: async (endpoint, request, options) => (await client()).ask(endpoint, request, options),
    wake: () => void loading?.then(({ wake }) => wake()),
  };
}
