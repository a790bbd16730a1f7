const OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/;

/**
 * The outward part (LS1) of what was typed, be it the part alone, a whole postcode or one being
 * typed. The rest is dropped here and goes nowhere.
 *
 * @param isKnown whether an outward code exists: tells LS12 from the beginning of LS1 2AB
 * @returns undefined for anything that is no postcode
 */
export function outwardCode(text: string, isKnown: (code: string) => boolean): string | undefined {
  const typed = text.trim().toUpperCase();
  const [before = '', after] = typed.split(/\s+/, 2);
  if (after !== undefined) return OUTWARD.test(before) && /^\d/.test(after) ? before : undefined;
  const whole = WHOLE.exec(typed)?.[1];
  if (whole !== undefined) return whole;
  if (OUTWARD.test(typed)) return isKnown(typed) ? typed : known(typed.slice(0, -1), isKnown);
  // LS1 2A without its space, still being typed.
  const begun = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]?$/.exec(typed)?.[1];
  return begun === undefined ? undefined : known(begun, isKnown);
}

function known(code: string, isKnown: (code: string) => boolean): string | undefined {
  return isKnown(code) ? code : undefined;
}
