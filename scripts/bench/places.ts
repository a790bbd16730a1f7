import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readManifest } from '../../src/services/pack/schemas/manifest';
import type { Places } from './memory';

const groupsSchema = z.object({ soc2010: z.record(z.string(), z.string()) });
const areaSchema = z.object({ name: z.string() });

/** The first 40 unit groups and 20 districts of the pack, with the words of their headings. */
export function somePlaces(dist: string): Places {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(dist, 'pack', path), 'utf8'));
  const manifest = readManifest(read('manifest.json'));
  if (!manifest) throw new Error(`${dist} has no pack`);
  const { files } = manifest;
  const { soc2010 } = groupsSchema.parse(read(files['groups'] ?? ''));
  const socs = Object.entries(soc2010)
    .filter(([code]) => code.length === 4)
    .slice(0, 40);
  const areas = Object.keys(files)
    .filter((name) => /^areas\/E0[6789]/.test(name))
    .slice(0, 20)
    .map((name) => {
      const area = areaSchema.parse(read(files[name] ?? ''));
      return [name.slice('areas/'.length), area.name] as const;
    });
  return { socs, areas };
}
