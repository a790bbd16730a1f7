import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, UNITED_KINGDOM } from '@/domain/area';
import { type Figure, missing, value } from '@/domain/figure';
import { type FigureId, isAboveWhole } from '@/domain/measure';
import type { Observation } from '@/domain/observation';
import { isSocCode } from '@/domain/soc';
import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import {
  type Endpoint,
  observationOfYear,
  possible,
  readBody,
  refuseOther,
  returnedSocOf,
  socField,
  sound,
  withQuery,
} from './endpoint';
import { regionOfName } from './regions';
import type { CodeNames } from './unemployment';

/** Skill-shortage and hard-to-fill vacancies of one occupation. */
export interface SkillShortages {
  readonly requestedSoc: string;
  /** Two digits where the service answered for the wider group. */
  readonly returnedSoc: string;
  readonly year: number;
  /** The source's own mark of how sure the figures are; its scale is not documented. */
  readonly reliability: number | null;
  /** Vacancies that are hard to fill, per cent of vacancies. */
  readonly hardToFill: Observation;
  /** Vacancies that are hard to fill for want of skills, per cent of vacancies. */
  readonly skillShortage: Observation;
  /** Hard-to-fill vacancies that are so for want of skills, per cent of hard-to-fill vacancies. */
  readonly skillShortageAmongHardToFill: Observation;
}

export interface EssRequest {
  readonly soc: string;
  readonly coarse?: boolean;
  readonly year?: number;
  /** Both or neither: the area, and its code from `ess/regions`. */
  readonly region?: Area;
  readonly regionCode?: number;
}

const percent = z.optional(z.nullable(z.number()));
const essBody = z.object({
  soc: socField,
  year: z.optional(z.nullable(z.int())),
  percentSSV: percent,
  percentHTF: percent,
  percentHTFisSSV: percent,
  reliability: z.optional(z.nullable(z.number())),
  region: z.optional(
    z.nullable(
      z.object({
        name: z.optional(z.nullable(z.string())),
        code: z.optional(z.nullable(z.number())),
      }),
    ),
  ),
});

/** Below 0 is the service's mark of "none"; above 100 nothing can be. */
function percentFigure(number: number | null | undefined): Figure {
  return typeof number === 'number' && number >= 0 ? value(number) : missing('not-published');
}

type Region = z.output<typeof essBody>['region'];

/** The answer names its region: by that name alone is it clear that the code meant this one. */
function checkRegion(returned: Region, { region, regionCode }: EssRequest, origin: Origin): void {
  const name = returned?.name?.trim() ?? '';
  const gss = regionOfName(name)?.gss;
  if (region === undefined) return refuseOther('the area', UNITED_KINGDOM.gss, gss, origin);
  // A replayed question knows its region by the code alone.
  if (name === '' || region.gss === '') {
    if (regionCode !== undefined) refuseOther('region', regionCode, returned?.code, origin);
    return;
  }
  if (gss === region.gss) return;
  throw new ContractError(`Asked about ${region.name}, answered about ${name}`, origin);
}

/** Vacancies that are hard to fill for want of skills are some of those that are hard to fill. */
function checkWhole({ percentSSV, percentHTF }: z.output<typeof essBody>, origin: Origin): void {
  if (typeof percentSSV !== 'number' || typeof percentHTF !== 'number' || percentHTF < 0) return;
  if (!isAboveWhole(percentSSV, percentHTF, ROUNDED_BY)) return;
  throw new ContractError(
    `${origin.source} answered with a number that cannot be: ${percentSSV} of ${percentHTF}`,
    origin,
  );
}

const ROUNDED_BY = 1;

