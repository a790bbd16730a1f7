import { expect, test } from 'vitest';
import { outwardCode } from './outwardCode';

const known = (code: string) => ['LS1', 'LS12', 'M1', 'EC1A'].includes(code);

test.each([
  ['LS1', 'LS1'],
  [' ls12 ', 'LS12'],
  ['LS12AB', 'LS1'],
  ['LS122AB', 'LS12'],
  ['LS1 2AB', 'LS1'],
  ['ls1 2', 'LS1'],
  ['M12', 'M1'],
  ['M12A', 'M1'],
  ['EC1A1BB', 'EC1A'],
  ['EC1A 1', 'EC1A'],
])('reads %j as %s', (text, code) => {
  expect(outwardCode(text, known)).toBe(code);
});

test.each(['', 'LS', 'Leeds', 'Leeds 1', 'LS1 Leeds', '12', 'ZZ9'])('has no code in %j', (text) => {
  expect(outwardCode(text, known)).toBeUndefined();
});
