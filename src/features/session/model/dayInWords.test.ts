import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatDay, localDay } from '@/domain/period';
import { dayInWords } from './dayInWords';

/** A Monday. */
const NOW = new Date(2026, 10, 30, 10);

test.each([
  ['in two weeks', '2026-12-14'],
  ['in 10 days', '2026-12-10'],
  ['3 Dec', '2026-12-03'],
  ['3rd of December', '2026-12-03'],
  ['3/12', '2026-12-03'],
  ['03/12/2026', '2026-12-03'],
  ['Friday', '2026-12-04'],
  ['next Tuesday', '2026-12-08'],
  ['tomorrow', '2026-12-01'],
  ['in a month', '2026-12-30'],
  ['5 January', '2027-01-05'],
  ['2026-12-24', '2026-12-24'],
])('%s is understood, day before month', async (words, day) => {
  expect(await dayInWords(words, NOW)).toBe(day);
});

test.each(['', 'soon', 'when she has time', '31/13', 'may', '9999', 'in 400 years'])(
  'of %j no day is guessed',
  async (words) => {
    expect(await dayInWords(words, NOW)).toBeUndefined();
  },
);

test('every day of the next year is understood as it is written out, and as day and month', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 300 }), async (days) => {
      const day = addDays(localDay(NOW), days);
      const [year, month, date] = day.split('-');
      expect(await dayInWords(formatDay(day), NOW)).toBe(day);
      expect(await dayInWords(`${date}/${month}/${year}`, NOW)).toBe(day);
      expect(await dayInWords(`in ${days + 1} days`, NOW)).toBe(addDays(day, 1));
    }),
  );
});
