import type * as z from 'zod/mini';
import { fetchJson, type HttpOptions } from '@/shared/http';
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

/**
 * One shard of the data pack, checked against its schema.
 *
 * @param name logical name: 'occupations/2136', 'areas/E08000035', 'titles', 'outlines' …
 * @throws NotInPackError when the pack has no such shard
 * @throws see fetchJson
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
  return fetchJson(SOURCE, BASE + path, schema, { ...OWN, ...options });
}
