import * as z from 'zod/mini';
import { AGE_BANDS } from '@/domain/legalMinimum';
import type { MoreLimits } from '@/domain/moreLimits';
import { WORK_FILTER_IDS } from '@/domain/workSettings';

const amount = z.optional(z.number().check(z.gte(0), z.lte(1000)));

/** No home has more districts within reach than this, by far. */
const MOST_TOWNS = 60;

/** The limits of a record beyond pay, hours and place: every field of the domain must be here. */
export const moreLimits = {
  age: z.optional(z.enum(AGE_BANDS)),
  preparation: z.optional(z.literal([1, 2, 3, 4])),
  work: z.optional(z.array(z.enum(WORK_FILTER_IDS)).check(z.maxLength(WORK_FILTER_IDS.length))),
  towns: z.optional(
    z
      .array(
        z.object({
          gss: z.string().check(z.maxLength(9)),
          town: z.string().check(z.maxLength(100)),
        }),
      )
      .check(z.maxLength(MOST_TOWNS)),
  ),
  fareADay: amount,
  hoursADay: amount,
} satisfies { readonly [Key in keyof MoreLimits]-?: z.ZodMiniType };
