import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './stamps.mjs';

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
        .map((name) => `${folder}/${name}`),
    ),
  ];
  return hashOf(names.map((name) => ({ name, content: readFileSync(join(root, name)) }))).slice(
    0,
    12,
  );
}
