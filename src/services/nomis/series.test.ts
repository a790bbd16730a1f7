import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { fetchSeries, type SeriesName } from './series';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const REGION = { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;
const KINGDOM = { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' } as const;

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
        halfWidth95: place === 0 ? 1 : 1.1,
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
    expect(pay).toMatchObject({ figure: value(505), cvPercent: 1 });
    expect(pay?.halfWidth95).toBeUndefined();
  });

  test.each<[SeriesName, string, object]>([
    [
      'pay-residents-weekly-full-time',
      'NM_30_1',
      {
        unit: 'gbp-per-week',
        source: 'nomis-ashe-residents',
        periodEnd: '2025-04-30',
        cvPercent: 1,
      },
    ],
    [
      'pay-workplace-weekly-full-time',
      'NM_99_1',
      {
        unit: 'gbp-per-week',
        source: 'nomis-ashe-workplace',
        periodEnd: '2025-04-30',
        cvPercent: 1,
      },
    ],
    [
      'jobs-density',
      'NM_57_1',
      {
        unit: 'jobs-per-resident',
        source: 'nomis-jobs-density',
        periodEnd: '2025-12-31',
        figure: value(0.7),
      },
    ],
    [
      'population',
      'NM_2002_1',
      { unit: 'people', source: 'nomis-population', periodEnd: '2025-06-30' },
    ],
  ])('reads %s from %s', async (name, dataset, expected) => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchSeries(nomis, name, [LEEDS]);
    expect(answer).toMatchObject({ value: [{ ...expected, indicator: name, area: LEEDS }] });
    expect(asked[0]).toContain(`/dataset/${dataset}.data.csv?`);
  });

  test('has no error where there is no number to be wrong about', async () => {
    const { nomis } = nomisIn('markers');
    expect(await fetchSeries(nomis, 'jobs-density', [LEEDS])).toMatchObject({
      value: [{ figure: missing('unreliable') }],
    });
  });

  test('does not ask the modelled rate for a region, which the data set does not have', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchSeries(nomis, 'unemployment-rate-modelled', [LEEDS, REGION, BRITAIN]);
    expect(answer.kind === 'value' && answer.value.map(({ area }) => area)).toEqual([
      LEEDS,
      BRITAIN,
    ]);
    expect(parametersOf(asked)).toMatchObject({ geography: 'E08000035,2092957698' });
  });

  test('has no error where the source publishes none', async () => {
    const answer = await fetchSeries(nomisIn('all-missing').nomis, 'employment-rate', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ figure: { kind: 'missing' } }] });
    expect(answer).not.toHaveProperty('value.0.halfWidth95');
  });

  test('takes the period before for all where the newest is empty for all', async () => {
    const answer = await fetchSeries(nomisIn('newest-empty').nomis, 'population', [LEEDS]);
    expect(answer).toMatchObject({ value: [{ period: 'mid-2024', periodEnd: '2024-06-30' }] });
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

  test.each<SeriesName>([
    'claimant-rate',
    'employment-rate',
    'unemployment-rate',
    'inactivity-rate',
    'unemployment-rate-modelled',
    'pay-residents-annual',
    'pay-residents-weekly-full-time',
    'pay-workplace-weekly-full-time',
    'jobs-density',
    'population',
    'population-16-64',
    'enterprises',
  ])('refuses %s where its codes come under other names', async (name) => {
    const failure = fetchSeries(nomisIn('other-names').nomis, name, [LEEDS]);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('means something else by');
  });

  test.each<[SeriesName, object]>([
    ['claimant-rate', { gender: '0', age: '0', measure: '2', measures: '20100' }],
    ['unemployment-rate', { variable: '84' }],
    ['inactivity-rate', { variable: '111' }],
    ['unemployment-rate-modelled', { item: '2', measures: '20100,20701' }],
    ['pay-residents-annual', { sex: '7', pay: '7', item: '2', measures: '20100,20701' }],
    ['pay-residents-weekly-full-time', { sex: '8', pay: '1', item: '2', measures: '20100,20701' }],
    ['pay-workplace-weekly-full-time', { sex: '8', pay: '1', item: '2', measures: '20100,20701' }],
    ['jobs-density', { item: '3', measures: '20100' }],
    ['population', { gender: '0', c_age: '200', measures: '20100' }],
    ['population-16-64', { gender: '0', c_age: '203', measures: '20100' }],
    ['enterprises', { industry: '37748736', employment_sizeband: '0', legal_status: '0' }],
  ])('names every dimension of %s', async (name, parameters) => {
    const { nomis, asked } = nomisIn();
    await fetchSeries(nomis, name, [LEEDS]);
    expect(parametersOf(asked)).toMatchObject(parameters);
  });
});
