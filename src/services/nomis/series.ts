import { type Answer, answered, unanswered } from '@/domain/answer';
import { type Area, areaLevel, canonicalGss } from '@/domain/area';
import type { Flag, Observation, Unit } from '@/domain/observation';
import type { NomisAskOptions, NomisClient } from './client';
import { fetchCodes } from './codes';
import { geographyOf } from './geography';
import { monthEnd } from './monthEnd';
import type { NomisQuery } from './query';
import type { NomisRow } from './rows';

/** Figures of places that are one number an area. */
export type SeriesName =
  | 'employment-rate'
  | 'unemployment-rate'
  | 'inactivity-rate'
  | 'unemployment-rate-modelled'
  | 'pay-residents-annual'
  | 'population'
  | 'population-16-64'
  | 'enterprises';

interface SeriesDefinition {
  readonly dataset: string;
  /** Every dimension but `measures`. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** Codes of `measures`: the value, and its error where the data set has one. */
  readonly value: string;
  readonly error?: { readonly code: string; readonly kind: 'half-width' | 'cv' };
  readonly indicator: string;
  readonly unit: Unit;
  /** An id of data/sources.csv. */
  readonly source: string;
  readonly flags?: readonly Flag[];
  /** False where the data set leaves Northern Ireland out, and the United Kingdom with it. */
  readonly hasNorthernIreland: boolean;
  /** How far back to look for a number: steps of the data set. */
  readonly date: string;
  readonly periodEnd: (date: string) => string;
}

const survey = (variable: string, indicator: SeriesName): SeriesDefinition => ({
  dataset: 'NM_17_5',
  dimensions: { variable: [variable] },
  value: '20599',
  error: { code: '21003', kind: 'half-width' },
  indicator,
  unit: 'per-cent',
  source: 'nomis-aps',
  hasNorthernIreland: false,
  date: 'latestMINUS1-latest',
  periodEnd: monthEnd,
});

const population = (age: string, indicator: SeriesName): SeriesDefinition => ({
  dataset: 'NM_2002_1',
  dimensions: { gender: ['0'], c_age: [age] },
  value: '20100',
  indicator,
  unit: 'people',
  source: 'nomis-population',
  hasNorthernIreland: true,
  date: 'latestMINUS1-latest',
  periodEnd: (year) => `${year}-06-30`,
});

const SERIES: Readonly<Record<SeriesName, SeriesDefinition>> = {
  'employment-rate': survey('45', 'employment-rate'),
  'unemployment-rate': survey('84', 'unemployment-rate'),
  'inactivity-rate': survey('111', 'inactivity-rate'),
  'unemployment-rate-modelled': {
    dataset: 'NM_127_1',
    dimensions: { item: ['2'] },
    value: '20100',
    error: { code: '20701', kind: 'half-width' },
    indicator: 'unemployment-rate-modelled',
    unit: 'per-cent',
    source: 'nomis-modelled-unemployment',
    flags: ['modelled'],
    hasNorthernIreland: false,
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  },
  'pay-residents-annual': {
    dataset: 'NM_30_1',
    dimensions: { sex: ['7'], pay: ['7'], item: ['2'] },
    value: '20100',
    error: { code: '20701', kind: 'cv' },
    indicator: 'pay-residents-annual',
    unit: 'gbp-per-year',
    source: 'nomis-ashe-residents',
    hasNorthernIreland: false,
    date: 'latestMINUS1-latest',
    periodEnd: (year) => `${year}-04-30`,
  },
  population: population('200', 'population'),
  'population-16-64': population('203', 'population-16-64'),
  enterprises: {
    dataset: 'NM_142_1',
    dimensions: { industry: ['37748736'], employment_sizeband: ['0'], legal_status: ['0'] },
    value: '20100',
    indicator: 'enterprises',
    unit: 'enterprises',
    source: 'nomis-business-counts',
    hasNorthernIreland: false,
    date: 'latestMINUS1-latest',
    periodEnd: (year) => `${year}-03-31`,
  },
};

function isCovered({ hasNorthernIreland }: SeriesDefinition, { gss, level }: Area): boolean {
  return hasNorthernIreland || !(gss.startsWith('N') || level === 'united-kingdom');
}

function queryOf(series: SeriesDefinition, areas: readonly Area[]): NomisQuery | undefined {
  const geography = areas
    .filter((area) => isCovered(series, area))
    .flatMap((area) => geographyOf(area) ?? []);
  if (geography.length === 0) return undefined;
  const { dataset, dimensions, date, value, error } = series;
  const measures = error === undefined ? [value] : [value, error.code];
  return { dataset, geography, date, dimensions: { ...dimensions, measures } };
}

/** The rows of the newest date on which any value row has a number; of the newest where none has. */
function newestRows(rows: readonly NomisRow[], valueCode: string): readonly NomisRow[] {
  const dates = [...new Set(rows.map(({ date }) => date))].toSorted().toReversed();
  const withNumber = dates.find((date) =>
    rows.some(
      (row) =>
        row.date === date && row.codes['measures'] === valueCode && row.figure.kind === 'value',
    ),
  );
  return rows.filter(({ date }) => date === (withNumber ?? dates[0]));
}

