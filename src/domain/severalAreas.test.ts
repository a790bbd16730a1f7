import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from './area';
import { type Figure, missing, value } from './figure';
import type { Observation } from './observation';
import { forHundred, sumOfParts } from './severalAreas';

const TOGETHER: Area = { gss: 'E47000003', level: 'several-districts', name: 'West Yorkshire' };

const adverts = (name: string, figure: Figure, period = '2025-07'): Observation => ({
  indicator: 'adverts',
  figure,
  unit: 'adverts',
  area: { gss: name, level: 'district', name },
  period,
  periodEnd: '2025-07-31',
  source: 'adverts-by-month',
  halfWidth95: 5,
});

describe('sumOfParts', () => {
  test('adds up what every part has, without a margin', () => {
    const sum = sumOfParts([adverts('Leeds', value(30)), adverts('Bradford', value(12))], TOGETHER);
    expect(sum).toMatchObject({
      parts: 2,
      missing: [],
      count: { figure: value(42), area: TOGETHER },
    });
    expect(sum?.count.halfWidth95).toBeUndefined();
  });

  test('names the parts without a figure, and has their reason for the sum', () => {
    const sum = sumOfParts(
      [adverts('Leeds', value(30)), adverts('Bradford', missing('wrong-in-source'))],
      TOGETHER,
    );
    expect(sum?.count.figure).toEqual(missing('wrong-in-source'));
    expect(sum?.missing.map(({ name }) => name)).toEqual(['Bradford']);
  });

  test('refuses parts of several months', () => {
    const parts = [adverts('Leeds', value(1)), adverts('Bradford', value(1), '2025-06')];
    expect(() => sumOfParts(parts, TOGETHER)).toThrow(RangeError);
  });

  test('is nothing without parts', () => expect(sumOfParts([], TOGETHER)).toBeUndefined());

  test('is a number exactly where no part is missing, and then their sum', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 1e6 }).map(value),
      fc.constant(missing('disclosive')),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (figures) => {
        const sum = sumOfParts(
          figures.map((one, at) => adverts(String(at), one)),
          TOGETHER,
        );
        const known = figures.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
        expect(sum?.missing).toHaveLength(figures.length - known.length);
        expect(sum?.count.figure).toEqual(
          known.length === figures.length
            ? value(known.reduce((total, one) => total + one, 0))
            : missing('disclosive'),
        );
      }),
    );
  });
});

test('there are so many for 100 of another, and none for none', () => {
  expect(forHundred(value(30), value(600))).toEqual(value(5));
  expect(forHundred(value(30), value(0))).toEqual(missing('not-applicable'));
  expect(forHundred(value(30), missing('unreliable'))).toEqual(missing('unreliable'));
});
