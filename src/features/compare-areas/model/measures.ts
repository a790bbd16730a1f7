import { newestOf, seriesOf } from '@/domain/measureTables';
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
    tables: [readingOf(newestOf('population'))],
    isCompared: false,
  },
  {
    id: 'people-in-work',
    heading: 'People in work',
    note: 'who live here, aged 16 and over',
    tables: [readingOf(newestOf('people-in-work'))],
    isCompared: false,
  },
  {
    id: 'employment-rate',
    heading: 'In work',
    note: `share of people ${AGED}`,
    tables: [readingOf(newestOf('employment-rate'))],
    isCompared: true,
  },
  {
    id: 'unemployment',
    heading: 'Looking for work, modelled',
    note: 'share of people aged 16 and over who are in work or looking for it',
    tables: [
      readingOf(newestOf('unemployment-rate-modelled')),
      readingOf(seriesOf('unemployment-rate-modelled')),
    ],
    isCompared: true,
  },
  {
    id: 'claimant-rate',
    heading: 'Claiming out-of-work benefits',
    note: `share of people ${AGED}`,
    tables: [readingOf({ ...newestOf('claimant-rate'), label: 'all' })],
    isCompared: true,
  },
  {
    id: 'claimants',
    heading: 'People claiming out-of-work benefits',
    note: 'their number',
    tables: [readingOf({ ...newestOf('claimants'), label: 'all' })],
    isCompared: false,
  },
  {
    id: 'inactivity',
    heading: 'Not in work and not looking',
    note: `share of people ${AGED}`,
    tables: [readingOf(newestOf('inactivity-rate')), readingOf(newestOf('inactivity-rate-latest'))],
    isCompared: true,
  },
  {
    id: 'weekly-pay',
    heading: 'Weekly pay',
    note: 'middle pay of employees who live here',
    tables: [readingOf(newestOf('pay-residents-weekly'))],
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
    tables: [readingOf(newestOf('adverts'))],
    isCompared: false,
  },
];
