import * as z from 'zod/mini';

/** What the US jobs of each unit group need and offer: a number a question, in standard deviations. */
export const jobProfilesSchema = z.array(
  z.object({
    soc: z.string(),
    /** Skills and interests, in the order of the questions; absent without a profile. */
    s: z.optional(z.array(z.number())),
    i: z.optional(z.array(z.number())),
    /** The profile is thin. */
    t: z.optional(z.literal(true)),
    /** People in the work. */
    p: z.number(),
    /** Job zone by which half of the weight is reached. */
    z: z.optional(z.int()),
  }),
);

export type JobProfilesShard = z.infer<typeof jobProfilesSchema>;
