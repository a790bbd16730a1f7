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
  /** Full-time pay: of the group itself in 2021, and of its SOC 2020 major group in 2025. */
  pay: z.array(payRowSchema),
  /** Of the SOC 2020 major group of a major group, England: local tables hold sub-major groups only. */
  sets: z.array(observationSetSchema),
  /** The groups one level down. */
  groups: z.object({
    /** What their pay is of: the newer list for unit groups, the groups themselves otherwise. */
    source: z.literal(['ashe-14-2021', 'ashe-14-2025']),
    period: z.string(),
    end: z.string(),
    /** SOC 2010 group, people in work, full-time pay a year, the group the pay is of (null: several). */
    rows: z.array(z.tuple([z.string(), cellSchema, cellSchema, z.nullable(z.string())])),
  }),
});

export type WiderGroupShard = z.infer<typeof widerGroupShardSchema>;
