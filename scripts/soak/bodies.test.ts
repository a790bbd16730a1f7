import { expect, test } from 'vitest';
import { chanceFrom } from '../faults/chance';
import { breakBodies, SERVICE_NAMES } from './bodies';
import { impossibleOf, otherFigures, strangersIn } from './judgeAnswer';

test.each(SERVICE_NAMES)(
  '300 broken bodies of %s end in a value, a reason or a named error',
  async (name) => {
    const { bodies, values, refused, faults } = await breakBodies(name, 300, chanceFrom(14));
    expect(faults).toEqual([]);
    expect(bodies).toBeGreaterThanOrEqual(300);
    // Were all refused, or none, nothing would have been tried.
    expect(Math.min(values, refused)).toBeGreaterThan(5);
  },
  60_000,
);

const pay = (value: number, gss = 'E08000035') => ({
  indicator: 'pay-median-weekly',
  figure: { kind: 'value', value },
  unit: 'gbp-per-week',
  area: { gss, level: 'district', name: 'A name' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'nomis-ashe',
});

test('a figure of another place, another figure and a number that cannot be are seen', () => {
  const good = { kind: 'value', value: [pay(600)] };
  expect(strangersIn({ value: [pay(600, 'E08000012')] }, good)).toEqual(['E08000012']);
  expect(otherFigures({ value: [pay(601)] }, good)).toHaveLength(1);
  expect(otherFigures({ value: [pay(600)] }, good)).toEqual([]);
  expect(impossibleOf({ value: [pay(999_999_990)] })).toHaveLength(1);
  expect(impossibleOf({ rank: Number.NaN })).toEqual(['rank NaN']);
});
