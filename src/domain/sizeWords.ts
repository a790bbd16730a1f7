const SHARES: readonly (readonly [share: number, words: string])[] = [
  [1 / 10, 'one tenth'],
  [1 / 8, 'one eighth'],
  [1 / 6, 'one sixth'],
  [1 / 5, 'one fifth'],
  [1 / 4, 'one quarter'],
  [1 / 3, 'one third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [9 / 10, 'nine tenths'],
];

const SMALL_NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Below this share a difference has no size worth words; from here on it is a share of its own. */
const LEAST_SHARE = 0.095;
const NEARLY_TWICE = 0.95;
const NEARLY_ALL = 0.95;

function nearestShare(share: number): string {
  const [first] = SHARES;
  const apart = (one: number) => Math.abs(Math.log(one / share));
  const nearest = SHARES.reduce(
    (best, one) => (apart(one[0]) < apart(best[0]) ? one : best),
    first ?? ([share, ''] as const),
  );
  return nearest[1];
}

function timesWords(ratio: number): string {
  const times = Math.round(ratio);
  if (times <= 2) return 'about twice as much';
  return `about ${SMALL_NUMBERS[times - 2] ?? String(times)} times as much`;
}

/**
 * How large a difference is, as a share of the reference in everyday words: "about one sixth more",
 * "about one third less", "about half as much", "about three times as much".
 *
 *     share = difference ÷ reference, put into the nearest of thirteen everyday shares (by ratio)
 *
 * @param difference a − b, and `reference` b, both in one unit
 * @returns undefined where the reference is not above 0, a is below 0, or the difference is under
 *   about a tenth: there are no words for such a size
 */
export function sizeWords({
  difference,
  reference,
}: {
  readonly difference: number;
  readonly reference: number;
}): string | undefined {
  if (!(reference > 0) || reference + difference < 0) return undefined;
  const share = Math.abs(difference) / reference;
  if (share < LEAST_SHARE) return undefined;
  if (difference > 0)
    return share >= NEARLY_TWICE ? timesWords(1 + share) : `about ${nearestShare(share)} more`;
  if (share > NEARLY_ALL) return 'almost none';
  return `about ${nearestShare(share)} less`;
}
