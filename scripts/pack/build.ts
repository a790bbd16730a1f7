import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAreas } from './areas';
import { buildOccupations } from './occupations';
import { buildGroups, buildSources } from './small';
import type { PackTables } from './tables';
import type { Shards } from './write';

/** Every shard of the pack by logical name. */
export function buildPack(tables: PackTables, root: string): Shards {
  const shards = new Map<string, unknown>([
    ['groups', buildGroups(tables)],
    ['sources', buildSources(tables)],
  ]);
  for (const [soc, shard] of buildOccupations(tables)) shards.set(`occupations/${soc}`, shard);
  for (const [gss, shard] of buildAreas(tables)) shards.set(`areas/${gss}`, shard);
  return shards;
}

export function readOutlines(root: string): unknown {
  return JSON.parse(readFileSync(join(root, 'data/areas/outlines.topo.json'), 'utf8'));
}
