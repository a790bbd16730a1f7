import { type Answer, answered, unanswered } from '@/domain/answer';
import {
  type Area,
  areaLevel,
  canonicalGss,
  ENGLAND,
  GREAT_BRITAIN,
  UNITED_KINGDOM,
} from '@/domain/area';
import { type Figure, missing } from '@/domain/figure';
import { impossibleIn } from '@/domain/measure';
import { type Flag, type Observation, standardError, type Unit } from '@/domain/observation';
import { monthEnd } from '@/domain/period';
import { formatPeriod } from '@/domain/referencePeriod';
import { ContractError } from '@/shared/upstreamError';
import type { NomisAskOptions, NomisClient } from './client';
import { ALL_DISTRICTS, geographyOf } from './geography';
import { type ExpectedNames, NAMES, refuseOtherNames } from './names';
import { addressOf, NOMIS, type NomisQuery } from './query';
import type { NomisRow } from './nomisRow';
import { cannotBe } from './rows';

/** What a number of a data set measures. */
export interface Measured {
  /** An id of data/measures.csv. */
  readonly indicator: string;
  readonly unit: Unit;
}

/** A question to one data set about some areas, and how its rows become observations. */
export interface SeriesDefinition {
  readonly dataset: string;
  /** Every dimension but `measures`. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** What the codes must be called in the answer. */
  readonly names: ExpectedNames;
  /** Codes of `measures`: the value, and its error where the data set has one. */
  readonly value: string;
  readonly error?: { readonly code: string; readonly kind: 'half-width' | 'cv' };
  /** What a row measures; undefined for a row that is of no use. */
  readonly measured: (row: NomisRow) => Measured | undefined;
  /** An id of data/sources.csv. */
  readonly source: string;
  readonly flags?: readonly Flag[];
  /** True where the source gives an error for every number that enough people were asked for. */
  readonly errorIsDue?: boolean;
  /** False for areas the data set does not have: these are not asked for. */
  readonly covers: (area: Area) => boolean;
  /** How far back to look for a number: steps of the data set. */
  readonly date: string;
  readonly periodEnd: (date: string) => string;
}

/** One observation with the row it was made from. */
export interface SeriesRow {
  readonly row: NomisRow;
  readonly observation: Observation;
}

/** A data set of the whole United Kingdom. */
export const everywhere = (): boolean => true;

/** A data set without Northern Ireland, and so without the United Kingdom. */
export function inBritain({ gss, level }: Area): boolean {
  return !(gss.startsWith('N') || level === 'united-kingdom');
}

/** The last day of the period of a yearly data set that ends on a day: '04-30' of '2025'. */
export function endingOn(day: string): (year: string) => string {
  return (year) => `${year.slice(0, 4)}-${day}`;
}

/** A share in per cent of the Annual Population Survey, with half its 95% interval. */
export function surveyDefinition(
  variables: readonly string[],
  measured: SeriesDefinition['measured'],
  names: ExpectedNames = NAMES.survey,
): SeriesDefinition {
  return {
    dataset: 'NM_17_5',
    dimensions: { variable: variables },
    names,
    value: '20599',
    error: { code: '21003', kind: 'half-width' },
    errorIsDue: true,
    measured,
    source: 'nomis-aps',
    covers: inBritain,
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  };
}

/**
 * The question a definition asks about some areas.
 *
 * @returns undefined where the data set covers none of them
 */
export function queryOf(series: SeriesDefinition, areas: readonly Area[]): NomisQuery | undefined {
  const geography = areas.filter(series.covers).flatMap((area) => geographyOf(area) ?? []);
  return geography.length === 0 ? undefined : queryAbout(series, geography);
}

function queryAbout(series: SeriesDefinition, geography: readonly string[]): NomisQuery {
  const { dataset, dimensions, date, value, error } = series;
  const measures = error === undefined ? [value] : [value, error.code];
  return { dataset, geography, date, dimensions: { ...dimensions, measures } };
}

