import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import type { Figure } from './figure';
import {
  hoursVerdict,
  limitVerdicts,
  payLimitQuestion,
  payVerdict,
  payWords,
  preparationVerdict,
  travelVerdict,
} from './verdict';
import type { Quarters } from './verdict';

const none = missing('not-published');

function quarters(p25: Figure | number, median: Figure | number, p75: Figure | number): Quarters {
  const figure = (one: Figure | number) => (typeof one === 'number' ? value(one) : one);
  return { p25: figure(p25), median: figure(median), p75: figure(p75) };
}

const hourly = (gbp: number) => ({ gbp, per: 'hour' as const });

describe('payVerdict', () => {
  const pay = quarters(13.98, 16.5, 19.2);
  test.each([
    [13.98, 'meets', 'three in four earn £13.98 an hour or more'],
    [13.99, 'meets', 'half earn £16.50 an hour or more'],
    [16.5, 'meets', 'half earn £16.50 an hour or more'],
    [16.51, 'some', 'a quarter earn £19.20 an hour or more'],
    [19.2, 'some', 'a quarter earn £19.20 an hour or more'],
    [
      19.21,
      'misses',
      'fewer than a quarter earn that much, three in four earn £19.20 an hour or less',
    ],
  ])('of at least £%s an hour is: %s', (gbp, kind, reason) => {
    expect(payVerdict(hourly(gbp), pay)).toEqual({ kind, reason });
  });

  test('goes by the middle alone where the lower quarter is missing', () => {
    expect(payVerdict(hourly(13), quarters(none, 16.5, none))).toEqual({
      kind: 'meets',
      reason: 'half earn £16.50 an hour or more',
    });
  });

  test.each([
    ['the middle is missing', quarters(13, none, 19)],
    ['the limit is above the middle and the upper quarter is missing', quarters(13, 16, none)],
    ['there are no figures', undefined],
  ])('cannot tell where %s', (_, figures) => {
    expect(payVerdict(hourly(17), figures).kind).toBe('cannot-tell');
  });

  test('marks £27,468 a year as short of £28,000 for most', () => {
    expect(payVerdict({ gbp: 28_000, per: 'year' }, quarters(21_000, 27_468, 27_900)).kind).toBe(
      'misses',
    );
  });

  test('cannot tell of £28,000 an hour', () => {
    expect(payVerdict(hourly(28_000), pay).kind).toBe('cannot-tell');
  });
});

describe('hoursVerdict', () => {
  const hours = quarters(20, 30.5, 37);
  test.each([
    [37, 'meets', 'three in four work 37 hours a week or fewer'],
    [30.5, 'meets', 'half work 30.5 hours a week or fewer'],
    [20, 'some', 'a quarter work 20 hours a week or fewer'],
    [19.9, 'misses', 'three in four work 20 hours a week or more'],
  ])('of at most %s is: %s', (most, kind, reason) => {
    expect(hoursVerdict(most, hours)).toEqual({ kind, reason });
  });

  test.each([
    ['the middle is missing', quarters(20, none, 37)],
    ['the limit is under the middle and the lower quarter is missing', quarters(none, 30, 37)],
    ['there are no figures', undefined],
  ])('cannot tell where %s', (_, figures) => {
    expect(hoursVerdict(25, figures).kind).toBe('cannot-tell');
  });
});

describe('payLimitQuestion', () => {
  test.each([
    [{ gbp: 200.01, per: 'hour' as const }, 'Is £200.01 an hour right? Or was it a week?'],
    [{ gbp: 28_000, per: 'hour' as const }, 'Is £28,000 an hour right? Or was it a year?'],
    [{ gbp: 28_000, per: 'week' as const }, 'Is £28,000 a week right? Or was it a year?'],
    [{ gbp: 13, per: 'year' as const }, 'Is £13 a year right? Or was it an hour or a week?'],
    [{ gbp: 450, per: 'year' as const }, 'Is £450 a year right? Or was it a week?'],
  ])('asks about %j', (lowestPay, question) => {
    expect(payLimitQuestion(lowestPay)).toBe(question);
  });

  test.each([
    [undefined],
    [{ gbp: 200, per: 'hour' as const }],
    [{ gbp: 1000, per: 'year' as const }],
    [{ gbp: 900, per: 'week' as const }],
  ])('asks nothing about %j', (lowestPay) => {
    expect(payLimitQuestion(lowestPay)).toBeUndefined();
  });
});

