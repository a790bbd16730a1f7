import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { ContractError } from '@/shared/upstreamError';
import { projectedJobs, projectedSplit, replacementDemand, sumOfRegions } from './workingFutures';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/wf' };
const REQUEST = { soc: '5314', minYear: 2022, maxYear: 2025 };
const NOTE = 'Small sample size. Data may be inaccurate.';

describe('projectedJobs', () => {
  const parse = (body: unknown) => projectedJobs.parse(JSON.stringify(body), REQUEST, ORIGIN);

  test('always asks for a span', () => {
    expect(projectedJobs.address(REQUEST)).toBe('wf/predict?soc=5314&minYear=2022&maxYear=2025');
  });

  test('sorts the years, keeps decimals and tells 0 from none', () => {
    const answer = parse({
      soc: 5314,
      predictedEmployment: [
        { year: 2024, employment: null },
        { year: 2022, employment: 1500.5 },
        { year: 2023, employment: 0 },
        { year: 2025, employment: -1 },
      ],
    });
    const years = answer.kind === 'value' ? answer.value.years : [];
    expect(years.map(({ period, figure }) => [period, figure])).toEqual([
      ['2022', value(1500.5)],
      ['2023', value(0)],
      ['2024', missing('not-published')],
      ['2025', missing('not-published')],
    ]);
    expect(years[0]).toMatchObject({
      indicator: 'projected-jobs',
      unit: 'jobs',
      periodEnd: '2022-12-31',
      flags: ['projected'],
    });
  });

  test('flags a small sample from the note on top', () => {
    const years = [{ year: 2022, employment: 900 }];
    expect(parse({ soc: 5314, note: NOTE, predictedEmployment: years })).toMatchObject({
      value: { years: [{ flags: ['projected', 'small'] }] },
    });
  });

  test('refuses another group', () => {
    const years = [{ year: 2022, employment: 900 }];
    expect(() => parse({ soc: 2815, predictedEmployment: years })).toThrow(ContractError);
  });

  test.each([
    ['a year later than asked for', [{ year: 2227, employment: 900 }]],
    ['a year before those asked for', [{ year: 1999, employment: 900 }]],
    ['a year twice', [1, 2].map((employment) => ({ year: 2022, employment }))],
    ['more jobs than there can be', [{ year: 2022, employment: 5_000_000_000_000 }]],
  ])('refuses %s', (_, predictedEmployment) => {
    expect(() => parse({ soc: 5314, predictedEmployment })).toThrow(ContractError);
  });
});

const REGION_NAMES = [
  'London',
  'South East (England)',
  'East of England',
  'South West (England)',
  'West Midlands (England)',
  'East Midlands (England)',
  'Yorkshire and the Humber',
  'North West (England)',
  'North East (England)',
  'Wales',
  'Scotland',
  'Northern Ireland',
];

describe('projectedSplit', () => {
  const parse = (breakdown: readonly object[], dimension: 'region' | 'gender' = 'region') => {
    const body = {
      soc: 5314,
      breakdown: dimension,
      predictedEmployment: [{ year: 2022, breakdown }],
    };
    const answer = projectedSplit.parse(JSON.stringify(body), { ...REQUEST, dimension }, ORIGIN);
    return answer.kind === 'value' ? (answer.value.years[0]?.parts ?? []) : [];
  };

  test('names its dimension in the path', () => {
    expect(projectedSplit.address({ ...REQUEST, dimension: 'industry' })).toBe(
      'wf/predict/breakdown/industry?soc=5314&minYear=2022&maxYear=2025',
    );
  });

  test('reads regions by name into areas and flags small samples row by row', () => {
    const parts = parse([
      { code: 12, name: 'Northern Ireland', employment: 1902, note: NOTE },
      { code: 8, name: 'North West (England)', employment: 10_400 },
    ]);
    expect(
      parts.map(({ name, observation }) => [name, observation.area.gss, observation.flags]),
    ).toEqual([
      ['North West', 'E12000002', ['projected']],
      ['Northern Ireland', 'N92000002', ['projected', 'small']],
    ]);
  });

  test('leaves out a region nobody can name, and keeps any other part', () => {
    const rows = [{ code: 13, name: 'Elsewhere', employment: 5 }];
    expect(parse(rows)).toEqual([]);
    expect(parse(rows, 'gender').map(({ name }) => name)).toEqual(['Elsewhere']);
  });

  test('sums to the United Kingdom only with all twelve regions', () => {
    const rows = REGION_NAMES.map((name, index) => ({ code: index + 1, name, employment: 100 }));
    expect(sumOfRegions(parse(rows))).toEqual(value(1200));
    expect(sumOfRegions(parse(rows.slice(1)))).toEqual(missing('not-published'));
    expect(sumOfRegions(parse([...rows.slice(1), { ...rows[1] }]))).toEqual(
      missing('not-published'),
    );
  });
});

describe('replacementDemand', () => {
  const parse = (body: object) =>
    replacementDemand.parse(JSON.stringify(body), { soc: '5314' }, ORIGIN);

  test('reads the rate as jobs over the span and shares it over the years', () => {
    expect(parse({ soc: 5314, start_year: 2017, end_year: 2027, rate: 54_320 })).toMatchObject({
      value: {
        startYear: 2017,
        endYear: 2027,
        jobs: 54_320,
        perYear: {
          indicator: 'replacement-openings',
          figure: value(5432),
          unit: 'jobs-per-year',
          period: '2017 to 2027',
          periodEnd: '2027-12-31',
        },
      },
    });
  });

  test('is not published below 0', () => {
    expect(parse({ soc: 5314, start_year: 2017, end_year: 2027, rate: -1 })).toEqual(
      missing('not-published'),
    );
  });

  test('has no share of a year over an empty span', () => {
    expect(parse({ soc: 5314, start_year: 2017, end_year: 2017, rate: 1 })).toMatchObject({
      value: { perYear: { figure: missing('not-applicable') } },
    });
  });

  test.each([['rate'], ['start_year'], ['end_year']])('is not collected without %s', (key) => {
    const body = { soc: 5314, start_year: 2017, end_year: 2027, rate: 1, [key]: null };
    expect(parse(body)).toEqual(missing('not-collected'));
  });
});
