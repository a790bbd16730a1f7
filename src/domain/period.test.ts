import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, formatDay, isIsoDay, localDay, monthEnd, yearsBefore } from './period';
import { endOfPeriod, formatPeriod } from './referencePeriod';

describe('formatPeriod', () => {
  test.each([
    ['April 2025', 'April 2025'],
    ['Apr 2025', 'April 2025'],
    ['Apr 2024-Mar 2025', 'April 2024 to March 2025'],
    ['Apr 2024–Mar 2025', 'April 2024 to March 2025'],
    ['Jan 2022-Dec 2022', 'January to December 2022'],
    ['Apr-Jun 2018', 'April to June 2018'],
    ['April-June 2018', 'April to June 2018'],
    ['Mar 2024', 'March 2024'],
    ['mid-2023', 'mid-2023'],
    ['2025-07', 'July 2025'],
    ['2026-03', 'March 2026'],
    ['2025-13', '2025-13'],
    ['2020-2035', '2020 to 2035'],
    ['2023', '2023'],
    ['2014/15', '2014/15'],
    ['2026-07-24', '24 July 2026'],
    ['Spring 2024', 'Spring 2024'],
    [' May 2024 ', 'May 2024'],
    ['August 2022 release', 'August 2022 release'],
  ])('reads %s as %s', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });

  test('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2001, max: 2040 }),
        (month, year) => {
          const once = formatPeriod(`${year}-${String(month).padStart(2, '0')}`);
          expect(formatPeriod(once)).toBe(once);
        },
      ),
    );
  });
});

describe('formatDay', () => {
  test('writes an ISO day in words and leaves anything else', () => {
    expect(formatDay('2025-04-01')).toBe('1 April 2025');
    expect(formatDay('2025-00-01')).toBe('2025-00-01');
    expect(formatDay('next week')).toBe('next week');
  });
});

describe('addMonths', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('makes of %s and %i months %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

test('localDay is the day on the clock of the machine', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
  ['2026-11-30', 1, '2025-11-30'],
  ['2026-03', 5, '2021-03'],
])('yearsBefore takes %s by %s to %s', (before, years, expected) => {
  expect(yearsBefore(before, years)).toBe(expected);
});

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
])('monthEnd of %s is %s', (month, expected) => {
  expect(monthEnd(month)).toBe(expected);
});

test.each([
  ['2025', '2025-12-31'],
  ['2026-03', '2026-03-31'],
  ['Mar 2024', '2024-03-31'],
  ['April 2025', '2025-04-30'],
  ['Apr 2024-Mar 2025', '2025-03-31'],
  ['2020 to 2035', '2035-12-31'],
  ['mid-2023', '2023-06-30'],
  ['Census, 20 March 2022', '2022-03-20'],
  ['some time in spring', undefined],
])('endOfPeriod of %s is %s', (period, expected) => {
  expect(endOfPeriod(period)).toBe(expected);
});

test('addDays crosses months, years and leap days', () => {
  expect(addDays('2027-12-31', 60)).toBe('2028-02-29');
  expect(() => addDays('31/12/2027', 1)).toThrow(RangeError);
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2026-2-8', false],
  ['', false],
])('isIsoDay says of %s: %s', (text, is) => {
  expect(isIsoDay(text)).toBe(is);
});
