import * as z from 'zod/mini';

/** What each edition of the data changed, newest first: data/changes.csv. */
export const changesSchema = z.array(
  z.object({
    day: z.string(),
    changes: z.array(
      z.object({
        measure: z.string(),
        periodMoved: z.optional(z.tuple([z.string(), z.string()])),
        isNew: z.int(),
        gone: z.int(),
        changed: z.int(),
        medianPercent: z.optional(z.number()),
        mostPercent: z.optional(z.number()),
        places: z.int(),
        groups: z.int(),
        placeNames: z.array(z.string()),
      }),
    ),
  }),
);

export type ChangesShard = z.infer<typeof changesSchema>;
