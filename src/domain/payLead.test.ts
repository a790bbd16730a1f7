import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from './figure';
import { partTimeShare, payLead } from './payLead';

const NONE = missing('not-published');
const counts = { allJobs: NONE, fullTimeJobs: NONE, fullTime2018: NONE, partTime2018: NONE };

describe('payLead', () => {
  test.each([
    [29.9, 0.1, 'all'],
    [30, 0.5, 'ft'],
    [37.5, 0.51, 'all'],
    [37.5, 0.2, 'ft'],
  ] as const)('at %s hours and a part-time share of %s is %s', (hours, share, lead) => {
    expect(payLead(value(hours), value(share))).toBe(lead);
  });

  test('is full-time staff where neither is known', () => {
    expect(payLead(NONE, missing('unreliable'))).toBe('ft');
  });

  test('rests on either alone', () => {
    expect([payLead(value(7), NONE), payLead(NONE, value(0.99))]).toEqual(['all', 'all']);
  });
});

describe('partTimeShare', () => {
  test('is one less the full-time jobs of all jobs in 2025', () => {
    const share = partTimeShare({ ...counts, allJobs: value(40), fullTimeJobs: value(10) });
    expect(share).toEqual(value(0.75));
  });

  test('comes from 2018 where a count of 2025 is missing', () => {
    const share = partTimeShare({
      allJobs: value(67),
      fullTimeJobs: NONE,
      fullTime2018: value(1245),
      partTime2018: value(89_280),
    });
    expect(share.kind === 'value' && share.value).toBeCloseTo(0.98625, 5);
  });

  test('is missing where a part of both is', () => {
    expect(partTimeShare({ ...counts, partTime2018: value(5) })).toEqual(NONE);
  });

  test('lies between none and all, however the thousands were rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 901 }), (all, ft) => {
        const share = partTimeShare({ ...counts, allJobs: value(all), fullTimeJobs: value(ft) });
        return share.kind === 'value' && share.value >= 0 && share.value <= 1;
      }),
    );
  });
});
