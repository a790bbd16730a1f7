import * as z from 'zod/mini';
import { REQUIREMENT_KINDS, REQUIREMENT_SCOPES, REQUIREMENT_TIMES } from '@/domain/requirements';
import { PAY_GROUPS } from '../shardWords';
import { cellSchema, flagSchema, observationSetSchema } from './observationSet';

/** Median, mean, 10th, 25th, 75th and 90th percentile, in the order of the columns of data/. */
const spread = z.tuple([cellSchema, cellSchema, cellSchema, cellSchema, cellSchema, cellSchema]);

export type SpreadShard = z.infer<typeof spread>;

export const payRowSchema = z.object({
  indicator: z.literal(['pay-annual', 'pay-weekly', 'pay-hourly', 'hours-weekly']),
  source: z.string(),
  period: z.string(),
  end: z.string(),
  edition: z.literal(['SOC 2010', 'SOC 2020']),
  code: z.string(),
  area: z.string(),
  flags: z.optional(z.array(flagSchema)),
  groups: z.partialRecord(z.literal(PAY_GROUPS), spread),
  /** Coefficient of variation of the median, per cent, where the source publishes one. */
  cvPercent: z.optional(z.partialRecord(z.literal(PAY_GROUPS), z.number())),
});

export type PayRowShard = z.infer<typeof payRowSchema>;

const rated = z.tuple([z.string(), z.number(), z.nullable(z.number()), z.boolean()]);

/** Everything the pack knows about one SOC 2010 unit group. */
export const occupationShardSchema = z.object({
  soc: z.string(),
  title: z.string(),
  summary: z.optional(z.string()),
  otherTitles: z.array(z.string()),
  titleCount: z.int(),
  /** SOC 2020 unit group, LFS share, Census share, evidence. */
  crosswalk: z.array(
    z.tuple([
      z.string(),
      z.nullable(z.number()),
      z.nullable(z.number()),
      z.literal(['lfs', 'census-only', 'index-only']),
    ]),
  ),
  lfsSample: z.nullable(z.int()),
  censusSample: z.nullable(z.int()),
  pay: z.array(payRowSchema),
  /** SOC 2020 unit group: employee jobs in 2025 in thousands, all and full time; indicative. */
  jobs2025: z.optional(
    z.record(z.string(), z.tuple([z.nullable(z.number()), z.nullable(z.number())])),
  ),
  /** People in work in the UK in 2018, projections and openings for England. */
  sets: z.array(observationSetSchema),
  onet: z.object({
    /** US occupation, title, weight, number of job profiles, confirmed by ISCO, has ratings, job zone. */
    members: z.array(
      z.tuple([
        z.string(),
        z.string(),
        z.number(),
        z.nullable(z.int()),
        z.boolean(),
        z.boolean(),
        z.nullable(z.int()),
      ]),
    ),
    /** Name, importance 1 to 5, level 0 to 7 (null: do not show), low precision. */
    skills: z.array(rated),
    knowledge: z.array(rated),
    abilities: z.array(rated),
    /** Name and extent 1 to 7. */
    interests: z.array(z.tuple([z.string(), z.number()])),
    values: z.array(z.tuple([z.string(), z.number()])),
  }),
  careersProfiles: z.array(z.tuple([z.string(), z.string()])),
  /**
   * Reference, title, level, months, the SOC 2020 group it leads to, and how it stands to this
   * group: `leads` to it, `by-title` for who chose a job title of that SOC 2020 group, `related`.
   */
  apprenticeships: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.int(),
      z.nullable(z.int()),
      z.string(),
      z.literal(['leads', 'by-title', 'related']),
    ]),
  ),
  /** Licences, checks, cards; empty where nobody looked. */
  requirements: z.array(
    z.object({
      nations: z.array(z.literal(['E', 'W', 'S', 'NI'])),
      kind: z.literal([...REQUIREMENT_KINDS]),
      name: z.string(),
      scope: z.literal([...REQUIREMENT_SCOPES]),
      who: z.optional(z.string()),
      when: z.literal([...REQUIREMENT_TIMES]),
      by: z.literal(['law', 'regulator', 'nearly all employers', 'nobody']),
      words: z.string(),
      link: z.optional(z.string()),
      notes: z.optional(z.array(z.string())),
    }),
  ),
  /** What to type into a job board for it. */
  searchTitle: z.string(),
});

export type OccupationShard = z.infer<typeof occupationShardSchema>;
