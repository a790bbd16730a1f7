const PLAIN = /^[a-z ]+$/;

/**
 * A place's name in the one form that is searched: small letters, no accents, no apostrophes of any
 * kind (nor the gap somebody left for one), 'St' for Saint, 'and' for &, 'on' for upon, all other
 * signs as single spaces.
 */
export function placeKey(name: string): string {
  const small = name.toLowerCase();
  const plain = PLAIN.test(small)
    ? small
    : small
        // Before the next step, which would make a space of some of them.
        .replace(/['’‘‛ʼʹʻ′´`＇.]/g, '')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/&|\+/g, ' and ')
        .replace(/[^a-z0-9]+/g, ' ');
  return plain
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/ upon /g, ' on ')
    .replace(/ s\b/g, 's');
}
