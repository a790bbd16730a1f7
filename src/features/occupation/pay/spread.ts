import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import type { Spread } from '@/charts/RangeStrip';
import { type Axis, axisOf, type Tick } from '@/charts/scale';
import type { Figure } from '@/domain/figure';
import { formatAmount, formatPounds } from '@/domain/format';
import type { MinimumWage } from '@/domain/legalMinimum';
import type { PayUnit } from '@/domain/payUnit';
import { unitOfPay } from '@/domain/payUnit';
import type { PayRow } from '@/services/pack/occupation';

/** An amount of pay along a picture, whose title says the unit: "£16.75". */
const amountIn = (unit: PayUnit) => (gbp: number) =>
  formatAmount(gbp, unitOfPay(unit)).replace(/ an? \w+$/, '');

/** What a strip draws of a row of pay: an end that is not published is null. Pure. */
export function spreadOf({ p10, p25, median, p75, p90 }: PayRow, unit: PayUnit): Spread {
  const tick = (figure: Figure): Tick | null =>
    figure.kind === 'value' ? { value: figure.value, text: amountIn(unit)(figure.value) } : null;
  return {
    p10: tick(p10),
    p25: tick(p25),
    median: tick(median.figure),
    p75: tick(p75),
    p90: tick(p90),
  };
}

/** Today's law on a picture of pay by the hour; by the week and the year it depends on the hours. */
export function lawLine(
  minimum: MinimumWage | undefined,
  unit: PayUnit,
  say: (words: Words) => string = inEnglish,
): Tick | undefined {
  if (!minimum || unit !== 'hour') return undefined;
  return {
    value: minimum.hourlyGbp,
    text: say(said('law {amount}', { amount: formatPounds(minimum.hourlyGbp, 2) })),
  };
}

/** One axis for strips and the law: it starts a little under the least. */
export function payAxis(spreads: readonly Spread[], law: Tick | undefined, unit: PayUnit): Axis {
  const values = spreads.flatMap((spread) =>
    Object.values(spread).map((tick) => tick?.value ?? null),
  );
  return axisOf([...values, law?.value ?? null], { format: amountIn(unit), from: 'least' });
}
