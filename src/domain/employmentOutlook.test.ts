import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employmentOutlook, outlookSentences } from './employmentOutlook';
import { missing, value } from './figure';

const outlook = (from: number, to: number) =>
  employmentOutlook(value(from), value(to), 2025, 2035, 'nation');

describe('employmentOutlook', () => {
  test('gives levels, change, percentage and direction', () => {
    expect(outlook(50_000, 55_000)).toEqual({
      fromYear: 2025,
      toYear: 2035,
      from: value(50_000),
      to: value(55_000),
      change: value(5_000),
      changePercent: value(10),
      direction: 'growing',
    });
  });

  test.each([
    [100_000, 105_400, 'little-change'],
    [100_000, 105_500, 'growing'],
    [100_000, 94_400, 'fewer-expected'],
    [100_000, 0, 'fewer-expected'],
  ])('of %d to %d is %s', (from, to, direction) => {
    expect(outlook(from, to).direction).toBe(direction);
  });

  test('keeps the reason where an end is missing', () => {
    const hidden = employmentOutlook(value(100), missing('not-published'), 2025, 2035, 'lsip');
    expect(hidden.change).toEqual(missing('not-published'));
    expect(hidden.changePercent).toEqual(missing('not-published'));
    expect(hidden.direction).toBeUndefined();
  });

  test('has no percentage and no direction from no jobs', () => {
    expect(outlook(0, 100)).toMatchObject({
      change: value(100),
      changePercent: missing('not-applicable'),
    });
    expect(outlook(0, 100).direction).toBeUndefined();
  });

  test('refuses years that do not run forward', () => {
    expect(() => employmentOutlook(value(1), value(1), 2035, 2035, 'lsip')).toThrow(RangeError);
  });

  test('never says growing of a loss, nor fewer of a gain', () => {
    const jobs = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(jobs, jobs, (from, to) => {
        const { direction } = outlook(from, to);
        expect(direction === 'growing' && to <= from).toBe(false);
        expect(direction === 'fewer-expected' && to >= from).toBe(false);
      }),
    );
  });
});

describe('outlookSentences', () => {
  test.each([
    [
      51_598,
      56_800,
      'Growing: projected to go up 10% by 2035. There were about 52,000 jobs in 2025. There may be about 57,000 jobs in 2035.',
    ],
    [
      51_598,
      51_700,
      'Little change likely: projected to change by less than 1% by 2035. There were about 52,000 jobs in 2025. There may be about 52,000 jobs in 2035.',
    ],
    [
      1_532_094,
      1_400_900,
      'Fewer expected: projected to go down 9% by 2035. There were about 1,532,000 jobs in 2025. There may be about 1,401,000 jobs in 2035.',
    ],
    [0, 120, 'Projected: There were 0 jobs in 2025. There may be about 120 jobs in 2035.'],
  ])('of %d to %d is "%s"', (from, to, sentence) => {
    expect(outlookSentences(outlook(from, to))).toBe(sentence);
  });

  test('gives the reason where there is no figure', () => {
    expect(
      outlookSentences(employmentOutlook(missing('not-collected'), value(1), 2025, 2035, 'lsip')),
    ).toBe('No outlook: not collected for this place or job.');
  });

  test('shows no percentage with a decimal', () => {
    const jobs = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(jobs, jobs, (from, to) => {
        expect(outlookSentences(outlook(from, to))).not.toMatch(/\.\d/);
      }),
    );
  });
});
