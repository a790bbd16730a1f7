import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND } from './area';
import { MISSING_REASONS, missing, value } from './figure';
import {
  formatAmount,
  formatCell,
  formatFigure,
  formatNumber,
  formatPercent,
  formatPounds,
  formatRange,
  formatWholePercent,
  roundingOf,
  roundOccupationCount,
  roundProjection,
  unitInWords,
  withoutStop,
  withStop,
} from './format';
import { formatList } from './lists';
import type { Unit } from './observation';
import { roundToDecimals } from './rounding';

const SEFTON = { gss: 'E08000014', level: 'district', name: 'Sefton' } as const;
const CARERS = { edition: 'SOC 2020', code: '61', title: 'Caring personal services' } as const;
const UNITS: readonly Unit[] = [
  'gbp-per-year',
  'gbp-per-week',
  'gbp-per-hour',
  'hours-per-week',
  'people',
  'jobs',
  'jobs-per-year',
  'jobs-per-resident',
  'adverts',
  'enterprises',
  'per-cent',
  'location-quotient',
  'score',
  'minutes',
];

describe('formatFigure', () => {
  test.each<[number, Unit, string]>([
    [31400, 'gbp-per-year', '£31,400 a year'],
    [604.3, 'gbp-per-week', '£604 a week'],
    [16.2, 'gbp-per-hour', '£16.20 an hour'],
    [37.5, 'hours-per-week', '37.5 hours a week'],
    [37, 'hours-per-week', '37 hours a week'],
    [1, 'hours-per-week', '1 hour a week'],
    [57700, 'people', '57,700 people'],
    [1, 'people', '1 person'],
    [1, 'jobs', '1 job'],
    [340, 'jobs-per-year', '340 jobs a year'],
    [0.834, 'jobs-per-resident', '0.83 jobs for each person aged 16 to 64'],
    [1, 'jobs-per-resident', '1.00 jobs for each person aged 16 to 64'],
    [871, 'adverts', '871 adverts'],
    [215, 'enterprises', '215 businesses'],
    [4.2, 'per-cent', '4.2%'],
    [4, 'per-cent', '4.0%'],
    [1.26, 'location-quotient', '1.3 (England is 1)'],
    [4.12, 'score', '4.1'],
    [7.79, 'minutes', '8 minutes'],
    [0, 'people', '0 people'],
    [-1200, 'jobs', '−1,200 jobs'],
  ])('writes %d %s as "%s"', (number, unit, text) => {
    expect(formatFigure({ figure: value(number), unit })).toBe(text);
  });

  test.each([
    ['disclosive', 'withheld so nobody can be identified'],
    ['unreliable', 'too few people asked'],
    ['not-collected', 'not collected for this place or job'],
    ['not-published', 'not published; the source does not say why'],
    ['no-answer', 'source not answering'],
    ['not-applicable', 'not applicable'],
  ] as const)('gives the reason where the figure is missing: %s', (reason, text) => {
    expect(formatFigure({ figure: missing(reason), unit: 'people' })).toBe(text);
  });

  test('never shows a digit for a missing figure, whatever its unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MISSING_REASONS),
        fc.constantFrom(...UNITS),
        (reason, unit) => {
          expect(formatFigure({ figure: missing(reason), unit })).not.toMatch(/\d/);
        },
      ),
    );
  });

  test('rounds a district count of one occupation and says about', () => {
    expect(
      formatFigure({ figure: value(4300), unit: 'people', area: SEFTON, occupation: CARERS }),
    ).toBe('about 4,500 people');
  });

  test('says fewer than 500 where a district count would round to nothing', () => {
    expect(
      formatFigure({ figure: value(200), unit: 'people', area: SEFTON, occupation: CARERS }),
    ).toBe('fewer than 500 people');
  });

  test('leaves a count of all occupations in a district as published', () => {
    const all = { ...CARERS, code: '', title: 'All occupations' };
    expect(
      formatFigure({ figure: value(121300), unit: 'people', area: SEFTON, occupation: all }),
    ).toBe('121,300 people');
  });

  test('rounds a projection and says about', () => {
    const flags = ['projected'] as const;
    expect(formatFigure({ figure: value(51598), unit: 'jobs', flags })).toBe('about 52,000 jobs');
    expect(formatFigure({ figure: value(1532094), unit: 'jobs', flags })).toBe(
      'about 1,500,000 jobs',
    );
    expect(formatFigure({ figure: value(336.2), unit: 'jobs-per-year', flags })).toBe(
      'about 340 jobs a year',
    );
    expect(formatFigure({ figure: value(0), unit: 'jobs', flags })).toBe('0 jobs');
    expect(formatFigure({ figure: value(0.3), unit: 'jobs-per-year', flags })).toBe(
      'fewer than 1 job a year',
    );
    expect(formatFigure({ figure: value(-2449), unit: 'jobs', flags })).toBe('about −2,400 jobs');
  });

  test('gives a projected percentage as a whole number', () => {
    expect(formatFigure({ figure: value(6.4), unit: 'per-cent', flags: ['projected'] })).toBe('6%');
  });

  test('says about for pay of our own estimating, to £100 a year', () => {
    const flags = ['our-estimate'] as const;
    expect(formatFigure({ figure: value(28_604), unit: 'gbp-per-year', flags })).toBe(
      'about £28,600 a year',
    );
    expect(formatFigure({ figure: value(550.4), unit: 'gbp-per-week', flags })).toBe(
      'about £550 a week',
    );
  });

  test('takes decimals and rounding given in place of its own', () => {
    expect(formatFigure({ figure: value(4.26), unit: 'per-cent' }, { decimals: 2 })).toBe('4.26%');
    expect(
      formatFigure(
        { figure: value(4321), unit: 'people', area: SEFTON, occupation: CARERS },
        { rounding: 'published' },
      ),
    ).toBe('4,321 people');
  });
});

