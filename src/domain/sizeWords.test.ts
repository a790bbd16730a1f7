import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeWords } from './sizeWords';

test.each([
  [0.7, 4, 'about one sixth more'],
  [-1, 4, 'about one quarter less'],
  [-2, 4, 'about half less'],
  [0.4, 4, 'about one tenth more'],
  [4, 4, 'about twice as much'],
  [8.2, 4, 'about three times as much'],
  [6.1, 4, 'about two and a half times as much'],
  [44, 4, 'about 12 times as much'],
  [-3.95, 4, 'almost none'],
])('calls a difference of %d from %d %s', (difference, reference, words) => {
  expect(sizeWords({ difference, reference })).toBe(words);
});

test.each([
  [1, 0],
  [1, -2],
  [-5, 4],
  [0.2, 4],
  [0, 4],
])('has no words for a difference of %d from %d', (difference, reference) => {
  expect(sizeWords({ difference, reference })).toBeUndefined();
});

const SHARE_OF_WORDS: Readonly<Record<string, number>> = {
  'one tenth': 0.1,
  'one eighth': 0.125,
  'one sixth': 1 / 6,
  'one fifth': 0.2,
  'one quarter': 0.25,
  'one third': 1 / 3,
  'two fifths': 0.4,
  half: 0.5,
  'three fifths': 0.6,
  'two thirds': 2 / 3,
  'three quarters': 0.75,
  'four fifths': 0.8,
  'nine tenths': 0.9,
};

test('never names a share that is more than a fifth off', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.095, max: 0.95, maxExcluded: true, noNaN: true }),
      fc.boolean(),
      (share, isMore) => {
        const words = sizeWords({ difference: isMore ? share : -share, reference: 1 });
        const named = /^about (.+) (more|less)$/.exec(words ?? '');
        const claimed = SHARE_OF_WORDS[named?.[1] ?? ''] ?? Number.NaN;
        expect(Math.abs(Math.log(claimed / share))).toBeLessThan(Math.log(1.2));
        expect(named?.[2]).toBe(isMore ? 'more' : 'less');
      },
    ),
  );
});
