import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, isBuildInput } from './stamps.mjs';

/** A stamp of the sources: another one where any of them differs, the same on any machine. */
export function buildStamp(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && isBuildInput(name))
    .map((name) => ({ name, content: readFileSync(join(root, name)) }));
  return hashOf(files).slice(0, 12);
}
