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

const TIMES: readonly (readonly [times: number, words: string])[] = [
  [2, 'twice'],
  [2.5, 'two and a half times'],
  [3, 'three times'],
  [3.5, 'three and a half times'],
  [4, 'four times'],
  [5, 'five times'],
  [6, 'six times'],
  [7, 'seven times'],
  [8, 'eight times'],
  [9, 'nine times'],
];

/** Below this share a difference has no size worth words; from here on it is a share of its own. */
const LEAST_SHARE = 0.095;
const NEARLY_TWICE = 0.95;
const NEARLY_ALL = 0.95;

type Named = readonly (readonly [size: number, words: string])[];

/** The words of the nearest size, by ratio. */
function nearest(size: number, named: Named): string {
  const apart = (one: number) => Math.abs(Math.log(one / size));
  return named.toSorted((a, b) => apart(a[0]) - apart(b[0]))[0]?.[1] ?? '';
}

const MOST_NAMED_TIMES = 9.5;

function timesWords(ratio: number): string {
  const times = ratio < MOST_NAMED_TIMES ? nearest(ratio, TIMES) : `${Math.round(ratio)} times`;
  return `about ${times} as much`;
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
    return share >= NEARLY_TWICE ? timesWords(1 + share) : `about ${nearest(share, SHARES)} more`;
  if (share > NEARLY_ALL) return 'almost none';
  return `about ${nearest(share, SHARES)} less`;
}