/**
 * The rows of the newest date on which any value row has a number; of the newest where none has.
 *
 * @param counts false for rows that do not decide
 */
function newestRows(
  rows: readonly NomisRow[],
  valueCode: string,
  counts: (row: NomisRow) => boolean,
): readonly NomisRow[] {
  const dates = [...new Set(rows.map(({ date }) => date))].toSorted().toReversed();
  const known = new Set(
    rows.flatMap((row) => {
      const isNumber = row.figure.kind === 'value' && row.codes['measures'] === valueCode;
      return isNumber && counts(row) ? [row.date] : [];
    }),
  );
  const withNumber = dates.find((date) => known.has(date));
  return rows.filter(({ date }) => date === (withNumber ?? dates[0]));
}

/** The error of a number; none where there is no number to be wrong about. */
function errorOf(
  series: SeriesDefinition,
  row: NomisRow,
  error: NomisRow | undefined,
): Pick<Observation, 'halfWidth95' | 'cvPercent'> {
  if (row.figure.kind === 'missing') return {};
  if (series.error === undefined || error?.figure.kind !== 'value') return {};
  return series.error.kind === 'cv'
    ? { cvPercent: error.figure.value }
    : { halfWidth95: error.figure.value };
}

/**
 * The figure of a row. The survey of people at home gives no interval for a number it has from three
 * to nine people: never shown as a fact.
 */
function figureOf(series: SeriesDefinition, row: NomisRow, error: NomisRow | undefined): Figure {
  const isOfFew = series.errorIsDue && error?.figure.kind === 'missing';
  return isOfFew && row.figure.kind === 'value' ? missing('unreliable') : row.figure;
}

function areaOf(row: NomisRow, areas: readonly Area[]): Area | undefined {
  const asked = areas.find(({ gss }) => canonicalGss(gss) === row.gss);
  const level = areaLevel(row.gss);
  if (asked !== undefined || level === undefined) return asked;
  return { gss: row.gss, level, name: row.areaName };
}

const YEAR = /^\d{4}$/;

/** Nomis calls the pay of April 2025 and the people of June 2025 both "2025": here they say when. */
function periodOf(
  series: SeriesDefinition,
  row: NomisRow,
): Pick<Observation, 'period' | 'periodEnd'> {
  const periodEnd = series.periodEnd(row.date);
  if (!YEAR.test(row.dateName) || periodEnd.endsWith('-12-31'))
    return { period: row.dateName, periodEnd };
  const [year] = periodEnd.split('-');
  const isMiddle = periodEnd.endsWith('-06-30');
  return { period: isMiddle ? `mid-${year}` : formatPeriod(periodEnd.slice(0, 7)), periodEnd };
}

/** One observation a value row, its error taken from the row that is like it in all but `measures`. */
function observationsOf(
  series: SeriesDefinition,
  rows: readonly NomisRow[],
  areas: readonly Area[],
): readonly SeriesRow[] {
  const keyOf = ({ gss, codes }: NomisRow) =>
    [gss, ...Object.keys(series.dimensions).map((name) => codes[name])].join(' ');
  const errors = new Map(
    rows
      .filter(({ codes }) => codes['measures'] === series.error?.code)
      .map((row) => [keyOf(row), row]),
  );
  return rows
    .filter(({ codes }) => codes['measures'] === series.value)
    .flatMap((row) => {
      const area = areaOf(row, areas);
      const measured = series.measured(row);
      if (area === undefined || measured === undefined) return [];
      const error = errors.get(keyOf(row));
      const observation: Observation = {
        ...measured,
        figure: figureOf(series, row, error),
        area,
        ...periodOf(series, row),
        source: series.source,
        ...(series.flags !== undefined && { flags: series.flags }),
        ...errorOf(series, row, error),
      };
      return [{ row, observation }];
    });
}

/**
 * Holds observations against the bounds of their measures.
 *
 * @throws ContractError for the first whose number, margin, unit or year cannot be
 */
