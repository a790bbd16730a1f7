import * as z from 'zod/mini';
import { answered, unanswered } from '@/domain/answer';
import { wordsOfMarkup } from './advertText';
import { type Endpoint, plainText, readBody, withQuery } from './endpoint';

/**
 * One advert. Every word of it is someone else's: tags are dropped and entities decoded once, and
 * what is left is shown as text and never as markup.
 */
export interface Advert {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly company: string;
  readonly place: string;
  /** First and last day of the advert, ISO; null where it does not say. */
  readonly from: string | null;
  readonly until: string | null;
  /** An https address; null where the advert has none that is safe to follow. */
  readonly link: string | null;
}

export interface VacancyRequest {
  readonly keywords: string;
  /** The district's name. Never a postcode someone typed. */
  readonly location: string;
  readonly radius?: number;
  readonly limit?: number;
}

const text = z.optional(z.nullable(z.string()));
const advertBody = z.object({
  id: z.union([z.int(), z.string()]),
  title: text,
  summary: text,
  company: text,
  link: text,
  activedate: z.optional(z.nullable(z.object({ start: text, end: text }))),
  location: z.optional(z.nullable(z.union([z.string(), z.object({ location: text, city: text })]))),
});

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2000;

function safeLink(link: string | null | undefined): string | null {
  if (typeof link !== 'string' || !URL.canParse(link)) return null;
  const url = new URL(link);
  return url.protocol === 'https:' && url.username === '' ? url.href : null;
}

function dayOf(moment: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}

/** A text of an advert without its markup, on one line. */
function wordsOf(words: string | null | undefined, longest: number): string {
  return plainText(wordsOfMarkup(words ?? ''), longest);
}

function advertOf(advert: z.output<typeof advertBody>): Advert {
  const { location, activedate } = advert;
  const place = typeof location === 'string' ? location : location?.location || location?.city;
  return {
    id: String(advert.id),
    title: wordsOf(advert.title, LONGEST_TITLE),
    summary: wordsOf(advert.summary, LONGEST_TEXT),
    company: wordsOf(advert.company, LONGEST_TITLE),
    place: wordsOf(place, LONGEST_TITLE),
    from: dayOf(activedate?.start),
    until: dayOf(activedate?.end),
    link: safeLink(advert.link),
  };
}

/** The first of each advert: the service may list one twice. */
function once(adverts: readonly Advert[]): readonly Advert[] {
  const seen = new Set<string>();
  return adverts.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** When there are too many calls, the service answers with one invented advert of this title. */
const REFUSAL = /^\s*too many requests\s*$/i;

/**
 * Job adverts near a place: the Find a job service of the Department for Work and Pensions.
 *
 * @returns `no-answer` when the service asks for a pause; `not-published` for an empty list, since
 *   nobody can tell "no adverts" from the service no longer holding any; `not-collected` for its
 *   other spellings of none
 * @see LMI for All, vacancies/search; docs/sources.md
 */
export const searchVacancies: Endpoint<VacancyRequest, readonly Advert[]> = {
  name: 'vacancies/search',
  pace: 'rationed',
  noneStatuses: [400],
  address: ({ keywords, location, radius, limit }) =>
    withQuery('vacancies/search', { keywords, location, radius, limit }),
  parse: (body, _request, origin) => {
    const adverts = readBody(body, z.array(advertBody), origin);
    if (adverts.kind === 'missing') return adverts;
    if (adverts.value.some(({ title }) => REFUSAL.test(title ?? ''))) {
      return unanswered('no-answer');
    }
    if (adverts.value.length === 0) return unanswered('not-published');
    return answered(once(adverts.value.map(advertOf)));
  },
};
