import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRequest, compareSearch, searchOfJobs, withJob } from './compareRequest';

const read = (search: Record<string, unknown>) => compareRequest(compareSearch(search));

describe('the address of the compare page', () => {
  test('may hold one code or a list of them', () => {
    expect(read({ soc: '5314' }).jobs).toEqual([{ soc: '5314' }]);
    expect(read({ soc: ['5314', '5241'], area: 'E08000035' })).toEqual({
      jobs: [{ soc: '5314' }, { soc: '5241' }],
      area: 'E08000035',
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
      leftOut: [],
    });
  });

  test('says what is no code, and no district', () => {
    expect(read({ soc: ['abc', '53', '5314'], area: 'E12000002' })).toEqual({
      jobs: [{ soc: '5314' }],
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
    expect(read({ area: 'E08000038' }).area).toBe('E08000016');
  });

  test('never gives more than four codes, nor one that is not four digits', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (soc, area) => {
        const socs = read({ soc, area }).jobs.map((job) => job.soc);
        expect(socs.length).toBeLessThanOrEqual(4);
        expect(socs.filter((one) => !/^[1-9]\d{3}$/.test(one))).toEqual([]);
      }),
    );
  });
});

test('choosing a job adds it once, at the end', () => {
  const plumber = { soc: '5314' };
  const electrician = { soc: '5241', as: 'Electrician' };
  expect(withJob([plumber], electrician)).toEqual([plumber, electrician]);
  expect(withJob([electrician], { soc: '5241', as: 'electrician' })).toEqual([electrician]);
  expect(withJob([electrician], { soc: '5241' })).toEqual([electrician, { soc: '5241' }]);
});
