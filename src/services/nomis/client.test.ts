import { afterEach, describe, expect, test, vi } from 'vitest';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';
import { fakeFetch, neverAnswering } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerNomis, type NomisMode } from '../../../tests/fakes/nomis';
import {
  fetchClaimantCount,
  fetchClaimantGroups,
  fetchClaimantTrend,
  fetchClaimantTrends,
  fetchClaimantYears,
} from './claimants';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import type { NomisQuery } from './query';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

function clientIn(mode: NomisMode) {
  const { fetch, asked } = fakeFetch((url) => answerNomis(url, mode));
  const { queue, waits } = instantQueue([2000, 6000]);
  return { nomis: createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue }), asked, waits };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('fetchClaimantCount', () => {
  test.each<NomisMode>(['good', 'slow'])('gives count and rate when Nomis is %s', async (mode) => {
    const { nomis, asked } = clientIn(mode);
    expect(await fetchClaimantCount(nomis, LEEDS)).toEqual({
      kind: 'value',
      value: {
        area: LEEDS,
        rate: {
          indicator: 'claimant-rate',
          figure: { kind: 'value', value: 3.1 },
          unit: 'per-cent',
          area: LEEDS,
          period: 'February 2026',
          periodEnd: '2026-02-28',
          source: 'nomis-claimant-count',
        },
        claimants: {
          indicator: 'claimants',
          figure: { kind: 'value', value: 1005 },
          unit: 'people',
          area: LEEDS,
          period: 'February 2026',
          periodEnd: '2026-02-28',
          source: 'nomis-claimant-count',
        },
      },
    });
    expect(asked).toEqual([
      'https://www.nomisweb.co.uk/api/v01/dataset/NM_162_1.data.csv?geography=E08000035&date=latestMINUS1-latest&gender=0&age=0&measure=1,2&measures=20100&select=DATE,DATE_NAME,GEOGRAPHY,GEOGRAPHY_CODE,GEOGRAPHY_NAME,GENDER,GENDER_NAME,AGE,AGE_NAME,MEASURE,MEASURE_NAME,MEASURES,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,RECORD_OFFSET,RECORD_COUNT',
    ]);
  });

  test('takes the month before where the newest is published empty', async () => {
    const { nomis } = clientIn('newest-empty');
    expect(await fetchClaimantCount(nomis, LEEDS)).toMatchObject({
      value: { rate: { period: 'January 2026', periodEnd: '2026-01-31' } },
    });
  });

  test('gives missing figures of the newest month where none has a number', async () => {
    const { nomis } = clientIn('all-missing');
    expect(await fetchClaimantCount(nomis, LEEDS)).toMatchObject({
      value: {
        claimants: {
          period: 'February 2026',
          figure: { kind: 'missing', reason: 'unreliable' },
        },
      },
    });
  });

  test('reads a marker of the web pages as its reason', async () => {
    const { nomis } = clientIn('markers');
    expect(await fetchClaimantCount(nomis, LEEDS)).toMatchObject({
      value: { rate: { figure: { kind: 'missing', reason: 'unreliable' } } },
    });
  });

  test('asks for a region by its number and keeps its GSS code', async () => {
    const { nomis, asked } = clientIn('good');
    const region = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
    expect(await fetchClaimantCount(nomis, region)).toMatchObject({ value: { area: region } });
    expect(asked[0]).toContain('geography=2013265923&');
  });

  test('is not collected for an LSIP area, without asking', async () => {
    const { nomis, asked } = clientIn('good');
    const lsip = { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' } as const;
    expect(await fetchClaimantCount(nomis, lsip)).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
    expect(asked).toEqual([]);
  });

  test('is not published for a header alone', async () => {
    expect(await fetchClaimantCount(clientIn('header-only').nomis, LEEDS)).toEqual({
      kind: 'missing',
      reason: 'not-published',
    });
  });
});

describe('fetchClaimantTrend', () => {
  test('gives the months oldest first, those without a number too', async () => {
    const { nomis, asked } = clientIn('newest-empty');
    const answer = await fetchClaimantTrend(nomis, LEEDS, 13);
    const trend = answer.kind === 'value' ? answer.value : [];
    expect(trend).toHaveLength(13);
    expect(trend[0]?.rate.period).toBe('February 2025');
    expect(trend[12]?.rate).toMatchObject({
      period: 'February 2026',
      figure: { kind: 'missing', reason: 'not-published' },
    });
    expect(asked[0]).toContain('date=latestMINUS12-latest&');
  });
});

describe('fetchClaimantGroups', () => {
  test('gives counts by sex and age of one month', async () => {
    const { nomis, asked } = clientIn('good');
    const answer = await fetchClaimantGroups(nomis, LEEDS);
    const groups = answer.kind === 'value' ? answer.value : [];
    expect(groups).toHaveLength(12);
    expect(groups[0]).toMatchObject({
      sex: 'all',
      age: 'all',
      claimants: { period: 'February 2026', unit: 'people', indicator: 'claimants' },
      yearBefore: { period: 'February 2025', unit: 'people' },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('&gender=0,1,2&age=0,2,3,4&measure=1&measures=20100&');
  });
});

describe('fetchClaimantTrends', () => {
  const region = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
  const lsip = { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' } as const;

  test('gives the months of each area Nomis has, in one request', async () => {
    const { nomis, asked } = clientIn('good');
    const answer = await fetchClaimantTrends(nomis, [LEEDS, lsip, region], 25);
    const trends = answer.kind === 'value' ? answer.value : [];
    expect(trends.map(({ area, months }) => [area.name, months.length])).toEqual([
      ['Leeds', 25],
      ['Yorkshire and The Humber', 25],
    ]);
    expect(trends[0]?.months[24]?.rate.period).toBe('February 2026');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('geography=E08000035,2013265923&date=latestMINUS24-latest&');
  });

  test('knows Sheffield under the code Nomis has', async () => {
    const sheffield = { gss: 'E08000039', level: 'district', name: 'Sheffield' } as const;
    const answer = await fetchClaimantTrends(clientIn('good').nomis, [sheffield], 2);
    expect(answer).toMatchObject({ value: [{ area: sheffield, months: [{}, {}] }] });
  });

  test('is not collected where Nomis has none of the areas', async () => {
    const { nomis, asked } = clientIn('good');
    expect(await fetchClaimantTrends(nomis, [lsip], 25)).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
    expect(asked).toEqual([]);
  });
});

describe('fetchClaimantYears', () => {
  const region = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;

  test('gives the same month of each year, oldest first, in one request', async () => {
    const { nomis, asked } = clientIn('good');
    const answer = await fetchClaimantYears(nomis, [LEEDS, region], 3);
    const trends = answer.kind === 'value' ? answer.value : [];
    expect(trends.map(({ months }) => months.map(({ rate }) => rate.period))).toEqual(
      [LEEDS, region].map(() => [
        'February 2023',
        'February 2024',
        'February 2025',
        'February 2026',
      ]),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(
      '&date=latest,latestMINUS1,latestMINUS12,latestMINUS13,latestMINUS24,latestMINUS25,latestMINUS36,latestMINUS37&',
    );
  });

  test('goes by the month before in every year where the newest is published empty', async () => {
    const answer = await fetchClaimantYears(clientIn('newest-empty').nomis, [LEEDS], 1);
    const [trend] = answer.kind === 'value' ? answer.value : [];
    expect(trend?.months.map(({ rate }) => rate.period)).toEqual(['January 2025', 'January 2026']);
  });

  test('is not collected where Nomis has none of the areas', async () => {
    const lsip = { gss: 'E69000031', level: 'lsip', name: 'Tees Valley' } as const;
    expect(await fetchClaimantYears(clientIn('good').nomis, [lsip], 10)).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
  });
});

describe('the client of Nomis', () => {
  const ask = ({ nomis }: ReturnType<typeof clientIn>) => fetchClaimantCount(nomis, LEEDS);

  test.each<NomisMode>(['gone', 'unreadable'])(
    'asks three times, 2 and 6 seconds apart, when Nomis is %s',
    async (mode) => {
      const client = clientIn(mode);
      await expect(ask(client)).rejects.toBeInstanceOf(UnreachableError);
      expect(client.asked).toHaveLength(3);
      expect(client.waits).toEqual([2000, 6000]);
    },
  );

  test.each<NomisMode>(['engine-json', 'engine-text', 'engine-xml', 'busy'])(
    'asks three times, then names the status, for %s',
    async (mode) => {
      const client = clientIn(mode);
      await expect(ask(client)).rejects.toBeInstanceOf(HttpStatusError);
      expect(client.asked).toHaveLength(3);
    },
  );

  test('never asks again after an error in a good answer', async () => {
    const client = clientIn('incomplete');
    await expect(ask(client)).rejects.toMatchObject({
      name: 'HttpStatusError',
      status: 200,
      message: 'nomis said: Query is incomplete',
    });
    expect(client.asked).toHaveLength(1);
  });

  test.each<NomisMode>([
    'empty-body',
    'web-page',
    'code-dropped',
    'total-instead',
    'column-dropped',
    'rows-lost',
    'cut-short',
    'one-row-twice',
    'other-names',
    'nonsense',
  ])('blames the contract for %s', async (mode) => {
    const client = clientIn(mode);
    await expect(ask(client)).rejects.toBeInstanceOf(ContractError);
    expect(client.asked.length).toBeLessThanOrEqual(2);
  });

  const BIG: NomisQuery = {
    dataset: 'NM_189_1',
    geography: ['TYPE424'],
    date: '2024',
    dimensions: { industry: ['1...3700'], measures: ['20100'] },
  };

  test('reads an answer over the limit page by page', async () => {
    const { nomis, asked } = clientIn('good');
    const rows = await nomis.askRows(BIG);
    expect(rows.kind === 'value' && rows.value.length).toBe(25_900);
    expect(asked.map((url) => new URL(url).searchParams.get('RecordOffset'))).toEqual([
      null,
      '25000',
    ]);
  });

  test('does not loop where the server ignores the offset', async () => {
    const { fetch, asked } = fakeFetch((url) => {
      url.searchParams.delete('RecordOffset');
      return answerNomis(url, 'good');
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    await expect(nomis.askRows(BIG)).rejects.toThrow('one cell twice');
    expect(asked).toHaveLength(2);
  });

  test('waits about 2 and 6 seconds between tries, and asks no fourth time', async () => {
    vi.useFakeTimers({ now: 0 });
    const at: number[] = [];
    const nomis = createNomisClient({
      baseUrl: NOMIS_BASE_URL,
      fetch: async () => {
        at.push(Date.now());
        throw new TypeError('Failed to fetch');
      },
    });
    const failure = fetchClaimantCount(nomis, LEEDS).catch(String);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await failure).toMatch(/^UnreachableError/);
    const [first = 0, second = 0, third = 0, ...more] = at;
    expect(more).toEqual([]);
    // Up to a quarter longer, so that clients drift apart.
    expect(second - first).toBeGreaterThanOrEqual(2000);
    expect(second - first).toBeLessThanOrEqual(2500);
    expect(third - second).toBeGreaterThanOrEqual(6000);
    expect(third - second).toBeLessThanOrEqual(7500);
  });

  test('sends no header of its own, no cookie and no key', async () => {
    const calls: (RequestInit | undefined)[] = [];
    const fake = fakeFetch((url) => answerNomis(url, 'good'));
    const nomis = createNomisClient({
      baseUrl: NOMIS_BASE_URL,
      fetch: (input, init) => {
        calls.push(init);
        return fake.fetch(input, init);
      },
    });
    await fetchClaimantCount(nomis, LEEDS);
    expect(calls.map((init) => [init?.headers, init?.method, init?.credentials])).toEqual([
      [undefined, undefined, 'omit'],
    ]);
    expect(fake.asked[0]).not.toMatch(/uid|signature/i);
  });

  test('is switched off by an address of null', () => {
    const nomis = createNomisClient({ baseUrl: null });
    expect(nomis.enabled).toBe(false);
    expect(() => nomis.askText('dataset/def.sdmx.json')).toThrow('switched off');
  });

  test('gives up after 60 seconds', async () => {
    vi.useFakeTimers();
    const { queue } = instantQueue([]);
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch: neverAnswering, queue });
    const failure = fetchClaimantCount(nomis, LEEDS).catch(String);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatch(/^UnreachableError: .* within 60 seconds$/);
  });
});
