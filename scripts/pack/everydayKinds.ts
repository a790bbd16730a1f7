/** Kinds of data/areas/everyday-places.csv. `town`: one that the list of towns lacks or names at length. */
export const EVERYDAY_KINDS = [
  'town',
  'neighbourhood',
  'nickname',
  'welsh-name',
  'gaelic-name',
  'county',
  'former-county',
  'part-of-nation',
  'combined-authority',
] as const;

export type EverydayKind = (typeof EVERYDAY_KINDS)[number];
