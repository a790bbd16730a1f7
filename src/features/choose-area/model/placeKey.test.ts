import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from './placeKey';

const APOSTROPHES = ["'", '’', '‘', '‛', 'ʼ', 'ʹ', '′', '´', '`', '', ' '];

describe('placeKey', () => {
  test.each(APOSTROPHES)('reads King%ss Lynn as it reads any other', (sign) => {
    expect(placeKey(`King${sign}s Lynn`)).toBe('kings lynn');
  });

  test.each([
    ['St. Albans', 'st albans'],
    ['Saint Helens', 'st helens'],
    ['Epsom & Ewell', 'epsom and ewell'],
    ['Stratford-upon-Avon', 'stratford on avon'],
    ['Ynys Môn', 'ynys mon'],
    ['Dŵr', 'dwr'],
    ['Dùn Èideann', 'dun eideann'],
    ['Kingston upon Hull, City of', 'kingston on hull city of'],
  ])('reads %s as %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });

  test('reads what it has read already as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = placeKey(text);
        expect(placeKey(key)).toBe(key);
      }),
    );
  });
});
