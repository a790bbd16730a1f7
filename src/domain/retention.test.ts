import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from './period';
import { emptyRecord } from './record';
import { eraseAfterDay } from './retention';

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
});
