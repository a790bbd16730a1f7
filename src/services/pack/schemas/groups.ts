import * as z from 'zod/mini';

const namesByCode = z.record(z.string(), z.string());

/**
 * Titles of all groups of both editions of the SOC, by code, and our plain names of those that have
 * one. A pack of before the plain names, kept on a device, has none.
 */
export const groupsSchema = z.object({
  soc2010: namesByCode,
  soc2020: namesByCode,
  plain: z.optional(z.object({ soc2010: namesByCode, soc2020: namesByCode })),
});

export type GroupTitles = z.infer<typeof groupsSchema>;
