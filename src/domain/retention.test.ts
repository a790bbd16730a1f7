import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from './period';
import { emptyRecord } from './record';
import { clockState, eraseAfterDay, soonErased } from './retention';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const record = emptyRecord('id', '2026-01-31');
const reviewedOn = (reviewOn: string) => ({ ...record, close: { ...record.close, reviewOn } });

describe('eraseAfterDay', () => {
  test('is thirty days after the review', () => {
    expect(eraseAfterDay(reviewedOn('2026-03-01'), '2026-02-01')).toBe('2026-03-31');
  });

  test('is twelve months after creation where no review is set', () => {
    expect(eraseAfterDay(record, '2026-02-01')).toBe('2027-01-31');
  });

  test('is never later than twelve months after creation', () => {
    expect(eraseAfterDay(reviewedOn('2027-01-20'), '2026-02-01')).toBe('2027-01-31');
  });

  test('is today at the earliest while the session is being worked on', () => {
    expect(eraseAfterDay(reviewedOn('2026-03-01'), '2026-06-01')).toBe('2026-06-01');
  });

  test('stays at the limit of months even when worked on after it', () => {
    expect(eraseAfterDay(reviewedOn('2026-03-01'), '2027-06-01')).toBe('2027-01-31');
  });

  test('follows the limits of the configuration', () => {
    const retention = { defaultDaysAfterReview: 7, longestMonths: 1 };
    expect(eraseAfterDay(reviewedOn('2026-02-02'), '2026-02-01', retention)).toBe('2026-02-09');
    expect(eraseAfterDay(record, '2026-02-01', retention)).toBe('2026-02-28');
  });

  test('never passes the limit, whatever the review and today are', () => {
    fc.assert(
      fc.property(day, day, day, (createdOn, reviewOn, today) => {
        const any = { ...emptyRecord('id', createdOn), close: { reviewOn, clientAgreed: false } };
        expect(eraseAfterDay(any, today) <= addMonths(createdOn, 12)).toBe(true);
      }),
    );
  });

  test('never passes twelve months from today either, whatever a file or a wrong clock has written', () => {
    const any = fc.constantFrom('9998-01-01', '9999-12-31', '2999-02-29', 'soon', '', '1600-01-01');
    fc.assert(
      fc.property(fc.oneof(day, any), fc.oneof(day, any), day, (createdOn, reviewOn, today) => {
        const record9 = {
          ...emptyRecord('id', createdOn),
          close: { reviewOn, clientAgreed: false },
        };
        const last = eraseAfterDay(record9, today);
        expect(last).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(last <= addMonths(today, 12)).toBe(true);
      }),
    );
  });
});

describe('soonErased', () => {
  test('counts each last day from today to a fortnight on, and names the first', () => {
    fc.assert(
      fc.property(fc.array(day), day, (days, today) => {
        const near = days.filter((one) => one >= today && one <= addDays(today, 14));
        const soon = soonErased(days, today);
        expect(soon?.count ?? 0).toBe(near.length);
        expect(near.every((one) => soon !== undefined && soon.firstDay <= one)).toBe(true);
        expect(soon === undefined || near.includes(soon.firstDay)).toBe(true);
      }),
    );
  });
});

describe('clockState', () => {
  test.each([
    ['2026-11-25', 'right'],
    ['2027-01-04', 'right'],
    ['2027-01-05', 'ahead'],
    ['2126-11-25', 'ahead'],
    ['2026-11-24', 'back'],
  ])('on %s, after 25 November 2026, the clock is %s', (today, state) => {
    expect(clockState('2026-11-25', today)).toBe(state);
  });

  test('is right for every day from the last one seen to forty days on, and for no other', () => {
    fc.assert(
      fc.property(day, day, (seen, today) => {
        const isRight = today >= seen && today <= addDays(seen, 40);
        expect(clockState(seen, today) === 'right').toBe(isRight);
      }),
    );
  });
});
