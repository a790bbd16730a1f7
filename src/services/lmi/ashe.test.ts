import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { ContractError } from '@/shared/upstreamError';
import {
  type AsheRequest,
  annualChanges,
  asheFilters,
  estimateHours,
  estimatePay,
  namedRows,
  qualificationLevel,
} from './ashe';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/ashe' };

function pay(body: unknown, request: AsheRequest = { soc: '5323' }) {
  return estimatePay.parse(JSON.stringify(body), request, ORIGIN);
}

describe('the address of estimatePay', () => {
  test('always says whether the wider group is wanted', () => {
    expect(estimatePay.address({ soc: '2136' })).toBe('ashe/estimatePay?soc=2136&coarse=false');
    expect(estimatePay.address({ soc: '2136', coarse: true })).toBe(
      'ashe/estimatePay?soc=2136&coarse=true',
    );
  });

  test('puts every filter into one word', () => {
    expect(
      estimatePay.address({
        soc: '2136',
        regionCode: 11,
        gender: 2,
        age: 35,
        breakdown: 'status',
      }),
    ).toBe(
      'ashe/estimatePay?soc=2136&coarse=false&filters=region%3A11%7Cgender%3A2&age=35&breakdown=status',
    );
  });
});

describe('estimatePay', () => {
  test('takes the newest year, whatever the order', () => {
    const answer = pay({
      soc: 5323,
      series: [
        { year: 2020, estpay: 500 },
        { year: 2022, estpay: 560 },
        { year: 2015, estpay: 610 },
      ],
    });
    expect(answer).toEqual({
      kind: 'value',
      value: {
        requestedSoc: '5323',
        returnedSoc: '5323',
        area: UNITED_KINGDOM,
        year: 2022,
        rows: [],
        total: {
          indicator: 'pay-estimate-weekly',
          figure: { kind: 'value', value: 560 },
          unit: 'gbp-per-week',
          occupation: { edition: 'SOC 2010', code: '5323', title: 'SOC 2010 group 5323' },
          area: UNITED_KINGDOM,
          period: '2022',
          periodEnd: '2022-12-31',
          source: 'lmi-for-all-ashe',
          flags: ['modelled'],
        },
      },
    });
  });

  test('holds one year only, so that nobody can draw a trend', () => {
    const answer = pay({
      soc: 5323,
      series: [
        { year: 2020, estpay: 500 },
        { year: 2022, estpay: 560 },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('2020');
  });

  test('says by the returned group alone that the figure is of a wider one', () => {
    const answer = pay({ soc: 53, series: [{ year: 2013, estpay: 550 }] });
    expect(answer).toMatchObject({
      value: {
        requestedSoc: '5323',
        returnedSoc: '53',
        total: { occupation: { code: '53', title: 'SOC 2010 group 53' } },
      },
    });
  });

  test.each([
    ['an error that says so', '{"error":"No data."}'],
    ['no series', '{"soc":5323}'],
    ['a series of null', '{"soc":5323,"series":null}'],
    ['an empty series', '{"soc":5323,"series":[]}'],
    ['an empty series without a group', '{"series":[]}'],
    ['an empty object', '{}'],
  ])('is not collected for %s', (_, text) => {
    expect(estimatePay.parse(text, { soc: '5323' }, ORIGIN)).toEqual({
      kind: 'missing',
      reason: 'not-collected',
    });
  });

  test('is not published where years come without a figure', () => {
    const series = [
      { year: 2020, estpay: null },
      { year: 2021, estpay: 0 },
      { year: 2022, estpay: -1 },
      { year: 2023 },
    ];
    expect(pay({ soc: 5323, series })).toEqual({ kind: 'missing', reason: 'not-published' });
  });

  test('passes over a newer year without a figure', () => {
    const series = [
      { year: 2022, estpay: null },
      { year: 2020, estpay: 500 },
    ];
    expect(pay({ soc: 5323, series })).toMatchObject({ value: { year: 2020 } });
  });

  test.each([
    ['an empty body', ''],
    ['white space', ' \n'],
    ['null', 'null'],
    ['a web page', '<!DOCTYPE html>'],
    ['a body cut short', '{"soc":5323,"series":[{"ye'],
    ['a list', '[]'],
    ['pay as a text', '{"soc":5323,"series":[{"year":2022,"estpay":"560"}]}'],
    ['no group', '{"series":[{"year":2022,"estpay":560}]}'],
    ['another group', '{"soc":4113,"series":[{"year":2022,"estpay":560}]}'],
    ['a narrower group', '{"soc":53231,"series":[{"year":2022,"estpay":560}]}'],
    ['more than can be', '{"soc":5323,"series":[{"year":2022,"estpay":999999990}]}'],
    ['a year that cannot be', '{"soc":5323,"series":[{"year":2227,"estpay":560}]}'],
  ])('is a broken contract for %s', (_, text) => {
    expect(() => estimatePay.parse(text, { soc: '5323' }, ORIGIN)).toThrow(ContractError);
  });

  test('keeps the region it was asked for', () => {
    const region = { gss: 'W92000004', level: 'nation', name: 'Wales' } as const;
    const answer = pay(
      { soc: 5323, series: [{ year: 2022, estpay: 520 }] },
      { soc: '5323', region, regionCode: 10 },
    );
    expect(answer).toMatchObject({ value: { area: region, total: { area: region } } });
  });
});

describe('a split of estimatePay', () => {
  const split = { soc: '5323', breakdown: 'gender' } as const;
  const answer = pay(
    {
      soc: 5323,
      series: [
        { year: 2020, breakdown: [{ gender: 1, estpay: 500 }] },
        {
          year: 2022,
          breakdown: [
            { gender: 2, estpay: 480 },
            { gender: 1, estpay: 560 },
            { gender: 3, estpay: 1 },
          ],
        },
      ],
    },
    split,
  );

  test('reads the dimension by its own name and has no total', () => {
    expect(answer).toMatchObject({
      value: { year: 2022, dimension: 'gender', rows: [{ code: 2 }, { code: 1 }, { code: 3 }] },
    });
    expect(answer).not.toHaveProperty('value.total');
  });

  test('gets its names by code, and loses a row nobody can name', () => {
    const named = answer.kind === 'value' ? namedRows(answer.value, 'pay', []) : [];
    expect(named.map(({ name, observation }) => [name, observation.figure])).toEqual([
      ['Male', { kind: 'value', value: 560 }],
      ['Female', { kind: 'value', value: 480 }],
    ]);
  });

  test('gets its regions by the name in the list, never by the code', () => {
    const regional = pay(
      {
        soc: 5323,
        series: [
          {
            year: 2022,
            breakdown: [
              { region: 2, estpay: 480 },
              { region: 7, estpay: 500 },
            ],
          },
        ],
      },
      { soc: '5323', breakdown: 'region' },
    );
    const list = [
      {
        dimension: 'region',
        codes: [
          { code: 2, name: 'North East' },
          { code: 7, name: 'Elsewhere' },
        ],
      },
    ];
    const named = regional.kind === 'value' ? namedRows(regional.value, 'pay', list) : [];
    expect(named.map(({ observation }) => observation.area)).toEqual([
      { gss: 'E12000001', level: 'region', name: 'North East' },
    ]);
  });

  test('loses a row whose code is no whole number', () => {
    const breakdown =
      '[{"gender":1e400,"estpay":5},{"gender":1.5,"estpay":6},{"gender":2,"estpay":7}]';
    const text = `{"soc":5323,"series":[{"year":2022,"breakdown":${breakdown}}]}`;
    const codes = estimatePay.parse(text, split, ORIGIN);
    expect(codes).toMatchObject({ value: { rows: [{ code: 2, figure: { value: 7 } }] } });
  });

  test('ignores a row of another dimension', () => {
    const odd = pay({ soc: 5323, series: [{ year: 2022, breakdown: [{ estpay: 5 }] }] }, split);
    expect(odd).toEqual({ kind: 'missing', reason: 'not-published' });
  });
});

describe('estimateHours', () => {
  test('reads hours a week', () => {
    const text = '{"soc":53,"series":[{"year":2012,"hours":43},{"year":2013,"hours":42}]}';
    expect(estimateHours.parse(text, { soc: '5323' }, ORIGIN)).toMatchObject({
      value: {
        year: 2013,
        total: {
          indicator: 'hours-estimate-weekly',
          unit: 'hours-per-week',
          figure: { kind: 'value', value: 42 },
        },
      },
    });
  });
});

describe('annualChanges', () => {
  const parse = (text: string) => annualChanges.parse(text, { soc: '5323' }, ORIGIN);

  test('sorts the years and drops falls of half or more', () => {
    const changes = [
      { year: 2021, change: 3.5 },
      { year: 2020, change: -50 },
      { year: 2019, change: -49.9 },
      { year: 2018, change: null },
    ];
    expect(parse(JSON.stringify({ annual_changes: changes }))).toEqual({
      kind: 'value',
      value: [
        { year: 2019, percent: -49.9 },
        { year: 2021, percent: 3.5 },
      ],
    });
  });

  test('may be asked of a part of the workforce', () => {
    expect(
      annualChanges.address({
        soc: '5323',
        regionCode: 11,
        gender: 2,
        status: 1,
        qualification: 3,
      }),
    ).toBe(
      'ashe/annualChanges?soc=5323&filters=region%3A11%7Cgender%3A2%7Cstatus%3A1%7Cqualification%3A3',
    );
  });

  test('is not published where all is junk, not collected where there is nothing', () => {
    expect(parse('{"annual_changes":[{"year":2020,"change":-90}]}')).toEqual({
      kind: 'missing',
      reason: 'not-published',
    });
    expect(parse('{}')).toEqual({ kind: 'missing', reason: 'not-collected' });
  });
});

describe('asheFilters', () => {
  test('reads the names of codes', () => {
    const text = '[{"name":"Region","codings":[{"name":" London ","value":1}]}]';
    expect(asheFilters.parse(text, {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ dimension: 'region', codes: [{ code: 1, name: 'London' }] }],
    });
  });
});

describe('qualificationLevel', () => {
  test.each([
    ['NQF 8', 8],
    ['Level 0', 0],
    ['NQF8', 8],
    ['NQF 18', undefined],
    ['No qualification', undefined],
  ])('of %s', (name, level) => {
    expect(qualificationLevel(name)).toBe(level);
  });
});