describe('formatCell', () => {
  test('leaves out the words of the unit, and keeps the reason', () => {
    expect(formatCell({ figure: value(31400), unit: 'gbp-per-year' })).toBe('£31,400');
    expect(formatCell({ figure: value(1), unit: 'people' })).toBe('1');
    expect(formatCell({ figure: value(4.2), unit: 'per-cent' })).toBe('4.2%');
    expect(formatCell({ figure: missing('unreliable'), unit: 'people' })).toBe(
      'too few people asked',
    );
    expect(
      formatCell({ figure: value(4300), unit: 'people', area: SEFTON, occupation: CARERS }),
    ).toBe('about 4,500');
  });
});

describe('roundingOf', () => {
  test('puts projections before counts, and rounds people of every area', () => {
    const jobs = { figure: value(1), unit: 'jobs', occupation: CARERS } as const;
    expect(roundingOf({ ...jobs, area: SEFTON, flags: ['projected'] })).toBe('projection');
    expect(roundingOf({ ...jobs, area: SEFTON })).toBe('occupation-count');
    expect(roundingOf({ ...jobs, area: ENGLAND })).toBe('published');
    expect(roundingOf({ ...jobs, area: ENGLAND, unit: 'people' })).toBe('occupation-count');
    expect(roundingOf({ ...jobs, area: SEFTON, unit: 'adverts' })).toBe('published');
  });
});

describe('roundOccupationCount', () => {
  test.each([
    [0, 0],
    [249, 0],
    [250, 500],
    [740, 500],
    [4300, 4500],
    [4749, 4500],
    [4999, 5000],
    [5000, 5000],
    [5499, 5000],
    [5500, 6000],
    [12_600, 13_000],
  ])('makes of %d %d', (people, rounded) => {
    expect(roundOccupationCount(people)).toBe(rounded);
  });

  test('never orders two counts the other way round, and rounds a rounded count to itself', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const rounded = roundOccupationCount(less);
        expect(rounded).toBeLessThanOrEqual(roundOccupationCount(more));
        expect(roundOccupationCount(rounded)).toBe(rounded);
        expect(Math.abs(rounded - less)).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('roundProjection', () => {
  test.each([
    [0, 0],
    [0.3, 0],
    [5.63, 6],
    [174, 170],
    [336.2, 340],
    [3421, 3400],
    [9960, 10_000],
    [51_598, 52_000],
    [99_600, 100_000],
    [123_456, 123_000],
    [999_600, 1_000_000],
    [1_532_094, 1_500_000],
    [2_021_345, 2_000_000],
    [-2_449, -2400],
    [-130_700, -131_000],
  ])('makes of %d %d', (jobs, rounded) => {
    expect(roundProjection(jobs)).toBe(rounded);
  });

  test('leaves a multiple of a thousand or two significant figures, gains and losses alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000_000 }), (jobs) => {
        const rounded = roundProjection(jobs);
        const significant = String(rounded).replace(/0+$/, '').length;
        expect(rounded % 1000 === 0 || significant <= 2).toBe(true);
        expect(roundProjection(-jobs)).toBe(-rounded);
        expect(Math.abs(rounded - jobs) / jobs).toBeLessThanOrEqual(0.05);
      }),
    );
  });
});

describe('numbers', () => {
  test.each([
    [formatNumber(-0.4), '0'],
    [formatNumber(-2.5, 1), '−2.5'],
    [formatNumber(1.005, 2), '1.01'],
    [formatNumber(1234567), '1,234,567'],
    [formatPounds(-5), '−£5'],
    [formatPounds(12.21, 2), '£12.21'],
    [formatPercent(-0.04), '0.0%'],
    [formatWholePercent(5.5), '6%'],
    [formatWholePercent(-5.5), '−6%'],
    [formatAmount(604.3, 'gbp-per-week'), '£604'],
    [formatAmount(37.5, 'hours-per-week'), '37.5'],
    [formatAmount(4500, 'people'), '4,500'],
    [formatRange(573.2, 635.1, 'gbp-per-week'), '£573 to £635 a week'],
    [formatRange(2.1, 4.9, 'per-cent'), '2.1% to 4.9%'],
  ])('are written %s', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('are refused when not finite: that is no figure', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
    expect(() => formatPounds(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  test('are written as a British browser would write them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (number, decimals) => {
          const rounded = roundToDecimals(number, decimals);
          const theirs = new Intl.NumberFormat('en-GB', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }).format(Math.abs(rounded));
          expect(formatNumber(number, decimals)).toBe(rounded < 0 ? `−${theirs}` : theirs);
        },
      ),
    );
  });

  test('read back as the number they were written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (number) => {
        const read = Number(formatNumber(number).replaceAll(',', '').replace('−', '-'));
        expect(read).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('formatList', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j', (items, text) => {
    expect(formatList(items)).toBe(text);
  });

  test('takes or', () => {
    expect(formatList(['pay', 'hours'], 'or')).toBe('pay or hours');
  });
});

test('a unit at the head of a column is in words', () => {
  expect(unitInWords('gbp-per-week')).toBe('£ a week');
  expect(unitInWords('per-cent')).toBe('%');
  expect(unitInWords('location-quotient')).toBe('times England');
  expect(unitInWords('adverts')).toBe('adverts');
  expect(unitInWords('hours-per-week')).toBe('hours a week');
  expect(unitInWords('score')).toBe('score');
});

test('a text of one’s own goes on as a sentence does', () => {
  expect(withStop('Ring the college')).toBe('Ring the college.');
  expect(withStop('Ring the college?')).toBe('Ring the college?');
  expect(withoutStop('Send what was promised.')).toBe('Send what was promised');
});
