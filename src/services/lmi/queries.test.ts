import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerLmi, type LmiMode } from '../../../tests/fakes/lmi';
import { createLmiClient, LMI_BASE_URL } from './client';
import { lmiQueries } from './queries';

const YORKSHIRE = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;

const queryClient = new QueryClient();

afterEach(() => {
  queryClient.clear();
});

function lmiIn(mode: LmiMode) {
  const { fetch, asked } = fakeFetch((url) => answerLmi(url, mode));
  return { lmi: createLmiClient({ baseUrl: LMI_BASE_URL, fetch }), asked };
}

describe('lmiQueries.estimatePay', () => {
  test('narrows to a region by the code the service gives its name', async () => {
    const { lmi, asked } = lmiIn('good');
    const query = lmiQueries.estimatePay(lmi, { soc: '5314', region: YORKSHIRE });
    const answer = await queryClient.query(query);
    expect(answer).toMatchObject({ value: { area: YORKSHIRE } });
    expect(asked.map((url) => url.replace(LMI_BASE_URL, ''))).toEqual([
      'ashe/filters/all',
      'ashe/estimatePay?soc=5314&coarse=false&filters=region%3A4',
    ]);
  });

  test('asks for the list of codes once', async () => {
    const { lmi, asked } = lmiIn('good');
    await queryClient.query(lmiQueries.estimatePay(lmi, { soc: '5314', region: YORKSHIRE }));
    await queryClient.query(lmiQueries.estimateHours(lmi, { soc: '5314', region: YORKSHIRE }));
    expect(asked).toHaveLength(3);
  });

  test('names all twelve regions of a split', async () => {
    const { lmi } = lmiIn('good');
    const query = lmiQueries.estimatePay(lmi, { soc: '5314', breakdown: 'region' });
    const answer = await queryClient.query(query);
    const named = answer.kind === 'value' ? answer.value.named : [];
    expect(named).toHaveLength(12);
    expect(named[3]?.observation.area).toEqual(YORKSHIRE);
  });

  test('is not collected for a region the service cannot name', async () => {
    const { lmi } = lmiIn('empty-body');
    const query = lmiQueries.estimatePay(lmi, { soc: '5314', region: YORKSHIRE });
    expect(await queryClient.query(query)).toEqual({ kind: 'missing', reason: 'not-collected' });
  });

  test('asks for no list where the codes are known', async () => {
    const { lmi, asked } = lmiIn('good');
    await queryClient.query(lmiQueries.estimatePay(lmi, { soc: '5314', breakdown: 'gender' }));
    expect(asked).toHaveLength(1);
  });

  test('is off, not missing, while the service is switched off', () => {
    const query = lmiQueries.estimatePay(createLmiClient({ baseUrl: null }), { soc: '5314' });
    expect(query.enabled).toBe(false);
  });

  test('may be kept, and is never retried twice over', () => {
    const query = lmiQueries.estimatePay(lmiIn('good').lmi, { soc: '5314' });
    expect([query.meta, query.retry]).toEqual([{ persist: true }, false]);
  });
});
