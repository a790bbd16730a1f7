import { type Axis, axisOf } from '@/charts/scale';
import { formatNumber, formatPounds } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { valueOrNull } from '@/domain/figure';
import type { KindsView } from '../model/kinds';

/** The scale of each column: all its rows stand on it. */
export interface KindScales {
  readonly adverts: number;
  readonly openings: number;
  readonly common: Axis;
  readonly pay: Axis;
}

export function scalesOf({ rows, pay }: KindsView): KindScales {
  const most = (numbers: readonly (number | null)[]) =>
    Math.max(0, ...numbers.map((number) => number ?? 0));
  const quotients = rows.flatMap(({ quotient }) => {
    const ends = quotient && interval95(quotient.observation);
    return ends ? [ends.low, ends.high] : [];
  });
  return {
    adverts: most(rows.map(({ adverts }) => (adverts ? valueOrNull(adverts.figure) : null))),
    openings: most(rows.map(({ openings }) => (openings ? valueOrNull(openings.figure) : null))),
    common: axisOf([0, 1, ...quotients], { from: 'zero', format: (end) => formatNumber(end, 1) }),
    pay: axisOf(
      pay.flatMap(({ median, spread }) => [valueOrNull(median.figure), spread.p10, spread.p90]),
      { from: 'zero', format: (end) => formatPounds(end) },
    ),
  };
}
