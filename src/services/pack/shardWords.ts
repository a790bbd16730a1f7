// The words that the pack's shards are written with, apart from their shapes: reading needs no more.

/** One letter a missing reason, so that a cell is a number or a letter. */
export const REASON_LETTERS = {
  d: 'disclosive',
  u: 'unreliable',
  c: 'not-collected',
  p: 'not-published',
  n: 'not-applicable',
  w: 'wrong-in-source',
  a: 'not-in-app',
} as const;

export type ReasonLetter = keyof typeof REASON_LETTERS;

/** The parts of an area's profile that maps are of, in its order. */
export const MAP_SECTIONS = [
  'People',
  'In work and out of work',
  'People claiming benefits',
  'People in work by occupation',
  'Qualifications',
  'Pay',
  'Jobs and businesses',
  'Jobs advertised online',
  'Projected jobs and openings',
  'Getting to jobs',
] as const;

export type MapSection = (typeof MAP_SECTIONS)[number];

/** Whose pay or hours a row is about. */
export const PAY_GROUPS = ['all', 'male', 'female', 'ft', 'male_ft', 'female_ft'] as const;
