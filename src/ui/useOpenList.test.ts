import { expect, test } from 'vitest';
import { rowAfterKey } from './useOpenList';

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Home', -1, 3, undefined],
  ['End', -1, 3, undefined],
  ['ArrowDown', -1, 0, undefined],
  ['a', 1, 3, undefined],
])('leads %s from row %i of %i to %s', (key, active, count, row) => {
  expect(rowAfterKey(key, active, count)).toBe(row);
});
