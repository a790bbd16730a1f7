import type * as z from 'zod/mini';
import { BASE } from '@/shared/base';
import { checkShape, fetchText, type HttpOptions, parseJson } from '@/shared/http';
import { ContractError, UnreachableError, UpstreamError } from '@/shared/upstreamError';
import { type Manifest, readManifest } from './schemas/manifest';

const SOURCE = 'Data pack';
const PACK = `${BASE}pack/`;

/**
 * As index.html preloads the manifest: another mode would fetch it a second time. A file of our own
 * that has sent nothing for ten seconds is given up; one that is only slow is waited for.
 */
const OWN = { credentials: 'same-origin', silentMs: 10_000 } as const;

let manifestOfVisit: Promise<Manifest> | undefined;

/**
 * The pack's list of files. Asked once a visit, since one page must read one edition; a failure is
 * forgotten, so that trying again asks again.
 *
 * @throws see fetchText
 */
export function fetchManifest(options: HttpOptions = {}): Promise<Manifest> {
  manifestOfVisit ??= askManifest(options).catch((error: unknown) => {
    manifestOfVisit = undefined;
    throw error;
  });
  return manifestOfVisit;
}

async function askManifest(options: HttpOptions): Promise<Manifest> {
  const origin = { source: SOURCE, url: `${PACK}manifest.json` };
  const text = await fetchText(SOURCE, origin.url, { ...OWN, ...options });
  const manifest = readManifest(parseJson(text, origin));
  if (!manifest) {
    throw new ContractError(`${SOURCE} sent a list of files of another shape`, origin);
  }
  return manifest;
}

/** The pack has no shard of this name: a code by hand, or one of another kind. */
export class NotInPackError extends Error {
  readonly shard: string;

  constructor(name: string) {
    super(`The data pack holds nothing named ${name}`);
    this.name = 'NotInPackError';
    this.shard = name;
  }
}

/**
 * How long an answer of the pack holds: it does not change while a page is open, and nothing of it is
 * ever asked twice. A failure is asked again once; not what the pack does not hold, nor what ten
 * seconds were waited for.
 */
export const FOR_THE_VISIT = {
  staleTime: Number.POSITIVE_INFINITY,
  retry: (failures: number, error: Error) =>
    failures < 1 &&
    !(error instanceof NotInPackError) &&
    !(error instanceof UnreachableError && error.isLate),
} as const;

/** The start of a shard's own SHA-256 stands in its path: 'areas/E08000035.0123456789.json'. */
const HASH_IN_PATH = /\.([\da-f]{8,64})\.json$/;

