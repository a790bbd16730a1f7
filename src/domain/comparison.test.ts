import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND } from './area';
import type { Comparison } from './comparison';
import {
  cannotBeToldApart,
  compare,
  comparisonWords,
  isSameFigure,
  rankBands,
  Z_99,
  Z_998,
} from './comparison';
import { missing, value } from './figure';
import type { Indicator } from './indicator';
import type { Observation } from './observation';

const rate: Indicator = {
  id: 'employment-rate',
  label: 'People in work',
  unit: 'per-cent',
  kind: 'survey-with-error',
  margin: 1,
  marginUnit: 'points',
  goodDirection: 'higher',
  decimals: 1,
};
const pay: Indicator = {
  id: 'pay-annual',
  label: 'Pay a year',
  unit: 'gbp-per-year',
  kind: 'survey-without-error',
  margin: 5,
  marginUnit: 'per-cent',
  goodDirection: 'none',
  decimals: 0,
};
const residentsPay: Indicator = { ...pay, kind: 'survey-with-error' };
const claimants: Indicator = {
  ...rate,
  id: 'claimant-rate',
  kind: 'complete-count',
  margin: 10,
  marginUnit: 'per-cent',
  goodDirection: 'lower',
};
const quotient: Indicator = {
  ...rate,
  id: 'location-quotient',
  unit: 'location-quotient',
  margin: 0.2,
  marginUnit: 'ratio',
};

const SEFTON = { gss: 'E08000014', level: 'district', name: 'Sefton' } as const;

function observe(
  indicator: Indicator,
  number: number,
  error: Partial<Pick<Observation, 'halfWidth95' | 'cvPercent' | 'flags'>> = {},
): Observation {
  return {
    indicator: indicator.id,
    figure: value(number),
    unit: indicator.unit,
    area: SEFTON,
    period: '2023',
    periodEnd: '2023-12-31',
    source: 'aps',
    ...error,
  };
}

const kindOf = (a: Observation, b: Observation, indicator: Indicator) =>
  compare(a, { ...b, area: ENGLAND }, indicator).kind;

describe('compare, for a survey with an error', () => {
  // 1.96·√((3/1.96)² + (4/1.96)²) = 5
  test.each([
    [75.1, 70, 'higher'],
    [75, 70, 'no-clear-difference'],
    [64.9, 70, 'lower'],
    [65, 70, 'no-clear-difference'],
    [70, 70, 'no-clear-difference'],
  ])('of %d ± 3 against %d ± 4 says %s', (a, b, kind) => {
    expect(
      kindOf(observe(rate, a, { halfWidth95: 3 }), observe(rate, b, { halfWidth95: 4 }), rate),
    ).toBe(kind);
  });

  // Half-width of the difference 0.5: the whole interval lies within 1 point up to a difference of 0.5.
  test.each([
    [70, 'about-the-same'],
    [70.5, 'about-the-same'],
    [69.5, 'about-the-same'],
    [70.51, 'higher'],
    [69.49, 'lower'],
  ])('of %d ± 0.3 against 70 ± 0.4 says %s', (a, kind) => {
    expect(
      kindOf(observe(rate, a, { halfWidth95: 0.3 }), observe(rate, 70, { halfWidth95: 0.4 }), rate),
    ).toBe(kind);
  });

  test('gives the difference, its half-width and what they rest on', () => {
    const result = compare(
      observe(rate, 76, { halfWidth95: 3 }),
      observe(rate, 70, { halfWidth95: 4 }),
      rate,
    );
    expect(result).toMatchObject({ kind: 'higher', evidence: 'published', difference: 6 });
    expect(result.kind === 'higher' && result.halfWidth95).toBeCloseTo(5, 9);
  });

  test('takes a CV for the error where that is what the source publishes', () => {
    // SE 1,000 each: 1.96·√2·1,000 = 2,771.9
    const cv = (gbp: number, percent: number) => observe(residentsPay, gbp, { cvPercent: percent });
    expect(kindOf(cv(20_000, 5), cv(25_000, 4), residentsPay)).toBe('lower');
    expect(kindOf(cv(25_000, 4), cv(23_000, 4), residentsPay)).toBe('no-clear-difference');
  });

  test('keeps the margin of a location quotient in its own unit', () => {
    const a = observe(quotient, 1.1, { halfWidth95: 0.09 });
    const b = observe(quotient, 1, { halfWidth95: 0 });
    expect(kindOf(a, b, quotient)).toBe('higher');
    expect(kindOf({ ...a, halfWidth95: 0.1 }, b, quotient)).toBe('about-the-same');
    expect(kindOf({ ...a, halfWidth95: 0.11 }, b, quotient)).toBe('no-clear-difference');
  });

  test('never says about the same without a margin', () => {
    const noMargin = { ...rate, margin: undefined };
    const a = observe(noMargin, 70, { halfWidth95: 0.1 });
    const b = observe(noMargin, 70, { halfWidth95: 0.1 });
    expect(kindOf(a, b, noMargin)).toBe('no-clear-difference');
    expect(kindOf({ ...a, figure: value(71) }, b, noMargin)).toBe('higher');
  });

  test('judges a model with an interval as a survey', () => {
    const model: Indicator = { ...rate, kind: 'model' };
    expect(
      kindOf(observe(model, 9, { halfWidth95: 1 }), observe(model, 4, { halfWidth95: 1 }), model),
    ).toBe('higher');
    expect(kindOf(observe(model, 9), observe(model, 4, { halfWidth95: 1 }), model)).toBe(
      'no-margin-published',
    );
  });
});

