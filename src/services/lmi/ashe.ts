import * as z from 'zod/mini';
import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, UNITED_KINGDOM } from '@/domain/area';
import type { Figure } from '@/domain/figure';
import type { FigureId } from '@/domain/measure';
import type { Observation } from '@/domain/observation';
import type { Origin } from '@/shared/http';
import {
  type Endpoint,
  filterWord,
  positiveFigure,
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

/** By what an estimate can be split or narrowed. */
export type AsheDimension = 'region' | 'gender' | 'status' | 'qualification' | 'industry';

/** A question to `ashe/estimatePay` or `ashe/estimateHours`. */
export interface AsheQuestion {
  /** SOC 2010, four digits. */
  readonly soc: string;
  /** True: the two-digit group always, not only where the unit group has no figure. */
  readonly coarse?: boolean;
  /** A region or nation; absent for the United Kingdom. */
  readonly region?: Area;
  /** 1 male, 2 female. */
  readonly gender?: 1 | 2;
  /** 1 full-time, 2 part-time, 3 self-employed. */
  readonly status?: 1 | 2 | 3;
  /** A code of the service's list, which runs from high to low: 1 is a doctorate. */
  readonly qualification?: number;
  readonly age?: number;
  readonly breakdown?: AsheDimension;
}

/** A question ready to send: the region's code comes from the service's own list. */
export interface AsheRequest extends AsheQuestion {
  readonly regionCode?: number | undefined;
}

/** One group of a split, by the service's code: {@link namedRows} gives it a name. */
export interface AsheRow {
  readonly code: number;
  readonly figure: Figure;
}

/** The newest year's estimate. There is no series here on purpose: the years cannot be compared. */
export interface AsheEstimate {
  readonly requestedSoc: string;
  /** The group the figure is about: two digits where the service answered for the wider group. */
  readonly returnedSoc: string;
  readonly area: Area;
  readonly year: number;
  /** The whole group; absent where a split was asked for and the answer holds only its parts. */
  readonly total?: Observation;
  readonly dimension?: AsheDimension;
  /** In no order. A group that is not here was not in the answer. */
  readonly rows: readonly AsheRow[];
}

interface Measure {
  readonly name: string;
  readonly key: 'estpay' | 'hours';
  readonly indicator: FigureId;
}

const MEASURES = {
  pay: {
    name: 'ashe/estimatePay',
    key: 'estpay',
    indicator: 'pay-estimate-weekly',
  },
  hours: {
    name: 'ashe/estimateHours',
    key: 'hours',
    indicator: 'hours-estimate-weekly',
  },
} as const satisfies Readonly<Record<string, Measure>>;

const splitRow = z.looseObject({
  estpay: z.optional(z.nullable(z.number())),
  hours: z.optional(z.nullable(z.number())),
});
const yearRow = z.object({
  year: z.int(),
  estpay: z.optional(z.nullable(z.number())),
  hours: z.optional(z.nullable(z.number())),
  breakdown: z.optional(z.nullable(z.array(splitRow))),
});
const estimateBody = z.object({
  soc: socField,
  series: z.optional(z.nullable(z.array(yearRow))),
});
type YearRow = z.output<typeof yearRow>;

/** Several filters are joined by a bar, as `lfs/unemployment` takes them; no other way was ever seen. */
function filtersOf({ regionCode, gender, status, qualification }: AsheRequest) {
  return filterWord({ region: regionCode, gender, status, qualification });
}

function addressOf(name: string, request: AsheRequest): string {
  return withQuery(name, {
    soc: request.soc,
    coarse: request.coarse ?? false,
    filters: filtersOf(request),
    age: request.age,
    breakdown: request.breakdown,
  });
}

function rowsOf(row: YearRow, measure: Measure, dimension?: AsheDimension): readonly AsheRow[] {
  if (dimension === undefined) return [];
  return (row.breakdown ?? []).flatMap((part) => {
    const code = part[dimension];
    // The row was not held against a schema for this key: its name is the dimension's own.
    if (typeof code !== 'number' || !Number.isSafeInteger(code)) return [];
    return [{ code, figure: positiveFigure(part[measure.key]) }];
  });
}

function hasFigure(row: YearRow, measure: Measure, dimension?: AsheDimension): boolean {
  return (
    positiveFigure(row[measure.key]).kind === 'value' ||
    rowsOf(row, measure, dimension).some(({ figure }) => figure.kind === 'value')
  );
}

function observationOf(
  measure: Measure,
  at: { soc: string; year: number; area: Area },
  figure: Figure,
): Observation {
  return observationOfYear(measure.indicator, figure, {
    ...at,
    source: 'lmi-for-all-ashe',
    flags: ['modelled'],
  });
}

/** The year and the parts of an estimate; the whole group is held as the observation it becomes. */
function refuseImpossible(
  row: YearRow,
  measure: Measure,
  dimension: AsheDimension | undefined,
  origin: Origin,
): void {
  possible('year', row.year, origin);
  for (const { figure } of rowsOf(row, measure, dimension)) {
    if (figure.kind === 'value') possible(measure.indicator, figure.value, origin);
  }
}

function parseEstimate(
  measure: Measure,
  text: string,
  request: AsheRequest,
  origin: Origin,
): Answer<AsheEstimate> {
  const body = readBody(text, estimateBody, origin);
  if (body.kind === 'missing') return body;
  const series = body.value.series ?? [];
  if (series.length === 0) return unanswered('not-collected');

  const returnedSoc = returnedSocOf(body.value.soc, request.soc, origin);
  const dimension = request.breakdown;
  const [newest] = series
    .filter((row) => hasFigure(row, measure, dimension))
    .toSorted((a, b) => b.year - a.year);
  if (newest === undefined) return unanswered('not-published');

  refuseImpossible(newest, measure, dimension, origin);
  const { year } = newest;
  const figure = positiveFigure(newest[measure.key]);
  const at = { soc: returnedSoc, year, area: request.region ?? UNITED_KINGDOM };
  return answered({
    requestedSoc: request.soc,
    returnedSoc,
    area: at.area,
    year,
    ...(figure.kind === 'value' && { total: sound(observationOf(measure, at, figure), origin) }),
    ...(dimension !== undefined && { dimension }),
    rows: rowsOf(newest, measure, dimension),
  });
}

function estimateEndpoint(measure: Measure): Endpoint<AsheRequest, AsheEstimate> {
  return {
    name: measure.name,
    address: (request) => addressOf(measure.name, request),
    parse: (text, request, origin) => parseEstimate(measure, text, request, origin),
  };
}

/**
 * Estimated average weekly pay of employees, in pounds of the year (not deflated), rounded by the
 * source to £10: a model of the Annual Survey of Hours and Earnings and the Labour Force Survey.
 *
 * The newest year that holds a figure is taken, whatever the order. Years are never to be compared:
 * the operator says so, and values are restated between releases.
 *
 * @returns `not-collected` where the service has no data; `not-published` where years are there
 *   but none holds a figure. An answer for a wider group says so only in `returnedSoc`.
 * @throws ContractError for another group, and for a number or a year that cannot be
 * @see LMI for All, ashe/estimatePay; docs/sources.md
 */
export const estimatePay = estimateEndpoint(MEASURES.pay);

/**
 * Estimated average weekly hours of employees: the same model, rules and missing reasons as
 * {@link estimatePay}.
 *
 * @see LMI for All, ashe/estimateHours; docs/sources.md
 */
export const estimateHours = estimateEndpoint(MEASURES.hours);

const changesBody = z.object({
  soc: socField,
  annual_changes: z.optional(
    z.nullable(z.array(z.object({ year: z.int(), change: z.optional(z.nullable(z.number())) }))),
  ),
});

/** Change of pay on the year before, in per cent. */
export interface PayChange {
  readonly year: number;
  readonly percent: number;
}

/** Falls of a half or more are faults of the source's files, not changes of pay. */
const JUNK_CHANGE_PERCENT = -50;

/**
 * Annual change of estimated pay in per cent, oldest first. Values of -50 and below are junk in the
 * source and left out.
 *
 * @returns `not-collected` where there are none; `not-published` where all were junk
 * @see LMI for All, ashe/annualChanges; docs/sources.md
 */
export const annualChanges: Endpoint<
  Pick<AsheRequest, 'soc' | 'region' | 'regionCode' | 'gender' | 'status' | 'qualification'>,
  readonly PayChange[]
> = {
  name: 'ashe/annualChanges',
  address: (request) =>
    withQuery('ashe/annualChanges', { soc: request.soc, filters: filtersOf(request) }),
  parse: (text, request, origin) => {
    const body = readBody(text, changesBody, origin);
    if (body.kind === 'missing') return body;
    const changes = body.value.annual_changes ?? [];
    if (changes.length === 0) return unanswered('not-collected');
    refuseOther('group', request.soc, body.value.soc, origin);
    const kept = changes
      .flatMap(({ year, change }) =>
        typeof change === 'number' && change > JUNK_CHANGE_PERCENT
          ? [
              {
                year: possible('year', year, origin),
                percent: possible('pay-change-annual', change, origin),
              },
            ]
          : [],
      )
      .toSorted((a, b) => a.year - b.year);
    return kept.length === 0 ? unanswered('not-published') : answered(kept);
  },
};

/** One dimension of the service with the names of its codes. */
export interface AsheFilter {
  readonly dimension: string;
  readonly codes: readonly { readonly code: number; readonly name: string }[];
}

const filtersBody = z.array(
  z.object({
    name: z.string(),
    codings: z.array(z.object({ name: z.string(), value: z.number() })),
  }),
);

/**
 * The codes of each dimension, by the service's own list. Region codes have to be read from here:
 * the numbering of regions has changed between releases.
 *
 * @see LMI for All, ashe/filters/all
 */
export const asheFilters: Endpoint<Record<string, never>, readonly AsheFilter[]> = {
  name: 'ashe/filters/all',
  address: () => 'ashe/filters/all',
  parse: (text, _request, origin) => {
    const body = readBody(text, filtersBody, origin);
    if (body.kind === 'missing') return body;
    if (body.value.length === 0) return unanswered('not-collected');
    return answered(
      body.value.map(({ name, codings }) => ({
        dimension: name.trim().toLowerCase(),
        codes: codings.map((coding) => ({ code: coding.value, name: coding.name.trim() })),
      })),
    );
  },
};

/** Codes that are the same in every release of the service. */
const FIXED_CODES: readonly AsheFilter[] = [
  {
    dimension: 'gender',
    codes: [
      { code: 1, name: 'Male' },
      { code: 2, name: 'Female' },
    ],
  },
  {
    dimension: 'status',
    codes: [
      { code: 1, name: 'Full-time' },
      { code: 2, name: 'Part-time' },
      { code: 3, name: 'Self-employed' },
    ],
  },
];

/** One group of a split with its name. */
export interface NamedRow {
  readonly code: number;
  readonly name: string;
  readonly observation: Observation;
}

/** True where names can only come from the service's own list. */
export function needsFilterList(question: AsheQuestion): boolean {
  const { region, breakdown } = question;
  if (region !== undefined) return true;
  return breakdown !== undefined && !FIXED_CODES.some(({ dimension }) => dimension === breakdown);
}

/**
 * The rows of a split with names, in the order of the code list. A code without a name, or a region
 * that is none of the twelve, is left out: a figure nobody can name says nothing. Rows of a split
 * within one region keep that region's area.
 */
export function namedRows(
  estimate: AsheEstimate,
  measure: 'pay' | 'hours',
  filters: readonly AsheFilter[],
): readonly NamedRow[] {
  const { dimension, rows, returnedSoc: soc, year } = estimate;
  const list = [...FIXED_CODES, ...filters].find((filter) => filter.dimension === dimension);
  return (list?.codes ?? []).flatMap(({ code, name }) => {
    const row = rows.find((candidate) => candidate.code === code);
    const area = dimension === 'region' ? regionOfName(name) : estimate.area;
    if (row === undefined || area === undefined) return [];
    return [
      {
        code,
        name,
        observation: observationOf(MEASURES[measure], { soc, year, area }, row.figure),
      },
    ];
  });
}

/**
 * The level of a qualification by the last word of its name ("NQF 6", "Level 6"), 0 to 8. Never by
 * its code, which runs the other way.
 *
 * @returns undefined for a name that does not end in such a number
 */
export function qualificationLevel(name: string): number | undefined {
  const match = /(?:^|\D)([0-8])$/.exec(name.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