export function refuseImpossible(observations: readonly Observation[], query: NomisQuery): void {
  for (const observation of observations) {
    const fault = impossibleIn(observation);
    if (fault !== undefined) throw cannotBe(fault, { source: NOMIS, url: addressOf(query) });
  }
}

/** The rows, once each holds: with the interval its variation stands for, too. */
function soundRows(rows: readonly SeriesRow[], query: NomisQuery): readonly SeriesRow[] {
  refuseImpossible(
    rows.map((row) => withInterval(row).observation),
    query,
  );
  return rows;
}

/** The rows of a question, once its codes have come under their names. */
export async function askNamed(
  nomis: NomisClient,
  { names }: Pick<SeriesDefinition, 'names'>,
  query: NomisQuery,
  options: NomisAskOptions | undefined,
): Promise<Answer<readonly NomisRow[]>> {
  const rows = await nomis.askRows(query, options);
  if (rows.kind === 'value') {
    refuseOtherNames(rows.value, names, { source: NOMIS, url: addressOf(query) });
  }
  return rows;
}

/**
 * The observations of a question for some areas, all of one period: the newest in which any of them
 * has a number.
 *
 * @returns a row for each number the data set covers, its figure missing where the cell is empty;
 *   `not-collected` where it covers none of the areas; `not-published` where there are no rows
 * @throws see {@link NomisClient.askRows}; ContractError too where a code comes under another name, and
 *   where a number, a margin or a year cannot be
 */
export async function askSeries(
  nomis: NomisClient,
  series: SeriesDefinition,
  areas: readonly Area[],
  options?: NomisAskOptions,
): Promise<Answer<readonly SeriesRow[]>> {
  const query = queryOf(series, areas);
  if (query === undefined) return unanswered('not-collected');
  const rows = await askNamed(nomis, series, query, options);
  if (rows.kind === 'missing') return rows;
  const newest = newestRows(rows.value, series.value, everywhere);
  return answered(soundRows(observationsOf(series, newest, areas), query));
}

/** What districts are read beside, where the data set has them. */
const REFERENCES = [UNITED_KINGDOM, GREAT_BRITAIN, ENGLAND];

const isDistrict = ({ gss }: NomisRow) => areaLevel(gss) === 'district';

/** The question of {@link askDistricts}: all districts, and the whole they are read beside. */
export function districtsQueryOf(series: SeriesDefinition): NomisQuery {
  const references = REFERENCES.filter(series.covers).flatMap((area) => geographyOf(area) ?? []);
  return queryAbout(series, [ALL_DISTRICTS, ...references]);
}

/** A coefficient of variation with half the 95% interval it stands for: 1.96 · CV · value ÷ 100. */
export function withInterval({ row, observation }: SeriesRow): SeriesRow {
  const error = standardError(observation);
  return error === undefined || observation.halfWidth95 !== undefined
    ? { row, observation }
    : { row, observation: { ...observation, halfWidth95: 1.96 * error } };
}

/**
 * The observations of a question for all districts and for the wholes they are read beside, all of
 * one period: the newest in which any district has a number. A coefficient of variation brings half
 * the 95% interval it stands for: 1.96 · CV · value ÷ 100.
 *
 * @returns as {@link askSeries}; a district the data set does not have has no row
 * @throws as {@link askSeries}; ContractError too where the wholes come and no district does
 */
export async function askDistricts(
  nomis: NomisClient,
  series: SeriesDefinition,
  options?: NomisAskOptions,
): Promise<Answer<readonly SeriesRow[]>> {
  const query = districtsQueryOf(series);
  const rows = await askNamed(nomis, series, query, options);
  if (rows.kind === 'missing') return rows;
  if (!rows.value.some(isDistrict)) {
    throw new ContractError(`nomis left out codes that were asked for: ${ALL_DISTRICTS}`, {
      source: NOMIS,
      url: addressOf(query),
    });
  }
  const newest = newestRows(rows.value, series.value, isDistrict);
  const observed = soundRows(observationsOf(series, newest, REFERENCES), query);
  return answered(observed.map(withInterval));
}
