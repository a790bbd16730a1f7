import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { checkShape, type Origin, parseJson } from '@/shared/http';
import { ContractError, HttpStatusError } from '@/shared/upstreamError';
import type { NomisAskOptions, NomisClient } from './client';
import { ownWords } from './ownWords';
import { NOMIS } from './query';

/** One code of a dimension with its name. */
export interface NomisCode {
  readonly code: string;
  readonly name: string;
}

/** A question for the codes of a dimension whose names hold some words. */
export interface CodeQuestion {
  /** 'NM_17_5'. */
  readonly dataset: string;
  /** 'variable', 'cell' … */
  readonly dimension: string;
  /** Words of the name; `*` stands for anything: '*SOC2020*'. */
  readonly search: string;
}

/** Any list of this service may be a single thing when it holds one, and null when it holds none. */
function listOf<Schema extends z.ZodMiniType>(item: Schema) {
  return z.optional(z.nullable(z.union([z.array(item), item])));
}

/** In one language or several; annotations, which are of many kinds, are left aside. */
const description = z.object({ value: z.string() });
const code = z.object({
  value: z.union([z.string(), z.number()]),
  description: z.union([description, z.array(description).check(z.minLength(1))]),
});
const structureBody = z.object({
  structure: z.nullable(
    z.object({
      codelists: z.optional(
        z.nullable(z.object({ codelist: listOf(z.object({ code: listOf(code) })) })),
      ),
    }),
  ),
});

function itemsOf<Item>(list: Item | readonly Item[] | null | undefined): readonly Item[] {
  if (list === null || list === undefined) return [];
  return isList(list) ? list : [list];
}

function isList<Item>(list: Item | readonly Item[]): list is readonly Item[] {
  return Array.isArray(list);
}

/** The address of a question below the base. */
export function codesAddress({ dataset, dimension, search }: CodeQuestion): string {
  return `dataset/${dataset}/${dimension}.def.sdmx.json?search=${encodeURIComponent(search)}`;
}

/**
 * The codes in a structure message of Nomis, which is no SDMX-JSON but its own rendering.
 *
 * @returns `not-published` where there is no code
 * @throws HttpStatusError for a failure the service words itself; ContractError for another shape
 */
export function parseCodes(text: string, origin: Origin): Answer<readonly NomisCode[]> {
  if (text.trim() === '') {
    throw new ContractError(
      'nomis knows no such dimension: it answered with an empty body',
      origin,
    );
  }
  const said = ownWords(text.trimStart());
  if (said !== undefined) {
    throw new HttpStatusError(`nomis said: ${said}`, { ...origin, status: 200, body: text });
  }
  const { structure } = checkShape(parseJson(text, origin), structureBody, origin);
  const codes = itemsOf(structure?.codelists?.codelist).flatMap((list) => itemsOf(list.code));
  if (codes.length === 0) return unanswered('not-published');
  return answered(
    codes.map(({ value, description: words }) => ({
      code: String(value),
      name: itemsOf(words)[0]?.value.trim().replaceAll(/\s+/g, ' ') ?? '',
    })),
  );
}

/**
 * Codes that cannot be known beforehand, by their names at run time: SOC 2020 and RQF variables of
 * the Annual Population Survey, its T09b cells.
 *
 * @returns `not-published` where no name fits: the series is then absent, with a word
 * @throws see {@link NomisClient.askText} and {@link parseCodes}
 * @see Nomis API, variable.def.sdmx.json; docs/sources.md
 */
export async function fetchCodes(
  nomis: NomisClient,
  question: CodeQuestion,
  options?: NomisAskOptions,
): Promise<Answer<readonly NomisCode[]>> {
  const address = codesAddress(question);
  const text = await nomis.askText(address, options);
  return parseCodes(text, { source: NOMIS, url: address });
}
