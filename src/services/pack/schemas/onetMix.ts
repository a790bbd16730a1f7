import * as z from 'zod/mini';

/** What O*NET rates: the first three with importance and level, the last two with one score. */
export const ONET_KINDS = ['skills', 'knowledge', 'abilities', 'interests', 'values'] as const;

/** Importance or score, level (null: none, or not relevant), low precision. */
const rating = z.tuple([z.number(), z.nullable(z.number()), z.boolean()]);

/** One kind: its elements, and for each US occupation their ratings in the same order. */
const kind = z.object({
  /** Id and name. */
  elements: z.array(z.tuple([z.string(), z.string()])),
  ratings: z.record(z.string(), z.array(z.nullable(rating))),
});

/**
 * The ratings of each US occupation that stands in for a group, so that a part of the mix can be
 * looked at. Only for groups with more than one: the others' own shard says it all.
 */
export const onetMixSchema = z.object({
  soc: z.string(),
  kinds: z.object({
    skills: kind,
    knowledge: kind,
    abilities: kind,
    interests: kind,
    values: kind,
  }),
});

export type OnetMixShard = z.infer<typeof onetMixSchema>;
