import { UnreachableError } from './upstreamError';

/**
 * A client whose code is fetched at the first question and kept. A fetch that fails is not kept: the
 * next question fetches again, since the network may be back.
 *
 * @param source the service's short name
 * @param url where the service is asked
 * @throws UnreachableError where the code cannot be fetched
 */
export function fetchedOnce<Client>(
  fetchCode: () => Promise<Client>,
  { source, url }: { readonly source: string; readonly url: string },
): () => Promise<Client> {
  let client: Promise<Client> | undefined;
  return () => {
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
}
