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

describe('lmiQueries.estimate', () => {
  test('narrows to a region by the code the service gives its name', async () => {
    const { lmi, asked } = lmiIn('good');
    const query = lmiQueries.estimate(lmi, 'pay', { soc: '5314', region: YORKSHIRE });
    const answer = await queryClient.query(query);
    expect(answer).toMatchObject({ value: { area: YORKSHIRE } });
    expect(asked.map((url) => url.replace(LMI_BASE_URL, ''))).toEqual([
      'ashe/filters/all',
      'ashe/estimatePay?soc=5314&coarse=false&filters=region%3A4',
    ]);
  });

  test('asks for the list of codes once', async () => {
    const { lmi, asked } = lmiIn('good');
    await queryClient.query(lmiQueries.estimate(lmi, 'pay', { soc: '5314', region: YORKSHIRE }));
    await queryClient.query(lmiQueries.estimate(lmi, 'hours', { soc: '5314', region: YORKSHIRE }));
    expect(asked).toHaveLength(3);
  });

  test('names all twelve regions of a split', async () => {
    const { lmi } = lmiIn('good');
    const query = lmiQueries.estimate(lmi, 'pay', { soc: '5314', breakdown: 'region' });
    const answer = await queryClient.query(query);
    const named = answer.kind === 'value' ? answer.value.named : [];
    expect(named).toHaveLength(12);
    expect(named[3]?.observation.area).toEqual(YORKSHIRE);
  });

  test('is not collected for a region the service cannot name', async () => {
    const { lmi } = lmiIn('part-empty');
    const query = lmiQueries.estimate(lmi, 'pay', { soc: '5314', region: YORKSHIRE });
    expect(await queryClient.query(query)).toEqual({ kind: 'missing', reason: 'not-collected' });
  });

  test('asks for no list where the codes are known', async () => {
    const { lmi, asked } = lmiIn('good');
    await queryClient.query(lmiQueries.estimate(lmi, 'pay', { soc: '5314', breakdown: 'gender' }));
    expect(asked).toHaveLength(1);
  });

  test('is of the wider group where the unit group has none, and says so', async () => {
    const { fetch, asked } = fakeFetch((url) =>
      answerLmi(url, url.searchParams.get('coarse') === 'false' ? 'error-200' : 'good'),
    );
    const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch });
    const answer = await queryClient.query(lmiQueries.estimate(lmi, 'pay', { soc: '5314' }));
    expect(answer).toMatchObject({ kind: 'value', value: { returnedSoc: '53' } });
    expect(asked.map((url) => new URL(url).searchParams.get('coarse'))).toEqual(['false', 'true']);
  });

  test('keeps the reason of the unit group where neither has any', async () => {
    const { lmi } = lmiIn('error-200');
    expect(await queryClient.query(lmiQueries.estimate(lmi, 'pay', { soc: '5314' }))).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
  });

  test('is off, not missing, while the service is switched off', () => {
    const query = lmiQueries.estimate(createLmiClient({ baseUrl: null }), 'pay', { soc: '5314' });
    expect(query.enabled).toBe(false);
  });

  test('may be kept, and is never retried twice over', () => {
    const query = lmiQueries.estimate(lmiIn('good').lmi, 'pay', { soc: '5314' });
    expect([query.meta, query.retry]).toEqual([{ persist: true }, false]);
  });
});

