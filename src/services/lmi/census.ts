import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { isSocCode, type SocGroup } from '@/domain/soc';
import type { Origin } from '@/shared/http';
import { type Endpoint, readBody, withQuery } from './endpoint';

/** A point to ask for: a district's label point. Never a postcode someone typed. */
export interface CensusRequest {
  readonly latitude: number;
  readonly longitude: number;
}

/** Jobs or residents of the place around a point by occupation, Census 2011. */
export interface CensusPicture {
  readonly district: string;
  readonly ward: string;
  /** All jobs, or all residents in work. */
  readonly total: number;
  readonly groups: readonly {
    readonly occupation: SocGroup;
    readonly count: number;
    /** Per cent of the total, as the source has it. */
    readonly percent: number;
  }[];
  /**
   * How many of the total are in no row: the source always leaves out its last groups, so its rows
   * never add up. Say so.
   */
  readonly notShown: number;
}

const row = z.object({
  socGroup: z.union([z.string(), z.int()]),
  description: z.optional(z.nullable(z.string())),
  value: z.optional(z.nullable(z.number())),
  percentage: z.optional(z.nullable(z.number())),
});
const place = z.object({
  district: z.optional(z.nullable(z.string())),
  ward: z.optional(z.nullable(z.string())),
});
const jobsBody = z.object({
  area: z.optional(z.nullable(place)),
  totalJobs: z.optional(z.nullable(z.number())),
  jobsBreakdown: z.optional(z.nullable(z.array(row))),
});
const residentsBody = z.object({
  area: z.optional(z.nullable(place)),
  totalResidents: z.optional(z.nullable(z.number())),
  residentOccupations: z.optional(z.nullable(z.array(row))),
});

/** Some titles come in capitals. */
function calmTitle(title: string): string {
  const text = title.trim();
  if (text !== text.toUpperCase()) return text;
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function isAmount(number: number | null | undefined): number is number {
  return typeof number === 'number' && number >= 0;
}

function pictureOf(
  at: z.output<typeof place> | null | undefined,
  total: number | null | undefined,
  rows: readonly z.output<typeof row>[] | null | undefined,
): Answer<CensusPicture> {
  const groups = (rows ?? []).flatMap(({ socGroup, description, value, percentage }) => {
    const code = String(socGroup);
    // "Not available" is a row too: its people are in no group, so they count as not shown.
    if (!isSocCode(code) || !isAmount(value) || !isAmount(percentage)) return [];
    const title = calmTitle(description ?? '') || `SOC 2010 group ${code}`;
    return [
      {
        occupation: { edition: 'SOC 2010', code, title } as const,
        count: value,
        percent: percentage,
      },
    ];
  });
  if (groups.length === 0 || typeof total !== 'number' || total <= 0) {
    return unanswered('not-collected');
  }
  const shown = groups.reduce((sum, { count }) => sum + count, 0);
  return answered({
    district: at?.district ?? '',
    ward: at?.ward ?? '',
    total,
    groups: groups.toSorted((a, b) => b.count - a.count),
    notShown: Math.max(total - shown, 0),
  });
}

function censusEndpoint(
  name: string,
  read: (text: string, origin: Origin) => Answer<CensusPicture>,
): Endpoint<CensusRequest, CensusPicture> {
  return {
    name,
    address: ({ latitude, longitude }) => withQuery(name, { area: `${latitude},${longitude}` }),
    parse: (text, _request, origin) => read(text, origin),
  };
}

/**
 * Jobs of people who work around a point, by minor group (three digits), Census 2011.
 *
 * @returns `not-collected` where there are no rows
 * @see LMI for All, census/jobs_breakdown; docs/sources.md
 */
export const censusJobs = censusEndpoint('census/jobs_breakdown', (text, origin) => {
  const body = readBody(text, jobsBody, origin);
  if (body.kind === 'missing') return body;
  return pictureOf(body.value.area, body.value.totalJobs, body.value.jobsBreakdown);
});

/**
 * Occupations of people who live around a point, by sub-major group (two digits), Census 2011.
 *
 * @returns `not-collected` where there are no rows
 * @see LMI for All, census/resident_occupations; docs/sources.md
 */
export const censusResidents = censusEndpoint('census/resident_occupations', (text, origin) => {
  const body = readBody(text, residentsBody, origin);
  if (body.kind === 'missing') return body;
  const { area, totalResidents, residentOccupations } = body.value;
  return pictureOf(area, totalResidents, residentOccupations);
});
