import { UNITED_KINGDOM } from '../../src/domain/area';
import { missing, value } from '../../src/domain/figure';
import type { Observation } from '../../src/domain/observation';
import type { SourceNames } from '../../src/ui/sourceNames';

/** An example of a figure: of no job and no survey. */
export const PAY: Observation = {
  indicator: 'pay-hourly',
  figure: value(16.75),
  unit: 'gbp-per-hour',
  area: UNITED_KINGDOM,
  period: '2025-04',
  periodEnd: '2025-04-30',
  source: 'example',
};

export const PINNED: Observation = { ...PAY, figure: value(18.2) };

export const OUTLOOK: Observation = {
  ...PAY,
  indicator: 'employment-projected',
  unit: 'jobs',
  period: '2035',
  periodEnd: '2035-12-31',
  flags: ['projected'],
};

export const NO_PAY: Observation = { ...PAY, figure: missing('unreliable') };

export const SOURCE_NAMES: SourceNames = {
  source: (id) => ({
    id,
    short: 'ONS, an example',
    publisher: 'Office for National Statistics',
    title: 'An example of a table',
    edition: '2025',
  }),
  indicator: () => undefined,
};
