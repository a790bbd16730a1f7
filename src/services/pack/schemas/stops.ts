import * as z from 'zod/mini';

/**
 * Towns of 5,000 people or more, stations, ferry terminals and jobcentres, sorted by name. A jobcentre
 * lies where the middle of its outward code is: no table has its own point.
 */
export const stopsSchema = z.object({
  /** Front-coded. */
  names: z.string(),
  /** One letter each: (t)own, (r)ailway, (m)etro or tram, (f)erry, (j)obcentre. */
  letters: z.string(),
  /** Longitude and latitude of each in thousandths of a degree, one after the other. */
  points: z.array(z.int()),
});

export type StopsShard = z.infer<typeof stopsSchema>;
