import type * as z from 'zod/mini';
import { checkShape, fetchJson, fetchText, type HttpOptions, parseJson } from '@/shared/http';
import { ContractError } from '@/shared/upstreamError';
import type { Manifest } from './schemas/manifest';

const SOURCE = 'Data pack';
const BASE = '/pack/';

/** As index.html preloads the manifest: another mode would fetch it a second time. */
const OWN = { credentials: 'same-origin' } as const;

let manifestOfVisit: Promise<Manifest> | undefined;

/**
 * The pack's list of files. Asked once a visit, since one page must read one edition; a failure is
 * forgotten, so that trying again asks again.
 *
 * @throws see fetchJson
 */
export function fetchManifest(options: HttpOptions = {}): Promise<Manifest> {
  manifestOfVisit ??= askManifest(options).catch((error: unknown) => {
    manifestOfVisit = undefined;
    throw error;
  });
  return manifestOfVisit;
}

async function askManifest(options: HttpOptions): Promise<Manifest> {
  const { manifestSchema } = await import('./schemas/manifest');
  return fetchJson(SOURCE, `${BASE}manifest.json`, manifestSchema, { ...OWN, ...options });
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

/** The start of a shard's own SHA-256 stands in its path: 'areas/E08000035.0123456789.json'. */
const HASH_IN_PATH = /\.([\da-f]{8,64})\.json$/;

/** True where a text is the one its path was made for; without WebCrypto nobody can tell. */
async function isAsMade(path: string, text: string): Promise<boolean> {
  const hash = HASH_IN_PATH.exec(path)?.[1];
  // Only secure pages have it: by plain http from another machine it is not there.
  const digest = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (hash === undefined || digest === undefined) return true;
  const bytes = new Uint8Array(await digest.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(hash);
}

async function readShard<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  options: HttpOptions,
): Promise<z.output<Schema>> {
  const origin = { source: SOURCE, url: BASE + path };
  const text = await fetchText(SOURCE, origin.url, { ...OWN, ...options });
  if (!(await isAsMade(path, text))) {
    throw new ContractError(`${SOURCE} sent another text than ${path} was made of`, origin);
  }
  return checkShape(parseJson(text, origin), schema, origin);
}

/**
 * One shard of the data pack, held against the hash in its name and against its schema. A shard that
 * came broken would stay in the browser's cache for a year: it is fetched once more, past the cache.
 *
 * @param name logical name: 'occupations/2136', 'areas/E08000035', 'titles', 'outlines' …
 * @throws NotInPackError when the pack has no such shard
 * @throws see fetchJson; ContractError too for a text that is not the one the pack was made with
 */
export async function fetchShard<Schema extends z.ZodMiniType>(
  name: string,
  schema: Schema,
  options: HttpOptions = {},
): Promise<z.output<Schema>> {
  // The manifest outlives the page that asked for it first: it is not aborted with that page.
  const { files } = await fetchManifest();
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  if (path === undefined) throw new NotInPackError(name);
  try {
    return await readShard(path, schema, options);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return readShard(path, schema, { ...options, cache: 'reload' });
  }
}
