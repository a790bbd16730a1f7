import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND } from './area';
import { value } from './figure';
import type { Indicator } from './indicator';
import type { Observation } from './observation';
import type { SurenessInput } from './sureness';
import { SURENESS_LEVELS, sureness, surenessInput, surenessTests } from './sureness';

const best: SurenessInput = {
  kind: 'survey-with-error',
  cvPercent: 3,
  levelsWider: 0,
  periodEnd: '2025-04-30',
  today: '2026-06-01',
};

describe('sureness', () => {
  test.each<[string, Partial<SurenessInput>, string]>([
    ['everything is at its best', {}, 'sure'],
    ['the CV is 5%', { cvPercent: 5 }, 'sure'],
    ['the CV is over 5%', { cvPercent: 5.01 }, 'fairly sure'],
    ['the CV is 10%', { cvPercent: 10 }, 'fairly sure'],
    ['the CV is over 10%', { cvPercent: 10.1 }, 'rough guide'],
    ['the CV is 20%', { cvPercent: 20 }, 'rough guide'],
    ['the CV is over 20%', { cvPercent: 20.1 }, 'cannot say'],
    ['no error is published', { cvPercent: undefined }, 'rough guide'],
    ['it is one level wider', { levelsWider: 1 }, 'fairly sure'],
    ['it is two levels wider', { levelsWider: 2 }, 'rough guide'],
    ['it is three levels wider', { levelsWider: 3 }, 'cannot say'],
    ['it is nine levels wider', { levelsWider: 9 }, 'cannot say'],
    ['it ended 18 months ago', { today: '2026-10-30' }, 'sure'],
    ['it ended a day more than 18 months ago', { today: '2026-10-31' }, 'fairly sure'],
    ['it ended three years ago', { today: '2028-04-30' }, 'fairly sure'],
    ['it ended a day more than three years ago', { today: '2028-05-01' }, 'rough guide'],
    ['it ended five years ago', { today: '2030-04-30' }, 'rough guide'],
    ['it ended a day more than five years ago', { today: '2030-05-01' }, 'cannot say'],
    ['it ends after today', { periodEnd: '2035-12-31' }, 'sure'],
    ['it is experimental', { kind: 'experimental', cvPercent: 1 }, 'rough guide'],
    [
      'only its shape is used, however old',
      { shapeOnly: true, today: '2039-01-01' },
      'rough guide',
    ],
    ['it is a projection', { kind: 'projection' }, 'rough guide'],
    ['it is a district count by occupation', { districtOccupationCount: true }, 'rough guide'],
    ['few were asked', { smallSample: true }, 'cannot say'],
    ['two tests differ', { cvPercent: 7, levelsWider: 2 }, 'rough guide'],
    ['it is a model without an error', { kind: 'model', cvPercent: undefined }, 'rough guide'],
  ])('where %s (%j) is: %s', (_, change, level) => {
    expect(sureness({ ...best, ...change })).toBe(level);
  });

  test.each<[string, Partial<SurenessInput>, string]>([
    ['skips the error test', { cvPercent: undefined }, 'sure'],
    ['skips even a wide error', { cvPercent: 60 }, 'sure'],
    ['still has a level', { cvPercent: undefined, levelsWider: 1 }, 'fairly sure'],
    ['still has an age', { cvPercent: undefined, today: '2029-01-01' }, 'rough guide'],
  ])('of a complete count %s', (_, change, level) => {
    expect(sureness({ ...best, kind: 'complete-count', ...change })).toBe(level);
  });

  test.each<[number, number, string]>([
    [100, 9.8, 'sure'],
    [100, 9.81, 'fairly sure'],
    [-100, 9.8, 'sure'],
    [5, 1.96, 'rough guide'],
    [4, 1.96, 'cannot say'],
    [0, 1.96, 'cannot say'],
    [0, 0, 'sure'],
  ])('of %d ± %d is: %s', (number, halfWidth95, level) => {
    expect(sureness({ ...best, cvPercent: undefined, value: number, halfWidth95 })).toBe(level);
  });

  test('never rises when one thing gets worse', () => {
    const inputs = fc.record({
      kind: fc.constantFrom<SurenessInput['kind']>(
        'survey-with-error',
        'survey-without-error',
        'model',
        'complete-count',
        'projection',
      ),
      cvPercent: fc.option(fc.double({ min: 0, max: 40, noNaN: true }), { nil: undefined }),
      levelsWider: fc.nat(5),
      periodEnd: fc.integer({ min: 2015, max: 2026 }).map((year) => `${year}-03-31`),
      today: fc.constant('2026-11-25'),
    });
    const rank = (input: SurenessInput) => SURENESS_LEVELS.indexOf(sureness(input));
    fc.assert(
      fc.property(inputs, (input) => {
        const worse = [
          { ...input, levelsWider: input.levelsWider + 1 },
          { ...input, today: '2028-11-25' },
          { ...input, smallSample: true },
          { ...input, districtOccupationCount: true },
          { ...input, cvPercent: (input.cvPercent ?? 0) + 20.5 },
        ];
        expect(worse.every((one) => rank(one) >= rank(input))).toBe(true);
        const lowest = Object.values(surenessTests(input)).map((l) => SURENESS_LEVELS.indexOf(l));
        expect(rank(input)).toBe(Math.max(...lowest));
      }),
    );
  });

  test.each([
    ['the day is not ISO', { today: '25/11/2026' }],
    ['the period is not a day', { periodEnd: '2025' }],
    ['the level is below 0', { levelsWider: -1 }],
    ['the level is not whole', { levelsWider: 0.5 }],
  ])('throws where %s', (_, change) => {
    expect(() => sureness({ ...best, ...change })).toThrow(RangeError);
  });
});