test('payWords has pence only where there are some', () => {
  expect([payWords(hourly(12.5)), payWords({ gbp: 28_000, per: 'year' })]).toEqual([
    '£12.50 an hour',
    '£28,000 a year',
  ]);
});

describe('limitVerdicts', () => {
  const facts = { pay: { hour: quarters(13, 16, 19) }, hours: quarters(20, 30, 37) };

  test('judges pay and hours and tells of nothing else, in the order of the desk', () => {
    const limits = {
      area: { gss: 'E08000035', level: 'district' as const, name: 'Leeds' },
      travelMode: 'bus' as const,
      hoursPerWeek: 40,
      lowestPay: hourly(20),
      other: 'no nights',
    };
    expect(limitVerdicts(limits, facts).map(({ limit, kind }) => [limit, kind])).toEqual([
      ['area', 'cannot-tell'],
      ['travel', 'cannot-tell'],
      ['hours', 'meets'],
      ['pay', 'misses'],
      ['other', 'cannot-tell'],
    ]);
  });

  test('turns no pay of one period into that of another', () => {
    const [pay] = limitVerdicts({ lowestPay: { gbp: 20_000, per: 'year' }, other: '' }, facts);
    expect(pay?.kind).toBe('cannot-tell');
  });

  test('names the part the figures are of', () => {
    const [pay] = limitVerdicts(
      { lowestPay: hourly(14), other: '' },
      { ...facts, part: 'Van drivers' },
    );
    expect(pay?.reason).toBe('half earn £16 an hour or more, in the largest part: Van drivers');
  });
});

const pounds = fc.integer({ min: 500, max: 15_000 }).map((pence) => pence / 100);
const rising = fc
  .tuple(pounds, pounds, pounds)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([p25 = 0, median = 0, p75 = 0]) => ({ p25, median, p75 }));
const RANK = { meets: 0, some: 1, misses: 2 } as const;

describe('for any pay that is known in full, a verdict', () => {
  test('says no more than its figures do', () => {
    fc.assert(
      fc.property(rising, pounds, ({ p25, median, p75 }, gbp) => {
        const { kind } = payVerdict(hourly(gbp), quarters(p25, median, p75));
        expect(kind === 'meets').toBe(median >= gbp);
        expect(kind === 'misses').toBe(p75 < gbp);
        expect(kind).not.toBe('cannot-tell');
      }),
    );
  });

  test('is never kinder to a higher limit', () => {
    fc.assert(
      fc.property(rising, pounds, pounds, ({ p25, median, p75 }, one, other) => {
        const rank = (gbp: number) => {
          const { kind } = payVerdict(hourly(gbp), quarters(p25, median, p75));
          return kind === 'cannot-tell' ? Number.NaN : RANK[kind];
        };
        expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
      }),
    );
  });
});

describe('for any hours that are known in full, a verdict', () => {
  const hours = fc.integer({ min: 10, max: 600 }).map((tenths) => tenths / 10);
  test('says no more than its figures do', () => {
    fc.assert(
      fc.property(fc.tuple(hours, hours, hours), hours, (three, most) => {
        const [p25 = 0, median = 0, p75 = 0] = three.toSorted((a, b) => a - b);
        const { kind } = hoursVerdict(most, quarters(p25, median, p75));
        expect(kind === 'meets').toBe(median <= most);
        expect(kind === 'misses').toBe(p25 > most);
        expect(kind).not.toBe('cannot-tell');
      }),
    );
  });
});

