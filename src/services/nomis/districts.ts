import { type Answer, answered, unanswered } from '@/domain/answer';
import type { Observation, Unit } from '@/domain/observation';
import { type ClaimantAge, claimantsOfAge } from './claimants';
import type { NomisClient } from './client';
import { type EarningsBase, earningsOf, type PaidBy, type Workers } from './earnings';
import { type NamedSharesOptions, resolveShares } from './namedShares';
import type { NomisQuery } from './query';
import { type RateOfSex, resolveRatesBySex } from './ratesBySex';
import {
  askDistricts,
  districtsQueryOf,
  type SeriesDefinition,
  type SeriesRow,
} from './readSeries';
import { seriesDefinition } from './series';
import { refuseAboveWholes } from './wholes';
import {
  type BusinessSize,
  type InactivityReason,
  shareOfCount,
  type SplitName,
  splitDefinition,
} from './splits';

/** Measures that are one number a district. */
export type PlainMeasure =
  | 'claimant-rate'
  | 'employment-rate'
  | 'unemployment-rate'
  | 'inactivity-rate'
  | 'unemployment-rate-modelled'
  | 'jobs-density'
  | 'pay-residents-weekly-full-time'
  | 'pay-workplace-weekly-full-time';

/** Measures whose codes are looked up by name at run time. */
type NamedQuestion =
  /** 'RQF4+', 'RQF3+', 'RQF2+', 'no qualifications (RQF)'. */
  | { readonly measure: 'qualification-share'; readonly part: string }
  /** A major group of SOC 2020, '1' to '9'. */
  | { readonly measure: 'occupation-share'; readonly part: string }
  | ({ readonly measure: 'rate-by-sex' } & RateOfSex);

type CodedQuestion =
  | { readonly measure: PlainMeasure }
  | {
      readonly measure: 'pay';
      readonly base: EarningsBase;
      readonly workers: Workers;
      readonly by: PaidBy;
    }
  | { readonly measure: 'inactivity-reason'; readonly part: InactivityReason }
  /** A section of SIC 2007, 'A' to 'U'. */
  | { readonly measure: 'employees-by-industry-share'; readonly part: string }
  | { readonly measure: 'businesses-by-size'; readonly part: BusinessSize }
  | {
      readonly measure: 'businesses-by-size-share';
      readonly part: Exclude<BusinessSize, 'all'>;
    }
  | { readonly measure: 'claimants-by-age-share'; readonly part: ClaimantAge };

/** One number for each district: what a map shows at a time. */
export type DistrictQuestion = CodedQuestion | NamedQuestion;

/** One measure of all districts, all of one period, and of the wholes they are read beside. */
export interface DistrictIndicator {
  /** An id of data/measures.csv. */
  readonly indicator: string;
  readonly unit: Unit;
  /** An id of data/sources.csv. */
  readonly source: string;
  readonly period: string;
  readonly periodEnd: string;
  /** By GSS code, a figure or a reason each. A district that is absent is not in the data set. */
  readonly districts: Readonly<Record<string, Observation>>;
  /** Great Britain and England, and the United Kingdom where the data set has it. */
  readonly references: readonly Observation[];
}

/** A split asked for some of its parts only. */
function partsOf(name: SplitName, wanted: readonly string[]): SeriesDefinition | undefined {
  const { definition, dimension, parts } = splitDefinition(name);
  const codes = [...parts].flatMap(([code, part]) => (wanted.includes(part) ? [code] : []));
  if (codes.length !== wanted.length) return undefined;
  return { ...definition, dimensions: { ...definition.dimensions, [dimension]: codes } };
}

function sectionShare(part: string): SeriesDefinition | undefined {
  const series = partsOf('employees-by-industry', [part]);
  return series && { ...series, dimensions: { ...series.dimensions, measure: ['2'] } };
}

function definitionOf(question: CodedQuestion): SeriesDefinition | undefined {
  switch (question.measure) {
    case 'pay':
      return earningsOf(question.base, question.workers, question.by);
    case 'inactivity-reason':
      return partsOf('inactivity-reasons', [question.part]);
    case 'employees-by-industry-share':
      return sectionShare(question.part);
    case 'businesses-by-size':
      return partsOf('businesses-by-size', [question.part]);
    case 'businesses-by-size-share':
      return partsOf('businesses-by-size', ['all', question.part]);
    case 'claimants-by-age-share':
      return claimantsOfAge(question.part);
    default:
      return seriesDefinition(question.measure);
  }
}

/**
 * The question of {@link fetchDistrictIndicator} for a measure whose codes are known beforehand.
 *
 * @returns undefined for a part there is none of
 */
export function districtsQuery(question: CodedQuestion): NomisQuery | undefined {
  const series = definitionOf(question);
  return series && districtsQueryOf(series);
}

