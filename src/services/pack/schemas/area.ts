import * as z from 'zod/mini';
import { observationSetSchema } from './observationSet';

const areaRef = z.object({ gss: z.string(), name: z.string() });

/** Everything the pack knows about one place. */
export const areaShardSchema = z.object({
  gss: z.string(),
  name: z.string(),
  /** Of a district, and of a region with the same districts as one (London). */
  lsip: z.optional(areaRef),
  region: z.optional(areaRef),
  nation: z.optional(areaRef),
  nomisId: z.optional(z.string()),
  /** A district's label point: longitude, latitude. */
  point: z.optional(z.tuple([z.number(), z.number()])),
  /** Areas one step down, for links: a region's districts, England's regions, Britain's nations. */
  districts: z.optional(z.array(areaRef)),
  /** Of a district: its towns, villages and neighbourhoods by every name our lists have. */
  towns: z.optional(z.array(z.string())),
  sets: z.array(observationSetSchema),
});

export type AreaShard = z.infer<typeof areaShardSchema>;
