import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  HASH_LENGTH,
  type Manifest,
  readManifest,
  writtenManifest,
} from '../../src/services/pack/schemas/manifest';

/** Shards by logical name ('occupations/2136'), not yet text. */
export type Shards = ReadonlyMap<string, unknown>;

/** What is written: paths with the content's hash, the files' texts, and the manifest. */
export interface Pack {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The kind of a shard: what stands before the slash, 'core' for shards that stand alone. */
const kindOf = (name: string) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : 'core');

/**
 * Names every shard by its content and gathers the kinds into bundles.
 *
 * @param made the day of the pack, ISO; it is not part of the edition, so that the same figures
 *   always give the same edition
 * @param shapes a stamp of the shapes of the shards, for the app that reads them
 */
export function layOut(shards: Shards, made: string, shapes?: string): Pack {
  const files = new Map<string, string>();
  const paths: Record<string, string> = {};
  const kinds = new Map<string, Record<string, string>>();
  for (const [name, shard] of shards) {
    const text = JSON.stringify(shard);
    const path = `${name}.${sha256(text).slice(0, HASH_LENGTH)}.json`;
    files.set(path, text);
    paths[name] = path;
    const kind = kinds.get(kindOf(name)) ?? {};
    kind[path] = text;
    kinds.set(kindOf(name), kind);
  }
  const bundles = [...kinds].map(([kind, texts]) => {
    const text = JSON.stringify(texts);
    const hash = sha256(text);
    const path = `bundles/${kind}.${hash.slice(0, HASH_LENGTH)}.json`;
    files.set(path, text);
    return { path, sha256: hash, files: Object.keys(texts).length, bytes: Buffer.byteLength(text) };
  });
  const edition = sha256(JSON.stringify(paths)).slice(0, HASH_LENGTH);
  return {
    files,
    manifest: { edition, made, ...(shapes ? { shapes } : {}), files: paths, bundles },
  };
}

/** Writes a pack to a folder of its own, which is emptied first. */
export function writePack(directory: string, { files, manifest }: Pack): void {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(writtenManifest(manifest)));
}

/** The shards of a pack that was written to a folder. */
export function readPack(directory: string): Shards {
  const manifest = readManifest(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')));
  if (!manifest) throw new Error(`${directory} has no list of files`);
  return new Map(
    Object.entries(manifest.files).map(([name, path]) => [
      name,
      JSON.parse(readFileSync(join(directory, path), 'utf8')) as unknown,
    ]),
  );
}

export const gzippedBytes = (text: string) => gzipSync(text, { level: 9 }).length;