describe('compare, where no error is published', () => {
  test('assumes no error: two medians of pay far apart have no word between them', () => {
    expect(compare(observe(pay, 45_511), observe(pay, 28_294), pay)).toEqual({
      kind: 'no-margin-published',
    });
  });

  test('finds no word where only one of the two has an error', () => {
    expect(kindOf(observe(rate, 90, { halfWidth95: 1 }), observe(rate, 10), rate)).toBe(
      'no-margin-published',
    );
  });

  test('finds no word for the levels of a projection, error or not', () => {
    const projection: Indicator = { ...rate, kind: 'projection' };
    const a = observe(projection, 90, { halfWidth95: 1 });
    const b = observe(projection, 10, { halfWidth95: 1 });
    expect(kindOf(a, b, projection)).toBe('no-margin-published');
  });
});

describe('compare, for a complete count', () => {
  test.each([
    [4.7, 4, 'higher'],
    [4.4, 4, 'about-the-same'],
    [3, 4, 'lower'],
    [3.6, 4, 'about-the-same'],
    [1.2, 1, 'about-the-same'],
    [1.3, 1, 'higher'],
    [4.44, 4.04, 'about-the-same'],
    [0, 0.2, 'about-the-same'],
  ])('of %d%% against %d%%, published to one decimal, says %s', (a, b, kind) => {
    expect(kindOf(observe(claimants, a), observe(claimants, b), claimants)).toBe(kind);
  });

  test('takes ten per cent of the reference alone for what is no percentage', () => {
    const businesses: Indicator = { ...claimants, id: 'businesses', unit: 'enterprises' };
    expect(kindOf(observe(businesses, 11), observe(businesses, 10), businesses)).toBe(
      'about-the-same',
    );
    expect(kindOf(observe(businesses, 1.2), observe(businesses, 1), businesses)).toBe('higher');
  });

  test('is not made where the indicator has no margin: it says how big the place is', () => {
    const people = { ...claimants, margin: undefined };
    expect(compare(observe(people, 10), observe(people, 20), people)).toEqual({
      kind: 'not-comparable',
      why: 'count',
    });
  });
});

