/**
 * How hard a text is to read. Syllables are counted by rule, with a list of words the rules get
 * wrong; British spelling is expected. `fleschKincaidGrade` is what callers want.
 */

/** Words the rules below miscount, by their spoken syllables. Plurals and possessives follow. */
const SPOKEN: Readonly<Record<string, number>> = {
  ache: 1,
  anyone: 3,
  apostrophe: 4,
  argue: 2,
  brilliant: 2,
  business: 2,
  businesses: 3,
  cafe: 2,
  carriage: 2,
  carriages: 3,
  cashier: 2,
  catastrophe: 4,
  cement: 2,
  chocolate: 2,
  clothes: 1,
  conscience: 2,
  creature: 2,
  creche: 1,
  cruel: 2,
  diabetes: 4,
  driest: 2,
  element: 3,
  evening: 2,
  every: 2,
  everybody: 4,
  everyday: 3,
  everything: 3,
  everywhere: 3,
  facsimile: 4,
  flowerbed: 3,
  fluid: 2,
  fuel: 2,
  giant: 2,
  graveyard: 2,
  headache: 2,
  jewellery: 3,
  linear: 3,
  marriage: 2,
  marriages: 3,
  mosaic: 3,
  naked: 2,
  nuclear: 3,
  oasis: 3,
  parliament: 3,
  pier: 1,
  recipe: 3,
  rely: 2,
  reuse: 2,
  ruin: 2,
  simile: 3,
  soldier: 2,
  specialised: 3,
  suicide: 3,
  tier: 1,
  vegetable: 3,
  veterinary: 4,
  vineyard: 2,
  wednesday: 2,
  wicked: 2,
};

/** Capitals that are said as a word; any others are spelled out. */
const SAID_AS_WORDS: ReadonlySet<string> = new Set(['CAD', 'NATO', 'PIN', 'SOC']);

/** First parts of compounds whose final e is silent inside the word: fire|fighter, some|one. */
const COMPOUND =
  /^(?:bare|base|bridge|cable|care|change|cheese|clothes|cycle|else|face|file|fire|fore(?!ns|st)|game|grave|home|horse|house|lace|lease|life|like|lime|line|live(?!r)|name|nurse(?!r)|office|pipe|place|police|race|range|rope|safe|sales|scale|shore|side|smoke|some|space|stage|state|store|stone|table|tape(?!s)|there|time|trade|trades|ware|where|white|whole|wholesale|wide|wire)(?=[^aeiouy](?:[^s]|..))/;

/** A silent e before a suffix, as in careful, homeless, safely, placement. */
const SILENT_E_BEFORE_SUFFIX =
  /[^aeiouyl]e(?:ful|less|ly|ment|ness|some|ware|work)|[aeiou]le(?:ful|less|ly|ment|ness|some)/;

/** Vowels written together but said apart; each match adds one. */
const SAID_APART: readonly RegExp[] = [
  /(?<![cgst])(?<![ai]l(?=ian))ia/g, // media, trial; not social, magician, civilian
  /[ct]iat/g, // associate, negotiate
  /(?<![cgnstx]|sh|[ai]ll?)io(?!ur)|sio(?!n)|(?<=[ct]|[^aeou]n)io(?!n|us)|nious/g, // radio, period, physio, patio
  /[^h]iu/g, // stadium
  /[^ct]ien[ct]|^scien/g, // client, experience, science; not patient
  /iet/g, // quiet, society
  /[^aeiou]ier(?!c|s.)/g, // carrier, easier
  /[^aeioupr]iest$/g, // busiest
  /(?:^ar|id)ea|thea|^creat|^recreat|react|reali/g, // area, idea, theatre, create
  /(?<!g)eo(?!n|wn|pl|par)|^geo(?!r)|^neo|eum|pean|[cs]iality/g, // video, geology, petroleum; not people, surgeon
  /[^gq]ua(?!de)/g, // manual, usual; not guard, quality
  /[^q]uen[ct]|uous|uity|[^gq]uer/g, // fluent, continuous, valuer
  /[aeiouy]ing/g, // being, carrying, doing
  /(?!^eye)[aeiou]y(?!ing)[aeiou]/g, // employer, royal
  /[^aeiouw]yer/g, // dryer
  /oe[mt]/g, // poem
  /aos/g, // chaos
  /(?:is|th)ms?$/g, // tourism
  /^coo(?:rd|pera)/g, // coordinate
];

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Drops an ending that is written but not said: bake(s), league, clean(ed). */
function withoutSilentEnding(word: string): string {
  if (/[gq]ues?$/.test(word)) return word.replace(/ues?$/, '');
  if (/[bcdfgkpstz]led$/.test(word) || /[^aeiou]red$/.test(word)) return word;
  if (/[^td]ed$/.test(word)) return word.slice(0, -2);
  if (/[bcdfgkpstxz]les?$/.test(word) || /[bcdgtv]res?$/.test(word)) return word;
  if (/(?:[cgsxz]|ch|sh)es$/.test(word)) return word;
  if (word.endsWith('es')) return word.slice(0, -2);
  return /[^aeiou]e$/.test(word) ? word.slice(0, -1) : word;
}

