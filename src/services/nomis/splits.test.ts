import { describe, expect, test } from 'vitest';
import { type Figure, missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis, type NomisMode } from '../../../tests/fakes/nomis';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { fetchSplit, shareOfCount, type SplitName } from './splits';

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
const BELFAST = { gss: 'N09000003', level: 'district', name: 'Belfast' } as const;
const BRITAIN = { gss: 'K03000001', level: 'great-britain', name: 'Great Britain' } as const;

async function partsIn(name: SplitName, mode: NomisMode = 'good') {
  const answer = await fetchSplit(nomisIn(mode).nomis, name, [LEEDS, BRITAIN]);
  return answer.kind === 'value' ? answer.value : [];
}

describe('fetchSplit', () => {
  test.each<[SplitName, string, object]>([
    ['economic-activity', 'NM_17_5', { variable: '45,84,111', measures: '20599,21003' }],
    [
      'inactivity-reasons',
      'NM_17_5',
      { variable: '1493,1494,1495,1496,1497,1498,1499', measures: '20599,21003' },
    ],
    ['employees-by-industry', 'NM_189_1', { employment_status: '1', measure: '1,2' }],
    [
      'businesses-by-size',
      'NM_142_1',
      { industry: '37748736', employment_sizeband: '0,10,20,30,40', legal_status: '0' },
    ],
  ])('names every dimension of %s', async (name, dataset, parameters) => {
    const { nomis, asked } = nomisIn();
    await fetchSplit(nomis, name, [LEEDS, BRITAIN]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`/dataset/${dataset}.data.csv?geography=E08000035,2092957698&`);
    expect(parametersOf(asked)).toMatchObject(parameters);
  });

  test('asks for all 21 sections and the whole, each by its code', async () => {
    const { nomis, asked } = nomisIn();
    await fetchSplit(nomis, 'employees-by-industry', [LEEDS]);
    const industries = parametersOf(asked)['industry']?.split(',') ?? [];
    expect(industries).toHaveLength(22);
    expect([industries[0], industries[1], industries[21]]).toEqual([
      '37748736',
      '150994945',
      '150994965',
    ]);
  });

  test('gives each part its own measure and interval', async () => {
    const parts = await partsIn('economic-activity');
    expect(
      parts
        .filter(({ observation }) => observation.area === LEEDS)
        .map(({ part, observation }) => [part, observation.indicator]),
    ).toEqual([
      ['employment', 'employment-rate'],
      ['unemployment', 'unemployment-rate'],
      ['inactivity', 'inactivity-rate'],
    ]);
    expect(parts[0]?.observation).toMatchObject({ halfWidth95: 1, source: 'nomis-aps' });
  });

  test('tells reasons by words of ours', async () => {
    const parts = await partsIn('inactivity-reasons');
    expect([...new Set(parts.map(({ part }) => part))]).toEqual([
      'student',
      'family-or-home',
      'ill-for-now',
      'ill-long-term',
      'discouraged',
      'retired',
      'other',
    ]);
  });

  test('gives employees as jobs and as a share, by section', async () => {
    const parts = await partsIn('employees-by-industry');
    const ofC = parts.filter(({ part, observation }) => part === 'C' && observation.area === LEEDS);
    expect(ofC.map(({ observation }) => observation)).toMatchObject([
      { indicator: 'employees-by-industry', unit: 'jobs', periodEnd: '2025-09-30' },
      { indicator: 'employees-by-industry-share', unit: 'per-cent', source: 'nomis-bres' },
    ]);
    expect(new Set(parts.map(({ part }) => part)).size).toBe(22);
  });

  test('gives businesses by size, the whole with them', async () => {
    const parts = await partsIn('businesses-by-size');
    expect(parts.slice(0, 5).map(({ part }) => part)).toEqual([
      'all',
      'micro',
      'small',
      'medium',
      'large',
    ]);
    expect(parts[0]?.observation).toMatchObject({ unit: 'enterprises', periodEnd: '2025-03-31' });
  });

  test('keeps a reason and no interval where a cell is empty', async () => {
    const parts = await partsIn('inactivity-reasons', 'all-missing');
    expect(parts.map(({ observation }) => observation.figure.kind)).toEqual(
      parts.map(() => 'missing'),
    );
    expect(parts.some(({ observation }) => observation.halfWidth95 !== undefined)).toBe(false);
  });

  test('is not collected for Northern Ireland, without asking', async () => {
    const { nomis, asked } = nomisIn();
    expect(await fetchSplit(nomis, 'employees-by-industry', [BELFAST])).toEqual(
      missing('not-collected'),
    );
    expect(asked).toEqual([]);
  });

  test('refuses the total where industries were asked for, once a bad code', async () => {
    const { fetch } = fakeFetch((url) => {
      const answer = answerNomis(url, 'good');
      if (answer === 'gone') return answer;
      // What Nomis does with industry codes it does not know: the total, in place of each.
      return { ...answer, body: answer.body.replaceAll(/"1509949\d\d"/g, '"37748736"') };
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    const failure = fetchSplit(nomis, 'employees-by-industry', [LEEDS]);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('one cell twice');
  });

  test.each<SplitName>([
    'economic-activity',
    'inactivity-reasons',
    'employees-by-industry',
    'businesses-by-size',
  ])('refuses %s where its codes come under other names', async (name) => {
    const failure = fetchSplit(nomisIn('other-names').nomis, name, [LEEDS]);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('means something else by');
  });

  test('refuses an answer that leaves a section out', async () => {
    const { fetch } = fakeFetch((url) => {
      url.searchParams.set('industry', '37748736,150994945');
      return answerNomis(url, 'good');
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    await expect(fetchSplit(nomis, 'employees-by-industry', [LEEDS])).rejects.toThrow(
      'left out codes that were asked for: INDUSTRY 150994946',
    );
  });
});

describe('shareOfCount', () => {
  const count = (figure: Figure) => ({
    indicator: 'claimants',
    figure,
    unit: 'people' as const,
    area: LEEDS,
    period: 'May 2026',
    periodEnd: '2026-05-31',
    source: 'nomis-claimant-count',
  });
  const share = (part: Figure, whole: Figure) =>
    shareOfCount(count(part), count(whole), 'claimants-by-age-share');

  test('is the part out of the whole in per cent, and says that it is ours', () => {
    expect(share(value(1_245), value(8_300))).toEqual({
      ...count(value(15)),
      indicator: 'claimants-by-age-share',
      unit: 'per-cent',
      flags: ['our-estimate'],
    });
  });

  test.each<[Figure, Figure, Figure]>([
    [value(0), value(0), missing('not-applicable')],
    // 2.5 · (100 + 25) ÷ 315 is just under a point; ÷ 310 just over.
    [value(78.75), value(315), value(25)],
    [value(77.5), value(310), missing('not-applicable')],
    [missing('not-published'), value(80), missing('not-published')],
    [value(20), missing('unreliable'), missing('unreliable')],
  ])('of %j out of %j is %j', (part, whole, expected) => {
    expect(share(part, whole).figure).toEqual(expected);
  });
});
