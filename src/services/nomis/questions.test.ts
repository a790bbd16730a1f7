import { describe, expect, test } from 'vitest';
import { ENGLAND, GREAT_BRITAIN } from '@/domain/area';
import { claimantGroupsQuery, claimantQuery, claimantYearsQuery } from './claimants';
import { type DistrictQuestion, districtsQuery } from './districts';
import { earningsQuery } from './earnings';
import { plannedCells } from './plan';
import { addressOf, CELL_LIMIT, type NomisQuery } from './query';
import { type SeriesName, seriesQuery } from './series';
import { type SplitName, splitQuery } from './splits';

/** What holds of every question whose codes are known beforehand. */

const PLACES = [
  { gss: 'E08000039', level: 'district', name: 'Sheffield' },
  { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' },
  ENGLAND,
  GREAT_BRITAIN,
] as const;

const SERIES: readonly SeriesName[] = [
  'claimant-rate',
  'employment-rate',
  'unemployment-rate',
  'inactivity-rate',
  'unemployment-rate-modelled',
  'pay-residents-annual',
  'pay-residents-weekly-full-time',
  'pay-workplace-weekly-full-time',
  'jobs-density',
  'population',
  'population-16-64',
  'enterprises',
];

const SPLITS: readonly SplitName[] = [
  'economic-activity',
  'inactivity-reasons',
  'employees-by-industry',
  'businesses-by-size',
];

const MAPS = [
  { measure: 'inactivity-reason', part: 'retired' },
  { measure: 'employees-by-industry-share', part: 'U' },
  { measure: 'businesses-by-size', part: 'all' },
  { measure: 'businesses-by-size-share', part: 'micro' },
  { measure: 'claimants-by-age-share', part: '16-24' },
  ...(
    [
      'claimant-rate',
      'employment-rate',
      'unemployment-rate',
      'inactivity-rate',
      'unemployment-rate-modelled',
      'jobs-density',
      'pay-residents-weekly-full-time',
      'pay-workplace-weekly-full-time',
    ] as const
  ).map((measure) => ({ measure })),
] as const satisfies readonly DistrictQuestion[];

const QUESTIONS: readonly (readonly [string, NomisQuery | undefined])[] = [
  ['claimants of one place', claimantQuery('E08000039')],
  ['claimants by sex and age', claimantGroupsQuery('E08000035')],
  ['claimants of ten years', claimantYearsQuery(PLACES, 10)],
  ['earnings of residents', earningsQuery('residents', PLACES)],
  ['earnings at workplaces', earningsQuery('workplace', PLACES)],
  ...SERIES.map((name) => [`series ${name}`, seriesQuery(name, PLACES)] as const),
  ...SPLITS.map((name) => [`split ${name}`, splitQuery(name, PLACES)] as const),
  ...MAPS.map((one) => [`map ${one.measure}`, districtsQuery(one)] as const),
];

/** Every dimension of each data set, as the contract has them. One left out would come in all its codes. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  NM_162_1: ['gender', 'age', 'measure'],
  NM_17_5: ['variable'],
  NM_127_1: ['item'],
  NM_30_1: ['sex', 'pay', 'item'],
  NM_99_1: ['sex', 'pay', 'item'],
  NM_57_1: ['item'],
  NM_189_1: ['industry', 'employment_status', 'measure'],
  NM_142_1: ['industry', 'employment_sizeband', 'legal_status'],
  NM_2002_1: ['gender', 'c_age'],
};

/** Value and error by data set; the survey of rates has codes of its own. */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  NM_17_5: ['20599', '21003'],
  NM_127_1: ['20100', '20701'],
  NM_30_1: ['20100', '20701'],
  NM_99_1: ['20100', '20701'],
};

describe.each(QUESTIONS)('the question for %s', (_, query) => {
  const address = query === undefined ? '' : addressOf(query);
  const parameters = new URL(address, 'https://service.example/').searchParams;

  test('names every dimension, and measures', () => {
    const dimensions = [...(DIMENSIONS[query?.dataset ?? ''] ?? []), 'measures'];
    expect([...parameters.keys()].toSorted()).toEqual(
      ['geography', 'date', 'select', ...dimensions].toSorted(),
    );
    expect(parameters.get('measures')).toBe(
      (MEASURES[query?.dataset ?? ''] ?? ['20100']).join(','),
    );
  });

  test('is CSV with a date, chosen columns and no key', () => {
    expect(address).toMatch(/^dataset\/NM_\d+_\d+\.data\.csv\?geography=/);
    for (const column of ['GEOGRAPHY_CODE', 'OBS_STATUS_NAME', 'RECORD_OFFSET', 'RECORD_COUNT']) {
      expect(parameters.get('select')?.split(',')).toContain(column);
    }
    expect([...parameters.keys()].filter((name) => /^(?:time|uid|signature)$/i.test(name))).toEqual(
      [],
    );
  });

  test('stays within the limit of cells and a short address, by the older code of Sheffield', () => {
    expect(query && plannedCells(query)).toBeLessThanOrEqual(CELL_LIMIT);
    expect(address.length).toBeLessThan(1500);
    expect(address).not.toContain('E08000039');
  });
});
