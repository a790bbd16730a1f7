import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobProfilesOf } from '@/services/pack/jobProfiles';
import { jobProfilesSchema } from '@/services/pack/schemas/jobProfiles';
import { shardFromData } from '../../../tests/support/packFromData';
import {
  ANSWER_KINDS,
  answerWord,
  areAlike,
  correlation,
  jobsByAnswers,
  QUESTIONS,
  ticksIn,
} from '@/domain/matching/answers';

const profiles = jobProfilesOf(jobProfilesSchema.parse(shardFromData('job-profiles')));
const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
});
const kinds = fc.constantFrom(...ANSWER_KINDS);

describe('correlation', () => {
  test('is the same both ways round, between −1 and 1, and 1 of a row with itself', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(correlation(a, b)).toBeCloseTo(correlation(b, a), 10);
        expect(Math.abs(correlation(a, b))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(correlation([1, 0, 0], [1, 0, 0])).toBeCloseTo(1);
    expect(correlation([1, 1, 1], [1, 0, 0])).toBe(0);
  });
});

describe('questions', () => {
  test.each(ANSWER_KINDS)('of %s are at most twelve, each with a letter of its own', (kind) => {
    const codes = QUESTIONS[kind].map(({ code }) => code);
    expect(codes.length).toBeLessThanOrEqual(12);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => code.length === 1)).toBe(true);
  });

  test('are read from an address in their own order, and nothing else is', () => {
    fc.assert(
      fc.property(kinds, fc.string(), (kind, text) => {
        const ticked = ticksIn(kind, text);
        expect(ticksIn(kind, ticked.join(''))).toEqual(ticked);
        expect(ticked.every((code) => text.includes(code))).toBe(true);
      }),
    );
    expect(ticksIn('skills', 'ch?c')).toEqual(['h', 'c']);
  });
});

describe('jobsByAnswers', () => {
  test('says nothing where all answers are alike', () => {
    for (const kind of ANSWER_KINDS) {
      const all = QUESTIONS[kind].map(({ code }) => code);
      expect([areAlike(kind, []), areAlike(kind, all), areAlike(kind, all.slice(1))]).toEqual([
        true,
        true,
        false,
      ]);
      expect(jobsByAnswers(kind, all, profiles)).toEqual([]);
    }
  });

  test.each([
    ['skills', 'hd', '8211'],
    ['skills', 'fc', '9272'],
    ['skills', 'no', '4122'],
    ['interests', 's', '6145'],
    ['interests', 'r', '5313'],
    ['interests', 'ec', '7130'],
  ] as const)('of %s %s has %s in the first ten', (kind, codes, soc) => {
    const first = jobsByAnswers(kind, ticksIn(kind, codes), profiles).slice(0, 10);
    expect(first.map((job) => job.soc)).toContain(soc);
  });

  test('lists every job with a profile once, by a score that a worse match never raises', () => {
    const found = jobsByAnswers('skills', ['c', 'm'], profiles);
    expect(new Set(found.map(({ soc }) => soc)).size).toBe(found.length);
    expect(found).toHaveLength(profiles.filter(({ skills }) => skills).length);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect([0.8, 0.55, 0.3, 0].map(answerWord)).toEqual(['great', 'good', 'fair', 'loose']);
  });

  test('puts few jobs and long preparation behind the same fit', () => {
    const skills = QUESTIONS.skills.map((_, at) => (at === 0 ? 2 : 0));
    const one = { skills, isThin: false, people: 200_000, zone: 2 };
    const found = jobsByAnswers(
      'skills',
      ['h'],
      [
        { ...one, soc: '1' },
        { ...one, soc: '2', zone: 5 },
        { ...one, soc: '3', people: 2000 },
        { ...one, soc: '4', isThin: true },
      ],
    );
    expect(found[0]?.soc).toBe('1');
    expect(found.map(({ soc }) => soc).toSorted()).toEqual(['1', '2', '3', '4']);
  });
});
