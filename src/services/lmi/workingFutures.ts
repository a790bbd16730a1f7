import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, UNITED_KINGDOM } from '@/domain/area';
import { combine, type Figure, missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { type Origin } from '@/shared/http';
import {
  type Endpoint,
  observationOfYear,
  possible,
  readBody,
  refuseOther,
  refuseOtherYears,
  returnedSocOf,
  socField,
  sound,
  withQuery,
} from './endpoint';
import { regionOfName } from './regions';

export type WfDimension = 'region' | 'gender' | 'status' | 'qualification' | 'industry';

/** A span is always sent: what comes without one is not agreed. */
export interface WfRequest {
  readonly soc: string;
  readonly minYear: number;
  readonly maxYear: number;
}

const amount = z.optional(z.nullable(z.number()));
const note = z.optional(z.nullable(z.string()));
const predictBody = z.object({
  soc: socField,
  note,
  predictedEmployment: z.optional(
    z.nullable(z.array(z.object({ year: z.int(), employment: amount, note }))),
  ),
});
const groupRow = z.object({
  code: z.optional(z.nullable(z.number())),
  name: z.string(),
  employment: amount,
  note,
});
const breakdownBody = z.object({
  soc: socField,
  breakdown: note,
  note,
  predictedEmployment: z.optional(
    z.nullable(
      z.array(z.object({ year: z.int(), breakdown: z.optional(z.nullable(z.array(groupRow))) })),
    ),
  ),
});

interface JobsAt {
  readonly soc: string;
  readonly year: number;
  readonly area: Area;
  readonly note?: string | null | undefined;
}

/** Numbers of jobs can be 0; below that they are none. */
function jobsFigure(employment: number | null | undefined): Figure {
  return typeof employment === 'number' && employment >= 0
    ? value(employment)
    : missing('not-published');
}

function jobsObservation(at: JobsAt, figure: Figure): Observation {
  const isSmall = typeof at.note === 'string' && at.note.trim() !== '';
  const flags = isSmall ? (['projected', 'small'] as const) : (['projected'] as const);
  return observationOfYear('projected-jobs', figure, { ...at, flags });
}

/** Jobs by year, oldest first. */
export interface ProjectedJobs {
  readonly requestedSoc: string;
  readonly returnedSoc: string;
  readonly years: readonly Observation[];
}

/**
 * Jobs in an occupation by year, past and projected (Working Futures), United Kingdom. Not rounded:
 * show the nearest thousand. A year the source notes as a small sample is flagged `small`.
 *
 * @returns `not-collected` where the service has no years; a year without a number is `not-published`
 * @throws ContractError for another group, a year that was not asked for, and a number that cannot be
 * @see LMI for All, wf/predict; docs/sources.md
 */
export const projectedJobs: Endpoint<WfRequest, ProjectedJobs> = {
  name: 'wf/predict',
  address: ({ soc, minYear, maxYear }) => withQuery('wf/predict', { soc, minYear, maxYear }),
  parse: (text, request, origin) => {
    const body = readBody(text, predictBody, origin);
    if (body.kind === 'missing') return body;
    const years = body.value.predictedEmployment ?? [];
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
        .map((row) => {
          const at = {
            soc,
            year: row.year,
            area: UNITED_KINGDOM,
            note: row.note ?? body.value.note,
          };
          return sound(jobsObservation(at, jobsFigure(row.employment)), origin);
        }),
    });
  },
};

/** Jobs of one part of the workforce. A part that is not here was not in the answer. */
export interface ProjectedPart {
  readonly name: string;
  readonly observation: Observation;
}

/** Jobs by part of the workforce, by year, oldest first. */
export interface ProjectedSplit {
  readonly requestedSoc: string;
  readonly returnedSoc: string;
  readonly dimension: WfDimension;
  /** What the source says about all of it. */
  readonly note: string | null;
  readonly years: readonly { readonly year: number; readonly parts: readonly ProjectedPart[] }[];
}

