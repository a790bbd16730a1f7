import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Figure, missing, value } from '@/domain/figure';
import type { SocGroup } from '@/domain/soc';
import { checkShape, type Origin, parseJson } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';

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
   * @throws ContractError for anything the contract does not know
   */
  readonly parse: (text: string, request: Request, origin: Origin) => Answer<Value>;
  /** Statuses by which this address says "none", whatever the body. */
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

/** True for a body that is the service's own error: `{"error": "…"}`. */
export function isErrorBody(text: string): boolean {
  try {
    return z.safeParse(errorBody, JSON.parse(text)).success;
  } catch {
    // Not JSON at all, so not the service's own error.
    return false;
  }
}

/**
 * A body held against its schema, once it is clear that there is one.
 *
 * The service says "no data" by an empty body, by `null` and by `{"error": "…"}` under any status;
 * these are `not-collected`. A list or an object whose expected part is empty or absent is for the
 * caller, who knows the part.
 *
 * @throws ContractError when the body is not JSON or of another shape
 */
export function readBody<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  origin: Origin,
): Answer<z.output<Schema>> {
  if (text.trim() === '') return unanswered('not-collected');
  const body = parseJson(text, origin);
  if (body === null || z.safeParse(errorBody, body).success) return unanswered('not-collected');
  return answered(checkShape(body, schema, origin));
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
export function socGroupOf(code: string): SocGroup {
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
export function yearEnd(year: number): string {
  return `${year}-12-31`;
}
