/** The sections of the page in their order, as the address names them. */
export const SECTION_IDS = [
  'people',
  'rates',
  'work',
  'claimants',
  'occupations',
  'qualifications',
  'pay',
  'adverts',
  'openings',
  'businesses',
  'travel',
  'districts',
  'similar',
  'nomis',
  'not-shown',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** The tab that stands where the address names none. */
export const ALL_TOPICS = 'All topics';

/** Which sections a reader of one subject wants to see; without one, all. */
export const TABS: Readonly<Record<string, readonly SectionId[]>> = {
  [ALL_TOPICS]: SECTION_IDS,
  'People and work': ['people', 'rates', 'work', 'claimants', 'occupations', 'qualifications'],
  Pay: ['pay'],
  Jobs: ['adverts', 'openings', 'businesses'],
  Travel: ['travel'],
};

/** A tab as the address has it, and as its panel is called: ids hold no blanks. */
export const slugOf = (tab: string): string => tab.toLowerCase().replaceAll(' ', '-');

/** The tab of a slug; all topics for any other. */
export const tabOf = (slug: unknown): string =>
  Object.keys(TABS).find((tab) => slugOf(tab) === slug) ?? ALL_TOPICS;

/** What of the page is to be seen, which its address keeps. */
export interface ShownTopics {
  /** The sections that are open. */
  readonly open: readonly string[];
  /** The subject whose sections stand there. */
  readonly tab: string;
}
