import { expect, test } from 'vitest';
import { limitWords } from './LimitsStrip';

test('nothing said gives no words', () => {
  expect(limitWords({ other: '' })).toEqual([]);
});

test('each limit is said in a few words, in the order of the desk', () => {
  expect(
    limitWords({
      area: { gss: 'E08000035', level: 'district', name: 'Leeds' },
      travelMinutes: 40,
      travelMode: 'bus',
      hoursPerWeek: 20,
      lowestPay: { gbp: 12.5, per: 'hour' },
      other: 'no nights',
    }),
  ).toEqual([
    'in reach of Leeds',
    '40 minutes to work by bus',
    'at most 20 hours a week',
    'at least £12.50 an hour',
    'no nights',
  ]);
});
