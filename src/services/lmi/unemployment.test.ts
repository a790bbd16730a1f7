import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { filterInfo, unemployment } from './unemployment';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/lfs' };

describe('unemployment', () => {
  const request = { soc: '1115', minYear: 2018, maxYear: 2020 };

  test('joins its filters by a bar', () => {
    expect(unemployment.address({ ...request, regionCode: 11, gender: 2, ageBand: 3 })).toBe(
      'lfs/unemployment?soc=1115&minYear=2018&maxYear=2020&filterBy=region%3A11%7Cgender%3A2%7Cageband%3A3',
    );
  });

  test('asks for a qualification by a parameter of its own', () => {
    expect(unemployment.address({ ...request, gender: 1, qualification: 3 })).toBe(
      'lfs/unemployment?soc=1115&minYear=2018&maxYear=2020&filterBy=gender%3A1&nqf8=3',
    );
  });

  test('reads null and 0 as none', () => {
    const years = [
      { year: 2020, unemprate: 10.15 },
      { year: 2019, unemprate: 0 },
      { year: 2018, unemprate: null },
    ];
    const answer = unemployment.parse(JSON.stringify({ soc: 1115, years }), request, ORIGIN);
    const rates = answer.kind === 'value' ? answer.value.years : [];
    expect(rates.map(({ period, figure }) => [period, figure])).toEqual([
      ['2018', missing('not-published')],
      ['2019', missing('not-published')],
      ['2020', value(10.15)],
    ]);
  });

  test('is not collected for an error under status 200', () => {
    expect(unemployment.parse('{"error":"No data for these filters"}', request, ORIGIN)).toEqual(
      missing('not-collected'),
    );
  });
});

describe('filterInfo', () => {
  test('keeps codes that have a name and names that have a code', () => {
    const coding = [
      { code: 1, description: '16 to 19' },
      { code: 2 },
      { description: '65 and over' },
    ];
    const request = { survey: 'lfs', dimension: 'ageband' } as const;
    expect(filterInfo.parse(JSON.stringify({ coding }), request, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ code: 1, name: '16 to 19' }],
    });
  });
});
