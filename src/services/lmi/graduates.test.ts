import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { createLmiClient, LMI_BASE_URL } from './client';
import { courseList, coursesOfGraduates, occupationsOfGraduates } from './graduates';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/hesa' };

describe('coursesOfGraduates', () => {
  const parse = (years: unknown) =>
    coursesOfGraduates.parse(JSON.stringify({ soc: 3113, years }), { soc: '3113' }, ORIGIN);

  test('takes the newest year with a subject, most first, ids apart from names', () => {
    const years = [
      {
        year: '2014/15',
        courses: [
          { name: '(G1) Mathematics', percentage: 1 },
          { name: '(H3) Mechanical engineering', percentage: 12 },
          { name: 'Other', percentage: 0 },
        ],
      },
      { year: '2015/16', courses: [] },
      { year: '2011/12', courses: [{ name: '(G1) Mathematics', percentage: 50 }] },
    ];
    expect(parse(years)).toEqual({
      kind: 'value',
      value: {
        year: '2014/15',
        courses: [
          { id: 'H3', name: 'Mechanical engineering', percent: 12 },
          { id: 'G1', name: 'Mathematics', percent: 1 },
        ],
      },
    });
  });

  test.each([[null], [[]], [[{ year: '2014/15' }]]])('is not collected for years %j', (years) => {
    expect(parse(years)).toEqual(missing('not-collected'));
  });
});

describe('courseList', () => {
  test('sorts the subjects by name', () => {
    const rows = [
      { id: 'H3', name: '(H3) Mechanics' },
      { id: 'G1', name: 'Algebra' },
    ];
    expect(courseList.parse(JSON.stringify(rows), {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [
        { id: 'G1', name: 'Algebra' },
        { id: 'H3', name: 'Mechanics' },
      ],
    });
  });
});

describe('occupationsOfGraduates', () => {
  const row = (soc: number, percentage: number) => ({ soc, title: `T${soc}`, percentage });
  const parse = (years: readonly object[]) =>
    occupationsOfGraduates.parse(JSON.stringify(years), { course: 'H3' }, ORIGIN);

  test('takes the last of unnamed years', () => {
    expect(parse([{ occupations: [row(1, 5)] }, { occupations: [row(2122, 9)] }])).toEqual({
      kind: 'value',
      value: { year: null, occupations: [{ soc: '2122', title: 'T2122', percent: 9 }] },
    });
  });

  test('takes the newest of named years, whatever the order', () => {
    const years = [
      { year: '2014/15', occupations: [row(1, 5), row(2, 9)] },
      { year: '2013/14', occupations: [row(3, 5)] },
    ];
    expect(parse(years)).toMatchObject({
      value: { year: '2014/15', occupations: [{ soc: '2' }, { soc: '1' }] },
    });
  });

  test('leaves out what is no group, however it is numbered', () => {
    expect(parse([{ occupations: [row(-1, 50), row(0, 9), row(2122, 5)] }])).toMatchObject({
      value: { occupations: [{ soc: '2122' }] },
    });
  });

  test('is not collected for an empty list', () => {
    expect(parse([])).toEqual(missing('not-collected'));
  });

  function askWith(status: number, body: string) {
    const headers = { 'access-control-allow-origin': '*' };
    const { fetch } = fakeFetch(() => ({ status, headers, body, delayMs: 0 }));
    return createLmiClient({ baseUrl: LMI_BASE_URL, fetch }).ask(occupationsOfGraduates, {
      course: 'X9',
    });
  }

  test.each([
    [400, ''],
    [404, 'Not Found'],
    [404, '{"error":"No data."}'],
  ])('is not collected for status %i with "%s"', async (status, body) => {
    expect(await askWith(status, body)).toEqual(missing('not-collected'));
  });

  test.each([
    [404, '<h1>No</h1>'],
    [400, '{"error":"slow down"}'],
    [429, ''],
  ])('is a failure for status %i with "%s"', async (status, body) => {
    await expect(askWith(status, body)).rejects.toMatchObject({ name: 'HttpStatusError', status });
  });
});
