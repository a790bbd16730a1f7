import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payAfterTravel, payAfterTravelWords } from './payAfterTravel';

const DAY = { hourlyGbp: 12.71, hours: 7.5, fareGbp: 5.2, minutes: 45 };

describe('pay after travel', () => {
  test('is what is left of the day for each hour given, with the sum it came from', () => {
    expect(payAfterTravel(DAY)?.hoursGiven).toBe(9);
    expect(payAfterTravelWords(DAY)).toBe(
      '(£12.71 × 7.5 hours − £5.20) ÷ 9 hours = £10.01 for each hour given.',
    );
  });

  test('is not there without paid hours, and says where the fare is more', () => {
    expect(payAfterTravel({ ...DAY, hours: 0 })).toBeUndefined();
    expect(payAfterTravelWords({ ...DAY, hours: 1, fareGbp: 20, minutes: 0 })).toBe(
      '(£12.71 × 1 hour − £20.00) ÷ 1 hour: the fare is more than the pay.',
    );
  });

  test('is the pay itself without a way, and never more with one', () => {
    const amount = fc.double({ min: 0, max: 200, noNaN: true });
    const day = fc.record({
      hourlyGbp: amount,
      hours: fc.double({ min: 0.5, max: 24, noNaN: true }),
      fareGbp: amount,
      minutes: amount,
    });
    fc.assert(
      fc.property(day, (one) => {
        const found = payAfterTravel(one)?.hourGbp ?? Number.NaN;
        expect(payAfterTravel({ ...one, fareGbp: 0, minutes: 0 })?.hourGbp).toBeCloseTo(
          one.hourlyGbp,
          9,
        );
        expect(payAfterTravel({ ...one, fareGbp: one.fareGbp + 1 })?.hourGbp).toBeLessThan(found);
        expect(found).toBeLessThanOrEqual(one.hourlyGbp + 1e-9);
      }),
    );
  });
});
