import { type Manifest, readManifest } from '@/services/pack/schemas/manifest';
import {
  CONFIG,
  HOME,
  isOurs,
  KEPT_MANIFEST,
  LAST_GOOD_CACHE,
  MANIFEST,
  PACK,
  PACK_CACHE,
  PAGE,
} from './kept';

/** What is replaced in tests: the browser's caches and network. */
export interface Outside {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** How long a file may send nothing before it is given up. */
  readonly silentMs?: number;
}

const SILENT_MS = 30_000;

export type Download =
  | { readonly kind: 'kept'; readonly edition: string }
  | { readonly kind: 'failed'; readonly because: 'network' | 'storage' | 'damaged' };

/** Three times as fast as one by one; all at once would hold a bundle in memory twice. */
const AT_ONCE = 25;

class DamagedError extends Error {}
class NetworkError extends Error {}

const address = (path: string): string => PACK + path;

/** What comes at an address, read to its end. One that falls silent, or is cut, failed the network. */
async function get(outside: Outside, path: string, cache: RequestCache): Promise<Response> {
  const ending = new AbortController();
  const begin = () => setTimeout(() => ending.abort(), outside.silentMs ?? SILENT_MS);
  let timer = begin();
  try {
    const response = await outside.fetch(path, { cache, signal: ending.signal });
    if (!response.ok) throw new NetworkError(path);
    const pieces: BlobPart[] = [];
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      clearTimeout(timer);
      timer = begin();
      pieces.push(next.value);
    }
    const { status, headers } = response;
    const whole = new Response(new Blob(pieces), { status, headers });
    if (!(await isOurs(path, whole.clone()))) throw new DamagedError(path);
    return whole;
  } catch (cause) {
    if (cause instanceof DamagedError) throw cause;
    throw new NetworkError(path, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** What came broken or cut is asked for once more before it counts as such. */
async function once<Value>(more: () => Promise<Value>): Promise<Value> {
  try {
    return await more();
  } catch (error) {
    if (error instanceof NetworkError || error instanceof DamagedError) return more();
    throw error;
  }
}

/** The pages and their configuration are never precached, so the copies for offline are taken here. */
async function keepPagesAndConfig(outside: Outside): Promise<void> {
  const kept = await outside.caches.open(LAST_GOOD_CACHE);
  await Promise.all(
    [HOME, PAGE, CONFIG].map(async (path) => kept.put(path, await get(outside, path, 'no-cache'))),
  );
}

function parseManifest(text: string): Manifest {
  const manifest = readManifest(JSON.parse(text));
  if (!manifest) throw new DamagedError(MANIFEST);
  return manifest;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const jsonResponse = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });

function parseBundle(bytes: ArrayBuffer, path: string): ReadonlyMap<string, string> {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof json !== 'object' || json === null) throw new DamagedError(path);
  return new Map(
    Object.entries(json).map(([file, text]) => {
      if (typeof text !== 'string') throw new DamagedError(path);
      return [file, text];
    }),
  );
}

/** Fetches one bundle past every cache, checks it, and keeps each shard under its own address. */
async function unpack(
  outside: Outside,
  pack: Cache,
  { path, sha256: expected }: Manifest['bundles'][number],
): Promise<void> {
  const bytes = await (await get(outside, address(path), 'no-store')).arrayBuffer();
  if ((await sha256(bytes)) !== expected) throw new DamagedError(path);
  const shards = [...parseBundle(bytes, path)];
  for (let from = 0; from < shards.length; from += AT_ONCE) {
    const some = shards.slice(from, from + AT_ONCE);
    await Promise.all(some.map(([file, text]) => pack.put(address(file), jsonResponse(text))));
  }
}

async function pathsIn(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] =>
  [...all].filter((path) => !some.has(path));

async function keepWholePack(outside: Outside, manifest: Manifest): Promise<void> {
  const pack = await outside.caches.open(PACK_CACHE);
  const wanted = new Set(Object.values(manifest.files).map(address));
  const missing = async () => without(wanted, await pathsIn(pack));

  if ((await missing()).length > 0) {
    // One bundle in memory at a time.
    for (const bundle of manifest.bundles) {
      await once(() => unpack(outside, pack, bundle));
    }
  }
  // A shard that is in no bundle (it is large and alone of its kind) is fetched by itself.
  for (const path of await missing()) {
    await pack.put(path, await once(() => get(outside, path, 'no-store')));
  }
  const stale = without(await pathsIn(pack), wanted);
  await Promise.all(stale.map((path) => pack.delete(path)));
}

async function textOf(cache: Cache, key: string): Promise<string | null> {
  const response = await cache.match(key);
  return response ? await response.text() : null;
}

/** The newest manifest; without a network the kept one, if the whole pack is kept. */
async function newestManifest(outside: Outside, kept: string | null): Promise<string> {
  try {
    return await (await get(outside, MANIFEST, 'no-cache')).text();
  } catch (error) {
    if (kept !== null && error instanceof NetworkError) return kept;
    throw error;
  }
}

function reasonFor(error: unknown): 'network' | 'storage' | 'damaged' {
  if (error instanceof NetworkError) return 'network';
  if (error instanceof DamagedError || error instanceof SyntaxError) return 'damaged';
  // A full disk, a private window and a browser told to keep nothing all refuse the write.
  return 'storage';
}

/** The edition that is kept whole, with the pages that show it; null where there is none yet. */
export async function keptEdition({ caches }: Pick<Outside, 'caches'>): Promise<string | null> {
  const lastGood = await caches.open(LAST_GOOD_CACHE);
  const [kept, ...pages] = await Promise.all(
    [KEPT_MANIFEST, HOME, PAGE].map((key) => textOf(lastGood, key)),
  );
  return kept === null || kept === undefined || pages.includes(null)
    ? null
    : parseManifest(kept).edition;
}

/**
 * Keeps all that the app needs without a network: the page, the configuration and every shard of the
 * data pack, fetched as one file a kind. The edition kept before is dropped only when the new one is
 * whole. Runs in the service worker, so that unpacking holds up no page.
 */
export async function downloadPack(outside: Outside): Promise<Download> {
  try {
    const lastGood = await outside.caches.open(LAST_GOOD_CACHE);
    const kept = await textOf(lastGood, KEPT_MANIFEST);
    const text = await newestManifest(outside, kept);
    const manifest = parseManifest(text);
    if (text !== kept || (await keptEdition(outside)) === null) await keepPagesAndConfig(outside);
    if (text !== kept) {
      await keepWholePack(outside, manifest);
      await lastGood.put(KEPT_MANIFEST, jsonResponse(text));
    }
    return { kind: 'kept', edition: manifest.edition };
  } catch (error) {
    return { kind: 'failed', because: reasonFor(error) };
  }
}