describe('compare, for a survey rate', () => {
  const at = (percent: number) => observe(rate, percent, { halfWidth95: 0.1 });
  test.each([
    // 1 point above 20%: 0.7 + 0.14 is inside it, but 0.7 is beyond the error, so it is higher.
    [70.1, 70, 'about-the-same'],
    // A tenth of the reference below: 0.4 of 4.
    [4.1, 4, 'about-the-same'],
    [0.71, 0.7, 'no-clear-difference'],
  ])('of %d against %d takes the margin of its size: %s', (a, b, kind) => {
    expect(kindOf(at(a), at(b), rate)).toBe(kind);
  });

  test('asks for more where many are judged at once', () => {
    // Errors of 1 each: 1.96·√2 = 2.77, 3.09·√2 = 4.37.
    const a = observe(rate, 73, { halfWidth95: 1.96 });
    const b = { ...observe(rate, 70, { halfWidth95: 1.96 }), area: ENGLAND };
    expect(compare(a, b, rate).kind).toBe('higher');
    expect(compare(a, b, rate, Z_998).kind).toBe('no-clear-difference');
  });
});

describe('compare, where nothing can be said', () => {
  const a = observe(rate, 70, { halfWidth95: 1 });
  const b = { ...observe(rate, 60, { halfWidth95: 1 }), area: ENGLAND };
  const soc2010 = { edition: 'SOC 2010', code: '21', title: '' } as const;
  const soc2020 = { edition: 'SOC 2020', code: '21', title: '' } as const;

  test.each<[string, Observation, Observation, string]>([
    ['a figure is missing', { ...a, figure: missing('disclosive') }, b, 'missing'],
    ['the other figure is missing', a, { ...b, figure: missing('unreliable') }, 'missing'],
    ['the indicator differs', a, { ...b, indicator: 'inactivity-rate' }, 'indicator'],
    ['the unit differs', a, { ...b, unit: 'people' }, 'unit'],
    [
      'the editions differ',
      { ...a, occupation: soc2010 },
      { ...b, occupation: soc2020 },
      'edition',
    ],
    ['the sample is small', { ...a, flags: ['small-sample'] }, b, 'small-sample'],
    ['it is one figure', a, a, 'same-figure'],
  ])('says why: %s', (_, one, other, why) => {
    expect(compare(one, other, rate)).toEqual({ kind: 'not-comparable', why });
    expect(compare(other, one, rate)).toEqual({ kind: 'not-comparable', why });
  });

  test('gives no verdict on adverts, which are incomplete and experimental', () => {
    const adverts: Indicator = { ...claimants, id: 'adverts', kind: 'experimental' };
    expect(compare(observe(adverts, 900), observe(adverts, 100), adverts)).toEqual({
      kind: 'not-comparable',
      why: 'experimental',
    });
  });

  test('says so when the indicator given is not theirs', () => {
    expect(compare(a, b, quotient)).toEqual({ kind: 'not-comparable', why: 'indicator' });
  });

  test('compares an occupation with all occupations of no edition', () => {
    expect(compare({ ...a, occupation: soc2010 }, b, rate).kind).toBe('higher');
  });
});

const TURNED: Readonly<Record<string, string>> = { higher: 'lower', lower: 'higher' };
const percentages = fc.double({ min: 0, max: 100, noNaN: true });
const halfWidths = fc.option(fc.double({ min: 0, max: 30, noNaN: true }), { nil: undefined });

