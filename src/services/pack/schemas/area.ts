import * as z from 'zod/mini';
import { cellSchema, observationSetSchema } from './observationSet';

const areaRef = z.object({ gss: z.string(), name: z.string() });
/** Longitude, latitude. */
const point = z.tuple([z.number(), z.number()]);

/** Where the people of a district go out to work, and the adverts there. */
const reachSchema = z.object({
  /** Everybody who goes out to work, 2011. */
  everyone: z.number(),
  /** SOC 2020 sub-major groups, alongside the adverts of each place. */
  codes: z.array(z.string()),
  /** Within reach, most people first; the district itself is among them. */
  to: z.array(
    z.object({
      gss: z.string(),
      name: z.string(),
      /** The town that job boards know it by. */
      town: z.string(),
      point,
      people: z.number(),
      people2021: z.nullable(z.number()),
      adverts: z.array(cellSchema),
    }),
  ),
  /** Other districts with at least 1 in 100 of the people, and how many people. */
  beyond: z.array(z.tuple([z.string(), z.number()])),
  /** Where a borough of London is within reach: the adverts of London as a whole. */
  london: z.optional(z.object({ gss: z.string(), adverts: z.array(cellSchema) })),
});

export type ReachShard = z.infer<typeof reachSchema>;

/** Everything the pack knows about one place. */
export const areaShardSchema = z.object({
  gss: z.string(),
  name: z.string(),
  /** Of a district, and of a region with the same districts as one (London). */
  lsip: z.optional(areaRef),
  region: z.optional(areaRef),
  nation: z.optional(areaRef),
  nomisId: z.optional(z.string()),
  /** Of a district: the town that job boards know it by. */
  searchTown: z.optional(z.string()),
  /** A district's label point: longitude, latitude. */
  point: z.optional(point),
  /** Areas one step down, for links: a region's districts, England's regions, Britain's nations. */
  districts: z.optional(z.array(areaRef)),
  /** Of a district: its towns, villages and neighbourhoods by every name our lists have. */
  towns: z.optional(z.array(z.string())),
  /** Where each of them lies; null where no table says. */
  townPoints: z.optional(z.array(z.nullable(point))),
  sets: z.array(observationSetSchema),
  /** Of a district of England and Wales. */
  reach: z.optional(reachSchema),
});

export type AreaShard = z.infer<typeof areaShardSchema>;
