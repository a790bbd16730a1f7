/** The sections of the page, in their order, as the address names them. */
export const SECTION_IDS = [
  'districts',
  'heat',
  'projections',
  'industries',
  'qualifications',
  'workers',
] as const;
