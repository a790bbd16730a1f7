const PLAIN = /^[a-z ]+$/;

/**
 * A place's name in the one form that is searched: small letters, no accents, no apostrophes,
 * 'St' for Saint, 'and' for &, all other signs as single spaces.
 */
export function placeKey(name: string): string {
  const small = name.toLowerCase();
  const plain = PLAIN.test(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(/[\u0300-\u036f'’.]/g, '')
        .replace(/&/g, ' and ')
        .replace(/[^a-z0-9]+/g, ' ');
  return plain.trim().replace(/\bsaint\b/g, 'st');
}
