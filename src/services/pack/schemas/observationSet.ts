import * as z from 'zod/mini';
import { FLAGS, UNITS } from '@/domain/observation';

/** The words of units and flags, so that a shard is checked where it is read. */
export const unitSchema = z.literal(UNITS);
export const flagSchema = z.literal(FLAGS);

const letters = z.literal(['d', 'u', 'c', 'p', 'n', 'w', 'a']);

/** A published number, or the letter of the reason why there is none. */
export const cellSchema = z.union([z.number(), letters]);

export type Cell = z.infer<typeof cellSchema>;

/**
 * Figures of one indicator from one release, in columns. `codes` (occupation groups) or
 * `periods` run alongside `values`; a set without either has one value.
 */
export const observationSetSchema = z.object({
  indicator: z.string(),
  source: z.string(),
  unit: unitSchema,
  edition: z.optional(z.literal(['SOC 2010', 'SOC 2020'])),
  /** What the rows are told apart by when it is neither occupation nor period (a qualification). */
  labels: z.optional(z.array(z.string())),
  codes: z.optional(z.array(z.string())),
  period: z.string(),
  end: z.string(),
  periods: z.optional(z.array(z.string())),
  values: z.array(cellSchema),
  halfWidths: z.optional(z.array(z.nullable(z.number()))),
  /** Flags of every row, then those of single rows by their position. */
  flags: z.optional(z.array(flagSchema)),
  rowFlags: z.optional(z.record(z.string(), z.array(flagSchema))),
});

export type ObservationSetShard = z.infer<typeof observationSetSchema>;
