import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, UNITED_KINGDOM } from '@/domain/area';
import { type Figure, missing, value } from '@/domain/figure';
import { type FigureId, impossibleIn, isPossible, type MeasureId, unitOf } from '@/domain/measure';
import type { Flag, Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import { checkShape, type Origin, parseJson } from '@/shared/http';
import { ContractError, HttpStatusError } from '@/shared/upstreamError';

/** The short name of the service in errors and in the health strip. */
export const LMI_FOR_ALL = 'lmi-for-all';

/** One address of the service: how to ask, and how to read the answer. */
export interface Endpoint<Request, Value> {
  /** As the service spells it: 'ashe/estimatePay'. */
  readonly name: string;
  /** The address below the base, query included. */
  readonly address: (request: Request) => string;
  /**
   * The answer in the field's own words.
   *
   * @returns `not-collected` for each of the service's spellings of "no data"
   * @throws HttpStatusError for an error the service words itself and that does not mean "no data"
   * @throws ContractError for anything the contract does not know, for a number that cannot be, and
   *   for an answer about another area, job or year than was asked
   */
  readonly parse: (text: string, request: Request, origin: Origin) => Answer<Value>;
  /** Statuses by which this address says "none" unless its body says otherwise. */
  readonly noneStatuses?: readonly number[];
  /** `rationed`: one call at a time, a second apart, and a long pause when the service asks for one. */
  readonly pace?: 'rationed';
}

/** What a query may hold: `undefined` is left out. */
type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

/** An address with its query, every value encoded. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter !== undefined) query.set(name, String(parameter));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Filters as `ashe` and `lfs` take them: 'region:11|gender:2'; undefined where there is none. */
export function filterWord(filters: Parameters): string | undefined {
  const words = Object.entries(filters).flatMap(([dimension, code]) =>
    code === undefined ? [] : [`${dimension}:${code}`],
  );
  return words.length === 0 ? undefined : words.join('|');
}

/** Control, format and lone surrogate characters, and white space: no reader sees them, some mislead. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\s]+/gu;

/**
 * Text from outside on one line: control characters, direction marks, halves of characters and runs
 * of white space become one space, and it is no longer than anyone reads. Markup stays the text it is.
 *
 * @param longest in UTF-16 units
 */
export function plainText(words: string | null | undefined, longest: number): string {
  const text = (words ?? '').replaceAll(UNSEEN, ' ').trim();
  // A cut never halves a character.
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

const errorBody = z.object({ error: z.string() });

/** The service's own words in a body that is its error, `{"error": "…"}`; undefined for any other. */
export function errorIn(body: unknown): string | undefined {
  const error = z.safeParse(errorBody, body);
  return error.success ? error.data.error : undefined;
}

/** "There is no data for this query", "Occupation not found", and a search for nothing. */
const NO_DATA_WORDS = [
  /\b(?:no|not any|without) (?:\w+ ){0,2}(?:data|results?|records?|match(?:es)?|figures?|information|entries|occupations?|courses?|vacanc(?:y|ies)|jobs?)\b/i,
  /\b(?:data|results?|records?|figures?|information|occupation|course|code|soc|area|region|postcode)\b.*\b(?:not|isn't|aren't) (?:\w+ )?(?:found|available|exist|known|held|collected)\b/i,
  /\b(?:does not|doesn't|do not|don't) (?:exist|have (?:any )?(?:data|figures|results))\b/i,
  /\b(?:unknown|no such|invalid) (?:\w+ ){0,2}(?:soc|code|occupation|course|area|region|postcode)\b/i,
  /\b(?:sample|number) (?:\w+ ){0,3}too small\b/i,
  /^please give a string\b/i,
];

/** Words of a service in trouble: what it says of data then is no fact. */
const TROUBLE_WORDS =
  /\b(?:slow|many|limits?|limited|quota|busy|overload\w*|unavailable|again|later|time[ds]?[ -]?out|server|database|connect\w*|exception|internal|maintenance|down|fail\w*|unable|cannot|could not|denied|forbidden|unauthori[sz]ed|key|response|memory|temporar\w*)\b/i;

/**
 * True where the service's own words mean that it has no data for the question. Anything else it
 * words as an error is trouble of the moment, and no fact about a job or a place.
 */
export function meansNoData(words: string): boolean {
  return !TROUBLE_WORDS.test(words) && NO_DATA_WORDS.some((pattern) => pattern.test(words));
}

/** An error the service words itself under status 200: `{"error": "slow down"}`. */
function wordedFailure(words: string, body: string, origin: Origin) {
  const said = plainText(words, LONGEST_ERROR);
  return new HttpStatusError(`${origin.source} said: ${said}`, { ...origin, status: 200, body });
}

const LONGEST_ERROR = 200;

interface ReadOptions {
  /** True where the address is known to say "none" by an empty body. */
  readonly isEmptyNone?: boolean;
}

/**
 * A body held against its schema, once it is clear that there is one.
 *
 * The service says "no data" by an `{"error": "…"}` whose words mean that, and at some addresses by
 * an empty body: these are `not-collected`. A list or an object whose expected part is empty or
 * absent is for the caller, who knows the part.
 *
 * @throws HttpStatusError for an error that means something else
 * @throws ContractError when the body is empty where none is agreed, not JSON or of another shape
 */
export function readBody<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  origin: Origin,
  { isEmptyNone = false }: ReadOptions = {},
): Answer<z.output<Schema>> {
  if (text.trim() === '') {
    if (isEmptyNone) return unanswered('not-collected');
    throw new ContractError(`${origin.source} answered with an empty body`, origin);
  }
  const body = parseJson(text, origin);
  if (body === null) throw new ContractError(`${origin.source} answered with nothing`, origin);
  const words = errorIn(body);
  if (words === undefined) return answered(checkShape(body, schema, origin));
  if (meansNoData(words)) return unanswered('not-collected');
  throw wordedFailure(words, text, origin);
}

/** The error for a number outside what its measure can be. */
function cannotBe(what: string, origin: Origin): ContractError {
  return new ContractError(
    `${origin.source} answered with a number that cannot be: ${what}`,
    origin,
  );
}

/**
 * A number that its measure can have.
 *
 * @throws ContractError for one outside the bounds of data/measures.csv
 */
export function possible(measure: MeasureId, number: number, origin: Origin): number {
  if (isPossible(measure, number)) return number;
  throw cannotBe(`${number} for ${measure}`, origin);
}

/**
 * An observation whose number, unit and year can be.
 *
 * @throws ContractError for one outside the bounds of data/measures.csv
 */
export function sound(observation: Observation, origin: Origin): Observation {
  const fault = impossibleIn(observation);
  if (fault === undefined) return observation;
  throw cannotBe(fault, origin);
}

/**
 * Holds what an answer says it is about against what was asked; an answer that does not say passes.
 *
 * @throws ContractError where it is about something else
 */
export function refuseOther(
  what: string,
  asked: string | number,
  returned: string | number | null | undefined,
  origin: Origin,
): void {
  if (returned === null || returned === undefined || String(returned) === String(asked)) return;
  throw new ContractError(`Asked about ${what} ${asked}, answered about ${returned}`, origin);
}

/** The years a question is about. */
interface Span {
  readonly minYear: number;
  readonly maxYear: number;
}

/**
 * Holds the years of an answer against those asked for.
 *
 * @throws ContractError for the first year outside them, and for one that comes twice
 */
export function refuseOtherYears(
  years: readonly number[],
  { minYear, maxYear }: Span,
  origin: Origin,
): void {
  const odd = years.find((year) => year < minYear || year > maxYear);
  if (odd !== undefined) {
    throw new ContractError(`Asked about ${minYear} to ${maxYear}, answered about ${odd}`, origin);
  }
  const twice = years.find((year, place) => years.indexOf(year) !== place);
  if (twice !== undefined) throw new ContractError(`The year ${twice} came twice`, origin);
}

/**
 * The group an answer is about: the one asked for, or a wider one it lies in. Nothing but the
 * returned code says that the service fell back to a wider group.
 *
 * @throws ContractError when the answer names no group or another one
 */
export function returnedSocOf(
  soc: number | null | undefined,
  requestedSoc: string,
  origin: Origin,
): string {
  const returned = typeof soc === 'number' ? String(soc) : 'no group';
  if (requestedSoc.startsWith(returned)) return returned;
  throw new ContractError(`Asked about group ${requestedSoc}, answered about ${returned}`, origin);
}

/** The group an answer is about. Absent only where there is nothing else either. */
export const socField = z.optional(z.nullable(z.int()));

/** A SOC 2010 group by its code alone; answers bring no title and the code need not be a known one. */
function socGroupOf(code: string): SocGroup {
  return { edition: 'SOC 2010', code, title: `SOC 2010 group ${code}` };
}

/**
 * A number that cannot be 0 or less in nature, such as pay. The service writes a missing one as
 * null, leaves it out, or writes 0 or less: all are `not-published`.
 */
export function positiveFigure(number: number | null | undefined): Figure {
  return typeof number === 'number' && number > 0 ? value(number) : missing('not-published');
}

/** Last day of a calendar year, ISO. */
function yearEnd(year: number): string {
  return `${year}-12-31`;
}

/** What a figure of one occupation in one year is of; the unit is that of data/measures.csv. */
interface OfYear {
  readonly soc: string;
  readonly year: number;
  /** The United Kingdom where nothing else is said. */
  readonly area?: Area | undefined;
  /** The first year, of a figure over several. */
  readonly from?: number;
  readonly flags?: readonly Flag[];
  readonly source?: string;
}

/** A figure of a year, or of the years up to it, as an observation. */
export function observationOfYear(
  indicator: FigureId,
  figure: Figure,
  { soc, year, area = UNITED_KINGDOM, from, flags, source = LMI_FOR_ALL }: OfYear,
): Observation {
  return {
    indicator,
    figure,
    unit: unitOf(indicator),
    occupation: socGroupOf(soc),
    area,
    period: from === undefined ? String(year) : `${from} to ${year}`,
    periodEnd: yearEnd(year),
    source,
    ...(flags ? { flags } : {}),
  };
}
