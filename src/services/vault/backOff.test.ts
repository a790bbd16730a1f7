import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitMs, waitWords } from './backOff';

const FIVE_MINUTES = 300_000;
const moment = fc.nat({ max: 4e12 });

test('the first three tries are free', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), moment, moment, (count, at, now) => {
      expect(waitMs({ count, at }, now)).toBe(0);
    }),
  );
});

test('each further one waits as long as the one before or longer, and never over five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 5000 }), moment, moment, (count, at, now) => {
      const wait = waitMs({ count, at }, now);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(FIVE_MINUTES);
      expect(waitMs({ count: count + 1, at }, now)).toBeGreaterThanOrEqual(wait);
      expect(waitMs({ count, at }, at)).toBeGreaterThanOrEqual(5000);
      expect(waitMs({ count, at }, at + FIVE_MINUTES)).toBe(0);
    }),
  );
});

test.each([
  [1, '1 second'],
  [4200, '5 seconds'],
  [60_000, '1 minute'],
  [61_000, '2 minutes'],
])('%i ms are said as %s', (ms, words) => {
  expect(waitWords(ms)).toBe(`Too many wrong passphrases. Try again in ${words}.`);
});
