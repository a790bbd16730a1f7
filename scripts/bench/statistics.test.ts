import { describe, expect, test } from 'vitest';
import { median, quantile } from './statistics';

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
