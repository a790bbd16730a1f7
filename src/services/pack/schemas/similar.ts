import * as z from 'zod/mini';
import { unitSchema } from './observationSet';

/** Why a district has no list of similar ones. */
export const NO_SIMILAR_REASONS = ['other-surveys', 'too-few-people'] as const;

/**
 * For each district the ten most like it: `docs/methods.md`, "Similar areas". Lists run alongside
 * `districts`; inside them districts and indicators are named by their place.
 */
export const similarShardSchema = z.object({
  /** The fewest indicators that two districts must have in common. */
  least: z.int(),
  /** The middle gap of all pairs of districts: what a gap is read against. */
  typicalGap: z.number(),
  indicators: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: unitSchema,
      source: z.string(),
      period: z.string(),
    }),
  ),
  /** GSS code and name. */
  districts: z.array(z.tuple([z.string(), z.string()])),
  /** The value of each indicator, null where it is missing or not used. */
  values: z.array(z.array(z.nullable(z.number()))),
  /**
   * Nearest first: district, gap × 100, the three indicators that agree most, the one that agrees
   * least, and how many indicators both districts have.
   */
  nearest: z.array(
    z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])),
  ),
  /** Districts without a list, by code. */
  without: z.record(z.string(), z.literal(NO_SIMILAR_REASONS)),
});

export type SimilarShard = z.infer<typeof similarShardSchema>;
