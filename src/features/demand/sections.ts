/** The sections of the page, in their order, as the address names them. */
export const SECTION_IDS = [
  'districts',
  'heat',
  'projections',
  'industries',
  'qualifications',
  'workers',
] as const;

/** What districts can be set beside each other by. */
export const MEASURES_BESIDE = ['claiming', 'in-work', 'pay'] as const;
export type MeasureBeside = (typeof MEASURES_BESIDE)[number];
