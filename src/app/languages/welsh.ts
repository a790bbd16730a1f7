import { setupI18n } from '@lingui/core';
import { withCapital } from '@/shared/words/inEnglish';
import { ENGLISH_FROM, ENGLISH_TO, type Speech } from '@/shared/words/speech';
import type { Words } from '@/shared/words/words';
import messages from '@/locales/cy.json';
import jobs from '@/locales/jobs.cy.json';
import places from '@/locales/places.cy.json';

/** A name of a place in Welsh, and the same behind "in", which changes its beginning: "ym Mangor". */
type PlaceForms = readonly [name: string, inPlace: string];

type NameWords = Extract<Words, { readonly kind: 'name' }>;

const i18n = setupI18n({ locale: 'cy', messages: { cy: messages } });
const PLACES = new Map(places.map((place) => [place.english, place]));
const JOBS = new Map<string, string>(Object.entries(jobs));

const asEnglish = (text: string): string => `${ENGLISH_FROM}${text}${ENGLISH_TO}`;

/** A place without a Welsh name keeps its own, behind words that leave it as it is. */
function placeForms({ english, gss }: NameWords): PlaceForms {
  const short = english.replace(/^the /, '');
  const known = PLACES.get(short);
  if (known && (gss === undefined || gss.startsWith(known.nation))) return [known.name, known.in];
  const own = asEnglish(short);
  return [own, `yn ardal ${own}`];
}

/** Services that have a Welsh name, where our data have the English one alone. */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['Careers Wales', 'Gyrfa Cymru'],
  ['Find a job (GOV.UK)', 'Dod o hyd i swydd (GOV.UK)'],
]);

/** "Find a job / Dod o hyd i swydd": what stands behind the stroke, where there is one. */
function welshOfPair(pair: string): string {
  const [english = '', welsh] = pair.split(' / ');
  return welsh ?? SERVICES.get(english) ?? asEnglish(english);
}

function nameInWelsh(named: NameWords): string {
  const { of, english } = named;
  if (of === 'place') return placeForms(named)[0];
  if (of === 'text') return asEnglish(english);
  if (of === 'pair') return english.split('; ').map(welshOfPair).join('; ');
  const small = english.charAt(0).toLowerCase() + english.slice(1);
  const known = JOBS.get(english) ?? JOBS.get(small) ?? JOBS.get(named.plain ?? '');
  if (known === undefined) return asEnglish(english);
  return english === small ? known : withCapital(known);
}

/** A hole may ask for a place behind "in" by its own name with `In` behind it: `{placeIn}`. */
function valuesInWelsh(values: Readonly<Record<string, Words | number>>): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [hole, value] of Object.entries(values)) {
    said[hole] = typeof value === 'number' ? value : inWelsh(value);
    if (typeof value === 'object' && value.kind === 'name' && value.of === 'place')
      [said[hole], said[`${hole}In`]] = placeForms(value);
  }
  return said;
}

function messageInWelsh(message: Extract<Words, { readonly kind: 'message' }>): string {
  const { english, values } = message;
  const said = i18n._(english, valuesInWelsh(values));
  // What is a sentence in English is one in Welsh, though it may begin with another word.
  return /^\p{Lu}/u.test(english) ? capitalOf(said) : said;
}

const capitalOf = (text: string): string =>
  text.startsWith(ENGLISH_FROM) ? ENGLISH_FROM + withCapital(text.slice(1)) : withCapital(text);

function inWelsh(words: Words): string {
  if (typeof words === 'string') return words;
  switch (words.kind) {
    case 'name':
      return nameInWelsh(words);
    case 'capital':
      return capitalOf(inWelsh(words.words));
    case 'row':
      return words.words.map(inWelsh).join(words.between);
    default:
      return messageInWelsh(words);
  }
}

/** Welsh: the catalogue, the names of places and of jobs, and Lingui, all of them loaded when it is chosen. */
export const WELSH: Speech = { language: 'cy', marked: inWelsh };
