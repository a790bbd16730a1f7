import * as z from 'zod/mini';
import { LINK_KINDS } from '@/domain/links';
import { NATION_NAMES } from '@/domain/signposts';
import { unitSchema } from './observationSet';

/** Where figures come from: data/sources.csv, and the links that lead out: data/links.csv. */
export const sourcesShardSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      short: z.string(),
      publisher: z.string(),
      title: z.string(),
      period: z.string(),
      edition: z.string(),
      licence: z.string(),
      taken: z.string(),
      what: z.string(),
      service: z.literal(['pack', 'lmi', 'nomis']),
      link: z.string(),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: unitSchema,
      kind: z.literal([
        'survey-with-error',
        'survey-without-error',
        'complete-count',
        'model',
        'projection',
        'experimental',
      ]),
      margin: z.optional(z.number()),
      marginUnit: z.optional(z.literal(['points', 'per-cent', 'ratio'])),
      goodDirection: z.literal(['higher', 'lower', 'none']),
      decimals: z.int(),
    }),
  ),
  links: z.array(
    z.object({
      id: z.string(),
      kind: z.literal([...LINK_KINDS]),
      name: z.string(),
      nations: z.array(z.literal([...NATION_NAMES])),
      /** Codes of SOC 2010 groups of any width that alone have it; none: all have. */
      groups: z.array(z.string()),
      template: z.string(),
      sure: z.literal(['seen', 'probable']),
    }),
  ),
  ladders: z.array(
    z.object({
      measure: z.string(),
      rung: z.int(),
      occupationLevel: z.literal(['all', 'major', 'sub-major', 'minor', 'unit']),
      socEdition: z.literal(['SOC 2010', 'SOC 2020']),
      areaLevel: z.literal([
        'district',
        'lsip',
        'region',
        'nation',
        'great-britain',
        'united-kingdom',
      ]),
      source: z.string(),
      indicator: z.string(),
    }),
  ),
  /** Hourly minimum by the day it starts and the age band. */
  minimumWage: z.array(z.object({ from: z.string(), ageBand: z.string(), hourlyGbp: z.number() })),
});

export type SourcesShard = z.infer<typeof sourcesShardSchema>;
