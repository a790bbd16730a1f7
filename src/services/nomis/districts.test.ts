import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { answerNomis, type FakeDistrict } from '../../../tests/fakes/nomis';
import { nomisIn, parametersOf } from '../../../tests/fakes/nomisIn';
import { createNomisClient, NOMIS_BASE_URL } from './client';
import { type DistrictQuestion, districtsQuery, fetchDistrictIndicator } from './districts';
import { CELL_LIMIT } from './query';

const GB_AND_ENGLAND = 'TYPE424,2092957698,2092957699';
const UK_TOO = 'TYPE424,2092957697,2092957698,2092957699';

/** As many districts as there are. */
const ALL: readonly FakeDistrict[] = Array.from({ length: 361 }, (_, place) => ({
  gss: `E07${String(place + 1).padStart(6, '0')}`,
  name: `District ${place + 1}`,
}));

const QUESTIONS: readonly (readonly [DistrictQuestion, string, string, object])[] = [
  [{ measure: 'claimant-rate' }, 'NM_162_1', UK_TOO, { measure: '2', gender: '0', age: '0' }],
  [{ measure: 'employment-rate' }, 'NM_17_5', GB_AND_ENGLAND, { variable: '45' }],
  [{ measure: 'unemployment-rate' }, 'NM_17_5', GB_AND_ENGLAND, { variable: '84' }],
  [{ measure: 'inactivity-rate' }, 'NM_17_5', GB_AND_ENGLAND, { variable: '111' }],
  [{ measure: 'unemployment-rate-modelled' }, 'NM_127_1', GB_AND_ENGLAND, { item: '2' }],
  [{ measure: 'jobs-density' }, 'NM_57_1', GB_AND_ENGLAND, { item: '3' }],
  [
    { measure: 'pay-residents-weekly-full-time' },
    'NM_30_1',
    GB_AND_ENGLAND,
    { sex: '8', pay: '1', item: '2', measures: '20100,20701' },
  ],
  [
    { measure: 'pay-workplace-weekly-full-time' },
    'NM_99_1',
    GB_AND_ENGLAND,
    { sex: '8', pay: '1', item: '2', measures: '20100,20701' },
  ],
  [
    { measure: 'inactivity-reason', part: 'ill-long-term' },
    'NM_17_5',
    GB_AND_ENGLAND,
    { variable: '1496', measures: '20599,21003' },
  ],
  [
    { measure: 'employees-by-industry-share', part: 'C' },
    'NM_189_1',
    GB_AND_ENGLAND,
    { industry: '150994947', employment_status: '1', measure: '2' },
  ],
  [
    { measure: 'businesses-by-size', part: 'micro' },
    'NM_142_1',
    GB_AND_ENGLAND,
    { industry: '37748736', employment_sizeband: '10', legal_status: '0' },
  ],
  [
    { measure: 'businesses-by-size-share', part: 'large' },
    'NM_142_1',
    GB_AND_ENGLAND,
    { employment_sizeband: '0,40' },
  ],
  [
    { measure: 'claimants-by-age-share', part: '50-and-over' },
    'NM_162_1',
    UK_TOO,
    { measure: '1', gender: '0', age: '0,4' },
  ],
];