const NAMED = ['qualification-share', 'occupation-share', 'rate-by-sex'];

const isNamed = (question: DistrictQuestion): question is NamedQuestion =>
  NAMED.includes(question.measure);

/** 'RQF4+' is a whole name; '2' is the number before '2: professional occupations'. */
async function resolvedOf(
  nomis: NomisClient,
  question: NamedQuestion,
  options: NamedSharesOptions | undefined,
): Promise<Answer<SeriesDefinition>> {
  if (question.measure === 'rate-by-sex') {
    const { rate, sex } = question;
    const isRate = (one: RateOfSex) => one.rate === rate && one.sex === sex;
    const found = await resolveRatesBySex(nomis, options, isRate);
    return found.kind === 'missing' ? found : answered(found.value.definition);
  }
  const { measure, part } = question;
  const name = measure === 'qualification-share' ? 'qualifications' : 'occupations';
  const isPart = (one: string) => one === part || one.startsWith(`${part}:`);
  const resolved = await resolveShares(nomis, name, options, isPart);
  return resolved.kind === 'missing' ? resolved : answered(resolved.value.definition);
}

/** Shares that are made of the counts of a part and of the whole: the dimension that tells them apart. */
const SHARES_OF_COUNTS = {
  'businesses-by-size-share': 'employment_sizeband',
  'claimants-by-age-share': 'age',
} as const;

/** In those dimensions. */
const WHOLE = '0';

const isShareOfCounts = (measure: string): measure is keyof typeof SHARES_OF_COUNTS =>
  Object.hasOwn(SHARES_OF_COUNTS, measure);

/** The one observation of each area; a share of counts is made of the part and the whole. */
function oneEach(
  { measure }: DistrictQuestion,
  rows: readonly SeriesRow[],
  query: NomisQuery,
): readonly Observation[] {
  if (!isShareOfCounts(measure)) return rows.map(({ observation }) => observation);
  const isWhole = ({ row }: SeriesRow) => row.codes[SHARES_OF_COUNTS[measure]] === WHOLE;
  const wholes = new Map(
    rows.filter(isWhole).map(({ observation }) => [observation.area.gss, observation]),
  );
  refuseAboveWholes(
    rows.map(({ observation }) => ({
      part: observation,
      whole: wholes.get(observation.area.gss),
    })),
    query,
  );
  return rows.flatMap((one) => {
    const whole = wholes.get(one.observation.area.gss);
    return isWhole(one) || whole === undefined
      ? []
      : [shareOfCount(one.observation, whole, measure)];
  });
}

function indicatorOf(observations: readonly Observation[]): Answer<DistrictIndicator> {
  const isOfDistrict = ({ area }: Observation) => area.level === 'district';
  const districts = observations.filter(isOfDistrict);
  const [first] = districts;
  if (first === undefined) return unanswered('not-published');
  const { indicator, unit, source, period, periodEnd } = first;
  return answered({
    indicator,
    unit,
    source,
    period,
    periodEnd,
    districts: Object.fromEntries(districts.map((one) => [one.area.gss, one])),
    references: observations.filter((one) => !isOfDistrict(one)),
  });
}

/**
 * One measure of every district, all of one period: the newest in which any district has a number.
 * Great Britain and England come with it, and the United Kingdom where the data set has it. One
 * request, well within the limit of 25,000 cells; one more for codes that are looked up by name.
 *
 * Surveys bring half their 95% interval; earnings their coefficient of variation too; counts,
 * industries and jobs density no error, since none is published. Units, periods and populations are
 * those of {@link fetchSeries}, {@link fetchSplit} and {@link fetchNamedShares}. Names of districts
 * are Nomis's own. Districts of April 2023, Barnsley and Sheffield under their older codes.
 *
 * @returns `not-published` where there are no rows or the code cannot be found by its name;
 *   `not-applicable` for a part there is none of
 * @throws see {@link NomisClient.askRows}; ContractError too where a code comes under another name, for a
 *   number that cannot be and for a part above its whole
 * @see docs/sources.md
 */
export async function fetchDistrictIndicator(
  nomis: NomisClient,
  question: DistrictQuestion,
  options?: NamedSharesOptions,
): Promise<Answer<DistrictIndicator>> {
  const series = isNamed(question)
    ? await resolvedOf(nomis, question, options)
    : knownOf(definitionOf(question));
  if (series.kind === 'missing') return series;
  const rows = await askDistricts(nomis, series.value, options);
  if (rows.kind === 'missing') return rows;
  return indicatorOf(oneEach(question, rows.value, districtsQueryOf(series.value)));
}

function knownOf(series: SeriesDefinition | undefined): Answer<SeriesDefinition> {
  return series === undefined ? unanswered('not-applicable') : answered(series);
}
