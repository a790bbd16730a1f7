import * as z from 'zod/mini';

/** What people of a SOC 2010 group do: by SOC 2020 group, the one with most of the people first. */
export const tasksSchema = z.array(z.object({ soc2020: z.string(), tasks: z.array(z.string()) }));

export type TasksShard = z.infer<typeof tasksSchema>;
