/** Why there is no number. Every source's own marker is mapped to one of these eight. */
export const MISSING_REASONS = [
  'disclosive',
  'unreliable',
  'not-collected',
  'not-published',
  'no-answer',
  'not-applicable',
  'wrong-in-source',
  'not-in-app',
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number, or the reason there is none. Never 0, NaN, null or '' in its place. */
export type Figure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/**
 * A figure that has a number.
 *
 * @throws RangeError when the number is not finite: that is a fault of the caller, not a figure.
 */
export function value(number: number): Figure {
  if (!Number.isFinite(number)) throw new RangeError(`A figure must be finite, not ${number}`);
  return { kind: 'value', value: number };
}

/** A figure that has no number, with the reason. */
export function missing(reason: MissingReason): Figure {
  return { kind: 'missing', reason };
}

/**
 * A figure computed from others.
 *
 * @returns what `compute` makes of the numbers; where an input is missing, the first missing
 *   input's reason stands as the answer. A result that is not finite is `not-applicable`.
 */
export function combine(
  figures: readonly Figure[],
  compute: (...numbers: number[]) => number,
): Figure {
  const numbers: number[] = [];
  for (const figure of figures) {
    if (figure.kind === 'missing') return figure;
    numbers.push(figure.value);
  }
  const result = compute(...numbers);
  return Number.isFinite(result) ? value(result) : missing('not-applicable');
}

/** The number of a figure, or null where there is none: only for drawing libraries. */
export function valueOrNull(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null;
}
