import * as z from 'zod/mini';

/** Titles of all groups of both editions of the SOC, by code. */
export const groupsSchema = z.object({
  soc2010: z.record(z.string(), z.string()),
  soc2020: z.record(z.string(), z.string()),
});

export type GroupTitles = z.infer<typeof groupsSchema>;
