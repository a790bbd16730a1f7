import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { isSocCode } from '@/domain/soc';
import type { MeasureId } from '@/domain/measure';
import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import { type Endpoint, possible, readBody, refuseOther, socField, withQuery } from './endpoint';

/** A US occupation that stands in for a UK unit group, or for a part of it. */
export interface OnetOccupation {
  readonly code: string;
  readonly title: string | null;
}

const title = z.optional(z.nullable(z.string()));

/** The first of each code; the service repeats some. */
function once<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) if (!byKey.has(keyOf(row))) byKey.set(keyOf(row), row);
  return [...byKey.values()];
}

function answeredList<Row>(rows: readonly Row[]): Answer<readonly Row[]> {
  return rows.length === 0 ? unanswered('not-collected') : answered(rows);
}

/**
 * All US occupations (O*NET) for a UK unit group: one group has many, and none leads.
 *
 * @returns `not-collected` where the group has none
 * @see LMI for All, o-net/soc2onet; docs/sources.md
 */
export const onetOccupations: Endpoint<{ readonly soc: string }, readonly OnetOccupation[]> = {
  name: 'o-net/soc2onet',
  address: ({ soc }) => `o-net/soc2onet/${encodeURIComponent(soc)}`,
  parse: (text, { soc }, origin) => {
    const schema = z.object({
      soc: socField,
      onetCodes: z.optional(z.nullable(z.array(z.object({ code: z.string(), title })))),
    });
    const body = readBody(text, schema, origin);
    if (body.kind === 'missing') return body;
    refuseOther('group', soc, body.value.soc, origin);
    const codes = once(body.value.onetCodes ?? [], ({ code }) => code);
    return answeredList(codes.map((row) => ({ code: row.code, title: row.title ?? null })));
  },
};

/** The UK unit groups of one US occupation. */
export interface SocOfOnet {
  readonly onetCode: string;
  readonly groups: readonly { readonly soc: string; readonly title: string | null }[];
}

/** The service takes so many codes at a time. */
const BATCH = 10;

/** Which US occupations. */
export interface SocOfOnetRequest {
  /** Ten at most. */
  readonly codes: readonly string[];
  /** All that were asked for, where an answer to more at a time is replayed; none where nobody knows. */
  readonly asked?: readonly string[];
}

/** A code nobody asked for would give a US job the groups of another. */
function refuseOtherCodes(
  rows: readonly { readonly onetCode: string }[],
  { codes, asked = codes }: SocOfOnetRequest,
  origin: Origin,
): void {
  const other = rows.find(({ onetCode }) => !asked.includes(onetCode));
  if (other === undefined || asked.length === 0) return;
  throw new ContractError(
    `Asked about ${asked.join(', ')}, answered about ${other.onetCode}`,
    origin,
  );
}

/**
 * UK unit groups (SOC 2010) of up to ten US occupations.
 *
 * @returns `not-collected` where none of them has any
 * @throws ContractError where the answer is about another occupation
 * @throws RangeError when asked for more than ten
 * @see LMI for All, o-net/onet2soc; docs/sources.md
 */
export const socOfOnet: Endpoint<SocOfOnetRequest, readonly SocOfOnet[]> = {
  name: 'o-net/onet2soc',
  address: ({ codes }) => {
    if (codes.length > BATCH) throw new RangeError(`At most ${BATCH} codes, not ${codes.length}`);
    return withQuery('o-net/onet2soc', { onetCodes: codes.join(',') });
  },
  parse: (text, request, origin) => {
    const group = z.object({ soc: z.int(), title });
    const schema = z.array(
      z.object({ onetCode: z.string(), socCodes: z.optional(z.nullable(z.array(group))) }),
    );
    const body = readBody(text, schema, origin);
    if (body.kind === 'missing') return body;
    refuseOtherCodes(body.value, request, origin);
    return answeredList(
      body.value.flatMap(({ onetCode, socCodes }) => {
        const groups = once(socCodes ?? [], ({ soc }) => String(soc)).filter(({ soc }) =>
          isSocCode(String(soc)),
        );
        if (groups.length === 0) return [];
        return [
          {
            onetCode,
            groups: groups.map((row) => ({ soc: String(row.soc), title: row.title ?? null })),
          },
        ];
      }),
    );
  },
};

export type OnetKind = 'skills' | 'abilities' | 'interests';

