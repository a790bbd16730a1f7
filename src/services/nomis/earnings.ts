import { type Answer, answered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import type { NomisAskOptions, NomisClient } from './client';
import { NAMES } from './names';
import type { NomisQuery } from './query';
import {
  askSeries,
  endingOn,
  inBritain,
  queryOf,
  type SeriesDefinition,
  withInterval,
} from './readSeries';

/** Pay of the people who live in a place, or of those who work there. */
export type EarningsBase = 'residents' | 'workplace';

const WORKERS = {
  '8': 'full-time',
  '3': 'full-time-women',
  '1': 'full-time-men',
  '7': 'all',
} as const;

const PAID = {
  '1': { by: 'week', adverb: 'weekly', unit: 'gbp-per-week' },
  '6': { by: 'hour', adverb: 'hourly', unit: 'gbp-per-hour' },
} as const;

export type Workers = (typeof WORKERS)[keyof typeof WORKERS];
export type PaidBy = (typeof PAID)[keyof typeof PAID]['by'];

/** Middle pay of some employees of one area. */
export interface Earnings {
  readonly workers: Workers;
  readonly by: PaidBy;
  readonly observation: Observation;
}

const find = <Value>(coded: Readonly<Record<string, Value>>, code: string | undefined) =>
  code === undefined ? undefined : coded[code];

const DATASETS = {
  residents: { dataset: 'NM_30_1', source: 'nomis-ashe-residents' },
  workplace: { dataset: 'NM_99_1', source: 'nomis-ashe-workplace' },
} as const;

function definitionOf(base: EarningsBase): SeriesDefinition {
  return {
    ...DATASETS[base],
    dimensions: { sex: Object.keys(WORKERS), pay: Object.keys(PAID), item: ['2'] },
    names: NAMES.earnings,
    value: '20100',
    error: { code: '20701', kind: 'cv' },
    measured: ({ codes }) => {
      const workers = find<Workers>(WORKERS, codes['sex']);
      const paid = find<(typeof PAID)[keyof typeof PAID]>(PAID, codes['pay']);
      if (workers === undefined || paid === undefined) return undefined;
      return { indicator: `pay-${base}-${paid.adverb}-${workers}`, unit: paid.unit };
    },
    covers: inBritain,
    date: 'latestMINUS1-latest',
    periodEnd: endingOn('04-30'),
  };
}

/** The earnings of some employees alone, by the week or by the hour. */
export function earningsOf(base: EarningsBase, workers: Workers, by: PaidBy): SeriesDefinition {
  const series = definitionOf(base);
  const sex = Object.entries(WORKERS).flatMap(([code, one]) => (one === workers ? [code] : []));
  const pay = Object.entries(PAID).flatMap(([code, paid]) => (paid.by === by ? [code] : []));
  return { ...series, dimensions: { ...series.dimensions, sex, pay } };
}

/** The question of {@link fetchEarnings}; undefined where the data set covers none of the areas. */
export function earningsQuery(base: EarningsBase, areas: readonly Area[]): NomisQuery | undefined {
  return queryOf(definitionOf(base), areas);
}

/**
 * Median pay of employees on adult rates in some areas, a week (gross) and an hour (without
 * overtime), in pounds of the year: all who work full time, women and men among them, and all
 * employees. April of one year for all. The self-employed are outside.
 *
 * Each brings its coefficient of variation and half the 95% interval it stands for, 1.96 · CV · value
 * ÷ 100, where the source publishes one. What the source withholds as unreliable is a reason.
 *
 * @returns as {@link fetchSeries}
 * @throws see {@link NomisClient.askRows}; ContractError too where a code comes under another name
 * @see Nomis NM_30_1 and NM_99_1, Annual Survey of Hours and Earnings; docs/sources.md
 */
export async function fetchEarnings(
  nomis: NomisClient,
  base: EarningsBase,
  areas: readonly Area[],
  options?: NomisAskOptions,
): Promise<Answer<readonly Earnings[]>> {
  const rows = await askSeries(nomis, definitionOf(base), areas, options);
  if (rows.kind === 'missing') return rows;
  return answered(
    rows.value.map(withInterval).flatMap(({ row: { codes }, observation }) => {
      const workers = find<Workers>(WORKERS, codes['sex']);
      const by = find<(typeof PAID)[keyof typeof PAID]>(PAID, codes['pay'])?.by;
      return workers === undefined || by === undefined ? [] : [{ workers, by, observation }];
    }),
  );
}
