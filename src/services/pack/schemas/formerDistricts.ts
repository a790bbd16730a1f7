import * as z from 'zod/mini';

/** Districts that are no more, by code: their name and the code of the district they went into. */
export const formerDistrictsSchema = z.record(
  z.string(),
  z.object({ name: z.string(), gss: z.string() }),
);

export type FormerDistricts = z.infer<typeof formerDistrictsSchema>;
