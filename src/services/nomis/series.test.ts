import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis, type NomisMode } from '../../../tests/fakes/nomis';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchNamedShares, fetchSeries, type SeriesName } from './series';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;
const KINGDOM = { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' } as const;

function nomisIn(mode: NomisMode = 'good') {
  const { fetch, asked } = fakeFetch((url) => answerNomis(url, mode));
  return { nomis: createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch }), asked };
}

function parametersOf(asked: readonly string[], place = 0) {
  const url = new URL(asked[place] ?? NOMIS_BASE_URL);
  url.searchParams.delete('select');
  return Object.fromEntries(url.searchParams);
}

describe('fetchSeries', () => {
  test('gives a rate with half its interval for each area, all of one period', async () => {
    const { nomis, asked } = nomisIn();
    expect(await fetchSeries(nomis, 'employment-rate', [LEEDS, BRITAIN])).toEqual({
      kind: 'value',
      value: [LEEDS, BRITAIN].map((area, place) => ({
        indicator: 'employment-rate',
        figure: value(place === 0 ? 3.1 : 3.8),
        unit: 'per-cent',
        area,
        period: 'February 2026',
        periodEnd: '2026-02-28',
        source: 'nomis-aps',
        halfWidth95: place === 0 ? 1005 : 1040,
      })),
    });
    expect(parametersOf(asked)).toEqual({
      geography: 'E08000035,2092957698',
      date: 'latestMINUS1-latest',
      variable: '45',
      measures: '20599,21003',
    });
  });

  test('gives pay its coefficient of variation', async () => {
    const answer = await fetchSeries(nomisIn().nomis, 'pay-residents-annual', [LEEDS]);
    const [pay] = answer.kind === 'value' ? answer.value : [];
    expect(pay).toMatchObject({ unit: 'gbp-per-year' });
    expect(pay?.cvPercent).toBeTypeOf('number');
    expect(pay?.halfWidth95).toBeUndefined();
  });

  test('has no error where the source publishes none', async () => {
    const answer = await fetchSeries(nomisIn('all-missing').nomis, 'employment-rate', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ figure: { kind: 'missing' } }] });
    expect(answer).not.toHaveProperty('value.0.halfWidth95');
  });

  test('takes the period before for all where the newest is empty for all', async () => {
    const answer = await fetchSeries(nomisIn('newest-empty').nomis, 'population', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ period: 'January 2026' }] });
  });

  test('leaves out areas the data set does not cover, and does not ask for them', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchSeries(nomis, 'employment-rate', [BELFAST, LEEDS, KINGDOM]);
    expect(answer.kind === 'value' && answer.value.map(({ area }) => area)).toEqual([LEEDS]);
    expect(parametersOf(asked)).toMatchObject({ geography: 'E08000035' });
  });

  test('is not collected where none is covered', async () => {
    const { nomis, asked } = nomisIn();
    expect(await fetchSeries(nomis, 'unemployment-rate-modelled', [BELFAST])).toEqual(
      missing('not-collected'),
    );
    expect(asked).toEqual([]);
  });

  test.each<[SeriesName, object]>([
    ['unemployment-rate', { variable: '84' }],
    ['inactivity-rate', { variable: '111' }],
    ['unemployment-rate-modelled', { item: '2', measures: '20100,20701' }],
    ['pay-residents-annual', { sex: '7', pay: '7', item: '2', measures: '20100,20701' }],
    ['population', { gender: '0', c_age: '200', measures: '20100' }],
    ['population-16-64', { gender: '0', c_age: '203', measures: '20100' }],
    ['enterprises', { industry: '37748736', employment_sizeband: '0', legal_status: '0' }],
  ])('names every dimension of %s', async (name, parameters) => {
    const { nomis, asked } = nomisIn();
    await fetchSeries(nomis, name, [LEEDS]);
    expect(parametersOf(asked)).toMatchObject(parameters);
  });
});

describe('fetchNamedShares', () => {
  test('finds the codes of qualifications by name and looks five quarters back', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchNamedShares(nomis, 'qualifications', [LEEDS]);
    const shares = answer.kind === 'value' ? answer.value : [];
    expect(shares.map(({ name }) => name)).toEqual(['RQF4+', 'no qualifications (RQF)']);
    expect(shares[0]?.observation).toMatchObject({
      indicator: 'qualification-share',
      unit: 'per-cent',
      area: LEEDS,
    });
    expect(parametersOf(asked, 1)).toMatchObject({
      variable: '9001,9002',
      date: 'latestMINUS4-latest',
    });
  });

  test('finds the codes of occupations', async () => {
    const answer = await fetchNamedShares(nomisIn().nomis, 'occupations', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ name: '1: managers' }] });
  });

  test('is absent where no name fits', async () => {
    const { fetch } = fakeFetch((url) => {
      url.searchParams.set('search', '*nothing*');
      return answerNomis(url, 'good');
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    expect(await fetchNamedShares(nomis, 'occupations', [LEEDS])).toEqual(missing('not-published'));
  });
});
