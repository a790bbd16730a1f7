import * as z from 'zod/mini';

/** Every title that can be chosen for one SOC 2010 unit group, as its row shows it, by SOC 2020 code. */
export const chosenTitlesSchema = z.record(z.string(), z.array(z.string()));

export type ChosenTitlesShard = z.infer<typeof chosenTitlesSchema>;
