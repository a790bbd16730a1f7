import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleschKincaidGrade, sentenceCount, syllables, wordsOf } from './fleschKincaid';

describe('syllables', () => {
  test.each([
    // silent e, and endings that only look like one
    ['bake', 1],
    ['baked', 1],
    ['lifted', 2],
    ['boxes', 2],
    ['tables', 2],
    ['settled', 2],
    ['drilled', 1],
    ['centre', 2],
    ['league', 1],
    ['the', 1],
    ['careful', 2],
    ['homeless', 2],
    ['management', 3],
    ['firefighter', 3],
    ['warehouse', 2],
    ['someone', 2],
    // vowels said apart, and together
    ['area', 3],
    ['being', 2],
    ['client', 2],
    ['patient', 2],
    ['radio', 3],
    ['station', 2],
    ['special', 2],
    ['material', 4],
    ['employer', 3],
    ['paying', 2],
    ['people', 2],
    ['video', 3],
    ['quiet', 2],
    ['build', 1],
    ['building', 2],
    ['usual', 3],
    ['guard', 1],
    ['create', 2],
    ['tourism', 3],
    ['equipment', 3],
    // the list of exceptions, with plurals and possessives
    ['business', 2],
    ['businesses', 3],
    ['vehicles', 3],
    ["museum's", 3],
    ['café', 2],
    // apostrophes, hyphens, capitals and figures
    ["didn't", 2],
    ['don’t', 1],
    ['door-to-door', 3],
    ['IT', 2],
    ['TVs', 2],
    ['SOC', 1],
    ['WWW', 9],
    ['1918', 4],
    ['£640', 4],
    ['28,000', 5],
    ['3.5%', 5],
    ['–', 0],
  ])('counts %s as %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  test('counts a hyphenated word as the sum of its parts', () => {
    const part = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(syllables(`${a}-${b}`)).toBe(syllables(a) + syllables(b));
      }),
    );
  });
});

describe('wordsOf', () => {
  test('keeps apostrophes, hyphens and figures inside their word', () => {
    expect(wordsOf("The vet’s 28,000 door-to-door calls (up 3.5%), 'said' – £640.")).toEqual([
      'The',
      "vet's",
      '28,000',
      'door-to-door',
      'calls',
      'up',
      '3.5%',
      'said',
      '£640',
    ]);
  });
});

describe('sentenceCount', () => {
  test.each([
    ['One. Two! Three?', 3],
    ['No stop at the end', 1],
    ['Grew by 3.5 points, e.g. in Hull.', 1],
    ['Groups n.e.c. are mixed; see the list: it is long.', 1],
    ['Dr. Shah said “Go.” They went.', 2],
    ['A heading\nA line below it', 2],
    ['Wait... what?', 2],
    ['', 0],
  ])('finds the sentences of "%s"', (text, count) => {
    expect(sentenceCount(text)).toBe(count);
  });
});

describe('fleschKincaidGrade', () => {
  test('is 0.39 words a sentence + 11.8 syllables a word − 15.59', () => {
    // 6 words, 6 syllables, 1 sentence
    expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 10);
  });

  test('gives 11.3 to a sentence whose published grade is 11.3', () => {
    const platypus =
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(fleschKincaidGrade(platypus)).toBeCloseTo(11.26, 1); // 13 words, 24 syllables
  });

  test('grades the opening of the Gettysburg address by its 30 words and 48 syllables', () => {
    const gettysburg =
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
    expect(wordsOf(gettysburg)).toHaveLength(30);
    expect(fleschKincaidGrade(gettysburg)).toBeCloseTo(0.39 * 30 + (11.8 * 48) / 30 - 15.59, 10);
  });

  test('falls when a sentence is cut in two', () => {
    expect(fleschKincaidGrade('You bake bread. You sell it.')).toBeLessThan(
      fleschKincaidGrade('You bake bread and you sell it.'),
    );
  });

  test.each(['', '  \n', '– … –'])('refuses a text without words (%j)', (text) => {
    expect(() => fleschKincaidGrade(text)).toThrow(RangeError);
  });

  test('is finite for every text with a letter in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fleschKincaidGrade(`a ${text}`)).toSatisfy(Number.isFinite);
      }),
    );
  });
});
