/**
 * The first text of a search parameter, its start alone where it is far too long for what it should be:
 * what cannot be used is then still named. Undefined where there is none.
 *
 * @param most characters; a code and a blank or two fit in any case
 */
export function textInSearch(given: unknown, most = 40): string | undefined {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'string' && first !== '' ? first.slice(0, most) : undefined;
}