function spoken(word: string): number | undefined {
  if (Object.hasOwn(SPOKEN, word)) return SPOKEN[word];
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return Object.hasOwn(SPOKEN, singular) ? SPOKEN[singular] : undefined;
}

/** Syllables of one run of lower-case letters. */
function syllablesOfLetters(letters: string): number {
  const known = spoken(letters);
  if (known !== undefined) return known;

  const said = withoutSilentEnding(letters).replace(/^y(?=[aeiou])/, '');
  const groups = matches(said, /[aeiouy]+/g);
  const silent = matches(said, COMPOUND) > 0 || SILENT_E_BEFORE_SUFFIX.test(said) ? 1 : 0;
  const apart = SAID_APART.reduce((sum, pattern) => sum + matches(said, pattern), 0);
  return Math.max(1, groups - silent + apart);
}

/** Syllables of a number as a rule of thumb: one a digit, and one for its point. */
function syllablesOfNumber(digits: string): number {
  return matches(digits, /[\d.]/g);
}

/** Syllables of a word in capitals, spelled out: IT, TVs. Only W has more than one. */
function syllablesOfInitials(initials: string): number {
  return matches(initials, /[A-Z]/g) + 2 * matches(initials, /W/g);
}

function syllablesOfPart(part: string): number {
  if (/^\d/.test(part)) return syllablesOfNumber(part);
  if (/^[A-Z]{2,6}s?$/.test(part) && !SAID_AS_WORDS.has(part)) return syllablesOfInitials(part);
  const word = part.toLowerCase();
  const negated = /[dst]n't$/.test(word) ? 1 : 0; // did|n't, but don't
  const letters = word
    .replace(/'(?:s|re|ve|ll|d|m)$/, '')
    .replace(/'/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return syllablesOfLetters(letters) + negated;
}

/** What counts as one word: letters, digits, inner apostrophes, hyphens, points and commas. */
const WORD = /[£$]?[\p{L}\p{M}\d]+(?:['-][\p{L}\p{M}\d]+|[.,]\d+)*%?/gu;

/**
 * How many syllables a word has when it is said aloud.
 *
 *     groups of vowels − silent e's + neighbouring vowels said apart
 *
 * The parts of a hyphenated word are added. A number counts one for each digit (1918 is said in
 * four), £ one and % two. Capitals are spelled out (IT has two).
 *
 * Assumes English words in British spelling; a name or a foreign word may be one out.
 *
 * @returns a whole number, at least 1, and 0 for a text without letters or digits
 * @see docs/methods.md#reading-age
 */
export function syllables(word: string): number {
  const plain = word.replace(/’/g, "'");
  const signs = matches(plain, /[£$]/g) + 2 * matches(plain, /%/g);
  const parts = plain
    .replace(/,(?=\d)/g, '')
    .match(/\d+(?:\.\d+)?|[\p{L}\p{M}']*\p{L}[\p{L}\p{M}']*/gu);
  if (parts === null) return 0;
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), signs);
}

/** Points that end no sentence: 3.5, e.g., n.e.c., Dr. */
function withoutInnerPoints(text: string): string {
  return text
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/\b(Dr|Mr|Mrs|Ms|St|No|vs|etc)\.(?=\s+\S)/g, '$1');
}

/** The sentences of a text: cut at . ! ? … before a space, a closing quote or the end, and at a line's end. */
function sentencesOf(text: string): readonly string[] {
  return withoutInnerPoints(text)
    .split(/[.!?…]+(?=["'”’)\]]*(?:\s|$))|[\r\n]+/u)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** The words of a text, in order, with their inner apostrophes and hyphens. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(/’/g, "'").match(WORD) ?? [];
}

/** How many sentences a text has, by its full stops, question and exclamation marks and lines. */
export function sentenceCount(text: string): number {
  return sentencesOf(text).length;
}

/**
 * Flesch-Kincaid grade: the school year (United States) a text is fit for.
 *
 *     0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59
 *
 * A grade, not rounded; add about five for the reader's age (7 is a reader of about 12). Short,
 * plain texts can be below 0. A line's end closes a sentence, so a heading or a row of a list
 * counts as one; colons and semicolons do not.
 *
 * Assumes English prose. Texts under a hundred words vary by a grade or two with a single word, and
 * nothing here can tell whether a text makes sense.
 *
 * @throws RangeError for a text without words, which has no grade
 * @see docs/methods.md#reading-age (Kincaid, Fishburne, Rogers and Chissom 1975)
 */
export function fleschKincaidGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) throw new RangeError('A text without words has no reading grade');
  const spokenSyllables = words.reduce((sum, word) => sum + syllables(word), 0);
  const wordsASentence = words.length / sentenceCount(text);
  return 0.39 * wordsASentence + (11.8 * spokenSyllables) / words.length - 15.59;
}