describe('fetchDistrictIndicator', () => {
  test.each(QUESTIONS)(
    'asks %j of all districts at once',
    async (question, dataset, geography, own) => {
      const { nomis, asked } = nomisIn();
      const answer = await fetchDistrictIndicator(nomis, question);
      expect(answer).toMatchObject({ value: { indicator: question.measure } });
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain(`/dataset/${dataset}.data.csv?`);
      expect(parametersOf(asked)).toMatchObject({ geography, ...own });
    },
  );

  test.each(QUESTIONS)('plans %j within the limit of cells and one address', (question) => {
    const query =
      question.measure === 'qualification-share' ||
      question.measure === 'occupation-share' ||
      question.measure === 'rate-by-sex'
        ? undefined
        : districtsQuery(question);
    const codes = Object.values(query?.dimensions ?? {}).reduce(
      (all, list) => all * list.length,
      1,
    );
    const periods = query?.date === 'latestMINUS1-latest' ? 2 : Number.NaN;
    expect((361 + 3) * codes * periods).toBeLessThanOrEqual(CELL_LIMIT);
  });

  test('asks for the pay of some employees alone, by the week or by the hour', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchDistrictIndicator(nomis, {
      measure: 'pay',
      base: 'workplace',
      workers: 'full-time-women',
      by: 'hour',
    });
    expect(answer).toMatchObject({
      value: { indicator: 'pay-workplace-hourly-full-time-women', unit: 'gbp-per-hour' },
    });
    expect(asked[0]).toContain('/dataset/NM_99_1.data.csv?');
    expect(parametersOf(asked)).toMatchObject({ sex: '3', pay: '6', item: '2' });
  });

  test('asks for a rate of women or of men by the code it finds by its name', async () => {
    const { nomis, asked } = nomisIn();
    const answer = await fetchDistrictIndicator(nomis, {
      measure: 'rate-by-sex',
      rate: 'inactivity-rate',
      sex: 'women',
    });
    expect(answer).toMatchObject({ value: { indicator: 'inactivity-rate-women' } });
    expect(asked).toHaveLength(2);
    expect(parametersOf(asked.slice(1))).toMatchObject({ variable: '9206' });
  });

  test('gives every district by its code, and the wholes beside them', async () => {
    const answer = await fetchDistrictIndicator(nomisIn().nomis, { measure: 'employment-rate' });
    expect(answer).toMatchObject({
      value: {
        indicator: 'employment-rate',
        unit: 'per-cent',
        source: 'nomis-aps',
        period: 'February 2026',
        periodEnd: '2026-02-28',
        districts: {
          E08000035: {
            area: { gss: 'E08000035', level: 'district', name: 'Leeds' },
            figure: { kind: 'value' },
            halfWidth95: 1.2,
            period: 'February 2026',
          },
        },
        references: [
          { area: { gss: 'K03000001', name: 'Great Britain' } },
          { area: { gss: 'E92000001', name: 'England' } },
        ],
      },
    });
  });

  test('reads 361 districts in one request', async () => {
    const { fetch, asked } = fakeFetch((url) => answerNomis(url, 'good', ALL));
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    const answer = await fetchDistrictIndicator(nomis, { measure: 'claimant-rate' });
    const found = answer.kind === 'value' ? answer.value : undefined;
    expect(Object.keys(found?.districts ?? {})).toHaveLength(361);
    expect(found?.references.map(({ area }) => area.gss)).toEqual([
      'K02000001',
      'K03000001',
      'E92000001',
    ]);
    expect(asked).toHaveLength(1);
  });

  test('turns a coefficient of variation into half an interval, and keeps it', async () => {
    const answer = await fetchDistrictIndicator(nomisIn().nomis, {
      measure: 'pay-residents-weekly-full-time',
    });
    const pay = answer.kind === 'value' ? answer.value.districts['E08000035'] : undefined;
    expect(pay).toMatchObject({ unit: 'gbp-per-week', figure: value(575), cvPercent: 1.2 });
    expect(pay?.halfWidth95).toBeCloseTo(1.96 * 0.012 * 575, 10);
  });

  test.each<DistrictQuestion>([
    { measure: 'businesses-by-size-share', part: 'micro' },
    { measure: 'claimants-by-age-share', part: '16-24' },
  ])('makes the share %j out of the part and the whole', async (question) => {
    const answer = await fetchDistrictIndicator(nomisIn().nomis, question);
    expect(answer).toMatchObject({
      value: {
        indicator: question.measure,
        unit: 'per-cent',
        districts: { E08000035: { figure: value(100), flags: ['our-estimate'] } },
      },
    });
  });

  test('flags what is modelled', async () => {
    const answer = await fetchDistrictIndicator(nomisIn().nomis, {
      measure: 'unemployment-rate-modelled',
    });
    expect(answer).toMatchObject({ value: { districts: { E08000035: { flags: ['modelled'] } } } });
  });

  test('looks up the codes of qualifications and of occupations by name', async () => {
    for (const [question, variable, date] of [
      [{ measure: 'qualification-share', part: 'RQF4+' }, '9001', 'latestMINUS4-latest'],
      [{ measure: 'occupation-share', part: '1' }, '9101', 'latestMINUS1-latest'],
    ] as const) {
      const { nomis, asked } = nomisIn();
      // oxlint-disable-next-line no-await-in-loop -- two questions, one after the other
      const answer = await fetchDistrictIndicator(nomis, question);
      expect(answer).toMatchObject({ value: { indicator: question.measure } });
      expect(parametersOf(asked, 1)).toMatchObject({
        geography: GB_AND_ENGLAND,
        variable,
        date,
        measures: '20599,21003',
      });
    }
  });

  test.each<DistrictQuestion>([
    { measure: 'qualification-share', part: 'RQF9+' },
    { measure: 'occupation-share', part: '9' },
  ])('is not published where no name fits %j', async (question) => {
    const { nomis, asked } = nomisIn();
    expect(await fetchDistrictIndicator(nomis, question)).toEqual(missing('not-published'));
    expect(asked).toHaveLength(1);
  });

  test('is not applicable for a section there is none of, without asking', async () => {
    const { nomis, asked } = nomisIn();
    const question = { measure: 'employees-by-industry-share', part: 'Z' } as const;
    expect(await fetchDistrictIndicator(nomis, question)).toEqual(missing('not-applicable'));
    expect(asked).toEqual([]);
  });

  test('takes the period before for all where the newest is empty for all', async () => {
    const answer = await fetchDistrictIndicator(nomisIn('newest-empty').nomis, {
      measure: 'jobs-density',
    });
    expect(answer).toMatchObject({ value: { period: '2024', periodEnd: '2024-12-31' } });
  });

  test('does not let Great Britain alone decide the period', async () => {
    const { fetch } = fakeFetch((url) => {
      const answer = answerNomis(url, 'good');
      if (answer === 'gone') return answer;
      // The newest year is published for the wholes and not yet for districts.
      const body = answer.body
        .split('\n')
        .map((line) =>
          /^"2025".*"[ENSW](?:0\d|12)\d{6}","/.test(line) && !line.includes('"E92')
            ? line.replace(/"20100",[\d.]+,/, '"20100",,')
            : line,
        )
        .join('\n');
      return { ...answer, body };
    });
    const nomis = createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch });
    const answer = await fetchDistrictIndicator(nomis, { measure: 'jobs-density' });
    expect(answer).toMatchObject({ value: { period: '2024' } });
  });

  test('keeps a reason for each district without a figure', async () => {
    const answer = await fetchDistrictIndicator(nomisIn('all-missing').nomis, {
      measure: 'inactivity-rate',
    });
    const districts = answer.kind === 'value' ? Object.values(answer.value.districts) : [];
    expect(districts).toHaveLength(7);
    expect(districts.map(({ figure }) => figure.kind)).toEqual(districts.map(() => 'missing'));
    expect(districts.some(({ halfWidth95 }) => halfWidth95 !== undefined)).toBe(false);
  });

  test('takes wholes without any district for a broken contract', async () => {
    const failure = fetchDistrictIndicator(nomisIn('wholes-only').nomis, {
      measure: 'employment-rate',
    });
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('TYPE424');
  });

  test.each<[DistrictQuestion, object]>([
    [{ measure: 'employment-rate' }, missing('unreliable')],
    [{ measure: 'inactivity-reason', part: 'retired' }, missing('unreliable')],
    [{ measure: 'occupation-share', part: '1' }, missing('unreliable')],
    [{ measure: 'rate-by-sex', rate: 'employment-rate', sex: 'women' }, missing('unreliable')],
    // The model and the survey of employers leave the error out of some numbers that stand.
    [{ measure: 'unemployment-rate-modelled' }, { kind: 'value' }],
    [{ measure: 'pay-residents-weekly-full-time' }, { kind: 'value' }],
  ])('reads %j without a margin of error as %j', async (question, figure) => {
    const answer = await fetchDistrictIndicator(nomisIn('without-margin').nomis, question);
    expect(answer).toMatchObject({ value: { districts: { E08000035: { figure } } } });
  });

  test('is not published for a header alone', async () => {
    const { nomis } = nomisIn('header-only');
    expect(await fetchDistrictIndicator(nomis, { measure: 'claimant-rate' })).toEqual(
      missing('not-published'),
    );
  });

  test.each(QUESTIONS)('refuses %j where its codes come under other names', async (question) => {
    const failure = fetchDistrictIndicator(nomisIn('other-names').nomis, question);
    await expect(failure).rejects.toBeInstanceOf(ContractError);
    await expect(failure).rejects.toThrow('means something else by');
  });
});