test('a quarter that is missing never makes a verdict worse than the middle alone', () => {
  fc.assert(
    fc.property(rising, pounds, ({ median }, gbp) => {
      const { kind } = payVerdict(hourly(gbp), quarters(none, median, none));
      expect(kind).toBe(median >= gbp ? 'meets' : 'cannot-tell');
    }),
  );
});

describe('the most preparation', () => {
  test.each([
    [2, [1, 2], 'meets'],
    [2, [2, 2], 'meets'],
    [2, [2, 4], 'some'],
    [2, [3, 4], 'misses'],
  ] as const)('of zone %d against %j is: %s', (most, zones, kind) => {
    const verdict = preparationVerdict(most, zones);
    expect(verdict.kind).toBe(kind);
    expect(verdict.reason).toMatch(/^similar US work asks for /);
  });

  test('cannot be told without a zone', () => {
    expect(preparationVerdict(4, undefined).kind).toBe('cannot-tell');
  });
});

describe('the way to work', () => {
  const place = (gss: string, town: string, district: string, adverts: Figure) => ({
    gss,
    town,
    district,
    adverts,
  });
  const bootle = place('E08000014', 'Bootle', 'Sefton', value(35));
  const liverpool = place('E08000012', 'Liverpool', 'Liverpool', value(258));
  const reach = { places: [bootle, liverpool], month: 'July 2025' };

  test('cannot be told from minutes: only from the towns that they can get to', () => {
    const travel = limitVerdicts({ travelMinutes: 45, other: '' }, { pay: {}, reach });
    expect(travel).toEqual([
      { limit: 'travel', kind: 'cannot-tell', reason: 'this app has no travel times' },
    ]);
    expect(travelVerdict([], reach).kind).toBe('cannot-tell');
  });

  test('meets where they get to all places with adverts, and for some where to a part', () => {
    expect(travelVerdict([bootle, liverpool], reach)).toEqual({
      kind: 'meets',
      reason: '293 adverts in Sefton and Liverpool in July 2025, which they can get to',
    });
    expect(travelVerdict([liverpool], reach).kind).toBe('some');
  });

  test('never misses: adverts are not all the jobs there are', () => {
    const empty = place('E08000014', 'Bootle', 'Sefton', value(0));
    expect(travelVerdict([empty], { ...reach, places: [empty, liverpool] })).toEqual({
      kind: 'cannot-tell',
      reason: 'no advert was counted for Bootle in July 2025',
    });
    expect(travelVerdict([bootle], undefined).kind).toBe('cannot-tell');
  });
});

describe('what they will not do', () => {
  const reading = {
    settings: new Map([['driving', { value: 'yes', reason: 'drives a van all day' }] as const]),
    training: { weeks: 4, reason: 'learnt on the job' },
  };
  const limits = { work: ['no-driving'] as const, other: '' };

  test('is held against the reading of the work, and cannot be told without one', () => {
    expect(limitVerdicts(limits, { pay: {}, reading })).toEqual([
      { limit: 'no-driving', kind: 'misses', reason: 'drives a van all day' },
    ]);
    expect(limitVerdicts(limits, { pay: {} })[0]?.kind).toBe('cannot-tell');
  });
});

describe('a lowest pay that the law asks for anyway', () => {
  const pay = quarters(9, 10, 11);
  const young = { hourlyGbp: 10.85, age: '18-20' as const };

  test('is met by every employer, at the age that was said', () => {
    expect(payVerdict(hourly(10.5), pay, young)).toEqual({
      kind: 'meets',
      reason: 'the law asks every employer for £10.85 an hour at 18 to 20',
    });
    expect(payVerdict(hourly(10.5), pay, { hourlyGbp: 10.85 }).kind).toBe('some');
  });

  test('of a young client above it says that the figures are of all ages', () => {
    const [found] = limitVerdicts(
      { lowestPay: hourly(11), other: '' },
      { pay: { hour: pay } },
      young,
    );
    expect(found?.reason).toBe('a quarter earn £11 an hour or more, at all ages');
  });
});
