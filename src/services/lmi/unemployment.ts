import * as z from 'zod/mini';
import { answered, unanswered } from '@/domain/answer';
import { type Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import {
  type Endpoint,
  filterWord,
  observationOfYear,
  positiveFigure,
  readBody,
  refuseOtherYears,
  returnedSocOf,
  socField,
  sound,
  withQuery,
} from './endpoint';

/** A question to `lfs/unemployment`; codes come from `lfs/filters/info`. */
export interface UnemploymentRequest {
  readonly soc: string;
  readonly minYear: number;
  readonly maxYear: number;
  readonly region?: Area;
  readonly regionCode?: number;
  /** 1 male, 2 female. */
  readonly gender?: 1 | 2;
  readonly ageBand?: number;
  /** 1 to 9 of the service's list, from high to low: 1 is a doctorate. A parameter of its own. */
  readonly qualification?: number;
}

/** Unemployment by year, oldest first. */
export interface UnemploymentRates {
  readonly requestedSoc: string;
  readonly returnedSoc: string;
  readonly years: readonly Observation[];
}

const unemploymentBody = z.object({
  soc: socField,
  years: z.optional(
    z.nullable(z.array(z.object({ year: z.int(), unemprate: z.optional(z.nullable(z.number())) }))),
  ),
});

/**
 * People out of work whose last job was in the occupation, per cent (Labour Force Survey). Samples
 * are small and no margin of error is given.
 *
 * @returns `not-collected` where the service has no years; a year whose rate is null or 0 is
 *   `not-published`, for the service writes both for "none"
 * @throws ContractError for another group, a year that was not asked for, and a rate above 100
 * @see LMI for All, lfs/unemployment; docs/sources.md
 */
export const unemployment: Endpoint<UnemploymentRequest, UnemploymentRates> = {
  name: 'lfs/unemployment',
  address: ({ soc, minYear, maxYear, regionCode, gender, ageBand, qualification }) =>
    withQuery('lfs/unemployment', {
      soc,
      minYear,
      maxYear,
      filterBy: filterWord({ region: regionCode, gender, ageband: ageBand }),
      nqf8: qualification,
    }),
  parse: (text, request, origin) => {
    const body = readBody(text, unemploymentBody, origin);
    if (body.kind === 'missing') return body;
    const years = body.value.years ?? [];
    if (years.length === 0) return unanswered('not-collected');
    const soc = returnedSocOf(body.value.soc, request.soc, origin);
    refuseOtherYears(
      years.map(({ year }) => year),
      request,
      origin,
    );
    return answered({
      requestedSoc: request.soc,
      returnedSoc: soc,
      years: years
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, unemprate }) =>
          sound(
            observationOfYear('unemployment-by-occupation', positiveFigure(unemprate), {
              soc,
              year,
              area: request.region,
            }),
            origin,
          ),
        ),
    });
  },
};

/** Names of the codes of one dimension. */
export type CodeNames = readonly { readonly code: number; readonly name: string }[];

const filterBody = z.object({
  coding: z.optional(
    z.nullable(
      z.array(
        z.object({ code: z.optional(z.nullable(z.number())), description: z.optional(z.string()) }),
      ),
    ),
  ),
});

/**
 * The codes of one dimension of the Labour Force Survey or of Working Futures, by the service's own
 * list; codes without a name, and names without a code, are left out.
 *
 * @see LMI for All, lfs/filters/info and wf/filters/info
 */
export const filterInfo: Endpoint<
  { readonly survey: 'lfs' | 'wf'; readonly dimension: string },
  CodeNames
> = {
  name: 'filters/info',
  address: ({ survey, dimension }) => `${survey}/filters/info/${encodeURIComponent(dimension)}`,
  parse: (text, _request, origin) => {
    const body = readBody(text, filterBody, origin);
    if (body.kind === 'missing') return body;
    const codes = (body.value.coding ?? []).flatMap(({ code, description }) =>
      typeof code === 'number' && description !== undefined
        ? [{ code, name: description.trim() }]
        : [],
    );
    return codes.length === 0 ? unanswered('not-collected') : answered(codes);
  },
};