function parseShortages(text: string, request: EssRequest, origin: Origin): Answer<SkillShortages> {
  const body = readBody(text, essBody, origin);
  if (body.kind === 'missing') return body;
  const { percentSSV, percentHTF, percentHTFisSSV, reliability = null } = body.value;
  const year = body.value.year ?? request.year;
  // A figure without its year is none.
  if (year === undefined) return unanswered('not-published');
  const soc = returnedSocOf(body.value.soc, request.soc, origin);
  checkRegion(body.value.region, request, origin);
  if (request.year !== undefined) refuseOther('the year', request.year, year, origin);
  checkWhole(body.value, origin);
  const at = { soc, year, area: request.region };
  const observe = (indicator: FigureId, number: number | null | undefined): Observation =>
    sound(observationOfYear(indicator, percentFigure(number), at), origin);
  const answer: SkillShortages = {
    requestedSoc: request.soc,
    returnedSoc: soc,
    year,
    reliability: reliability && possible('shortage-reliability', reliability, origin),
    hardToFill: observe('hard-to-fill-vacancies', percentHTF),
    skillShortage: observe('skill-shortage-vacancies', percentSSV),
    skillShortageAmongHardToFill: observe('skill-shortage-among-hard-to-fill', percentHTFisSSV),
  };
  const hasNone = [answer.hardToFill, answer.skillShortage].every(
    ({ figure }) => figure.kind === 'missing',
  );
  return hasNone ? unanswered('not-published') : answered(answer);
}

/**
 * Vacancies that employers find hard to fill, and those that are so for want of skills, per cent
 * (Employer Skills Survey), of the United Kingdom or of one region.
 *
 * @returns `not-collected` where the survey has nothing for the occupation; `not-published` where
 *   the answer holds no figure or no year; a figure below 0 is `not-published`
 * @throws ContractError where the answer is about another group, region or year, where a figure is
 *   above 100, and where a part is above its whole
 * @see LMI for All, ess/uk and ess/region; docs/sources.md
 */
export const skillShortages: Endpoint<EssRequest, SkillShortages> = {
  name: 'ess',
  address: ({ soc, coarse = false, year, regionCode }) =>
    withQuery(regionCode === undefined ? `ess/uk/${soc}` : `ess/region/${regionCode}/${soc}`, {
      coarse,
      year,
    }),
  parse: parseShortages,
};

/**
 * The survey's own codes of regions. Map them by name: see `regionCodeIn`.
 *
 * @see LMI for All, ess/regions
 */
export const essRegions: Endpoint<Record<string, never>, CodeNames> = {
  name: 'ess/regions',
  address: () => 'ess/regions',
  parse: (text, _request, origin) => {
    const body = readBody(text, z.record(z.string(), z.number()), origin);
    if (body.kind === 'missing') return body;
    const codes = Object.entries(body.value)
      .map(([name, code]) => ({ name: name.trim(), code }))
      .filter(({ code }) => Number.isSafeInteger(code) && code >= 0);
    return codes.length === 0 ? unanswered('not-collected') : answered(codes);
  },
};

/** One place in a region's list of occupations whose vacancies are hard to fill. */
export interface RankedShortage {
  readonly soc: string;
  /** Per cent of vacancies. */
  readonly hardToFill: Figure;
}

const END_OF_RANKING = -1;

function possibleFigure(figure: Figure, origin: Origin): Figure {
  if (figure.kind === 'value') possible('hard-to-fill-vacancies', figure.value, origin);
  return figure;
}

/**
 * The occupations of a region with the most hard-to-fill vacancies, most first. The list ends where
 * the service writes -1 for a group; a group that comes twice counts once. The order is the source's
 * and no claim that neighbours differ.
 *
 * @returns `not-collected` where the list is empty
 * @see LMI for All, ess/regions/ranksocs; docs/sources.md
 */
export const rankedShortages: Endpoint<{ readonly regionCode: number }, readonly RankedShortage[]> =
  {
    name: 'ess/regions/ranksocs',
    address: ({ regionCode }) => `ess/regions/ranksocs/${regionCode}`,
    parse: (text, _request, origin) => {
      const body = readBody(text, z.array(z.object({ soc: z.int(), percentHTF: percent })), origin);
      if (body.kind === 'missing') return body;
      const end = body.value.findIndex(({ soc }) => soc === END_OF_RANKING);
      const ranked = end < 0 ? body.value : body.value.slice(0, end);
      const seen = new Set<number>();
      const once = ranked.filter(
        ({ soc }) => isSocCode(String(soc)) && !seen.has(soc) && seen.add(soc),
      );
      if (once.length === 0) return unanswered('not-collected');
      return answered(
        once.map(({ soc, percentHTF }) => ({
          soc: String(soc),
          hardToFill: possibleFigure(percentFigure(percentHTF), origin),
        })),
      );
    },
  };
