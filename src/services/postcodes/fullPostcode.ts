const FULL = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/**
 * A full postcode without spaces, in capitals.
 *
 * @returns undefined for anything else: half a postcode, a name
 */
export function fullPostcode(text: string): string | undefined {
  const typed = text.toUpperCase().replace(/\s+/g, '');
  return FULL.test(typed) ? typed : undefined;
}
