/**
 * A number rounded half away from zero to so many decimals, free of binary dust
 * (1.005 to two decimals is 1.01, and never −0).
 *
 * @throws RangeError when the number is not finite
 */
export function roundToDecimals(number: number, decimals: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`Cannot round ${number}`);
  const size = Math.abs(number);
  // Twelve significant figures are more than any source gives, and take off the binary dust.
  const scaled = Number((size * 10 ** decimals).toPrecision(12));
  const rounded = Number((Math.round(scaled) / 10 ** decimals).toPrecision(15));
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

/**
 * A number rounded half away from zero to the nearest multiple of a step (500, 1,000 …).
 *
 * @throws RangeError when the number is not finite or the step is not above 0
 */
export function roundToNearest(number: number, step: number): number {
  if (!(step > 0)) throw new RangeError(`A step must be above 0, not ${step}`);
  return roundToDecimals(number / step, 0) * step;
}

/**
 * A number rounded half away from zero to so many significant figures. 0 stays 0.
 *
 * @throws RangeError when the number is not finite
 */
export function roundToSignificant(number: number, figures: number): number {
  if (number === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(number)));
  return roundToDecimals(number, figures - 1 - magnitude);
}
