import type { Indicator, IndicatorKind } from '@/domain/indicator';
import type { Unit } from '@/domain/observation';

const indicator = (
  id: string,
  unit: Unit,
  kind: IndicatorKind,
  more: Partial<Indicator> = {},
): Indicator => ({ id, label: id, unit, kind, goodDirection: 'none', decimals: 1, ...more });

const POINT = { margin: 1, marginUnit: 'points' } as const;
const PAY = { margin: 5, marginUnit: 'per-cent', decimals: 0 } as const;

/** The measures of data/measures.csv that answers of Nomis are read by, for tests. */
export const INDICATORS: readonly Indicator[] = [
  indicator('claimants', 'people', 'complete-count', { decimals: 0 }),
  indicator('claimant-rate', 'per-cent', 'complete-count', POINT),
  indicator('employment-rate', 'per-cent', 'survey-with-error', POINT),
  indicator('unemployment-rate', 'per-cent', 'survey-with-error', POINT),
  indicator('unemployment-rate-modelled', 'per-cent', 'survey-with-error', POINT),
  indicator('inactivity-rate', 'per-cent', 'survey-with-error', POINT),
  indicator('inactivity-reason', 'per-cent', 'survey-with-error', POINT),
  indicator('qualification-share', 'per-cent', 'survey-with-error', POINT),
  indicator('occupation-share', 'per-cent', 'survey-with-error', POINT),
  ...['employment-rate', 'unemployment-rate', 'inactivity-rate'].flatMap((rate) =>
    ['women', 'men'].map((sex) =>
      indicator(`${rate}-${sex}`, 'per-cent', 'survey-with-error', POINT),
    ),
  ),
  ...['residents', 'workplace'].flatMap((base) =>
    ['full-time', 'full-time-women', 'full-time-men', 'all'].flatMap((workers) => [
      indicator(`pay-${base}-weekly-${workers}`, 'gbp-per-week', 'survey-with-error', PAY),
      indicator(`pay-${base}-hourly-${workers}`, 'gbp-per-hour', 'survey-with-error', PAY),
    ]),
  ),
  indicator('residents-by-occupation', 'people', 'survey-with-error', { decimals: 0 }),
  indicator('jobs-density', 'jobs-per-resident', 'survey-without-error', { decimals: 2 }),
  indicator('employees-by-industry', 'jobs', 'survey-without-error', { decimals: 0 }),
  indicator('employees-by-industry-share', 'per-cent', 'survey-without-error', POINT),
  indicator('businesses-by-size', 'enterprises', 'complete-count', { decimals: 0 }),
  indicator('businesses-by-size-share', 'per-cent', 'complete-count', POINT),
  indicator('population', 'people', 'complete-count', { decimals: 0 }),
  indicator('population-16-64', 'people', 'complete-count', { decimals: 0 }),
];
