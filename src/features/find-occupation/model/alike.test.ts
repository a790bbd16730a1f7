import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlip } from '@/shared/oneSlip';
import { lettersMissing, lettersOf, slipsBetween, soundOf } from './alike';

describe('soundOf', () => {
  test.each([
    ['recepshunist', 'receptionist'],
    ['fizio', 'physio'],
    ['fotographer', 'photographer'],
    ['sychologist', 'psychologist'],
    ['kitchin', 'kitchen'],
    ['elektrishun', 'electrician'],
  ])('is one for %j and %j', (typed, word) => {
    expect(soundOf(typed)).toBe(soundOf(word));
  });

  test.each([
    ['baker', 'banker'],
    ['tailor', 'trailer'],
    ['nurse', 'nursery'],
  ])('tells %j from %j', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 8 });

describe('slipsBetween', () => {
  test.each([
    ['secutary', 'secretary', 2],
    ['gaurd', 'guard', 1],
    ['baker', 'baker', 0],
    ['baker', 'welder', 3],
  ])('counts from %j to %j', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant, 2)).toBe(slips);
  });

  test('is one where one slip tells them apart', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 1) === 1).toBe(a !== b && isOneSlip(a, b));
      }),
    );
  });

  test('never changes more letters than it has slips', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b, 20);
        expect(lettersMissing(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(slips);
      }),
    );
  });
});
