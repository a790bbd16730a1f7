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

/** The sections that an address opens, "pay,outlook", in the page's order; others are left out. */
export function sectionsIn(open: string | undefined): readonly string[] {
  const asked = new Set(open?.split(','));
  return SECTION_IDS.filter((id) => asked.has(id));
}
