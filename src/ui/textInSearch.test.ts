import { expect, test } from 'vitest';
import { textInSearch } from './textInSearch';

test.each([
  ['E08000035', 'E08000035'],
  [['E08000035', 'E08000036'], 'E08000035'],
  ['x'.repeat(5000), 'x'.repeat(40)],
  ['', undefined],
  [[], undefined],
  [2136, undefined],
  [undefined, undefined],
])('of %j is the first text, and no more of it than is named', (given, text) => {
  expect(textInSearch(given)).toBe(text);
});