describe('compare, always', () => {
  test('turns higher into lower when the two of a survey change places', () => {
    fc.assert(
      fc.property(
        percentages,
        halfWidths,
        percentages,
        halfWidths,
        fc.constantFrom(rate, residentsPay, quotient),
        (x, hx, y, hy, indicator) => {
          const a = observe(indicator, x, { halfWidth95: hx });
          const b = { ...observe(indicator, y, { halfWidth95: hy }), area: ENGLAND };
          const there = compare(a, b, indicator).kind;
          const back = compare(b, a, indicator).kind;
          expect(TURNED[there] ?? 'neither').toBe(TURNED[back] === undefined ? 'neither' : back);
        },
      ),
    );
  });

  test('never calls each of two counts higher than the other', () => {
    fc.assert(
      fc.property(percentages, percentages, (x, y) => {
        const a = observe(claimants, x);
        const b = { ...observe(claimants, y), area: ENGLAND };
        const [there, back] = [compare(a, b, claimants).kind, compare(b, a, claimants).kind];
        const turned = TURNED[there];
        expect([turned, 'about-the-same', undefined]).toContain(
          turned === undefined ? undefined : back,
        );
      }),
    );
  });

  test('says about the same of a survey only with both intervals, the whole inside the margin', () => {
    const close = fc.double({ min: 68, max: 72, noNaN: true });
    const narrow = fc.option(fc.double({ min: 0, max: 1.5, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(close, narrow, close, narrow, (x, hx, y, hy) => {
        const a = observe(rate, x, { halfWidth95: hx });
        const b = { ...observe(rate, y, { halfWidth95: hy }), area: ENGLAND };
        const same = compare(a, b, rate).kind === 'about-the-same';
        const known = hx !== undefined && hy !== undefined;
        const half = Math.hypot(hx ?? 0, hy ?? 0);
        const inside = known && Math.abs(x - y) + half <= 1 + 1e-9;
        expect(same && !inside).toBe(false);
        const overlapping = known && Math.abs(x - y) <= half - 1e-9;
        expect(overlapping && Math.abs(x - y) + half <= 1 - 1e-9 && !same).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the scale where the margin is in per cent', () => {
    const pounds = fc.double({ min: 100, max: 100_000, noNaN: true });
    const cv = fc.double({ min: 0, max: 25, noNaN: true });
    fc.assert(
      // Powers of two scale a float without rounding, so even a verdict on the line must stand.
      fc.property(
        pounds,
        cv,
        pounds,
        cv,
        fc.integer({ min: -8, max: 8 }),
        (x, cx, y, cy, power) => {
          const at = (scale: number) =>
            kindOf(
              observe(residentsPay, x * scale, { cvPercent: cx }),
              observe(residentsPay, y * scale, { cvPercent: cy }),
              residentsPay,
            );
          expect(at(2 ** power)).toBe(at(1));
        },
      ),
    );
  });

  test('loses no clear difference by a narrower interval, nor gains one by a wider', () => {
    fc.assert(
      fc.property(
        percentages,
        percentages,
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (x, y, half, wider) => {
          const b = { ...observe(rate, y, { halfWidth95: 1 }), area: ENGLAND };
          const wide = compare(observe(rate, x, { halfWidth95: half * wider }), b, rate).kind;
          const narrow = compare(observe(rate, x, { halfWidth95: half }), b, rate).kind;
          const differs = wide === 'higher' || wide === 'lower';
          expect(differs ? narrow : wide).toBe(wide);
        },
      ),
    );
  });
});

describe('isSameFigure', () => {
  const a = observe(rate, 70);
  test('is true of one group, area, source, period and value only', () => {
    expect(isSameFigure(a, { ...a })).toBe(true);
    expect(isSameFigure(a, { ...a, area: ENGLAND })).toBe(false);
    expect(isSameFigure(a, { ...a, period: '2022' })).toBe(false);
    expect(isSameFigure(a, { ...a, source: 'census' })).toBe(false);
    expect(isSameFigure(a, { ...a, figure: value(71) })).toBe(false);
    expect(isSameFigure(a, { ...a, figure: missing('disclosive') })).toBe(false);
    expect(
      isSameFigure(a, { ...a, occupation: { edition: 'SOC 2020', code: '21', title: '' } }),
    ).toBe(false);
  });
});

describe('comparisonWords', () => {
  const judged = { evidence: 'published', difference: 1, reference: 2, halfWidth95: 1 } as const;
  test.each<[Comparison, string]>([
    [{ kind: 'higher', ...judged }, 'higher than England'],
    [{ kind: 'lower', ...judged }, 'lower than England'],
    [{ kind: 'about-the-same', ...judged }, 'about the same as England'],
    [{ kind: 'no-clear-difference', ...judged }, 'no clear difference from England'],
    [
      { kind: 'higher', ...judged, evidence: 'complete-count' },
      'higher than England: about half more',
    ],
    [
      { kind: 'lower', ...judged, difference: -0.5, evidence: 'complete-count' },
      'lower than England: about one quarter less',
    ],
    [{ kind: 'no-margin-published' }, 'not compared: the source’s margin is not in this app'],
    [{ kind: 'not-comparable', why: 'experimental' }, 'not compared: not all jobs are advertised'],
    [{ kind: 'not-comparable', why: 'missing' }, 'no figure to compare'],
    [{ kind: 'not-comparable', why: 'same-figure' }, 'same figure for both'],
    [{ kind: 'not-comparable', why: 'edition' }, 'the two use different lists of jobs'],
    [{ kind: 'not-comparable', why: 'small-sample' }, 'too few people asked to compare'],
    [{ kind: 'not-comparable', why: 'indicator' }, 'not the same measure'],
    [{ kind: 'not-comparable', why: 'unit' }, 'not measured in the same way'],
    [{ kind: 'not-comparable', why: 'count' }, 'a count depends on how big the place is'],
  ])('of %j are "%s"', (comparison, words) => {
    expect(comparisonWords(comparison, 'England')).toBe(words);
  });
});

describe('cannotBeToldApart', () => {
  const a = observe(rate, 70, { halfWidth95: 1.96 });
  test.each([
    [73.6, true],
    [73.7, false],
    [66.3, false],
  ])('at 99%%, of 70 and %d with a standard error of 1 each: %s', (other, apart) => {
    expect(cannotBeToldApart(a, observe(rate, other, { halfWidth95: 1.96 }), rate)).toBe(apart);
  });

  test('takes another confidence', () => {
    expect(cannotBeToldApart(a, observe(rate, 73, { halfWidth95: 1.96 }), rate, 1.96)).toBe(false);
    expect(cannotBeToldApart(a, observe(rate, 73, { halfWidth95: 1.96 }), rate, Z_99)).toBe(true);
  });

  test('is true without an error or a figure: nothing tells them apart', () => {
    expect(cannotBeToldApart(a, observe(rate, 1), rate)).toBe(true);
    expect(cannotBeToldApart(a, { ...a, figure: missing('unreliable') }, rate)).toBe(true);
  });

  test('is false for two complete counts that differ', () => {
    expect(cannotBeToldApart(observe(claimants, 4), observe(claimants, 4.1), claimants)).toBe(
      false,
    );
  });
});

describe('rankBands', () => {
  const at = (number: number, halfWidth95 = 1.96) => observe(rate, number, { halfWidth95 });

  test('puts together what cannot be told apart, highest first', () => {
    const [low, high, middle, next] = [at(60), at(70), at(69), at(66)];
    expect(rankBands([low, high, middle, next], rate)).toEqual({
      bands: [[high, middle], [next], [low]],
      unranked: [],
    });
  });

  test('opens a band for one told apart from any member, not only from the best', () => {
    const [vague, sharp, next] = [at(70, 20), at(69, 0.2), at(65, 0.2)];
    expect(rankBands([vague, sharp, next], rate).bands).toEqual([[vague, sharp], [next]]);
  });

  test('does not rank what is missing, small, of another measure or without an error', () => {
    const ranked = at(70);
    const unranked = [
      { ...at(70), figure: missing('disclosive') },
      { ...at(90), flags: ['small-sample'] as const },
      { ...at(80), indicator: 'inactivity-rate' },
      observe(rate, 99),
    ];
    expect(rankBands([...unranked, ranked], rate)).toEqual({ bands: [[ranked]], unranked });
  });

  test('keeps every observation once, and no band holds two that can be told apart', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(percentages, halfWidths), { maxLength: 30 }), (pairs) => {
        const all = pairs.map(([x, halfWidth95]) => observe(rate, x, { halfWidth95 }));
        const { bands, unranked } = rankBands(all, rate);
        expect(bands.flat().length + unranked.length).toBe(all.length);
        const apart = bands.some((band) =>
          band.some((a) => band.some((b) => !cannotBeToldApart(a, b, rate))),
        );
        expect(apart).toBe(false);
      }),
    );
  });
});
