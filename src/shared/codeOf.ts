import { UnreachableError } from './upstreamError';

/**
 * A client whose code is fetched at the first question and kept. A fetch that fails is not kept: the
 * next question fetches again, since the network may be back.
 *
 * @param source the service's short name
 * @param url where the service is asked
 * @returns the client, and the one that is on its way or there; undefined before any question
 * @throws UnreachableError where the code cannot be fetched
 */
export function codeOf<Client>(
  fetchCode: () => Promise<Client>,
  { source, url }: { readonly source: string; readonly url: string },
) {
  let client: Promise<Client> | undefined;
  const get = (): Promise<Client> => {
    client ??= fetchCode().catch((cause: unknown) => {
      client = undefined;
      throw new UnreachableError(`the code that asks ${source} could not be fetched`, {
        source,
        url,
        cause,
      });
    });
    return client;
  };
  return { get, current: () => client };
}
