import * as z from 'zod/mini';
import { observationSetSchema } from './observationSet';

const areaRef = z.object({ gss: z.string(), name: z.string() });
const areaWithSets = z.object({ ...areaRef.shape, sets: z.array(observationSetSchema) });

/** What a review of demand needs of one wider area, all in one file. */
export const demandShardSchema = z.object({
  gss: z.string(),
  name: z.string(),
  kind: z.literal(['lsip', 'region', 'nation', 'combined-authority']),
  nation: areaRef,
  /** The local skills area of the same districts, whose figures stand in for its own. */
  twin: z.optional(areaRef),
  /** Published figures of the area itself, and those of its twin. */
  sets: z.array(observationSetSchema),
  /** Its districts; England's regions. */
  parts: z.array(areaWithSets),
  /** Local skills areas with a district in it: projections stand side by side, never summed. */
  skillsAreas: z.array(areaWithSets),
  /** The region with most of its people, and the United Kingdom: pay by major group. */
  region: z.optional(areaWithSets),
  unitedKingdom: areaWithSets,
});

export type DemandShard = z.infer<typeof demandShardSchema>;

/** Every area that can be reviewed. */
export const demandAreasSchema = z.object({
  areas: z.array(z.object({ ...areaRef.shape, kind: demandShardSchema.shape.kind })),
});

export type DemandAreasShard = z.infer<typeof demandAreasSchema>;

/** Who goes out to work where, between all districts: England and Wales. */
export const commutingSchema = z.object({
  /** GSS codes of districts. */
  districts: z.array(z.string()),
  /** Alongside `districts`, their names. */
  names: z.array(z.string()),
  /** Alongside, the local skills area of each: its place in `skillsAreas`, or null. */
  in: z.array(z.nullable(z.int())),
  skillsAreas: z.array(z.string()),
  /** For each district of home: place in `districts` of the one of work, people 2011, people 2021. */
  from: z.array(z.array(z.tuple([z.int(), z.nullable(z.number()), z.nullable(z.number())]))),
});

export type CommutingShard = z.infer<typeof commutingSchema>;

/** The jobs in each kind of work (SOC 2020 sub-major group). */
export const kindsOfWorkSchema = z.object({
  source: z.string(),
  period: z.string(),
  /** SOC 2010 unit groups with their share of the kind's people, per cent, largest first. */
  jobsIn: z.record(
    z.string(),
    z.object({
      indicator: z.string(),
      codes: z.array(z.string()),
      values: z.array(z.number()),
    }),
  ),
});

export type KindsOfWorkShard = z.infer<typeof kindsOfWorkSchema>;
