import { describe, expect, test } from 'vitest';
import { median, quantile, ratioOf } from './statistics';

describe('the middle of some numbers', () => {
  test('is the middle one by size', () => expect(median([9, 1, 5])).toBe(5));
  test('is the upper of two middle ones', () => expect(median([1, 2, 3, 4])).toBe(3));
  test('is an error where there are none', () => expect(() => median([])).toThrow('no median'));
});

describe('the 95% quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  test('has 95% of the numbers at or below it', () => expect(quantile(hundred, 0.95)).toBe(95));
  test('of one number is that number', () => expect(quantile([7], 0.95)).toBe(7));
});

describe('the new by the old', () => {
  test('is below one where the new is quicker', () => expect(ratioOf(200, 150)).toBe(0.75));
  test('is one where neither has a long task', () => expect(ratioOf(0, 0)).toBe(1));
  test('holds no limit where only the new has one', () =>
    expect(ratioOf(0, 60)).toBe(Number.POSITIVE_INFINITY));
});
