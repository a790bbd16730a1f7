import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the shapes of the pack's shards are written in. */
const FOLDERS = ['src/services/pack/schemas', 'src/domain'];

/**
 * A stamp of the shapes of the pack's shards, for the pack and for the app: where both have the same,
 * a shard that is as it was made has the shape that the app reads.
 */
export function shapesStamp(root: string): string {
  const names = [
    'src/services/pack/shardWords.ts',
    ...FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /^[^.]+\.ts$/.test(name))
        .toSorted()
        .map((name) => `${folder}/${name}`),
    ),
  ];
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 12);
}