describe('surenessTests', () => {
  test('says what each test allows', () => {
    expect(surenessTests({ ...best, cvPercent: 7, levelsWider: 2, today: '2031-01-01' })).toEqual({
      error: 'fairly sure',
      level: 'rough guide',
      age: 'cannot say',
      kind: 'sure',
    });
  });
});

describe('surenessInput', () => {
  const indicator: Indicator = {
    id: 'people-in-work-here',
    label: 'People in the wider group who live here',
    unit: 'people',
    kind: 'survey-without-error',
    goodDirection: 'none',
    decimals: 0,
  };
  const observation: Observation = {
    indicator: 'people-in-work-here',
    figure: value(6000),
    unit: 'people',
    occupation: { edition: 'SOC 2020', code: '61', title: 'Caring' },
    area: { gss: 'E08000014', level: 'district', name: 'Sefton' },
    period: 'Apr 2024-Mar 2025',
    periodEnd: '2025-03-31',
    source: 'aps-occupation-soc-2020',
    halfWidth95: 300,
  };

  test('takes error, period, kind and flags from the observation', () => {
    expect(surenessInput(observation, indicator, 2, '2026-01-01')).toEqual({
      kind: 'survey-without-error',
      cvPercent: undefined,
      halfWidth95: 300,
      value: 6000,
      levelsWider: 2,
      periodEnd: '2025-03-31',
      today: '2026-01-01',
      districtOccupationCount: true,
      smallSample: false,
    });
  });

  test.each<[string, Partial<Observation>, boolean]>([
    ['of England', { area: ENGLAND }, false],
    ['of all occupations', { occupation: undefined }, false],
    ['of adverts', { unit: 'adverts' }, false],
    ['of jobs', { unit: 'jobs' }, true],
  ])('knows a district count by occupation: %s', (_, change, expected) => {
    const input = surenessInput({ ...observation, ...change }, indicator, 0, '2026-01-01');
    expect(input.districtOccupationCount).toBe(expected);
  });

  test('sees a small sample', () => {
    const few = { ...observation, flags: ['small-sample'] as const };
    expect(sureness(surenessInput(few, indicator, 0, '2026-01-01'))).toBe('cannot say');
  });
});
