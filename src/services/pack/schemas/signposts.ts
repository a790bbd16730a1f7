import * as z from 'zod/mini';
import { NATION_NAMES, SIGNPOST_PURPOSES } from '@/domain/signposts';

/** Where people get help, by nation and purpose: data/areas/signposts.csv. */
export const signpostsSchema = z.array(
  z.object({
    nation: z.literal([...NATION_NAMES]),
    purpose: z.literal([...SIGNPOST_PURPOSES]),
    name: z.string(),
    links: z.array(z.object({ of: z.string(), url: z.string() })),
    phones: z.array(z.object({ of: z.string(), number: z.string() })),
    what: z.string(),
    sure: z.literal(['high', 'medium-high', 'medium']),
    knownOn: z.string(),
  }),
);

export type SignpostsShard = z.infer<typeof signpostsSchema>;
