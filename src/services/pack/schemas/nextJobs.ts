import * as z from 'zod/mini';
import { REQUIREMENT_KINDS } from '@/domain/requirements';

const indices = z.array(z.int());

/** The next jobs of one past job, best first, and what to say of each. */
export const nextJobsSchema = z.object({
  /** Tasks, skills and knowledge in everyday words; the jobs point into it. */
  words: z.array(z.string()),
  /**
   * Group, score for the order, likeness word (0 great to 3 loose), then positions in `words`: tasks
   * both do, what both need, what is new.
   */
  jobs: z.array(z.tuple([z.string(), z.number(), z.int(), indices, indices, indices])),
});

export type NextJobsShard = z.infer<typeof nextJobsSchema>;

const quarter = z.nullable(z.number());
/** A quarter of people have at most the first, half the second, three quarters the third. */
const quarters = z.tuple([quarter, quarter, quarter]);

/** What a list of jobs says of each of all 369 groups. */
export const jobsInBriefSchema = z.array(
  z.object({
    soc: z.string(),
    /** The SOC 2020 group that decides pay and hours, and its share where it is only the largest. */
    group: z.optional(z.tuple([z.string(), z.nullable(z.number())])),
    /** Whose pay an hour leads (rule 13), its quarters, their middle week, year and paid hours. */
    pay: z.optional(
      z.tuple([z.literal(['all', 'ft']), quarter, quarter, quarter, quarter, quarter, quarter]),
    ),
    /** The job zone up to which half of the weight is: the least and the most. */
    zones: z.optional(z.tuple([z.int(), z.int()])),
    /** The SOC 2020 sub-major group of local figures, and its share where it is only the largest. */
    wider: z.optional(z.tuple([z.string(), z.nullable(z.number())])),
    /** False where the group has no profile of skills and knowledge. */
    hasProfile: z.boolean(),
    /** Whether it serves people more than most jobs do; absent without a profile. */
    withPeople: z.optional(z.boolean()),
    /** What comes before the start, of most or all of the jobs. Absent: nobody looked. */
    needs: z.optional(
      z.array(
        z.tuple([
          z.literal([...REQUIREMENT_KINDS]),
          z.string(),
          z.array(z.literal(['E', 'W', 'S', 'NI'])),
        ]),
      ),
    ),
    /** Pay and hours of all employees, for limits. */
    all: z.object({
      hour: z.optional(quarters),
      week: z.optional(quarters),
      year: z.optional(quarters),
      hours: z.optional(quarters),
    }),
  }),
);

export type JobsInBriefShard = z.infer<typeof jobsInBriefSchema>;
