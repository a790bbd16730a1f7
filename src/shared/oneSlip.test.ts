import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlip } from './oneSlip';

describe('isOneSlip', () => {
  test.each([
    ['plummer', 'plumber', true],
    ['bookeeper', 'bookkeeper', true],
    ['waiteress', 'waitress', true],
    ['cehf', 'chef', true],
    ['fehc', 'chef', false],
    ['chef', 'chef', false],
    ['chief', 'chefs', false],
  ])('of %s for %s is %s', (typed, word, is) => {
    expect(isOneSlip(typed, word)).toBe(is);
  });

  test('holds both ways round', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === isOneSlip(b, a)));
  });
});
