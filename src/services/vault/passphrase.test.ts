import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_PASSPHRASES } from './commonPassphrases';
import { normalisedPassphrase } from './normalisedPassphrase';
import { offeredPassphrase, passphraseProblem, unbiasedBelow } from './passphrase';
import { WORDS } from './words';

describe('WORDS', () => {
  test('are at least 1,296, all different, of 3 to 8 small letters', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(1296);
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });
});

describe('unbiasedBelow', () => {
  test('draws again in the uneven end of the range', () => {
    const draws = [4_294_967_295, 4_294_967_294, 7];
    expect(unbiasedBelow(5, () => draws.shift() ?? 0)).toBe(4);
    expect(draws).toEqual([7]);
    expect(unbiasedBelow(5, () => draws.shift() ?? 0)).toBe(2);
  });

  test('stays below its bound', () => {
    const uint32 = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), uint32, (below, drawn) => {
        const chosen = unbiasedBelow(below, () => drawn % 4_000_000);
        expect(chosen).toBeGreaterThanOrEqual(0);
        expect(chosen).toBeLessThan(below);
      }),
    );
  });
});

describe('offeredPassphrase', () => {
  test('is five words of the list', () => {
    const words = offeredPassphrase().split(' ');
    expect(words).toHaveLength(5);
    expect(words.filter((word) => !WORDS.includes(word))).toEqual([]);
  });

  test('takes the words its draws stand for', () => {
    const draws = [0, 1, 2, WORDS.length, WORDS.length + 1];
    expect(offeredPassphrase(() => draws.shift() ?? 0)).toBe('able acid acorn able acid');
  });

  test('may always be used', () => {
    const refused = Array.from({ length: 200 }, () => offeredPassphrase()).filter(
      (words) => passphraseProblem(words) !== undefined,
    );
    expect(refused).toEqual([]);
  });
});

describe('passphraseProblem', () => {
  test.each([
    ['short one', 'at least 15'],
    ['            spaces            ', 'at least 15'],
    ['Correct Horse Battery Staple', 'Many people'],
    ['password-password!', 'Many people'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeats itself'],
    ['abcabcabcabcabcabc', 'repeats itself'],
    ['sixgun sixgun sixgun', 'repeats itself'],
  ])('refuses %j', (text, reason) => {
    expect(passphraseProblem(text)).toContain(reason);
  });

  test('lets fifteen characters of one’s own stand', () => {
    expect(passphraseProblem('two vans & a dog')).toBeUndefined();
  });

  test('has only long passphrases on its list, since short ones are refused anyway', () => {
    const short = [...COMMON_PASSPHRASES].filter((text) => text.length < 13);
    expect(short).toEqual([]);
  });
});

test('normalisedPassphrase makes one of the ways to type the same words', () => {
  expect(normalisedPassphrase('  café   acorn\u00A0badge ')).toBe(
    normalisedPassphrase('cafe\u0301 acorn badge'),
  );
});
