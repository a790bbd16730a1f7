import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { missing, value } from './figure';
import { printableCount } from './surveyCount';

test.each([
  [5000, 1960, value(5000)],
  [5000, 1961, missing('unreliable')],
  [3800, 3200, missing('unreliable')],
  [0, 0, missing('unreliable')],
])('%d give or take %d is %o', (count, half, figure) => {
  expect(printableCount(value(count), half)).toEqual(figure);
});

test('a count that is missing keeps its reason', () => {
  expect(printableCount(missing('disclosive'), 10)).toEqual(missing('disclosive'));
});

test('no number stands with a coefficient of variation above a fifth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(200_000), (count, half) => {
      const { kind } = printableCount(value(count), half);
      expect(kind).toBe(half / 1.96 / count > 0.2 ? 'missing' : 'value');
    }),
  );
});
