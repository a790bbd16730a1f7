import { describe, expect, test } from 'vitest';
import type { Requirement } from '@/domain/requirements';
import { NATION_NAMES } from '@/domain/signposts';
import type { Apprenticeship } from '@/services/pack/occupation';
import { apprenticeshipSentence, needsShort, requirementSentence, whoElse } from './sentences';
import { english } from '../../../../tests/support/english';

const requirement = (changes: Partial<Requirement> = {}): Requirement => ({
  nations: NATION_NAMES,
  kind: 'licence',
  name: 'SIA licence',
  scope: 'whole',
  when: 'before you start',
  by: 'law',
  words: 'You must have a licence before you start.',
  notes: [],
  ...changes,
});

const none = (words: string, changes: Partial<Requirement> = {}) =>
  requirement({
    kind: 'none-by-law',
    when: 'not needed',
    by: 'nobody',
    name: 'x',
    words,
    ...changes,
  });

describe('requirementSentence', () => {
  test.each([
    ['whole', undefined, 'You must have a licence before you start.'],
    ['most', 'doctors.', 'Most of these jobs: You must have a licence before you start.'],
    [
      'some',
      'drivers on the main line. Not tram drivers.',
      'Some of these jobs (drivers on the main line): You must have a licence before you start.',
    ],
    [
      'some',
      'tutors (since May 2024).',
      'Some of these jobs (tutors, since May 2024): You must have a licence before you start.',
    ],
  ] as const)('says of how many of the jobs: %s %s', (scope, who, sentence) => {
    expect(requirementSentence(requirement({ scope, ...(who ? { who } : {}) }))).toBe(sentence);
  });

  test.each([
    [
      'before you start',
      'You must be on a register.',
      'You must be on a register. Before you start.',
    ],
    ['before you start', 'You join the scheme first.', 'You join the scheme first.'],
    ['after you start', 'You must join a register.', 'You must join a register. After you start.'],
    [
      'after you start',
      'You apply within three months of starting.',
      'You apply within three months of starting.',
    ],
    ['for some tasks', 'You need a permit.', 'You need a permit. For some tasks.'],
    [
      'for some tasks',
      'If you handle gas, you need a permit.',
      'If you handle gas, you need a permit.',
    ],
    ['to be fully qualified', 'You must pass.', 'You must pass. To be fully qualified.'],
    ['to run your own business', 'You register.', 'You register. To run your own business.'],
  ] as const)('says when (%s) only where the words “%s” do not', (when, words, sentence) => {
    expect(requirementSentence(requirement({ when, words }))).toBe(sentence);
  });

  test('says no more of an age, which holds from the first day', () => {
    const words = 'You must be 18.';
    expect(requirementSentence(requirement({ kind: 'age', words }))).toBe(words);
  });

  test.each([
    ['Enhanced DBS check', 'You have a check (DBS) before you start.'],
    ['Enhanced DBS check', 'You have a check before you start. A record does not always stop you.'],
    ['PVG scheme membership', 'You must join before you start.'],
    ['Taxi licence', 'Before you start expect checks on your record.'],
  ])('of %s, “%s”, ends with what a record means, once', (name, words) => {
    const sentence = requirementSentence(requirement({ name, words }));
    expect(sentence.endsWith(' A record does not always stop you.')).toBe(true);
    expect(sentence.split('A record does not always stop you.')).toHaveLength(2);
  });

  test('of a licence that reads no record says nothing of one', () => {
    expect(requirementSentence(requirement())).not.toContain('record');
  });
});

describe('requirementSentence, where the law asks for no licence', () => {
  test.each([
    [
      'No licence by law for this work. An employer may still ask for checks.',
      'No licence by law. An employer may still ask for checks.',
    ],
    [
      'No licence by law for shop work. There are extra rules if you sell alcohol.',
      'No licence by law. There are extra rules if you sell alcohol.',
    ],
    [
      'No licence by law for this trade, but larger sites ask for a card.',
      'No licence by law. But larger sites ask for a card.',
    ],
    [
      'No licence by law if you are employed. If you run a firm, you must register.',
      'No licence by law. That is so if you are employed. If you run a firm, you must register.',
    ],
    [
      'Estate agency staff need no licence by law here.',
      'No licence by law. Estate agency staff need no licence by law here.',
    ],
  ])('says so first: %s', (words, sentence) => {
    expect(requirementSentence(none(words))).toBe(sentence);
  });

  test('says of which jobs before it', () => {
    expect(requirementSentence(none('No licence by law for this work.', { scope: 'most' }))).toBe(
      'Most of these jobs: No licence by law.',
    );
  });

  test('says what a record means where a place may check one', () => {
    expect(requirementSentence(none('No licence by law. Schools check criminal records.'))).toBe(
      'No licence by law. Schools check criminal records. A record does not always stop you.',
    );
  });
});

describe('whoElse', () => {
  test.each([
    ['some', 'drivers on the main line. Not tram drivers.', 'Not tram drivers.'],
    ['some', 'racehorse trainers only.', undefined],
    ['most', 'doctors.', 'Doctors.'],
    ['whole', undefined, undefined],
  ] as const)('of %s, “%s”, is %s', (scope, who, expected) => {
    expect(whoElse(requirement({ scope, ...(who ? { who } : {}) }))).toBe(expected);
  });
});

describe('needsShort', () => {
  const some = requirement({ scope: 'some', name: 'Personal licence' });
  const most = requirement({ scope: 'most', name: 'CSCS card', kind: 'card' });
  const nothing = none('No licence by law.');

  test.each([
    [[some, most, requirement()], 'Before you start: SIA licence.'],
    [[some, most, nothing], 'Most jobs: CSCS card before you start.'],
    [[nothing, some], 'Some jobs: Personal licence.'],
    [[requirement({ when: 'after you start' }), nothing], 'No licence by law.'],
    [[requirement({ when: 'after you start' })], 'After you start: SIA licence.'],
    [[requirement({ when: 'for some tasks', scope: 'most' })], 'Most jobs: SIA licence.'],
    [
      [requirement({ name: 'Enhanced DBS check', scope: 'most' })],
      'Most jobs: Enhanced DBS check before you start. A record does not always stop you.',
    ],
    [[], undefined],
  ])('of %j is %s', (rows, short) => {
    expect(english(needsShort(rows))).toBe(short);
  });
});

describe('apprenticeshipSentence', () => {
  const driver: Apprenticeship = {
    reference: 'ST0645',
    title: 'Train driver',
    level: 3,
    months: 12,
    soc2020: '8231',
    standing: 'leads',
  };

  test('names the one there is, and never as a vacancy', () => {
    expect(english(apprenticeshipSentence([driver]))).toBe(
      'An apprenticeship leads to this work in England: Train driver, level 3, about 12 months.',
    );
  });

  test('says nothing of months that no table has', () => {
    expect(english(apprenticeshipSentence([{ ...driver, months: null }]))).toBe(
      'An apprenticeship leads to this work in England: Train driver, level 3.',
    );
  });

  test('counts several', () => {
    expect(english(apprenticeshipSentence([driver, driver]))).toBe(
      '2 apprenticeships lead to this work in England.',
    );
  });

  test('says nothing where there is none', () => {
    expect(english(apprenticeshipSentence([]))).toBeUndefined();
  });
});
