import { isOurs, LAST_GOOD_CACHE } from './kept';
import type { Outside } from './downloadPack';

const PATIENCE_MS = 2000;

interface Asked {
  readonly request: Request;
  /** Where what comes is kept. */
  readonly key: string;
  /** Where the last good copy stands, if that is another place. */
  readonly keptKey?: string;
}

/**
 * What the server sends, if it is ours and comes within two seconds; else the last good copy. Where
 * there is no copy yet, whatever comes is the answer: a page of the network to log in at, or an error.
 *
 * @returns the answer, and what is done once the new copy is kept
 */
export function newestOrKept(
  outside: Outside & { readonly patienceMs?: number },
  { request, key, keptKey = key }: Asked,
): { readonly answer: Promise<Response>; readonly done: Promise<unknown> } {
  const cache = outside.caches.open(LAST_GOOD_CACHE);
  const fresh = outside.fetch(request).then(async (response) => {
    const ours = await isOurs(key, response.clone());
    if (ours) await (await cache).put(key, response.clone());
    return { response, ours };
  });
  const answer = async (): Promise<Response> => {
    const kept = await (await cache).match(keptKey, { ignoreVary: true });
    if (!kept) return (await fresh).response;
    const late = new Promise<Response>((done) => {
      setTimeout(() => done(kept), outside.patienceMs ?? PATIENCE_MS);
    });
    const newest = fresh.then(
      ({ response, ours }) => (ours ? response : kept),
      () => kept,
    );
    return Promise.race([newest, late]);
  };
  return { answer: answer(), done: fresh.catch(() => undefined) };
}
