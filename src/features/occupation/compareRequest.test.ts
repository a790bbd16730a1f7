import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRequest, compareSearch, withJob } from './compareRequest';

const read = (search: Record<string, unknown>) => compareRequest(compareSearch(search));

describe('the address of the compare page', () => {
  test('may hold one code or a list of them', () => {
    expect(read({ soc: '5314' }).socs).toEqual(['5314']);
    expect(read({ soc: ['5314', '5241'], area: 'E08000035' })).toEqual({
      socs: ['5314', '5241'],
      area: 'E08000035',
      leftOut: [],
    });
  });

  test('drops a code given twice without a word', () => {
    expect(read({ soc: ['5314', '5314'] })).toEqual({ socs: ['5314'], leftOut: [] });
  });

  test('says what is no code, and no district', () => {
    expect(read({ soc: ['abc', '53', '5314'], area: 'E12000002' })).toEqual({
      socs: ['5314'],
      leftOut: [
        '“abc” is left out: it is not the code of a job.',
        '“53” is left out: it is not the code of a job.',
        '“E12000002” is left out: it is not the code of a district.',
      ],
    });
  });

  test('takes four jobs and says which are left out', () => {
    const { socs, leftOut } = read({ soc: ['1111', '1112', '1113', '1114', '1115', '1116'] });
    expect(socs).toEqual(['1111', '1112', '1113', '1114']);
    expect(leftOut).toEqual(['Only 4 jobs fit. Left out: 1115 and 1116.']);
  });

  test('follows the new codes of Barnsley and Sheffield to the ones the data use', () => {
    expect(read({ area: 'E08000038' }).area).toBe('E08000016');
  });

  test('never gives more than four codes, nor one that is not four digits', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (soc, area) => {
        const { socs } = read({ soc, area });
        expect(socs.length).toBeLessThanOrEqual(4);
        expect(socs.filter((one) => !/^[1-9]\d{3}$/.test(one))).toEqual([]);
      }),
    );
  });
});

test('choosing a job adds it once, at the end', () => {
  expect(withJob(['5314'], '5241')).toEqual(['5314', '5241']);
  expect(withJob(['5314'], '5314')).toEqual(['5314']);
});
