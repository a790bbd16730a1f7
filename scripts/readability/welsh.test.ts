import { expect, test } from 'vitest';
import messages from '../../src/locales/cy.json';
import { lix, wordsASentence } from './welsh';

/** Values are a word or two each; a message of many forms is read in the longest. */
const read = (message: string): string =>
  message.replaceAll(/\{n, plural, .*?other \{(.*)\}\}$/g, '$1').replaceAll(/\{\w+\}/g, 'gair');

const sentences = Object.values(messages)
  .map(read)
  .filter((text) => /[.!?]$/.test(text));

test('LIX is as it is reckoned by hand', () => {
  // Seven words in two sentences, one of them long.
  expect(lix(['Mae hi yn braf. Cyfrifiadur yw hwn.'])).toBeCloseTo(7 / 2 + 100 / 7);
  expect(wordsASentence('Un dau. Tri!')).toEqual([2, 1]);
});

test('no Welsh sentence is longer than twenty words, and half of them than ten', () => {
  const lengths = sentences.flatMap(wordsASentence).toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(150);
  expect(lengths.at(-1)).toBeLessThanOrEqual(20);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
});

test('the Welsh as a whole is plain: LIX below 40', () => {
  expect(lix(sentences)).toBeLessThan(40);
});
