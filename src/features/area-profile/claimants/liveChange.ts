import { FEWEST_CLAIMANTS } from '@/domain/claimantChange';
import { formatNumber, formatWholePercent } from '@/domain/format';
import type { Observation } from '@/domain/observation';

/**
 * How a complete count moved over a year, with its sign in words: "535 more (up 2%)". Small counts
 * are no surer than the source's rounding: "40 (give or take 5) more", "0 to 5 more or fewer".
 *
 * @returns undefined where either month has no figure
 */
export function changeWords(
  now: Observation | undefined,
  before: Observation | undefined,
): string | undefined {
  if (now?.figure.kind !== 'value' || before?.figure.kind !== 'value') return undefined;
  const [count, earlier] = [now.figure.value, before.figure.value];
  const change = count - earlier;
  const way = change > 0 ? 'more' : 'fewer';
  if (Math.min(count, earlier) < FEWEST_CLAIMANTS) {
    return change === 0
      ? '0 to 5 more or fewer'
      : `${formatNumber(Math.abs(change))} (give or take 5) ${way}`;
  }
  if (change === 0) return 'no change';
  const words = `${formatNumber(Math.abs(change))} ${way}`;
  const percent = Math.round((100 * Math.abs(change)) / earlier);
  if (percent === 0) return `${words} (less than 1%)`;
  return `${words} (${change > 0 ? 'up' : 'down'} ${formatWholePercent(percent)})`;
}