function errorOf(
  series: SeriesDefinition,
  row: NomisRow | undefined,
): Pick<Observation, 'halfWidth95' | 'cvPercent'> {
  if (series.error === undefined || row?.figure.kind !== 'value') return {};
  return series.error.kind === 'cv'
    ? { cvPercent: row.figure.value }
    : { halfWidth95: row.figure.value };
}

function areaOf(row: NomisRow, areas: readonly Area[]): Area | undefined {
  const asked = areas.find(({ gss }) => canonicalGss(gss) === row.gss);
  const level = areaLevel(row.gss);
  if (asked !== undefined || level === undefined) return asked;
  return { gss: row.gss, level, name: row.areaName };
}

/** One observation a value row, its error taken from the row that is like it in all but `measures`. */
function observationsOf(
  series: SeriesDefinition,
  rows: readonly NomisRow[],
  areas: readonly Area[],
): readonly { readonly row: NomisRow; readonly observation: Observation }[] {
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
      if (area === undefined) return [];
      const observation: Observation = {
        indicator: series.indicator,
        figure: row.figure,
        unit: series.unit,
        area,
        period: row.dateName,
        periodEnd: series.periodEnd(row.date),
        source: series.source,
        ...(series.flags !== undefined && { flags: series.flags }),
        ...errorOf(series, errors.get(keyOf(row))),
      };
      return [{ row, observation }];
    });
}

/**
 * One figure for each of some areas, all of one period: the newest in which any of them has a number.
 * Surveys bring half their 95% interval, the earnings survey its coefficient of variation, where the
 * source publishes it.
 *
 * Periods end as the sources say: rolling years with their last month, populations mid-year, pay in
 * April, businesses in March.
 *
 * @returns an observation for each area the data set covers, its figure missing where the cell is
 *   empty; `not-collected` where it covers none of them; `not-published` where there are no rows
 * @throws see {@link NomisClient.askRows}
 * @see docs/sources.md
 */
export async function fetchSeries(
  nomis: NomisClient,
  name: SeriesName,
  areas: readonly Area[],
  options?: NomisAskOptions,
): Promise<Answer<readonly Observation[]>> {
  const series = SERIES[name];
  const query = queryOf(series, areas);
  if (query === undefined) return unanswered('not-collected');
  const rows = await nomis.askRows(query, options);
  if (rows.kind === 'missing') return rows;
  const newest = newestRows(rows.value, series.value);
  return answered(observationsOf(series, newest, areas).map(({ observation }) => observation));
}

/** Shares of residents by a classification whose codes are only known by name. */
export type NamedSharesName = 'qualifications' | 'occupations';

interface NamedShares {
  readonly search: string;
  /** What a name must look like, and which part of it is the part's own name. */
  readonly pattern: RegExp;
  readonly indicator: string;
  readonly date: string;
}

const NAMED_SHARES: Readonly<Record<NamedSharesName, NamedShares>> = {
  qualifications: {
    search: '*RQF*',
    pattern: /^% with (RQF\d\+|no qualifications \(RQF\)) - aged 16-64$/i,
    indicator: 'qualification-share',
    // Published for calendar years only: one of any five quarters holds one.
    date: 'latestMINUS4-latest',
  },
  occupations: {
    search: '*SOC2020*',
    pattern: /^% all in employment who are - ([1-9]: .+) \(SOC2020\)$/i,
    indicator: 'occupation-share',
    date: 'latestMINUS1-latest',
  },
};

/** One part of a classification in one area. */
export interface NamedShare {
  /** As the source names it: 'RQF4+', '2: professional occupations'. */
  readonly name: string;
  readonly observation: Observation;
}

/**
 * Residents aged 16 to 64 by qualification (RQF), or people in work by major group (SOC 2020), per
 * cent, with half the 95% interval: Annual Population Survey. The codes are looked up by name at run
 * time.
 *
 * @returns `not-published` where the codes cannot be found: the series is then absent, with a word;
 *   otherwise as {@link fetchSeries}
 * @throws see {@link fetchCodes} and {@link NomisClient.askRows}
 * @see docs/sources.md
 */
export async function fetchNamedShares(
  nomis: NomisClient,
  name: NamedSharesName,
  areas: readonly Area[],
  options?: NomisAskOptions,
): Promise<Answer<readonly NamedShare[]>> {
  const { search, pattern, indicator, date } = NAMED_SHARES[name];
  const codes = await fetchCodes(
    nomis,
    { dataset: 'NM_17_5', dimension: 'variable', search },
    options,
  );
  if (codes.kind === 'missing') return codes;
  const names = new Map(
    codes.value.flatMap(({ code, name: label }) => {
      const part = pattern.exec(label)?.[1];
      return part === undefined ? [] : [[code, part] as const];
    }),
  );
  if (names.size === 0) return unanswered('not-published');

  const series: SeriesDefinition = {
    ...SERIES['employment-rate'],
    dimensions: { variable: [...names.keys()] },
    indicator,
    date,
  };
  const query = queryOf(series, areas);
  if (query === undefined) return unanswered('not-collected');
  const rows = await nomis.askRows(query, options);
  if (rows.kind === 'missing') return rows;
  return answered(
    observationsOf(series, newestRows(rows.value, series.value), areas).flatMap(
      ({ row, observation }) => {
        const part = names.get(row.codes['variable'] ?? '');
        return part === undefined ? [] : [{ name: part, observation }];
      },
    ),
  );
}
