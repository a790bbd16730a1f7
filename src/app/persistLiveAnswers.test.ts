import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { entries, createStore, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unanswered } from '@/domain/answer';
import { createLmiClient, LMI_BASE_URL } from '@/services/lmi/client';
import { lmiQueries } from '@/services/lmi/queries';
import { fakeFetch } from '../../tests/fakes/fakeFetch';
import { instantQueue } from '../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../tests/fakes/lmi';
import { dropKeptAnswers, persistLiveAnswers } from './persistLiveAnswers';
import { dropLiveAnswers } from './queryClient';

const SOC = '5314';
const store = createStore('bearings-live-answers', 'answers');

function lmiIn(mode: LmiMode) {
  const { fetch, asked } = fakeFetch((url) => answerLmi(url, mode));
  const { queue } = instantQueue([]);
  const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch, queue, rationedQueue: queue });
  return { lmi, asked };
}

/** A visit: a cache of its own over the same disk. */
async function visit(): Promise<QueryClient> {
  const client = new QueryClient();
  await persistLiveAnswers(client);
  return client;
}

const rows = () => entries<string, { readonly queryKey: readonly unknown[] }>(store);

beforeEach(dropKeptAnswers);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

async function keepOne(): Promise<void> {
  const client = await visit();
  await client.query(lmiQueries.replacementDemand(lmiIn('good').lmi, SOC));
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
}

describe('live answers on the disk', () => {
  test('come back in the next visit, a row a question, and are not asked for', async () => {
    await keepOne();
    const client = await visit();
    const { lmi, asked } = lmiIn('gone');
    const query = lmiQueries.replacementDemand(lmi, SOC);
    expect(await client.query(query)).toMatchObject({ kind: 'value' });
    expect(asked).toEqual([]);
  });

  test('do not come back in another build', async () => {
    await keepOne();
    vi.stubEnv('BEARINGS_BUILD', 'another');
    const client = await visit();
    expect(client.getQueryCache().getAll()).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  test('do not come back after seven days', async () => {
    await keepOne();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 60 * 60 * 1000 + 1 });
    const client = await visit();
    expect(client.getQueryCache().getAll()).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  test('take the place of no answer of this visit', async () => {
    await keepOne();
    const client = new QueryClient();
    const { queryKey } = lmiQueries.replacementDemand(lmiIn('good').lmi, SOC);
    client.setQueryData(queryKey, unanswered('not-published'));
    await persistLiveAnswers(client);
    expect(client.getQueryData(queryKey)).toEqual({ kind: 'missing', reason: 'not-published' });
  });

  test('never hold "none", nor what was looked for', async () => {
    const client = await visit();
    await client.query(lmiQueries.onetOccupations(lmiIn('part-empty').lmi, SOC));
    const { lmi } = lmiIn('good');
    await client.query(lmiQueries.search(lmi, 'plumber'));
    await client.query(lmiQueries.vacancies(lmi, { keywords: 'Plumber', location: 'Leeds' }));
    await client.query(lmiQueries.replacementDemand(lmi, SOC));
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    const [[, row] = []] = await rows();
    expect(row?.queryKey[2]).toBe('wf/replacement_demand');
  });

  test('are all gone with the desk, and so is what older builds kept in one row', async () => {
    await set('live', '{}', store);
    const client = await visit();
    expect(await rows()).toEqual([]);
    await client.query(lmiQueries.replacementDemand(lmiIn('good').lmi, SOC));
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    await dropLiveAnswers(client);
    expect(await rows()).toEqual([]);
    expect(client.getQueryCache().getAll()).toEqual([]);
  });
});
