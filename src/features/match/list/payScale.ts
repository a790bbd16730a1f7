import type { Spread } from '@/charts/RangeStrip';
import { type Axis, axisOf, type Tick } from '@/charts/scale';
import { type Figure, valueOrNull } from '@/domain/figure';
import { formatPounds } from '@/domain/format';
import type { ListedPay, MatchView } from './view';

const tickOf = (figure: Figure): Tick | null =>
  figure.kind === 'value' ? { value: figure.value, text: formatPounds(figure.value, 2) } : null;

/** The middle half and the middle. The outer tenths are on the job's own page, so no end is drawn as missing. */
export function spreadOf({ quarters: { p25, median, p75 } }: ListedPay): Spread {
  const [low, middle, high] = [tickOf(p25), tickOf(median), tickOf(p75)];
  return { p10: low ?? middle, p25: low, median: middle, p75: high, p90: high ?? middle };
}

/** One scale for both lists and for pay now. */
export function payAxis({ closest, demand, pastPay }: MatchView): Axis {
  const pays = [...closest, ...demand].flatMap(({ pay }) => pay ?? []);
  const values = [...pays, ...(pastPay ? [pastPay] : [])].flatMap(
    ({ quarters: { p25, median, p75 } }) => [p25, median, p75].map(valueOrNull),
  );
  return axisOf(values, { format: (gbp) => formatPounds(gbp, 2), from: 'least' });
}
