const EMAIL = /\S@\S/;
const NI_NUMBER = /(?<![A-Z])[A-Z]{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}(?!\d)/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WRITTEN_DATES: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{2}|\d{4})(?!\d)/,
  /(?<!\d)(?:19|20)\d{2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)/,
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?[\\s./-]*${MONTH}[\\s.,/-]*\\d{2,4}`, 'i'),
  new RegExp(`(?<![a-z])${MONTH}[\\s./-]*\\d{1,2}(?:st|nd|rd|th)?[\\s.,/-]+\\d{4}`, 'i'),
];

const isDayAndMonth = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** 03051987, 19870503 and 030587: dates written without a mark between. */
function isRunOfDate(digits: string): boolean {
  if (digits.length === 6) return isDayAndMonth(digits.slice(0, 2), digits.slice(2, 4));
  if (digits.length !== 8) return false;
  const dayFirst =
    isDayAndMonth(digits.slice(0, 2), digits.slice(2, 4)) && /^(?:19|20)/.test(digits.slice(4));
  const yearFirst = isDayAndMonth(digits.slice(6), digits.slice(4, 6)) && /^(?:19|20)/.test(digits);
  return dayFirst || yearFirst;
}

function looksLikeDate(text: string): boolean {
  return (
    WRITTEN_DATES.some((form) => form.test(text)) ||
    [...text.matchAll(/\d+/g)].some(([digits]) => isRunOfDate(digits))
  );
}

/** Ten digits or more, however they are spaced: a phone, an NHS or a customer number. */
function looksLikePhone(text: string): boolean {
  return /(?:\d[\s().+/-]*){10,}/.test(text) || /(?:\+|(?<!\d)00)\s*\d{2}[\d\s]{6,}/.test(text);
}

const PLAIN_WORDS = new Set(
  'case client file no nr number ref reference record session visit review appt appointment week'.split(
    ' ',
  ),
);

/** A run of letters that is more than a short code: Jo, smith, SMITH; not LIV, A, ref. */
function isNameLike(word: string): boolean {
  if (PLAIN_WORDS.has(word.toLowerCase())) return false;
  return word.length >= 4 || /^\p{Lu}\p{Ll}/u.test(word);
}

function looksLikeName(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(isNameLike) || !/\d/.test(text);
}

/**
 * Why a text may not be the reference of a session, in words for the adviser.
 *
 * Refused: anything that looks like an e-mail address, a National Insurance number (two letters
 * and six digits, with or without the last letter), a date (also six or eight digits that read as
 * one), ten digits or more, and a name: a run of four letters or more, a capital followed by a
 * small letter, or no digit at all. A few words (case, ref, client …) are let through.
 *
 * It is a guard against habit and not a proof: short initials with a number pass.
 *
 * @returns undefined for a text that may stand, the empty one included
 */
export function referenceProblem(text: string): string | undefined {
  const reference = text.trim();
  if (reference === '') return undefined;
  if (EMAIL.test(reference)) return 'This looks like an e-mail address. Use a case number instead.';
  if (looksLikePhone(reference))
    return 'This looks like a phone number or another personal number. Use a case number instead.';
  if (NI_NUMBER.test(reference))
    return 'This looks like a National Insurance number. Use a case number instead.';
  if (looksLikeDate(reference))
    return 'This looks like a date, such as a date of birth. Use a case number instead.';
  if (looksLikeName(reference))
    return 'This looks like a name. Use a case number instead, such as LIV-204.';
  return undefined;
}

/** What a warning about the situation is for. */
export type SensitiveTopic = 'health' | 'convictions';

/** A topic that the law protects more, and the words that were found. */
export interface SituationWarning {
  readonly topic: SensitiveTopic;
  readonly words: readonly string[];
}

const TOPICS: readonly (readonly [SensitiveTopic, RegExp])[] = [
  [
    'health',
    /\b(?:anxi\w+|depress\w+|autis\w+|asperger\w*|adhd|dyslexi\w+|dyspraxi\w+|disab\w+|illness\w*|ill health|disease\w*|diagnos\w+|medicat\w+|mental health|therap(?:y|ies)|counselling|surgery|cancer\w*|diabet\w+|asthma\w*|epilep\w+|arthriti\w+|chronic|pain|injur\w+|pregnan\w+|miscarr\w+|hiv|ptsd|bipolar|schizo\w+|suicid\w+|self[- ]harm\w*|addict\w+|alcohol\w*|drugs?|rehab\w*|wheelchair\w*|deaf\w*|blind\w*|gp|sick note|fit note|pip)\b/gi,
  ],
  [
    'convictions',
    /\b(?:convict\w+|criminal\w*|offen(?:ce|ces|der|ders|ding)|prison\w*|jail\w*|probation|parole|caution(?:ed|s)?|arrest\w*|sentenc\w+|tagged|licence conditions|dbs|unspent|spent conviction\w*)\b/gi,
  ],
];

/**
 * Words in a text that touch on health or on convictions: a warning for the adviser, never a block.
 *
 * @returns one entry a topic, words in small letters and once each, in the order they were found
 */
export function situationWarnings(text: string): readonly SituationWarning[] {
  return TOPICS.flatMap(([topic, words]) => {
    const found = new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase()));
    return found.size === 0 ? [] : [{ topic, words: [...found] }];
  });
}
