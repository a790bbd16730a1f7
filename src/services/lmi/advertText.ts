/** Far more than is shown of any text: what lies further down is not looked at. */
const LONGEST = 20_000;

const UNREAD = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
/** Tags between which a line ends; the others stand within one. */
const BREAKING = /<\/?(?:br|div|h[1-6]|hr|li|ol|p|table|td|tr|ul)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
/** A summary is cut anywhere, within a tag too. */
const CUT_TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?$/i;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '\u2022',
  copy: '\u00a9',
  deg: '\u00b0',
  eacute: '\u00e9',
  euro: '\u20ac',
  frac12: '\u00bd',
  gt: '>',
  hellip: '\u2026',
  ldquo: '\u201c',
  lsquo: '\u2018',
  lt: '<',
  mdash: '\u2014',
  middot: '\u00b7',
  nbsp: ' ',
  ndash: '\u2013',
  pound: '\u00a3',
  quot: '"',
  rdquo: '\u201d',
  reg: '\u00ae',
  rsquo: '\u2019',
  times: '\u00d7',
  trade: '\u2122',
};

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+\d*));/gi;
const LAST_CODE_POINT = 0x10_ff_ff;

function characterOf(code: number): string | undefined {
  const isHalf = code >= 0xd8_00 && code <= 0xdf_ff;
  return isHalf || code > LAST_CODE_POINT ? undefined : String.fromCodePoint(code);
}

function decodedOnce(text: string): string {
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16)) ?? whole;
    if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
    return (name !== undefined && Object.hasOwn(NAMED, name) && NAMED[name]) || whole;
  });
}

/**
 * The words of a text that may hold markup: scripts, comments and tags are dropped, then entities are
 * decoded, once. What comes out may hold the signs `<` and `&` of its own, and is text.
 */
export function wordsOfMarkup(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .replaceAll(UNREAD, ' ')
    .replaceAll(COMMENT, ' ')
    .replaceAll(BREAKING, ' ')
    .replaceAll(TAG, '')
    .replace(CUT_TAG, '');
  return decodedOnce(plain);
}
