import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from './area';
import { missing, value } from './figure';
import type { Observation } from './observation';
import type { PayUnit } from './payUnit';
import { choosePay, payChoiceNote, payInUnit, payUnitOf, payUnitWords, unitOfPay } from './payUnit';

const yearly: Observation = {
  indicator: 'pay-median',
  figure: value(31_400),
  unit: 'gbp-per-year',
  area: UNITED_KINGDOM,
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe-14-2025',
};
const weekly: Observation = { ...yearly, figure: value(610), unit: 'gbp-per-week' };
const hourly: Observation = { ...yearly, figure: value(16.2), unit: 'gbp-per-hour' };
const modelled: Observation = {
  ...weekly,
  figure: value(550),
  source: 'lmi-pay',
  flags: ['modelled'],
};
const ESTIMATES = new Set(['lmi-pay']);

describe('payInUnit', () => {
  test.each<[number, PayUnit, PayUnit, number | undefined, number]>([
    [12.21, 'hour', 'hour', undefined, 12.21],
    [10, 'hour', 'week', 37.5, 375],
    [10, 'hour', 'year', 40, 20_800],
    [375, 'week', 'hour', 37.5, 10],
    [500, 'week', 'year', undefined, 26_000],
    [26_000, 'year', 'week', undefined, 500],
    [20_800, 'year', 'hour', 40, 10],
  ])('turns £%d a %s into a %s with %s hours', (gbp, from, to, hours, result) => {
    const figure = payInUnit(gbp, from, to, hours);
    expect(figure.kind === 'value' && figure.value).toBeCloseTo(result, 9);
  });

  test.each<[PayUnit, PayUnit, number | undefined]>([
    ['hour', 'year', undefined],
    ['week', 'hour', undefined],
    ['year', 'hour', 0],
    ['hour', 'week', Number.NaN],
  ])('gives no amount from %s to %s when the hours are %s', (from, to, hours) => {
    expect(payInUnit(100, from, to, hours)).toEqual(missing('not-applicable'));
  });

  test('comes back to where it began', () => {
    const unit = fc.constantFrom<PayUnit>('hour', 'week', 'year');
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200_000, noNaN: true }),
        unit,
        unit,
        fc.double({ min: 1, max: 80, noNaN: true }),
        (gbp, from, to, hours) => {
          const there = payInUnit(gbp, from, to, hours);
          const back = there.kind === 'value' ? payInUnit(there.value, to, from, hours) : there;
          expect(back.kind === 'value' && back.value / gbp).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('choosePay', () => {
  test.each<[PayUnit, Observation]>([
    ['hour', hourly],
    ['week', weekly],
    ['year', yearly],
  ])('takes the published figure by the %s', (unit, observation) => {
    expect(choosePay([yearly, weekly, hourly], unit)).toEqual({
      kind: 'as-published',
      observation,
    });
  });

  test('prefers a published figure to an estimate standing before it', () => {
    expect(choosePay([modelled, yearly], 'year', ESTIMATES)).toEqual({
      kind: 'as-published',
      observation: yearly,
    });
  });

  test('keeps another unit as it is and says so', () => {
    const choice = choosePay([weekly], 'year');
    expect(choice).toEqual({ kind: 'other-unit', observation: weekly, unit: 'week' });
    expect(payChoiceNote(choice)).toBe('only given as pay a week');
  });

  test('skips a missing figure in the wanted unit for a value in another', () => {
    const hidden = { ...yearly, figure: missing('unreliable') };
    expect(choosePay([hidden, hourly], 'year')).toEqual({
      kind: 'other-unit',
      observation: hourly,
      unit: 'hour',
    });
  });

  test('turns a modelled weekly estimate into a year and flags it', () => {
    const choice = choosePay([modelled], 'year', ESTIMATES);
    expect(choice).toEqual({
      kind: 'our-estimate',
      from: 'week',
      observation: {
        ...modelled,
        figure: value(28_600),
        unit: 'gbp-per-year',
        flags: ['modelled', 'our-estimate'],
      },
    });
    expect(payChoiceNote(choice)).toBe('our estimate: 52 times the pay for a week');
  });

  test('carries the interval of an estimate with it', () => {
    const choice = choosePay([{ ...modelled, halfWidth95: 10 }], 'year', ESTIMATES);
    expect(choice.kind === 'our-estimate' && choice.observation.halfWidth95).toBe(520);
  });

  test('never makes an hourly figure of a weekly estimate', () => {
    expect(choosePay([modelled], 'hour', ESTIMATES)).toEqual({
      kind: 'other-unit',
      observation: modelled,
      unit: 'week',
    });
  });

  test('gives the reason of the wanted unit where nothing has a value', () => {
    const rows = [
      { ...weekly, figure: missing('not-published') },
      { ...yearly, figure: missing('unreliable') },
    ];
    expect(choosePay(rows, 'year')).toEqual({ kind: 'missing', reason: 'unreliable' });
    expect(choosePay(rows, 'hour')).toEqual({ kind: 'missing', reason: 'not-published' });
    expect(choosePay([], 'hour')).toEqual({ kind: 'missing', reason: 'not-collected' });
  });

  test('does not take hours for pay', () => {
    const hours: Observation = { ...yearly, figure: value(37.5), unit: 'hours-per-week' };
    expect(choosePay([hours], 'hour')).toEqual({ kind: 'missing', reason: 'not-collected' });
  });
});

describe('pay units', () => {
  test.each<[PayUnit, string]>([
    ['hour', 'an hour'],
    ['week', 'a week'],
    ['year', 'a year'],
  ])('have a unit of their own: %s, %s', (unit, words) => {
    expect(payUnitOf(unitOfPay(unit))).toBe(unit);
    expect(payUnitWords(unit)).toBe(words);
  });

  test('need no note where the figure is as published', () => {
    expect(payChoiceNote({ kind: 'as-published', observation: yearly })).toBeUndefined();
  });
});