/** Whether a text is the one its path was made for; without WebCrypto nobody can tell. */
async function isAsMade(path: string, text: string): Promise<boolean | 'cannot-tell'> {
  const hash = HASH_IN_PATH.exec(path)?.[1];
  // Only secure pages have it: by plain http from another machine it is not there.
  const digest = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (hash === undefined || digest === undefined) return 'cannot-tell';
  const bytes = new Uint8Array(await digest.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(hash);
}

/** What a shard's text says, and whether it is proven to be the text that was made. */
interface Read {
  readonly json: unknown;
  readonly isProven: boolean;
}

async function readShard(path: string, options: HttpOptions): Promise<Read> {
  const origin = { source: SOURCE, url: PACK + path };
  return asMade(path, await fetchText(SOURCE, origin.url, { ...OWN, ...options }));
}

/** A shard's text as JSON, once it is known not to be another than its path was made for. */
async function asMade(path: string, text: string): Promise<Read> {
  const origin = { source: SOURCE, url: PACK + path };
  const isProven = await isAsMade(path, text);
  if (isProven === false) {
    throw new ContractError(`${SOURCE} sent another text than ${path} was made of`, origin);
  }
  return { json: parseJson(text, origin), isProven: isProven === true };
}

/** A shard out of the one file that holds all of its kind: the way where its own does not come. */
async function readFromBundle(
  path: string,
  { bundles }: Manifest,
  options: HttpOptions,
): Promise<Read> {
  const kind = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'core';
  const bundle = bundles.find((one) => one.path.startsWith(`bundles/${kind}.`));
  const origin = { source: SOURCE, url: PACK + (bundle?.path ?? path) };
  const texts = parseJson(await fetchText(SOURCE, origin.url, { ...OWN, ...options }), origin);
  const text: unknown =
    typeof texts === 'object' && texts !== null ? Reflect.get(texts, path) : undefined;
  if (typeof text !== 'string') throw new ContractError(`${SOURCE} has no ${path}`, origin);
  return asMade(path, text);
}

/** A shard that has sent nothing for so long is taken out of its bundle instead. */
const SHARD_SILENT_MS = 5000;

async function askShard(name: string, options: HttpOptions): Promise<Read> {
  // The manifest outlives the page that asked for it first: it is not aborted with that page.
  const path = pathOf(name, await fetchManifest());
  return readShard(path, { silentMs: SHARD_SILENT_MS, ...options });
}

function pathOf(name: string, { files }: Manifest): string {
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  if (path === undefined) throw new NotInPackError(name);
  return path;
}

/** Shards that are on their way before their reader is there, each for whoever asks next. */
const ahead = new Map<string, Promise<Read>>();

/**
 * Asks for a shard while the code that reads it is still on its way: the next `fetchShard` of that
 * name takes what comes.
 *
 * @returns what came, unchecked; undefined where nothing did, which the reader then says
 */
export async function askAhead(name: string, options: HttpOptions = {}): Promise<unknown> {
  const asked = ahead.get(name) ?? askShard(name, options);
  ahead.set(name, asked);
  try {
    return (await asked).json;
  } catch {
    // A failure that nobody has taken is no news: the reader asks for itself.
    ahead.delete(name);
    return undefined;
  }
}

type Shapes = typeof import('./shapes');

/** What the pack's shapes were when this app was built. */
const SHAPES = import.meta.env.BEARINGS_SHAPES;

/**
 * One shard of the data pack, held against the hash in its name. Proven to be the text that was made,
 * of a pack made with the shapes that the app was built with, it has its shape; anything else is held
 * against it, by code that is loaded for that. A shard that came broken would stay in the browser's
 * cache for a year: it is fetched once more, past the cache. One that is missing, silent or stays
 * broken is taken out of the file that holds all of its kind, so that one file gone wrong takes nothing
 * from a page.
 *
 * @param name logical name: 'occupations/2136', 'areas/E08000035', 'titles', 'outlines' …
 * @param shapeIn its shape, out of those of all shards
 * @throws NotInPackError when the pack has no such shard
 * @throws see fetchText; ContractError too for a text that is not the one the pack was made with
 */
export async function fetchShard<Schema extends z.ZodMiniType>(
  name: string,
  shapeIn: (shapes: Shapes) => Schema,
  options: HttpOptions = {},
): Promise<z.output<Schema>> {
  const asked = ahead.get(name) ?? askShard(name, options);
  ahead.delete(name);
  // Where the manifest fails, that is what is said.
  asked.catch(() => undefined);
  const manifest = await fetchManifest();
  const path = pathOf(name, manifest);
  const isOfOurShapes = manifest.shapes !== undefined && manifest.shapes === SHAPES;
  const hasShape = (read: Read): read is Read & { readonly json: z.output<Schema> } =>
    read.isProven && isOfOurShapes;
  const check = async (read: Read): Promise<z.output<Schema>> => {
    if (hasShape(read)) return read.json;
    const schema = shapeIn(await import('./shapes'));
    return checkShape(read.json, schema, { source: SOURCE, url: PACK + path });
  };
  try {
    return await check(await asked);
  } catch (error) {
    if (!(error instanceof UpstreamError) || options.signal?.aborted) throw error;
    const others = [() => readFromBundle(path, manifest, options)];
    if (error instanceof ContractError)
      others.unshift(() => readShard(path, { ...options, cache: 'reload' }));
    for (const other of others) {
      try {
        return await check(await other());
      } catch (again) {
        if (!(again instanceof UpstreamError)) throw again;
      }
    }
    throw error;
  }
}
