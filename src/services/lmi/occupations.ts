import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import { type Endpoint, plainText, readBody, withQuery } from './endpoint';

/** What the classification says about one unit group. All of it is text from outside. */
export interface OccupationDescription {
  /** SOC 2010. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** How people get in. */
  readonly entry: string;
  readonly tasks: readonly string[];
  /** Titles of the index as people say them ("House painter"), without the qualified ones. */
  readonly otherTitles: readonly string[];
}

/** Far above what the classification holds, far below what would stop a page. */
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 4000;
const MOST_ITEMS = 1000;

const text = z.optional(z.nullable(z.string()));
const socBody = z.object({
  soc: z.int(),
  title: z.string(),
  description: text,
  qualifications: text,
  tasks: text,
  add_titles: z.optional(z.nullable(z.array(z.string()))),
});

/** The list is one text: items end in a semicolon and a line end, the last in a full stop. */
function tasksOf(tasks: string): readonly string[] {
  return tasks
    .trim()
    .replace(/\.$/, '')
    .split(/;\s*(?:\n|$)/, MOST_ITEMS)
    .map((task) => plainText(task, LONGEST_TEXT))
    .filter((task) => task !== '');
}

/** 'Painter, house' is said 'House painter'. */
function spokenTitle(title: string): string {
  const [last = '', first] = title.split(/,\s*(.*)/s);
  if (first === undefined || first === '') return title.trim();
  const spoken = `${first.trim()} ${last.trim().toLowerCase()}`;
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

const SHORTEST_TITLE = 4;

function otherTitlesOf(titles: readonly string[]): readonly string[] {
  const kept = titles
    .slice(0, MOST_ITEMS)
    .map((title) => plainText(title, LONGEST_TITLE))
    .filter((title) => !title.includes('(') && title.length >= SHORTEST_TITLE);
  return [...new Set(kept.map(spokenTitle))];
}

/** "…not elsewhere classified in MINOR GROUP 331: …" tells a reader nothing more than without it. */
function plainDescription(description: string): string {
  return plainText(description, LONGEST_TEXT)
    .replace(/ in MINOR GROUP \d+:[^.]*/i, '')
    .trim();
}

function describe(body: z.output<typeof socBody>): OccupationDescription {
  return {
    code: String(body.soc),
    title: plainText(body.title, LONGEST_TITLE),
    description: plainDescription(body.description ?? ''),
    entry: plainText(body.qualifications, LONGEST_TEXT),
    tasks: tasksOf(body.tasks ?? ''),
    otherTitles: otherTitlesOf(body.add_titles ?? []),
  };
}

/** The service has held places for groups it knew nothing about. */
function isKnown({ title }: { readonly title: string }): boolean {
  return !/^missing$/i.test(title.trim());
}

/** Which group. */
export interface DescriptionRequest {
  readonly soc: string;
  /** True for a group of the list: then an empty body, which means "no such group", is a fault. */
  readonly isListed?: boolean;
}

/**
 * What SOC 2010 says about a unit group: description, tasks, ways in, other titles.
 *
 * @returns `not-collected` for a group the service does not know
 * @throws ContractError where the answer is about another group
 * @see LMI for All, soc/code; docs/sources.md
 */
export const describeOccupation: Endpoint<DescriptionRequest, OccupationDescription> = {
  name: 'soc/code',
  address: ({ soc }) => `soc/code/${encodeURIComponent(soc)}`,
  parse: (body, { soc, isListed }, origin: Origin): Answer<OccupationDescription> => {
    const answer = readBody(body, socBody, origin, { isEmptyNone: isListed !== true });
    if (answer.kind === 'missing') return answer;
    if (!isKnown(answer.value)) return unanswered('not-collected');
    if (String(answer.value.soc) !== soc) {
      throw new ContractError(
        `Asked about group ${soc}, answered about ${answer.value.soc}`,
        origin,
      );
    }
    return answered(describe(answer.value));
  },
};

/** The search reads signs as commands; a job title has no use for them. */
export function searchWords(typed: string): string {
  return typed
    .replaceAll(/[-+&|!(){}[\]^"~*?:\\/]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Unit groups for a job title, best first, at most 30; the last are often beside the point.
 *
 * @returns `not-collected` where nothing is found
 * @see LMI for All, soc/search; docs/sources.md
 */
export const searchOccupations: Endpoint<
  { readonly words: string },
  readonly OccupationDescription[]
> = {
  name: 'soc/search',
  address: ({ words }) => withQuery('soc/search', { q: searchWords(words) }),
  parse: (body, _request, origin) => {
    const answer = readBody(body, z.array(socBody), origin);
    if (answer.kind === 'missing') return answer;
    const found = answer.value.filter(isKnown).map(describe);
    return found.length === 0 ? unanswered('not-collected') : answered(found);
  },
};
