import { expect, test } from 'vitest';
import { limitWords } from './words';

test('nothing said gives no words', () => {
  expect(new Set(Object.values(limitWords({ other: '' })))).toEqual(new Set(['']));
});

test('each limit is said in a few words', () => {
  expect(
    limitWords({
      area: { gss: 'E08000035', level: 'district', name: 'Leeds' },
      travelMinutes: 40,
      travelMode: 'bus',
      hoursPerWeek: 20,
      lowestPay: { gbp: 12.5, per: 'hour' },
      preparation: 2,
      work: ['no-driving'],
      other: 'no nights',
    }),
  ).toMatchObject({
    area: 'in reach of Leeds',
    travel: '40 minutes to work by bus',
    hours: 'at most 20 hours a week',
    pay: 'at least £12.50 an hour',
    preparation: 'at most a year of training',
    'no-driving': 'No driving',
    'no-lifting': '',
    other: 'no nights',
  });
});

test.each([
  [{ gbp: 28_000, per: 'year' as const }, 'at least £28,000 a year'],
  [{ gbp: 28_000, per: 'hour' as const }, 'at least £28,000 an hour'],
  [{ gbp: 13, per: 'hour' as const }, 'at least £13 an hour'],
  [{ gbp: 450.5, per: 'week' as const }, 'at least £450.50 a week'],
])('money has pence only where there are some: %j', (lowestPay, words) => {
  expect(limitWords({ lowestPay, other: '' }).pay).toBe(words);
});
