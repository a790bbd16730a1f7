import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTables } from '../../scripts/pack/tables';
import { type AreaProfile, areaProfile } from '../../src/services/pack/area';
import {
  type Commuting,
  commutingOf,
  type DemandProfile,
  demandProfile,
} from '../../src/services/pack/demand';
import { commutingSchema, demandShardSchema } from '../../src/services/pack/schemas/demand';
import { type OccupationProfile, occupationProfile } from '../../src/services/pack/occupation';
import { type AreaShard, areaShardSchema } from '../../src/services/pack/schemas/area';
import { groupsSchema } from '../../src/services/pack/schemas/groups';
import { readManifest } from '../../src/services/pack/schemas/manifest';
import { occupationShardSchema } from '../../src/services/pack/schemas/occupation';
import { type WiderGroupProfile, widerGroupProfile } from '../../src/services/pack/widerGroup';
import { widerGroupShardSchema } from '../../src/services/pack/schemas/widerGroup';
import { sourcesShardSchema } from '../../src/services/pack/schemas/sources';

// Not by URL: in jsdom that is an address of the page.
const ROOT = resolve(import.meta.dirname, '../..');

/** Where `packOnce.ts` writes the pack before the first test. */
export const PACK_FOLDER = resolve(ROOT, '.cache/test-pack');

/** The value of the first call, for all later ones of one worker. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same, by code. What is made is read by many tests and changed by none. */
function oncePerCode<T>(make: (code: string) => T): (code: string) => T {
  const made = new Map<string, T>();
  return (code) => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const fresh = make(code);
    made.set(code, fresh);
    return fresh;
  };
}

/** The checked tables of the project's own data. */
export const tablesFromData = once(() => readTables(resolve(ROOT, 'data')));

const textOf = (path: string) => readFileSync(resolve(PACK_FOLDER, path), 'utf8');

const manifestFromData = once(() => {
  const manifest = readManifest(JSON.parse(textOf('manifest.json')));
  if (!manifest) throw new Error('The pack of the data has no list of files');
  return manifest;
});

/** A shard of the project's own data, by its name in the manifest. */
export function shardFromData(name: string): unknown {
  const path = manifestFromData().files[name];
  if (path === undefined) throw new RangeError(`The pack has no ${name}`);
  return JSON.parse(textOf(path));
}

/** The names of all shards. */
export const namesFromData = (): readonly string[] => Object.keys(manifestFromData().files);

/** What there is of one kind of shard: the codes of `occupations`, say. */
export function codesFromData(kind: string): readonly string[] {
  return namesFromData()
    .filter((name) => name.startsWith(`${kind}/`))
    .map((name) => name.slice(kind.length + 1));
}

/** What the app's own server answers where a file of the pack is asked for. */
export function servedFromData(url: string): Response {
  const path = url.replace(/^\/pack\//, '');
  return existsSync(resolve(PACK_FOLDER, path))
    ? new Response(textOf(path))
    : new Response(null, { status: 404 });
}

const titles = once(() => groupsSchema.parse(shardFromData('groups')));

/** A SOC 2010 unit group as the app reads it. */
export const occupationFromData = oncePerCode(
  (soc): OccupationProfile =>
    occupationProfile(occupationShardSchema.parse(shardFromData(`occupations/${soc}`)), titles()),
);

/** A major, sub-major or minor group as the app reads it. */
export const widerGroupFromData = oncePerCode(
  (soc): WiderGroupProfile =>
    widerGroupProfile(widerGroupShardSchema.parse(shardFromData(`wider/${soc}`)), titles()),
);

/** An area as the app reads it. */
export const areaFromData = oncePerCode(
  (gss): AreaProfile => areaProfile(areaShardSchema.parse(shardFromData(`areas/${gss}`)), titles()),
);

/** Every area's shard, by its code. */
export const areaShardsFromData = once(
  (): ReadonlyMap<string, AreaShard> =>
    new Map(
      codesFromData('areas').map((gss) => [
        gss,
        areaShardSchema.parse(shardFromData(`areas/${gss}`)),
      ]),
    ),
);

/** Sources, indicators, ladders and links as the app reads them. */
export const referenceFromData = once(() => sourcesShardSchema.parse(shardFromData('sources')));

/** Demand in a wider area as the app reads it. */
export const demandFromData = oncePerCode(
  (gss): DemandProfile =>
    demandProfile(demandShardSchema.parse(shardFromData(`demand/${gss}`)), titles()),
);

/** Who goes out to work where, as the app reads it. */
export const commutingFromData = once(
  (): Commuting => commutingOf(commutingSchema.parse(shardFromData('commuting'))),
);
