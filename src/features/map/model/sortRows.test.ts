import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlinesOf, PAY, viewOf } from '../../../../tests/fixtures/map';
import { mapView } from './mapView';
import { nextOrder, sortOrder, sortRows } from './sortRows';

const names = (order: Parameters<typeof sortRows>[1]) =>
  sortRows(viewOf(PAY).rows, order).map(({ name }) => name);

test('the highest figure stands first and a missing one last', () => {
  expect(names(sortOrder(undefined))).toEqual(['Corby', 'Dover', 'Boston', 'Ashford', 'Exeter']);
});

test('the missing one stands last when the lowest comes first too', () => {
  expect(names(sortOrder('lowest'))).toEqual(['Ashford', 'Boston', 'Dover', 'Corby', 'Exeter']);
});

test('names are sorted both ways', () => {
  expect(names(sortOrder('z-a'))[0]).toBe('Exeter');
  expect(names(sortOrder('a-z'))[0]).toBe('Ashford');
});

test('a press turns the order round, or begins with the column’s own', () => {
  expect(nextOrder(undefined, 'figure')).toBe('lowest');
  expect(nextOrder('lowest', 'figure')).toBeUndefined();
  expect(nextOrder(undefined, 'name')).toBe('a-z');
  expect(nextOrder('a-z', 'name')).toBe('z-a');
  expect(nextOrder('z-a', 'figure')).toBeUndefined();
});

test('no order loses a row, or puts a figure after a missing one', () => {
  const cells = fc.array(
    fc.oneof(fc.nat({ max: 50 }), fc.constantFrom('p' as const, 'u' as const)),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(cells, fc.boolean(), (values, descending) => {
      const outlines = outlinesOf(values.map((_, place) => `Place ${place}`));
      const { rows } = mapView({ ...PAY, values, halfWidths: undefined }, outlines);
      const sorted = sortRows(rows, { by: 'figure', descending });
      expect(new Set(sorted)).toEqual(new Set(rows));
      const kinds = sorted.map(({ observation }) => observation.figure.kind);
      expect(kinds.lastIndexOf('value')).toBeLessThan(
        kinds.includes('missing') ? kinds.indexOf('missing') : kinds.length,
      );
    }),
  );
});
