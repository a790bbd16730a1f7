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

/** The sections that an address opens, "pay,travel", in the page's order; others are left out. */
export function sectionsIn(open: string | undefined): readonly string[] {
  const asked = new Set(open?.split(','));
  return SECTION_IDS.filter((id) => asked.has(id));
}

/** Which sections a reader of one subject wants to see; without one, all. */
export const TABS: Readonly<Record<string, readonly SectionId[]>> = {
  'All topics': SECTION_IDS,
  'People and work': ['people', 'rates', 'work', 'claimants', 'occupations', 'qualifications'],
  Pay: ['pay'],
  Jobs: ['adverts', 'openings', 'businesses'],
  Travel: ['travel'],
};
