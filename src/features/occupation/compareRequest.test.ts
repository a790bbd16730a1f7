import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaSearch, compareRequest, compareSearch, searchOfJobs, withJob } from './compareRequest';

const read = (search: Record<string, unknown>) => compareRequest(compareSearch(search));

describe('the address of the compare page', () => {
  test('may hold one code or a list of them', () => {
    expect(read({ soc: '5314' }).jobs).toEqual([{ soc: '5314' }]);
    expect(read({ soc: ['5314', '5241'], area: 'E08000035' })).toEqual({
      jobs: [{ soc: '5314' }, { soc: '5241' }],
      areas: ['E08000035'],
      leftOut: [],
    });
  });

  test('goes on with a title for each code, and may hold a code twice under two titles', () => {
    const search = { soc: ['8212', '8212', '6145'], as: ['Delivery driver', 'Van driver', ''] };
    expect(read({ ...search, near: 'Bootle' })).toEqual({
      jobs: [
        { soc: '8212', as: 'Delivery driver' },
        { soc: '8212', as: 'Van driver' },
        { soc: '6145' },
      ],
      areas: [],
      near: 'Bootle',
      leftOut: [],
    });
  });

  test('is written as it is read', () => {
    const { jobs } = read({ soc: ['8212', '6145'], as: ['', 'Carer'] });
    expect(searchOfJobs(jobs)).toEqual({ soc: ['8212', '6145'], as: ['', 'Carer'] });
    expect(searchOfJobs([{ soc: '8212' }])).toEqual({ soc: ['8212'] });
  });

  test('drops a code given twice without a word', () => {
    expect(read({ soc: ['5314', '5314'] })).toEqual({
      jobs: [{ soc: '5314' }],
      areas: [],
      leftOut: [],
    });
  });

  test('says what is no code, and no district', () => {
    expect(read({ soc: ['abc', '53', '5314'], area: 'E12000002' })).toEqual({
      jobs: [{ soc: '5314' }],
      areas: [],
      leftOut: [
        '“abc” is left out: it is not the code of a job.',
        '“53” is left out: it is not the code of a job.',
        '“E12000002” is left out: it is not the code of a district.',
      ],
    });
  });

  test('takes four jobs and says which are left out', () => {
    const { jobs, leftOut } = read({ soc: ['1111', '1112', '1113', '1114', '1115', '1116'] });
    expect(jobs.map(({ soc }) => soc)).toEqual(['1111', '1112', '1113', '1114']);
    expect(leftOut).toEqual(['Only 4 jobs fit. Left out: 1115 and 1116.']);
  });

  test('follows the new codes of Barnsley and Sheffield to the ones the data use', () => {
    expect(read({ area: 'E08000038' }).areas).toEqual(['E08000016']);
  });

  test('may hold several places of one job, each once', () => {
    const asked = read({ soc: '5314', area: ['E08000035', 'E08000032', 'E08000035'] });
    expect([asked.areas, asked.leftOut]).toEqual([['E08000035', 'E08000032'], []]);
  });

  test('compares several jobs in one place, and says which places are left out', () => {
    const asked = read({ soc: ['5314', '5241'], area: ['E08000035', 'E08000032'] });
    expect(asked.areas).toEqual(['E08000035']);
    expect(asked.leftOut).toEqual([
      'Several jobs are compared in one place. Left out: E08000032. Remove jobs to compare places.',
    ]);
  });

  test('takes four places and says which are left out', () => {
    const area = ['E08000035', 'E08000032', 'E08000019', 'E08000014', 'E09000027'];
    expect(read({ soc: '5314', area }).leftOut).toEqual([
      'Only 4 places fit. Left out: E09000027.',
    ]);
  });

  test('keeps one place as plain text, several as a list', () => {
    expect(compareSearch({ area: ['E08000035'] }).area).toBe('E08000035');
    expect(areaSearch(['E08000035'])).toBe('E08000035');
    expect(areaSearch(['E08000035', 'E08000032'])).toEqual(['E08000035', 'E08000032']);
    expect(areaSearch([])).toBeUndefined();
  });

  test('never gives more than four codes, nor one that is not four digits', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (soc, area) => {
        const { jobs, areas } = read({ soc, area });
        const socs = jobs.map((job) => job.soc);
        expect(areas.length).toBeLessThanOrEqual(4);
        expect(socs.length).toBeLessThanOrEqual(4);
        expect(socs.filter((one) => !/^[1-9]\d{3}$/.test(one))).toEqual([]);
      }),
    );
  });
});

test('the address keeps which sections under the measures are open', () => {
  expect(compareSearch({ soc: '5314', open: 'skills,nonsense' }).open).toBe('skills');
  expect(compareSearch({ soc: '5314' }).open).toBeUndefined();
});

test('choosing a job adds it once, at the end', () => {
  const plumber = { soc: '5314' };
  const electrician = { soc: '5241', as: 'Electrician' };
  expect(withJob([plumber], electrician)).toEqual([plumber, electrician]);
  expect(withJob([electrician], { soc: '5241', as: 'electrician' })).toEqual([electrician]);
  expect(withJob([electrician], { soc: '5241' })).toEqual([electrician, { soc: '5241' }]);
});
