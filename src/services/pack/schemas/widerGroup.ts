import * as z from 'zod/mini';
import { cellSchema, observationSetSchema } from './observationSet';
import { payRowSchema } from './occupation';

/** Everything the pack knows about a major, sub-major or minor group of SOC 2010. */
export const widerGroupShardSchema = z.object({
  soc: z.string(),
  /**
   * SOC 2020 minor group, LFS share, Census share: of the people asked in the group, all its unit
   * groups together.
   */
  crosswalk: z.array(z.tuple([z.string(), z.number(), z.number()])),
  lfsSample: z.int(),
  censusSample: z.int(),
  /** People in work in the UK in 2018. */
  people: z.object({
    count: cellSchema,
    /** How many minor groups the count is added up from; absent where the source gives it itself. */
    addedFrom: z.optional(z.int()),
    /** Everyone in work, whatever the job. */
    all: z.number(),
  }),
  /**
   * A year's pay in 2025 of the narrowest SOC 2020 group that stands for it, its own level first, and
   * full-time pay of the group itself in 2021.
   */
  pay: z.array(payRowSchema),
  /** Of the group of the newer pay: employee jobs in thousands, all and full time; indicative. */
  jobs2025: z.optional(z.tuple([z.nullable(z.number()), z.nullable(z.number())])),
  /** Of the SOC 2020 major group of a major group, England: local tables hold sub-major groups only. */
  sets: z.array(observationSetSchema),
  /** The groups one level down. */
  groups: z.object({
    /** Pay an hour of unit groups (Table 14), a year's of wider groups (Table 14.7). */
    indicator: z.literal(['pay-hourly', 'pay-annual']),
    source: z.string(),
    period: z.string(),
    end: z.string(),
    /** SOC 2010 group, people in work, middle pay, the SOC 2020 group it is of (null: several), whose. */
    rows: z.array(
      z.tuple([
        z.string(),
        cellSchema,
        cellSchema,
        z.nullable(z.string()),
        z.nullable(z.literal(['all', 'ft'])),
      ]),
    ),
  }),
});

export type WiderGroupShard = z.infer<typeof widerGroupShardSchema>;
