import type { Area } from './area';
import { combine } from './figure';
import type { Observation } from './observation';

/** A count of several areas together. */
export interface SummedCount {
  /** The sum; where a part is missing that part's reason: a sum without it would be too small. */
  readonly count: Observation;
  /** How many areas it is of. */
  readonly parts: number;
  /** The parts without a figure. */
  readonly missing: readonly Area[];
}

/**
 * A count of several areas: the sum of theirs, added only where every part has one
 * (docs/methods.md, rule 16).
 *
 * Only for counts: a rate, a middle or a quotient of several areas is not the sum of theirs. All must
 * be of one table, measure, group and period; parts that are not are a fault of the caller.
 *
 * A sum has no interval: those of its parts would be known only where all are independent.
 *
 * @param area the areas together, which the sum is of
 * @returns undefined without parts
 * @throws RangeError for parts of several periods or measures
 */
export function sumOfParts(parts: readonly Observation[], area: Area): SummedCount | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const isAlike = ({ indicator, period, source }: Observation) =>
    indicator === first.indicator && period === first.period && source === first.source;
  if (!parts.every(isAlike))
    throw new RangeError(`Not one measure of one period: ${first.indicator}`);
  const { halfWidth95: _, cvPercent: __, ...shared } = first;
  return {
    count: {
      ...shared,
      area,
      figure: combine(
        parts.map(({ figure }) => figure),
        (...counts) => counts.reduce((sum, count) => sum + count, 0),
      ),
    },
    parts: parts.length,
    missing: parts.flatMap((part) => (part.figure.kind === 'missing' ? [part.area] : [])),
  };
}

/**
 * How many of one count there are to 100 of another: adverts for 100 residents in the same work.
 *
 * @returns the reason of the first that is missing; `not-applicable` for none of the other
 */
export function forHundred(count: Observation['figure'], of: Observation['figure']) {
  return combine([count, of], (some, all) => (100 * some) / all);
}
