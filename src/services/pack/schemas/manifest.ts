import * as z from 'zod/mini';

/** What the pack holds: written by scripts/pack, read before the first shard. */
export const manifestSchema = z.object({
  edition: z.string(),
  made: z.string(),
  /** Logical name ('occupations/2136') → path below /pack/ with the content's hash in it. */
  files: z.record(z.string(), z.string()),
  /** One file a kind, for the download that makes the app ready to work offline. */
  bundles: z.array(
    z.object({ path: z.string(), sha256: z.string(), files: z.int(), bytes: z.int() }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
