import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './searchCodec';

test('a code stays a string', () => {
  expect(parseSearch('?soc=2136&area=E08000035')).toEqual({ soc: '2136', area: 'E08000035' });
});

test('a repeated name is a list in the order of the address', () => {
  expect(parseSearch('?soc=2136&soc=3131')).toEqual({ soc: ['2136', '3131'] });
});

test('a list is written as repeated names, and what is undefined is left out', () => {
  expect(stringifySearch({ soc: ['2136', '3131'], area: undefined })).toBe('?soc=2136&soc=3131');
});

test('nothing at all is written as nothing', () => {
  expect(stringifySearch({})).toBe('');
});

test('what is written is read back the same', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
  const given = fc.dictionary(name, fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 2 })));
  fc.assert(
    fc.property(given, (search) => {
      expect({ ...parseSearch(stringifySearch(search)) }).toEqual({ ...search });
    }),
  );
});
