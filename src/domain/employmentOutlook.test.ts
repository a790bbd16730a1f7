import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allJobsSentence,
  changeInWords,
  directionSentence,
  employmentOutlook,
  levelsSentence,
  outlookSentences,
} from './employmentOutlook';
import { missing, value } from './figure';
import { english } from '../../tests/support/english';

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

describe('directionSentence', () => {
  test.each([
    [100, 120, 'More jobs in building trades are projected in Leeds by 2035.'],
    [100, 80, 'Fewer jobs in building trades are projected in Leeds by 2035.'],
    [100, 103, 'Little change is likely in jobs in building trades in Leeds by 2035.'],
  ])('of %d to %d says "%s"', (from, to, sentence) => {
    expect(english(directionSentence(outlook(from, to), 'building trades', 'Leeds'))).toBe(
      sentence,
    );
  });

  test('says nothing where there is no direction', () => {
    expect(english(directionSentence(outlook(0, 10), 'building trades', 'Leeds'))).toBeUndefined();
  });
});

describe('allJobsSentence', () => {
  test.each([
    [1000, 1030, 'All jobs there: up 3%.'],
    [1000, 1004, 'All jobs there: no change.'],
    [1000, 880, 'All jobs there: down 12%.'],
  ])('of %d to %d says "%s"', (from, to, sentence) => {
    expect(english(allJobsSentence(outlook(from, to)))).toBe(sentence);
  });

  test('says nothing where a figure is missing', () => {
    const hidden = employmentOutlook(value(100), missing('not-published'), 2025, 2035, 'lsip');
    expect([english(allJobsSentence(hidden)), english(levelsSentence(hidden))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('outlookSentences', () => {
  test.each([
    [
      51_598,
      56_800,
      'Growing: up 10% by 2035. About 52,000 jobs in 2025, about 57,000 in 2035, projected.',
    ],
    [
      51_598,
      51_700,
      'Little change likely: no change by 2035. About 52,000 jobs in 2025, about 52,000 in 2035, projected.',
    ],
    [
      1_532_094,
      1_400_900,
      'Fewer expected: down 9% by 2035. About 1,500,000 jobs in 2025, about 1,400,000 in 2035, projected.',
    ],
    [0, 120, '0 jobs in 2025, about 120 in 2035, projected.'],
  ])('of %d to %d is "%s"', (from, to, sentence) => {
    expect(outlookSentences(outlook(from, to))).toBe(sentence);
  });

  test('gives the reason where there is no figure', () => {
    expect(
      outlookSentences(employmentOutlook(missing('not-in-app'), value(1), 2025, 2035, 'lsip')),
    ).toBe('No outlook: not in the tables of this app.');
  });

  test('shows no percentage with a decimal', () => {
    const jobs = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(jobs, jobs, (from, to) => {
        expect(outlookSentences(outlook(from, to))).not.toMatch(/\.\d/);
      }),
    );
  });

  test('names the direction of its own percentage', () => {
    const jobs = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(jobs, jobs, (from, to) => {
        const said = outlookSentences(outlook(from, to));
        const percent = Number(/(?:up|down) ([\d,]+)%/.exec(said)?.[1]?.replaceAll(',', '') ?? 0);
        const change = said.includes('down') ? -percent : percent;
        const word =
          change > 5 ? 'Growing' : change < -5 ? 'Fewer expected' : 'Little change likely';
        expect(said.startsWith(`${word}:`)).toBe(true);
      }),
    );
  });
});

test('a change that rounds to nothing is no change', () => {
  expect([0.4, -0.4, 0.5, -0.5].map(changeInWords)).toEqual([
    'no change',
    'no change',
    'up 1%',
    'down 1%',
  ]);
});
