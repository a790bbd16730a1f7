import type { NomisClient } from './client';

/**
 * A Nomis client whose code is loaded at the first question: the start of the app, which asks
 * nothing, does not carry it.
 *
 * @param baseUrl as for createNomisClient
 */
export function lazyNomisClient(baseUrl: string | null): NomisClient {
  let loading: Promise<NomisClient> | undefined;
  const client = () => {
    loading ??= import('./client').then(({ createNomisClient }) => createNomisClient({ baseUrl }));
    return loading;
  };
  return {
    baseUrl,
    enabled: baseUrl !== null,
    askText: async (...question) => (await client()).askText(...question),
    askRows: async (...question) => (await client()).askRows(...question),
    wake: () => void loading?.then(({ wake }) => wake()),
  };
}
