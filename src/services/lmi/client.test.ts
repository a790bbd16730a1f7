import { afterEach, describe, expect, test, vi } from 'vitest';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';
import { fakeFetch, neverAnswering } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../../tests/fakes/lmi';
import { estimatePay } from './ashe';
import { createLmiClient, LMI_BASE_URL } from './client';

function clientIn(mode: LmiMode) {
  const { fetch, asked } = fakeFetch((url) => answerLmi(url, mode));
  const { queue, waits } = instantQueue([1000, 3000]);
  return { lmi: createLmiClient({ baseUrl: LMI_BASE_URL, fetch, queue }), asked, waits };
}

const askPay = ({ lmi }: ReturnType<typeof clientIn>) => lmi.ask(estimatePay, { soc: '5314' });

afterEach(() => {
  vi.useRealTimers();
});

describe('the client of LMI for All', () => {
  test.each<LmiMode>(['good', 'slow'])('has an answer when the service is %s', async (mode) => {
    expect(await askPay(clientIn(mode))).toMatchObject({
      kind: 'value',
      value: { requestedSoc: '5314', returnedSoc: '5314', year: 2022 },
    });
  });

  test.each<LmiMode>(['error-200', 'error-400-readable', 'part-missing', 'part-empty'])(
    'reads %s as not collected',
    async (mode) => {
      expect(await askPay(clientIn(mode))).toEqual({ kind: 'missing', reason: 'not-collected' });
    },
  );

  test('reads sentinels as not published', async () => {
    expect(await askPay(clientIn('sentinels'))).toEqual({
      kind: 'missing',
      reason: 'not-published',
    });
  });

  test.each<LmiMode>(['gone', 'error-400', 'broken-unreadable'])(
    'asks three times, then is unreachable, when the service is %s',
    async (mode) => {
      const client = clientIn(mode);
      await expect(askPay(client)).rejects.toBeInstanceOf(UnreachableError);
      expect(client.asked).toHaveLength(3);
      expect(client.waits).toEqual([1000, 3000]);
    },
  );

  test.each<LmiMode>(['broken', 'busy'])(
    'asks three times, then names the status, when the service is %s',
    async (mode) => {
      const client = clientIn(mode);
      await expect(askPay(client)).rejects.toBeInstanceOf(HttpStatusError);
      expect(client.asked).toHaveLength(3);
    },
  );

  test.each<LmiMode>(['slow-down', 'slow-down-400', 'slow-down-429', 'in-trouble', 'too-many-429'])(
    'asks once and takes it for a failure, not for "no data", when the service answers %s',
    async (mode) => {
      const client = clientIn(mode);
      await expect(askPay(client)).rejects.toBeInstanceOf(HttpStatusError);
      expect(client.asked).toHaveLength(1);
    },
  );

  test.each<LmiMode>([
    'empty-body',
    'null-body',
    'parked',
    'cut-short',
    'other-shape',
    'other-group',
    'impossible',
    'other-years',
  ])('asks once and blames the contract when the answer is %s', async (mode) => {
    const client = clientIn(mode);
    await expect(askPay(client)).rejects.toBeInstanceOf(ContractError);
    expect(client.asked).toHaveLength(1);
  });

  test('names source and address in its errors', async () => {
    await expect(askPay(clientIn('parked'))).rejects.toMatchObject({
      source: 'lmi-for-all',
      url: 'https://api.lmiforall.org.uk/api/v1/ashe/estimatePay?soc=5314&coarse=false',
    });
  });

  test('joins the same question while it is under way', async () => {
    const client = clientIn('good');
    await Promise.all([askPay(client), askPay(client)]);
    expect(client.asked).toHaveLength(1);
  });

  test('asks a mirror at its own address', async () => {
    const { fetch, asked } = fakeFetch((url) => answerLmi(url, 'good'));
    const lmi = createLmiClient({ baseUrl: 'https://mirror.example/lmi', fetch });
    await lmi.ask(estimatePay, { soc: '5314' });
    expect(asked).toEqual(['https://mirror.example/lmi/ashe/estimatePay?soc=5314&coarse=false']);
  });

  test('says that it is switched off, and is not to be asked then', async () => {
    const lmi = createLmiClient({ baseUrl: null });
    expect(lmi.enabled).toBe(false);
    await expect(lmi.ask(estimatePay, { soc: '5314' })).rejects.toThrow('switched off');
  });

  test('gives up after 30 seconds', async () => {
    vi.useFakeTimers();
    const { queue } = instantQueue([]);
    const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch: neverAnswering, queue });
    const failure = lmi.ask(estimatePay, { soc: '5314' }).catch(String);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await failure).toMatch(/^UnreachableError: .* within 30 seconds$/);
  });
});
