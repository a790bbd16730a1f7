import { expect, test } from 'vitest';
import { BestOfGroups } from './bestOfGroups';

test('keeps the best two lines of each group, best first', () => {
  const best = new BestOfGroups(2);
  best.note(0, 10, 0, 5);
  best.note(0, 11, 0, 9);
  best.note(0, 12, 0, 7);
  best.note(1, 13, 0, 8);
  expect(best.ranked().map(({ line, score }) => [line, score])).toEqual([
    [11, 9],
    [13, 8],
    [12, 7],
  ]);
});

test('keeps one entry of a line, with its best qualifier', () => {
  const best = new BestOfGroups(1);
  best.note(0, 10, 1, 5);
  best.note(0, 10, 2, 6);
  best.note(0, 10, 3, 4);
  expect(best.ranked()).toEqual([{ group: 0, line: 10, qualifier: 2, score: 6 }]);
});

test('puts the earlier of two lines alike first', () => {
  const best = new BestOfGroups(1);
  best.note(0, 11, 0, 5);
  best.note(0, 10, 0, 5);
  expect(best.ranked().map(({ line }) => line)).toEqual([10, 11]);
});
