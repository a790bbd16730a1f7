import { type Figure, missing } from './figure';

/** Above this coefficient of variation a count is not printed as a number. */
const WIDEST_CV_PERCENT = 20;

/** The z of a 95% interval. */
const Z_95 = 1.96;

/**
 * A survey's count as it may be printed: itself, or `unreliable` (too few people asked) where its
 * coefficient of variation is above 20% (docs/methods.md, rule 4).
 *
 *     CV % = 100 · (half-width ÷ 1.96) ÷ count
 *
 * A count of 0 has no coefficient of variation, and a sample without anyone is no count of nobody.
 *
 * @param halfWidth95 half the 95% interval, published or our estimate (`countHalfWidth95`)
 */
export function printableCount(count: Figure, halfWidth95: number): Figure {
  if (count.kind === 'missing') return count;
  if (!(count.value > 0)) return missing('unreliable');
  const cvPercent = (100 * halfWidth95) / Z_95 / count.value;
  return cvPercent > WIDEST_CV_PERCENT ? missing('unreliable') : count;
}
