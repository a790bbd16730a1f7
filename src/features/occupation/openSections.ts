/** The sections of the page in their order, as the address names them. */
export const SECTION_IDS = [
  'pay',
  'adverts',
  'here',
  'getting-in',
  'outlook',
  'openings',
  'hours',
  'more',
  'not-shown',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];
