import { level4Reading, type Reading, readingOf } from './readings';

/** A row of figures: what it is, and the tables that may fill it, the better one first. */
export interface Measure {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly tables: readonly Reading[];
  /** False for amounts that only say how big a place is: no word is drawn from them. */
  readonly isCompared: boolean;
}

const AGED = 'aged 16 to 64';

/** The rows of figures, in the order of the page. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'people',
    heading: 'People who live here',
    note: 'of all ages',
    tables: [readingOf({ indicator: 'population', source: 'population-2023' })],
    isCompared: false,
  },
  {
    id: 'people-in-work',
    heading: 'People in work',
    note: 'who live here, aged 16 and over',
    tables: [readingOf({ indicator: 'people-in-work', source: 'aps-people-in-work' })],
    isCompared: false,
  },
  {
    id: 'employment-rate',
    heading: 'In work',
    note: `share of people ${AGED}`,
    tables: [readingOf({ indicator: 'employment-rate', source: 'aps-rates-by-year' })],
    isCompared: true,
  },
  {
    id: 'unemployment',
    heading: 'Looking for work, modelled',
    note: 'share of people aged 16 and over who are in work or looking for it',
    tables: ['nomis-modelled-unemployment-2026', 'modelled-unemployment-by-year'].map((source) =>
      readingOf({ indicator: 'unemployment-rate-modelled', source }),
    ),
    isCompared: true,
  },
  {
    id: 'claimant-rate',
    heading: 'Claiming out-of-work benefits',
    note: `share of people ${AGED}`,
    tables: [
      readingOf({ indicator: 'claimant-rate', source: 'claimant-count-2026-03', label: 'all' }),
    ],
    isCompared: true,
  },
  {
    id: 'claimants',
    heading: 'People claiming out-of-work benefits',
    note: 'their number',
    tables: [readingOf({ indicator: 'claimants', source: 'claimant-count-2026-03', label: 'all' })],
    isCompared: false,
  },
  {
    id: 'inactivity',
    heading: 'Not in work and not looking',
    note: `share of people ${AGED}`,
    tables: [
      readingOf({ indicator: 'inactivity-rate', source: 'aps-rates-by-year' }),
      readingOf({ indicator: 'inactivity-rate-latest', source: 'nomis-aps-2026' }),
    ],
    isCompared: true,
  },
  {
    id: 'weekly-pay',
    heading: 'Weekly pay',
    note: 'middle pay of employees who live here',
    tables: [readingOf({ indicator: 'pay-residents-weekly', source: 'ashe-residents-weekly' })],
    isCompared: true,
  },
  {
    id: 'qualifications',
    heading: 'Qualified at level 4 or above',
    note: `a degree or a higher diploma; share of people ${AGED}`,
    tables: [level4Reading],
    isCompared: true,
  },
  {
    id: 'adverts',
    heading: 'Jobs advertised',
    note: 'live online in the month; not all jobs are advertised online',
    tables: [readingOf({ indicator: 'adverts', source: 'adverts-by-month' })],
    isCompared: false,
  },
];