function partsOf(
  rows: readonly z.output<typeof groupRow>[],
  dimension: WfDimension,
  at: Omit<JobsAt, 'area'>,
  origin: Origin,
): readonly ProjectedPart[] {
  return rows
    .flatMap((row) => {
      const area = dimension === 'region' ? regionOfName(row.name) : UNITED_KINGDOM;
      // A figure of a place nobody can name says nothing.
      if (area === undefined) return [];
      const observation = sound(
        jobsObservation({ ...at, area, note: row.note ?? at.note }, jobsFigure(row.employment)),
        origin,
      );
      return [{ name: dimension === 'region' ? area.name : row.name.trim(), observation }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** A question for one split. */
export type WfSplitRequest = WfRequest & { readonly dimension: WfDimension };

function parseSplit(text: string, request: WfSplitRequest, origin: Origin): Answer<ProjectedSplit> {
  const body = readBody(text, breakdownBody, origin);
  if (body.kind === 'missing') return body;
  const years = (body.value.predictedEmployment ?? []).filter(
    ({ breakdown }) => (breakdown ?? []).length > 0,
  );
  if (years.length === 0) return unanswered('not-collected');
  const soc = returnedSocOf(body.value.soc, request.soc, origin);
  refuseOther('the split by', request.dimension, body.value.breakdown, origin);
  refuseOtherYears(
    years.map(({ year }) => year),
    request,
    origin,
  );
  const general = body.value.note ?? null;
  return answered({
    requestedSoc: request.soc,
    returnedSoc: soc,
    dimension: request.dimension,
    note: general,
    years: years
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, breakdown }) => ({
        year,
        parts: partsOf(breakdown ?? [], request.dimension, { soc, year, note: general }, origin),
      })),
  });
}

/**
 * Jobs in an occupation by region, sex, status, qualification or industry, past and projected. Parts
 * are read by name and sorted by it, since their order and their set change from year to year;
 * regions become areas. Small samples (below about 10,000 jobs) are flagged `small`, not withheld.
 *
 * @returns and missing figures as {@link projectedJobs}
 * @see LMI for All, wf/predict/breakdown; docs/sources.md
 */
export const projectedSplit: Endpoint<WfSplitRequest, ProjectedSplit> = {
  name: 'wf/predict/breakdown',
  address: ({ dimension, soc, minYear, maxYear }) =>
    withQuery(`wf/predict/breakdown/${dimension}`, { soc, minYear, maxYear }),
  parse: parseSplit,
};

const REGION_COUNT = 12;

/**
 * Jobs in the United Kingdom as the sum of its twelve regions and nations in one year.
 *
 * @returns `not-published` unless all twelve are there; the first missing part's reason otherwise
 */
export function sumOfRegions(parts: readonly ProjectedPart[]): Figure {
  const codes = new Set(parts.map(({ observation }) => observation.area.gss));
  if (codes.size !== REGION_COUNT || parts.length !== REGION_COUNT) return missing('not-published');
  return combine(
    parts.map(({ observation }) => observation.figure),
    (...jobs) => jobs.reduce((sum, number) => sum + number, 0),
  );
}

/** Openings as people leave, over the span of the projection. */
export interface ReplacementDemand {
  readonly startYear: number;
  readonly endYear: number;
  /** Openings over all the years together. */
  readonly jobs: number;
  readonly perYear: Observation;
}

const replacementBody = z.object({
  soc: socField,
  start_year: z.optional(z.nullable(z.int())),
  end_year: z.optional(z.nullable(z.int())),
  rate: amount,
});

/**
 * Openings that arise as people retire or leave, United Kingdom: the service's `rate`, which is a
 * number of jobs over the whole span (so the National Careers Service reads it) and no percentage.
 * A year's share = jobs ÷ (end year − start year).
 *
 * @returns `not-collected` where a part of the answer is absent, `not-published` below 0; the share
 *   of a year is `not-applicable` where the span is empty
 * @see LMI for All, wf/replacement_demand; docs/sources.md
 */
export const replacementDemand: Endpoint<{ readonly soc: string }, ReplacementDemand> = {
  name: 'wf/replacement_demand',
  address: ({ soc }) => withQuery('wf/replacement_demand', { soc }),
  parse: (text, request, origin) => {
    const body = readBody(text, replacementBody, origin);
    if (body.kind === 'missing') return body;
    const { start_year: startYear, end_year: endYear, rate: jobs } = body.value;
    if (typeof startYear !== 'number' || typeof endYear !== 'number' || typeof jobs !== 'number') {
      return unanswered('not-collected');
    }
    // People who leave cannot be fewer than none: a mark of "none".
    if (jobs < 0) return unanswered('not-published');
    const soc = returnedSocOf(body.value.soc, request.soc, origin);
    const years = possible('projection-year', endYear, origin) - startYear;
    possible('projection-year', startYear, origin);
    return answered({
      startYear,
      endYear,
      jobs: possible('replacement-openings-span', jobs, origin),
      perYear: sound(
        observationOfYear(
          'replacement-openings',
          years > 0 ? value(jobs / years) : missing('not-applicable'),
          { soc, from: startYear, year: endYear, flags: ['projected'] },
        ),
        origin,
      ),
    });
  },
};
