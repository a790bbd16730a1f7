import { type Stats, statSync } from 'node:fs';

/** What the disk says of a file; undefined where there is none, whatever the path. */
export function statOf(path: string): Stats | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat : undefined;
  } catch {
    // A path too long for the disk, or one that goes through a file.
    return undefined;
  }
}