describe('lmiQueries of one region', () => {
  const withoutBase = (asked: readonly string[]) =>
    asked.map((url) => url.replace(LMI_BASE_URL, ''));

  test('ask for skill shortages and their ranking by the code of the survey, its list once', async () => {
    const { lmi, asked } = lmiIn('good');
    await queryClient.query(lmiQueries.shortages(lmi, '5314', YORKSHIRE));
    await queryClient.query(lmiQueries.rankedShortages(lmi, YORKSHIRE));
    expect(withoutBase(asked)).toEqual([
      'ess/uk/5314?coarse=false',
      'ess/regions',
      'ess/region/7/5314?coarse=false',
      'ess/regions/ranksocs/7',
    ]);
  });

  test('ask for unemployment by the code of that survey', async () => {
    const { lmi, asked } = lmiIn('good');
    const question = { soc: '5314', minYear: 2018, maxYear: 2020, region: YORKSHIRE };
    expect(await queryClient.query(lmiQueries.unemployment(lmi, question))).toMatchObject({
      value: { years: [{ area: YORKSHIRE }, {}, {}] },
    });
    expect(withoutBase(asked)).toEqual([
      'lfs/filters/info/region',
      'lfs/unemployment?soc=5314&minYear=2018&maxYear=2020&filterBy=region%3A7',
    ]);
  });

  test('ask for changes of pay by the code of that survey', async () => {
    const { lmi, asked } = lmiIn('good');
    const query = lmiQueries.annualChanges(lmi, { soc: '5314', region: YORKSHIRE });
    expect(await queryClient.query(query)).toEqual({
      kind: 'value',
      value: [
        { year: 2019, percent: 2.25 },
        { year: 2021, percent: 3.5 },
      ],
    });
    expect(withoutBase(asked)[1]).toBe('ashe/annualChanges?soc=5314&filters=region%3A4');
  });

  test('are not collected where the survey does not name the region', async () => {
    const { lmi } = lmiIn('error-200');
    const span = { minYear: 2018, maxYear: 2020 };
    const none = { kind: 'missing', reason: 'not-collected' };
    const shortages = lmiQueries.shortages(lmi, '5314', YORKSHIRE);
    const rates = lmiQueries.unemployment(lmi, { soc: '5314', ...span, region: YORKSHIRE });
    expect(await queryClient.query(shortages)).toEqual(none);
    expect(await queryClient.query(rates)).toEqual(none);
  });
});

describe('lmiQueries of what someone typed or ticked', () => {
  const { lmi } = lmiIn('good');

  test.each([
    ['a title', lmiQueries.search(lmi, 'plumber')],
    ['adverts', lmiQueries.vacancies(lmi, { keywords: 'plumber', location: 'Leeds' })],
    ['a match', lmiQueries.onetMatch(lmi, { skills: ['2.A.1.a'] })],
  ])('are never kept: %s', (_, query) => {
    expect([query.meta, query.enabled]).toEqual([{ persist: false }, true]);
  });

  test.each([
    ['a title of signs', lmiQueries.search(lmi, ' +? ')],
    ['no keywords', lmiQueries.vacancies(lmi, { keywords: ' ', location: 'Leeds' })],
    ['nothing ticked', lmiQueries.onetMatch(lmi, { skills: [] })],
  ])('are off for %s', (_, query) => {
    expect(query.enabled).toBe(false);
  });
});

describe('lmiQueries of one endpoint', () => {
  test('keep every argument in the key, the address of the service too', () => {
    const { lmi } = lmiIn('good');
    const span = { minYear: 2022, maxYear: 2027 };
    const { queryKey } = lmiQueries.projectedSplit(lmi, {
      soc: '5314',
      dimension: 'region',
      ...span,
    });
    expect(queryKey).toEqual([
      'lmi',
      LMI_BASE_URL,
      'wf/predict/breakdown',
      { soc: '5314', dimension: 'region', ...span },
    ]);
  });

  test.each([
    ['occupation', lmiQueries.occupation(lmiIn('good').lmi, '5314')],
    [
      'projectedJobs',
      lmiQueries.projectedJobs(lmiIn('good').lmi, { soc: '5314', minYear: 2022, maxYear: 2027 }),
    ],
    ['replacementDemand', lmiQueries.replacementDemand(lmiIn('good').lmi, '5314')],
    ['onetOccupations', lmiQueries.onetOccupations(lmiIn('good').lmi, '5314')],
    ['socOfOnet', lmiQueries.socOfOnet(lmiIn('good').lmi, ['47-2152.00'])],
    ['onetScales', lmiQueries.onetScales(lmiIn('good').lmi, 'skills', '47-2152.00')],
    ['onetIdentifiers', lmiQueries.onetIdentifiers(lmiIn('good').lmi)],
    ['coursesOfGraduates', lmiQueries.coursesOfGraduates(lmiIn('good').lmi, '5314')],
    ['courseList', lmiQueries.courseList(lmiIn('good').lmi)],
    ['occupationsOfGraduates', lmiQueries.occupationsOfGraduates(lmiIn('good').lmi, 'H3')],
    ['censusJobs', lmiQueries.censusJobs(lmiIn('good').lmi, { latitude: 53.8, longitude: -1.5 })],
    [
      'censusResidents',
      lmiQueries.censusResidents(lmiIn('good').lmi, { latitude: 53.8, longitude: -1.5 }),
    ],
  ])('may be kept: %s', (_, { meta }) => {
    expect(meta).toEqual({ persist: true });
  });
});
