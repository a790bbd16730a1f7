import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, missing, value } from './figure';
import {
  OPENINGS_WRONG,
  oneJobIn,
  oneJobInSentence,
  openingsOfOneJob,
  openingsPerYear,
  openingsSentence,
  openingsYearsPast,
} from './openings';
import { english } from '../../tests/support/english';

const sentenceOf = (total: number) => english(openingsSentence(openingsPerYear(value(total))));

describe('openingsPerYear', () => {
  test('shares fifteen years evenly', () => {
    expect(openingsPerYear(value(15_000))).toEqual(value(1000));
  });

  test('keeps the reason of the total', () => {
    expect(openingsPerYear(missing('wrong-in-source'))).toEqual(missing('wrong-in-source'));
  });
});

describe('openingsSentence', () => {
  test.each([
    [6750, 'About 450 jobs a year come free as people leave this work.'],
    [15, 'About 1 job a year comes free as people leave this work.'],
    [30, 'About 2 jobs a year come free as people leave this work.'],
    [3, 'Fewer than 1 job a year comes free as people leave this work.'],
    [2_466_930, 'About 164,000 jobs a year come free as people leave this work.'],
  ])('of %d in fifteen years is "%s"', (total, sentence) => {
    expect(sentenceOf(total)).toBe(sentence);
  });

  test('says where the source is wrong, and nothing of any other figure that is missing', () => {
    expect(english(openingsSentence(missing('wrong-in-source')))).toBe(english(OPENINGS_WRONG));
    expect(english(openingsSentence(missing('not-in-app')))).toBeUndefined();
  });

  test('never says which way the work goes: the outlook does, of other years', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (total) => {
        expect(sentenceOf(total)).not.toMatch(/grow|shrink|more|less|up|down|balance/i);
      }),
    );
  });
});

describe('oneJobIn', () => {
  test.each([
    [450, 18_000, 40],
    [100, 6049, 60],
    [100, 6050, undefined],
    [0, 100, undefined],
    [10, 0, undefined],
  ])('of %d a year among %d jobs is %s', (perYear, jobs, one) => {
    expect(oneJobIn(value(perYear), value(jobs))).toBe(one);
  });

  test('is said in a sentence, or not at all', () => {
    expect(english(oneJobInSentence(value(450), value(18_000)))).toBe('That is 1 job in 40.');
    expect(english(oneJobInSentence(missing('wrong-in-source'), value(18_000)))).toBeUndefined();
  });
});

describe('openingsOfOneJob', () => {
  const input = {
    perYear: value(300),
    jobs2020: value(9000),
    jobs2025: value(10_000),
    jobs2035: value(11_000),
    shareOfGroup: value(0.1),
  };

  test('takes the job’s share of the jobs that come free at the pace of its group', () => {
    expect(openingsOfOneJob(input)).toEqual(value(30));
  });

  test.each<keyof typeof input>(['perYear', 'jobs2020', 'jobs2025', 'jobs2035', 'shareOfGroup'])(
    'has no figure without %s',
    (name) => {
      const hidden: Figure = missing('wrong-in-source');
      expect(openingsOfOneJob({ ...input, [name]: hidden })).toEqual(hidden);
    },
  );

  test('has no figure where there are no jobs', () => {
    const none = { ...input, jobs2020: value(0), jobs2025: value(0), jobs2035: value(0) };
    expect(openingsOfOneJob(none)).toEqual(missing('not-applicable'));
  });
});

test.each([
  ['2021-06-01', 'none of those 15 years are past'],
  ['2022-06-01', 'one of those 15 years is past'],
  ['2026-11-30', 'five of those 15 years are past'],
  ['2033-01-01', '12 of those 15 years are past'],
  ['2036-01-01', 'all of those years are past'],
])('openingsYearsPast says on %s: %s', (today, words) => {
  expect(openingsYearsPast(today)).toBe(words);
});
