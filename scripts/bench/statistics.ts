/** The middle of some numbers; the upper one of two. NaN of none is an error of the caller. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('There is no median of no numbers');
  return middle;
}

/** The number below or at which so much of the numbers lies (0.95: 95%). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('There is no quantile of no numbers');
  return found;
}

/** To a thousandth. */
export const rounded = (number: number): number => Math.round(number * 1000) / 1000;

/** New by old. No task over 50 ms is 0: the same where both have none. */
export const ratioOf = (older: number, newer: number): number => {
  if (older === newer) return 1;
  return older === 0 ? Number.POSITIVE_INFINITY : newer / older;
};
