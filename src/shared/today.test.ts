import { expect, test } from 'vitest';
import { localDay, yearsBefore } from './today';

test('localDay is the day on the clock of the machine', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
  ['2026-11-30', 1, '2025-11-30'],
  ['2026-03', 5, '2021-03'],
])('yearsBefore takes %s by %s to %s', (day, years, expected) => {
  expect(yearsBefore(day, years)).toBe(expected);
});
