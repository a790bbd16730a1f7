import { type Answer, answered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import type { Observation, Unit } from '@/domain/observation';
import { monthEnd } from '@/domain/period';
import type { NomisAskOptions, NomisClient } from './client';
import { NAMES } from './names';
import type { NomisQuery } from './query';
import {
  askSeries,
  endingOn,
  everywhere,
  inBritain,
  queryOf,
  type SeriesDefinition,
  surveyDefinition,
} from './readSeries';

/** Figures of places that are one number an area. */
export type SeriesName =
  | 'claimant-rate'
  | 'employment-rate'
  | 'unemployment-rate'
  | 'inactivity-rate'
  | 'unemployment-rate-modelled'
  | 'pay-residents-annual'
  | 'pay-residents-weekly-full-time'
  | 'pay-workplace-weekly-full-time'
  | 'jobs-density'
  | 'population'
  | 'population-16-64'
  | 'enterprises';

const survey = (variable: string, indicator: SeriesName): SeriesDefinition =>
  surveyDefinition([variable], () => ({ indicator, unit: 'per-cent' }));

/** A data set with one number a year for each area, published up to a year late. */
function yearly(
  indicator: SeriesName,
  unit: Unit,
  definition: Pick<SeriesDefinition, 'dataset' | 'dimensions' | 'names' | 'source' | 'periodEnd'> &
    Partial<SeriesDefinition>,
): SeriesDefinition {
  return {
    value: '20100',
    measured: () => ({ indicator, unit }),
    covers: inBritain,
    date: 'latestMINUS1-latest',
    ...definition,
  };
}

/** Employees on adult rates: all of them, or those who work full time. */
const WORKERS = { all: '7', 'full-time': '8' } as const;

const PAY_BASES = {
  residents: { dataset: 'NM_30_1', source: 'nomis-ashe-residents' },
  workplace: { dataset: 'NM_99_1', source: 'nomis-ashe-workplace' },
} as const;

function pay(
  indicator: SeriesName,
  base: keyof typeof PAY_BASES,
  workers: keyof typeof WORKERS,
  by: 'year' | 'week',
): SeriesDefinition {
  return yearly(indicator, by === 'year' ? 'gbp-per-year' : 'gbp-per-week', {
    ...PAY_BASES[base],
    dimensions: { sex: [WORKERS[workers]], pay: [by === 'year' ? '7' : '1'], item: ['2'] },
    names: NAMES.earnings,
    error: { code: '20701', kind: 'cv' },
    periodEnd: endingOn('04-30'),
  });
}

const population = (age: string, indicator: SeriesName): SeriesDefinition =>
  yearly(indicator, 'people', {
    dataset: 'NM_2002_1',
    dimensions: { gender: ['0'], c_age: [age] },
    names: NAMES.population,
    source: 'nomis-population',
    covers: everywhere,
    periodEnd: endingOn('06-30'),
  });

const SERIES: Readonly<Record<SeriesName, SeriesDefinition>> = {
  'claimant-rate': {
    dataset: 'NM_162_1',
    dimensions: { gender: ['0'], age: ['0'], measure: ['2'] },
    names: NAMES.claimants,
    value: '20100',
    measured: () => ({ indicator: 'claimant-rate', unit: 'per-cent' }),
    source: 'nomis-claimant-count',
    covers: everywhere,
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  },
  'employment-rate': survey('45', 'employment-rate'),
  'unemployment-rate': survey('84', 'unemployment-rate'),
  'inactivity-rate': survey('111', 'inactivity-rate'),
  'unemployment-rate-modelled': {
    dataset: 'NM_127_1',
    dimensions: { item: ['2'] },
    names: NAMES.modelledUnemployment,
    value: '20100',
    error: { code: '20701', kind: 'half-width' },
    measured: () => ({ indicator: 'unemployment-rate-modelled', unit: 'per-cent' }),
    source: 'nomis-modelled-unemployment',
    flags: ['modelled'],
    // Districts, nations and Great Britain: the data set has no regions.
    covers: (area) => inBritain(area) && area.level !== 'region',
    date: 'latestMINUS1-latest',
    periodEnd: monthEnd,
  },
  'pay-residents-annual': pay('pay-residents-annual', 'residents', 'all', 'year'),
  'pay-residents-weekly-full-time': pay(
    'pay-residents-weekly-full-time',
    'residents',
    'full-time',
    'week',
  ),
  'pay-workplace-weekly-full-time': pay(
    'pay-workplace-weekly-full-time',
    'workplace',
    'full-time',
    'week',
  ),
  'jobs-density': yearly('jobs-density', 'jobs-per-resident', {
    dataset: 'NM_57_1',
    dimensions: { item: ['3'] },
    names: NAMES.jobsDensity,
    source: 'nomis-jobs-density',
    periodEnd: endingOn('12-31'),
  }),
  population: population('200', 'population'),
  'population-16-64': population('203', 'population-16-64'),
  enterprises: yearly('enterprises', 'enterprises', {
    dataset: 'NM_142_1',
    dimensions: { industry: ['37748736'], employment_sizeband: ['0'], legal_status: ['0'] },
    names: NAMES.businesses,
    source: 'nomis-business-counts',
    periodEnd: endingOn('03-31'),
  }),
};

/** How a series is asked for and read. */
export function seriesDefinition(name: SeriesName): SeriesDefinition {
  return SERIES[name];
}

/** The question of {@link fetchSeries}; undefined where the data set covers none of the areas. */
export function seriesQuery(name: SeriesName, areas: readonly Area[]): NomisQuery | undefined {
  return queryOf(SERIES[name], areas);
}

/**
 * One figure for each of some areas, all of one period: the newest in which any of them has a number.
 * Surveys bring half their 95% interval, the earnings survey its coefficient of variation, where the
 * source publishes it.
 *
 * Periods end as the sources say: rolling years with their last month, populations mid-year, pay in
 * April, businesses in March, jobs density with its year. Jobs density is jobs of all kinds at
 * workplaces in the area, for each resident aged 16 to 64.
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
  const rows = await askSeries(nomis, SERIES[name], areas, options);
  return rows.kind === 'missing'
    ? rows
    : answered(rows.value.map(({ observation }) => observation));
}
