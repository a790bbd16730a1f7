import * as z from 'zod/mini';
import { MAP_SECTIONS } from '../shardWords';
import { cellSchema } from './observationSet';

const numbers = z.array(z.nullable(z.number()));

/** What data/measures.csv says of a measure. */
const measure = {
  unit: z.string(),
  kind: z.enum([
    'survey-with-error',
    'survey-without-error',
    'complete-count',
    'model',
    'projection',
    'experimental',
  ]),
  margin: z.optional(z.number()),
  marginUnit: z.optional(z.enum(['points', 'per-cent', 'ratio'])),
  goodDirection: z.enum(['higher', 'lower', 'none']),
  decimals: z.int(),
} as const;

/**
 * A shard `map/<id>`: one indicator, one period, all districts. Where there is a series, it is the
 * newest period, and `map/<id>/<period>` are those before it.
 *
 * Columns are in the order of the sorted district codes (`gss` of the shard `outlines`). `values`
 * holds published numbers, or the letter of the reason for none; `halfWidths` half of the 95%
 * interval, in the same unit. `levels` has a letter a district: `d` the district's own figure,
 * `l` the figure of the LSIP area around it.
 */
export const mapIndicatorShard = z.object({
  id: z.string(),
  /** Id of data/measures.csv. */
  indicator: z.string(),
  ...measure,
  label: z.string(),
  occupation: z.optional(
    z.object({ edition: z.enum(['SOC 2010', 'SOC 2020']), code: z.string(), title: z.string() }),
  ),
  /** Id and words of data/sources.csv. */
  source: z.object({ id: z.string(), name: z.string() }),
  period: z.string(),
  periodEnd: z.string(),
  flags: z.array(z.string()),
  /** What the table itself gives to compare with; absent where it has no such row. */
  reference: z.optional(
    z.object({
      gss: z.string(),
      name: z.string(),
      value: z.number(),
      halfWidth95: z.optional(z.number()),
    }),
  ),
  values: z.array(cellSchema),
  halfWidths: z.optional(numbers),
  levels: z.optional(z.string()),
});

export type MapIndicatorShard = z.infer<typeof mapIndicatorShard>;

/**
 * The shard `map/index`: which maps there are, and for each SOC 2010 unit group the SOC 2020
 * sub-major groups its people are in, by per cent, largest first (parts under 1% left out).
 * `sure` is false where the two samples that give the shares do not both put 80% in one group.
 */
export const mapIndexShard = z.object({
  maps: z.array(
    z.object({
      id: z.string(),
      section: z.literal(MAP_SECTIONS),
      label: z.string(),
      unit: z.string(),
      /** Where the map is one of several of a kind: of which, and its own name among them. */
      family: z.optional(z.string()),
      member: z.optional(z.string()),
      occupation: z.optional(z.string()),
      /** Where the map is a series: its periods as addresses name them, oldest first. */
      periods: z.optional(z.array(z.string())),
      /** Lower edges of the upper two classes that stand for the same amounts in every period. */
      steps: z.optional(z.tuple([z.number(), z.number()])),
    }),
  ),
  /** Kinds of maps by id: what they show, and the name of the choice between them. */
  families: z.record(z.string(), z.object({ label: z.string(), choice: z.string() })),
  /** What a map says of measures that are asked of Nomis, and the names of its data sets, by id. */
  asked: z.object({
    indicators: z.record(z.string(), z.object(measure)),
    sources: z.record(z.string(), z.string()),
  }),
  occupations: z.record(
    z.string(),
    z.object({ sure: z.boolean(), parts: z.array(z.tuple([z.string(), z.number()])) }),
  ),
});

export type MapIndexShard = z.infer<typeof mapIndexShard>;