/** One skill, ability or interest on one scale. */
export interface OnetItem {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** LV level (0 to 7), IM importance (1 to 5), OI interests (1 to 7), IH the highest interests. */
export interface OnetScale {
  readonly id: string;
  readonly items: readonly OnetItem[];
}

const item = z.object({
  id: z.string(),
  name: z.string(),
  value: z.optional(z.nullable(z.number())),
});
const items = z.optional(z.nullable(z.array(item)));
const scalesBody = z.object({
  onetcode: title,
  scales: z.optional(
    z.nullable(
      z.array(z.object({ id: z.string(), skills: items, abilities: items, interests: items })),
    ),
  ),
});

/** What the scales of O*NET run between; a scale that is not here says nothing that can be read. */
const MEASURE_OF_SCALE: ReadonlyMap<string, MeasureId> = new Map([
  ['LV', 'onet-level'],
  ['IM', 'onet-importance'],
  ['OI', 'onet-extent'],
  ['IH', 'onet-high-point'],
]);

/**
 * Scores of a US occupation on every scale the service has for the kind. Pick a scale by its id with
 * {@link scaleOf}, never by its place. An item without a score is left out.
 *
 * @returns `not-collected` where there are no scales
 * @throws ContractError for another occupation, and for a score outside its scale
 * @see LMI for All, o-net/skills, abilities and interests; docs/sources.md
 */
export const onetScales: Endpoint<
  { readonly kind: OnetKind; readonly code: string },
  readonly OnetScale[]
> = {
  name: 'o-net/scales',
  address: ({ kind, code }) => `o-net/${kind}/${encodeURIComponent(code)}`,
  parse: (text, { kind, code }, origin) => {
    const body = readBody(text, scalesBody, origin);
    if (body.kind === 'missing') return body;
    refuseOther('occupation', code, body.value.onetcode, origin);
    const scales = (body.value.scales ?? []).flatMap((scale) => {
      const measure = MEASURE_OF_SCALE.get(scale.id);
      if (measure === undefined) return [];
      const rated = (scale[kind] ?? []).flatMap(({ id, name, value }) =>
        typeof value === 'number'
          ? [{ id, name: name.trim(), score: possible(measure, value, origin) }]
          : [],
      );
      return [{ id: scale.id, items: rated }];
    });
    return answeredList(scales.filter((scale) => scale.items.length > 0));
  },
};

/** The items of one scale; none where the answer does not hold the scale. */
export function scaleOf(scales: readonly OnetScale[], id: string): readonly OnetItem[] {
  return scales.find((scale) => scale.id === id)?.items ?? [];
}

/** A skill, ability or interest the match can be asked with. */
export interface OnetIdentifier {
  readonly id: string;
  readonly name: string;
}

const ELEMENT_ID = /^[1-6]\.[A-Z](?:\.\d+)*(?:\.[a-z])?(?:\.\d+)?$/;

/** Deeper than any list of elements can be: what lies further down is not looked at. */
const DEEPEST = 8;

/**
 * Every pair of an element's id and its name, wherever it stands. The shape of the list is not known:
 * lists of `{id, name}` and objects of id → name are both read.
 */
function identifiersIn(body: unknown, depth = 0): readonly OnetIdentifier[] {
  if (typeof body !== 'object' || body === null || depth > DEEPEST) return [];
  if (Array.isArray(body)) return body.flatMap((part) => identifiersIn(part, depth + 1));
  const pair = z.safeParse(z.object({ id: z.string(), name: z.string() }), body);
  if (pair.success) return ELEMENT_ID.test(pair.data.id) ? [pair.data] : [];
  return Object.entries(body).flatMap(([key, part]) =>
    typeof part === 'string' && ELEMENT_ID.test(key)
      ? [{ id: key, name: part }]
      : identifiersIn(part, depth + 1),
  );
}

/**
 * The skills, abilities and interests the match can be asked with.
 *
 * @returns `not-collected` where none can be read
 * @see LMI for All, o-net/identifiers; docs/sources.md
 */
export const onetIdentifiers: Endpoint<Record<string, never>, readonly OnetIdentifier[]> = {
  name: 'o-net/identifiers',
  address: () => 'o-net/identifiers',
  parse: (text, _request, origin) => {
    const body = readBody(text, z.unknown(), origin);
    if (body.kind === 'missing') return body;
    return answeredList(once(identifiersIn(body.value), ({ id }) => id));
  },
};

/** A US occupation that fits what was ticked, with the UK unit groups it is likely to be. */
export interface OnetMatch {
  readonly title: string | null;
  readonly groups: readonly string[];
}

export interface MatchRequest {
  readonly skills?: readonly string[];
  readonly interests?: readonly string[];
  readonly abilities?: readonly string[];
}

/** The order and meaning of the four weights are not known: all alike. */
const EVEN_WEIGHTS = '100,100,100,100';

/**
 * Occupations for ticked skills, interests and abilities, best first.
 *
 * @returns `not-collected` where nothing with a UK group fits
 * @see LMI for All, o-net/reversematch; docs/sources.md
 */
export const onetMatch: Endpoint<MatchRequest, readonly OnetMatch[]> = {
  name: 'o-net/reversematch',
  address: ({ skills, interests, abilities }) =>
    withQuery('o-net/reversematch', {
      weights: EVEN_WEIGHTS,
      skills: skills?.join(','),
      interests: interests?.join(','),
      abilities: abilities?.join(','),
    }),
  parse: (text, _request, origin) => {
    const result = z.object({
      title,
      likely_soc_codes: z.optional(z.nullable(z.array(z.int()))),
    });
    const schema = z.object({ results: z.optional(z.nullable(z.array(result))) });
    const body = readBody(text, schema, origin);
    if (body.kind === 'missing') return body;
    const matches = (body.value.results ?? []).map((row) => ({
      title: row.title ?? null,
      groups: [...new Set(row.likely_soc_codes ?? [])].map(String).filter(isSocCode),
    }));
    return answeredList(matches.filter(({ groups }) => groups.length > 0));
  },
};
