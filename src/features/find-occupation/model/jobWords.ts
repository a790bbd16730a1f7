/** Words that say nothing about a job; left out of titles and of what is typed. */
const EMPTY_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'in',
  'nec',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

const PLAIN = /^[a-z0-9]+$/;

/**
 * The words of a title or of what is typed, in one form: small letters, no accents, no
 * apostrophes, hyphens and signs as spaces, singular, without empty words.
 */
export function jobWords(text: string): readonly string[] {
  return rawWords(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => (word === 'mfr' ? 'manufacturing' : singular(word)));
}

function rawWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return [small];
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const NOT_PLURAL = /(?:ss|us|is)$/;

/** nurses → nurse, bodies → body, watches → watch. Wrong forms do no harm: both sides are cut alike. */
function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Other forms of a typed word to try, each with how much less it counts than the word itself. */
export function otherForms(word: string): readonly (readonly [form: string, weight: number])[] {
  const forms: (readonly [string, number])[] = [];
  const man = /^(.*)(?:woman|women|men|person|people|lady)$/.exec(word);
  if (man) forms.push([`${man[1]}man`, 0.95]);
  const work = /^(.{3,})ing$/.exec(word);
  if (work) {
    forms.push(
      [`${work[1]}er`, 0.9],
      [`${work[1]}or`, 0.85],
      [`${work[1]}e`, 0.8],
      [`${work[1]}`, 0.8],
    );
  }
  for (const same of SAME[word] ?? []) forms.push([same, ANOTHER_WORD]);
  return forms;
}

const ANOTHER_WORD = 0.82;

/** Everyday and American words for words of the index. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  attorney: ['solicitor'],
  automobile: ['car', 'vehicle', 'motor'],
  car: ['vehicle', 'motor'],
  center: ['centre'],
  children: ['child'],
  fixing: ['repairer', 'mechanic'],
  janitor: ['caretaker'],
  jeweler: ['jeweller'],
  jewelry: ['jewellery'],
  kid: ['child', 'children'],
  labor: ['labour', 'labourer'],
  laborer: ['labourer'],
  mending: ['repairer'],
  mom: ['mother'],
  mum: ['mother'],
  old: ['elderly'],
  physiotherapy: ['physiotherapist'],
  programer: ['programmer'],
  repairing: ['repairer', 'mechanic'],
  selling: ['sale', 'salesman'],
  surgery: ['surgeon'],
  theater: ['theatre'],
  tire: ['tyre'],
  trash: ['refuse'],
  garbage: ['refuse'],
  truck: ['lorry'],
  wagon: ['lorry'],
  worker: ['operative', 'assistant'],
};
