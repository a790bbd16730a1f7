/** What an address says of the adverts it counts: within reach; those of the district where absent. */
export type ReachOfAddress = 'work';

/** The `reach` of an address; what is not understood is left out. */
export const reachInSearch = (reach: unknown): ReachOfAddress | undefined =>
  reach === 'work' ? reach : undefined;
