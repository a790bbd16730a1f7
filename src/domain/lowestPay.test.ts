import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belowLawSentence, isBelowLaw } from './lowestPay';

const AT_21 = { hourlyGbp: 12.71 };

describe('a lowest pay below the legal minimum', () => {
  test('is said with the minimum of the client’s age', () => {
    expect(belowLawSentence('£10 an hour', { gbp: 10, per: 'hour' }, AT_21)).toBe(
      '£10 an hour is below the legal minimum, £12.71 an hour at 21 or over. No employer may pay so little.',
    );
    const young = { hourlyGbp: 10.85, age: '18-20' as const };
    expect(belowLawSentence('£10 an hour', { gbp: 10, per: 'hour' }, young)).toContain(
      '£10.85 an hour at 18 to 20',
    );
    expect(belowLawSentence('£11 an hour', { gbp: 11, per: 'hour' }, young)).toBeUndefined();
  });

  test('of a week or a year goes by the hours, and cannot be told without them', () => {
    const week = { gbp: 200, per: 'week' as const };
    expect(belowLawSentence('£200 a week', week, AT_21, 20)).toContain(
      '£200 a week for 20 hours a week is below',
    );
    expect(belowLawSentence('£200 a week', week, AT_21, 15)).toBeUndefined();
    expect(belowLawSentence('£200 a week', week, AT_21)).toBeUndefined();
    expect(isBelowLaw({ gbp: 20_000, per: 'year' }, AT_21, 37)).toBe(true);
  });

  test('is so for exactly the amounts that are less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (pence) => {
        expect(isBelowLaw({ gbp: pence / 100, per: 'hour' }, AT_21)).toBe(pence < 1271);
      }),
    );
  });
});
