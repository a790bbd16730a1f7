import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { isSocCode, type SocGroup } from '@/domain/soc';
import { isAboveWhole } from '@/domain/measure';
import type { Origin } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import { type Endpoint, possible, readBody, withQuery } from './endpoint';
import { isSamePlace } from './placeNames';

/** A point to ask for: a district's label point. Never a postcode someone typed. */
export interface CensusRequest {
  readonly latitude: number;
  readonly longitude: number;
  /**
   * Every name the district around the point has or had in 2011; absent where nobody knows it, and
   * then the name that comes back is not held against anything.
   */
  readonly districts?: readonly string[];
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
  latitude: z.optional(z.nullable(z.number())),
  longitude: z.optional(z.nullable(z.number())),
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

/** The parts of either answer, by one name each. */
interface CensusBody {
  readonly area?: z.output<typeof place> | null | undefined;
  readonly total?: number | null | undefined;
  readonly rows?: readonly z.output<typeof row>[] | null | undefined;
}

/** Degrees between a point and the place of the answer: far more than any district is wide. */
const FARTHEST = 1;

/** The answer names its place: it must be the one that was asked about. */
function refuseOtherPlaces(
  { district, latitude, longitude }: NonNullable<CensusBody['area']>,
  asked: CensusRequest,
  origin: Origin,
): void {
  const isFar =
    Math.abs((latitude ?? asked.latitude) - asked.latitude) > FARTHEST ||
    Math.abs((longitude ?? asked.longitude) - asked.longitude) > FARTHEST;
  const name = district?.trim() ?? '';
  const isNamed = name === '' || asked.districts === undefined;
  if (!isFar && (isNamed || asked.districts.some((own) => isSamePlace(own, name)))) return;
  const wanted = asked.districts?.[0] ?? `${asked.latitude}, ${asked.longitude}`;
  throw new ContractError(
    `Asked about ${wanted}, answered about ${name || 'another place'}`,
    origin,
  );
}

type Groups = CensusPicture['groups'];

function groupsOf(rows: CensusBody['rows'], origin: Origin): Groups {
  return (rows ?? []).flatMap(({ socGroup, description, value, percentage }) => {
    const code = String(socGroup);
    // "Not available" is a row too: its people are in no group, so they count as not shown.
    if (!isSocCode(code) || !isAmount(value) || !isAmount(percentage)) return [];
    const title = calmTitle(description ?? '') || `SOC 2010 group ${code}`;
    return [
      {
        occupation: { edition: 'SOC 2010', code, title } as const,
        count: possible('census-group-count', value, origin),
        percent: possible('census-group-share', percentage, origin),
      },
    ];
  });
}

/** A whole person may be lost or won by rounding. */
const ROUNDED_BY = 1;

function refuseTooMany(groups: Groups, total: number, origin: Origin): void {
  const counts = [...groups.map(({ count }) => count), sumOf(groups)];
  const odd = counts.find((count) => isAboveWhole(count, total, ROUNDED_BY * groups.length));
  if (odd === undefined) return;
  throw new ContractError(
    `${origin.source} answered with a number that cannot be: ${odd} of ${total}`,
    origin,
  );
}

const sumOf = (groups: Groups) => groups.reduce((sum, { count }) => sum + count, 0);

function pictureOf(
  { area, total, rows }: CensusBody,
  asked: CensusRequest,
  origin: Origin,
): Answer<CensusPicture> {
  if (area) refuseOtherPlaces(area, asked, origin);
  const groups = groupsOf(rows, origin);
  if (groups.length === 0 || typeof total !== 'number' || total <= 0) {
    return unanswered('not-collected');
  }
  refuseTooMany(groups, possible('census-count', total, origin), origin);
  return answered({
    district: area?.district ?? '',
    ward: area?.ward ?? '',
    total,
    groups: groups.toSorted((a, b) => b.count - a.count),
    notShown: Math.max(total - sumOf(groups), 0),
  });
}

function censusEndpoint<Body extends z.ZodMiniType>(
  name: string,
  schema: Body,
  partsOf: (body: z.output<Body>) => CensusBody,
): Endpoint<CensusRequest, CensusPicture> {
  return {
    name,
    address: ({ latitude, longitude }) => withQuery(name, { area: `${latitude},${longitude}` }),
    parse: (text, asked, origin) => {
      const body = readBody(text, schema, origin);
      return body.kind === 'missing' ? body : pictureOf(partsOf(body.value), asked, origin);
    },
  };
}

/**
 * Jobs of people who work around a point, by minor group (three digits), Census 2011.
 *
 * @returns `not-collected` where there are no rows
 * @throws ContractError where the answer is about another place, and for a count that cannot be
 * @see LMI for All, census/jobs_breakdown; docs/sources.md
 */
export const censusJobs = censusEndpoint('census/jobs_breakdown', jobsBody, (body) => ({
  area: body.area,
  total: body.totalJobs,
  rows: body.jobsBreakdown,
}));

/**
 * Occupations of people who live around a point, by sub-major group (two digits), Census 2011.
 *
 * @returns and @throws as {@link censusJobs}
 * @see LMI for All, census/resident_occupations; docs/sources.md
 */
export const censusResidents = censusEndpoint(
  'census/resident_occupations',
  residentsBody,
  (body) => ({ area: body.area, total: body.totalResidents, rows: body.residentOccupations }),
);
