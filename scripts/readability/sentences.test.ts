import { describe, expect, test } from 'vitest';
import { medianGrade, medianOf, sentencesOf } from './sentences';

describe('sentencesOf', () => {
  test.each([
    [
      'Half earn more than £16.75 an hour. About 450 jobs come free a year.',
      ['Half earn more than £16.75 an hour.', 'About 450 jobs come free a year.'],
    ],
    ['It grew by 3.5 points, e.g. in Hull.', ['It grew by 3.5 points, e.g. in Hull.']],
    ['Dr. Shah works in St. Ives.', ['Dr. Shah works in St. Ives.']],
    [
      'Groups n.e.c. are mixed. They fit no other.',
      ['Groups n.e.c. are mixed.', 'They fit no other.'],
    ],
    ['You said “Go home now.” They all went.', ['You said “Go home now.”', 'They all went.']],
    ['Is it growing? £3 more, they say!', ['Is it growing?', '£3 more, they say!']],
    ['No stop at the end', ['No stop at the end']],
    ['Two  spaces\n and a new line', ['and a new line']],
    ['£14.20 an hour', ['£14.20 an hour']],
    ['Read more. Yes.', []],
    ['', []],
    ['–', []],
  ])('cuts "%s"', (block, sentences) => {
    expect(sentencesOf(block)).toEqual(sentences);
  });
});

describe('medianOf', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (numbers, middle) => {
    expect(medianOf(numbers)).toBe(middle);
  });

  test('refuses no numbers', () => {
    expect(() => medianOf([])).toThrow(RangeError);
  });
});

describe('medianGrade', () => {
  test('is the middle of the sentences of all blocks', () => {
    // 6 words of 6 syllables: -1.45; 3 words of 3: -2.62; 3 words of 5: 5.2467.
    const blocks = ['The cat sat on the mat. Cats sat down.', 'Many cats purring.'];
    expect(medianGrade(blocks)).toBeCloseTo(-1.45, 10);
  });

  test('is undefined where there is no sentence', () => {
    expect(medianGrade(['Pay', '£14'])).toBeUndefined();
  });
});
