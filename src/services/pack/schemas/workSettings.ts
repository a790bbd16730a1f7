import * as z from 'zod/mini';
import { REQUIREMENT_SCOPES } from '@/domain/requirements';
import { LONG_TRAINING, SETTING_IDS, SETTING_VALUES } from '@/domain/workSettings';

/** Each setting in the order of `SETTING_IDS`, the value by its place in `SETTING_VALUES`. */
const cell = z.tuple([z.int().check(z.gte(0), z.lt(SETTING_VALUES.length)), z.string()]);

/** Our own reading of what the work of each SOC 2010 unit group is like: one shard for all. */
export const workSettingsSchema = z.record(
  z.string(),
  z.object({
    s: z.array(cell).check(z.length(SETTING_IDS.length)),
    /** Weeks of training, or that they are not known. */
    t: z.tuple([z.union([z.int(), z.literal([LONG_TRAINING, 'not known'])]), z.string()]),
    /** The scope of an enhanced check of the record. */
    c: z.optional(z.literal(REQUIREMENT_SCOPES)),
  }),
);

export type WorkSettingsShard = z.infer<typeof workSettingsSchema>;
