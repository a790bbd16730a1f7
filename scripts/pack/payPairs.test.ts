import { expect, test } from 'vitest';
import { occupationFromData, referenceFromData } from '../../tests/support/packFromData';
import { socsFromData } from '../../tests/support/occupationInput';
import { compare } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import type { Observation } from '../../src/domain/observation';

/** Yearly full-time pay of each SOC 2020 unit group with a published error, as the app reads it. */
function yearlyPay(): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const soc of socsFromData())
    for (const { group, median } of occupationFromData(soc).pay)
      if (
        group === 'ft' &&
        median.indicator === 'pay-annual' &&
        median.occupation?.edition === 'SOC 2020' &&
        median.occupation.code.length === 4 &&
        median.figure.kind === 'value' &&
        median.cvPercent !== undefined
      )
        found.set(median.occupation.code, median);
  return [...found.values()];
}

function toldApart(pay: readonly Observation[], indicator: Indicator) {
  const pairs = pay.flatMap((a, at) => pay.slice(at + 1).map((b) => compare(a, b, indicator).kind));
  const apart = pairs.filter((kind) => kind === 'higher' || kind === 'lower');
  return { pairs: pairs.length, apart: apart.length };
}

test('published errors tell 61% of all pairs of groups apart, an error assumed to be 20% would 14%', {
  timeout: 120_000,
}, () => {
  const indicator = referenceFromData().indicators.find(({ id }) => id === 'pay-annual');
  if (!indicator) throw new Error('No indicator pay-annual');
  const pay = yearlyPay();
  expect(pay).toHaveLength(362);
  expect(toldApart(pay, indicator)).toEqual({ pairs: 65_341, apart: 40_010 });
  const assumed = pay.map((one) => ({ ...one, cvPercent: 20 }));
  expect(toldApart(assumed, indicator)).toEqual({ pairs: 65_341, apart: 9001 });
});
