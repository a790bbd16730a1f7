import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCode, frontDecode } from './frontCoding';

test('keeps only what differs from the text before', () => {
  expect(frontCode(['Cook', 'Cook in charge', 'Cooper'])).toBe('0Cook\n4 in charge\n3per');
});

test('gives back every list of one-line texts, sorted or not', () => {
  const line = fc.string({ maxLength: 60 }).filter((text) => !text.includes('\n'));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (texts) => {
      expect(frontDecode(frontCode(texts))).toEqual(texts);
    }),
  );
});

test('has nothing to give for nothing', () => {
  expect(frontDecode('')).toEqual([]);
});

test('refuses a text of two lines', () => {
  expect(() => frontCode(['one\ntwo'])).toThrow(RangeError);
});
