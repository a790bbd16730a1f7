import { resolve } from 'node:path';
import { buildPack } from '../../scripts/pack/build';
import { type PackTables, readTables } from '../../scripts/pack/tables';
import { layOut, type Pack, type Shards } from '../../scripts/pack/write';
import { type AreaProfile, areaProfile } from '../../src/services/pack/area';
import { type OccupationProfile, occupationProfile } from '../../src/services/pack/occupation';
import { areaShardSchema } from '../../src/services/pack/schemas/area';
import { groupsSchema } from '../../src/services/pack/schemas/groups';
import { occupationShardSchema } from '../../src/services/pack/schemas/occupation';
import { type WiderGroupProfile, widerGroupProfile } from '../../src/services/pack/widerGroup';
import { widerGroupShardSchema } from '../../src/services/pack/schemas/widerGroup';
import { type SourcesShard, sourcesShardSchema } from '../../src/services/pack/schemas/sources';

// Not by URL: in jsdom that is an address of the page.
const ROOT = resolve(import.meta.dirname, '../..');

let checked: PackTables | undefined;
let built: Shards | undefined;

/** The checked tables of the project's own data, read once for the tests of one file. */
export function tablesFromData(): PackTables {
  checked ??= readTables(resolve(ROOT, 'data'));
  return checked;
}

/** The shards of the project's own data, built once for the tests of one file. */
export function shardsFromData(): Shards {
  built ??= buildPack(tablesFromData(), ROOT);
  return built;
}

/** The pack as it would be written, on a day that does not change. */
export function packFromData(): Pack {
  return layOut(shardsFromData(), '2026-11-25');
}

/** As a shard comes out of JSON: what is undefined is gone. */
const read = (name: string): unknown => JSON.parse(JSON.stringify(shardsFromData().get(name)));

const titles = () => groupsSchema.parse(read('groups'));

/** A SOC 2010 unit group as the app reads it. */
export function occupationFromData(soc: string): OccupationProfile {
  return occupationProfile(occupationShardSchema.parse(read(`occupations/${soc}`)), titles());
}

/** A major, sub-major or minor group as the app reads it. */
export function widerGroupFromData(soc: string): WiderGroupProfile {
  return widerGroupProfile(widerGroupShardSchema.parse(read(`wider/${soc}`)), titles());
}

/** An area as the app reads it. */
export function areaFromData(gss: string): AreaProfile {
  return areaProfile(areaShardSchema.parse(read(`areas/${gss}`)), titles());
}

/** Sources, indicators, ladders and links as the app reads them. */
export function referenceFromData(): SourcesShard {
  return sourcesShardSchema.parse(read('sources'));
}
