import { MutationCache, QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { fakeFetch, neverAnswering } from '../../../tests/fakes/fakeFetch';
import { answerPostcodes, type PostcodesMode } from '../../../tests/fakes/postcodes';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';
import { createPostcodesClient } from './client';
import { fullPostcode } from './fullPostcode';
import { lazyPostcodesClient } from './lazyClient';
import { postcodesMutations } from './queries';

const baseUrl = 'https://api.postcodes.io/';

function clientIn(mode: PostcodesMode) {
  const { fetch, asked } = fakeFetch((url) => answerPostcodes(url, mode));
  return { client: createPostcodesClient({ baseUrl, fetch }), asked };
}

const failure = (mode: PostcodesMode): Promise<unknown> =>
  clientIn(mode)
    .client.lookUp('LS1 2AB')
    .then(
      () => undefined,
      (error: unknown) => error,
    );

describe('the look-up of a full postcode', () => {
  test('gives its district', async () => {
    const { client, asked } = clientIn('good');
    expect(await client.lookUp(' ls29 8dq ')).toEqual({ kind: 'district', gss: 'E08000032' });
    expect(asked).toEqual(['https://api.postcodes.io/postcodes/LS298DQ']);
  });

  test('reads a code of 2025 as the one the data use', async () => {
    const answer = await clientIn('good').client.lookUp('S1 2HH');
    expect(answer).toEqual({ kind: 'district', gss: 'E08000019' });
  });

  test.each([
    ['unknown', 'unknown'],
    ['pseudo', 'no-district'],
    ['no-code', 'no-district'],
  ] as const)('of a postcode that is %s is %s', async (mode, kind) => {
    expect(await clientIn(mode).client.lookUp('LS1 2AB')).toEqual({ kind });
  });

  test('asks nothing for text that is no full postcode', async () => {
    const { client, asked } = clientIn('good');
    expect(await client.lookUp('../outcodes/LS1')).toEqual({ kind: 'unknown' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['gone', UnreachableError],
    ['unreadable', UnreachableError],
    ['web-page', HttpStatusError],
    ['broken', HttpStatusError],
    ['nonsense', ContractError],
    ['another', ContractError],
  ] as const)('of a service that is %s fails, without the postcode in it', async (mode, kind) => {
    const error = await failure(mode);
    expect(error).toBeInstanceOf(kind);
    const said = JSON.stringify(error, Object.getOwnPropertyNames(error));
    expect(said).not.toMatch(/LS1|2AB|ZE1/i);
  });

  test('ends when whoever asked no longer waits', async () => {
    const ending = new AbortController();
    const client = createPostcodesClient({ baseUrl, fetch: neverAnswering });
    const asked = client.lookUp('LS1 2AB', { signal: ending.signal });
    ending.abort(new DOMException('moved on', 'AbortError'));
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  });
});

test.each([
  ['LS1 2AB', 'LS12AB'],
  ['ls29  8dq', 'LS298DQ'],
  ['EC1A1BB', 'EC1A1BB'],
  ['M1 1AE', 'M11AE'],
  ['LS1', undefined],
  ['LS1 2A', undefined],
  ['Leeds', undefined],
  ['LS1 2AB!', undefined],
  ['', undefined],
])('%j is the full postcode %s', (text, postcode) => {
  expect(fullPostcode(text)).toBe(postcode);
});

test('a client that is switched off asks nothing', async () => {
  const client = lazyPostcodesClient(null);
  expect(client.enabled).toBe(false);
  await expect(client.lookUp('LS1 2AB')).rejects.toThrow('switched off');
});

test('the cache of the app keeps neither the postcode nor the answer', async () => {
  const mutationCache = new MutationCache();
  const queryClient = new QueryClient({ mutationCache });
  const { client } = clientIn('good');
  const mutation = mutationCache.build(queryClient, postcodesMutations.lookUp());
  const answer = await mutation.execute(() => client.lookUp('LS1 2AB'));
  expect(answer).toEqual({ kind: 'district', gss: 'E08000035' });
  expect(JSON.stringify(mutation.state)).not.toMatch(/LS1|2AB/i);
  await new Promise((done) => setTimeout(done, 1));
  expect(mutationCache.getAll()).toEqual([]);
  expect(queryClient.getQueryCache().getAll()).toEqual([]);
});
