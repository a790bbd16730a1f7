import { expect, test } from 'vitest';
import { growthOf, slopeOf } from './slope';

const line = (values: readonly number[]) =>
  values.map((value, at) => ({ pages: (at + 1) * 20, value }));

test('the slope is the rise a page', () => {
  expect(slopeOf(line([1, 3, 5, 7]))).toBeCloseTo(0.1);
  expect(slopeOf(line([4, 4, 4]))).toBe(0);
  expect(slopeOf(line([4]))).toBe(0);
  expect(slopeOf([])).toBe(0);
});

test('what fills up in the first half and then stays is no leak', () => {
  const growth = growthOf(line([10, 40, 60, 70, 70, 70, 70, 70]), 0.1);
  expect(growth).toEqual({ first: 70, last: 70, per100Pages: 0, bound: 0.1, holds: true });
});

test('what grows to the end is one, whatever it did before', () => {
  const growth = growthOf(line([90, 80, 60, 50, 50, 51, 52, 53]), 2);
  expect(growth.per100Pages).toBeCloseTo(5);
  expect(growth.holds).toBe(false);
});

test('one high value among level ones is not taken for a slope', () => {
  expect(growthOf(line([5, 5, 5, 5, 5, 5, 7, 5, 5, 5]), 1).holds).toBe(true);
});
