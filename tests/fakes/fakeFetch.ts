import type { FakeAnswer } from './fakeAnswer';

/** A `fetch` for unit tests that remembers what it was asked. */
export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Every address asked, in order. */
  readonly asked: readonly string[];
}

/**
 * Replaces `fetch` by a fake service, as a page on another origin would see it: an answer without
 * CORS is a failed connection. Time does not pass: a late answer comes at once.
 */
export function fakeFetch(answer: (url: URL) => FakeAnswer): FakeFetch {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    asked.push(url.href);
    const fake = answer(url);
    if (fake === 'gone' || fake.headers['access-control-allow-origin'] === undefined) {
      throw new TypeError('Failed to fetch');
    }
    return new Response(fake.body, { status: fake.status, headers: fake.headers });
  };
  return { fetch, asked };
}

/** A `fetch` to a service that never answers: only the caller's own time limit ends the call. */
export const neverAnswering: typeof globalThis.fetch = (_input, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });
