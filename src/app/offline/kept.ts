import { readManifest } from '@/services/pack/schemas/manifest';
import { BASE } from '@/shared/base';

/**
 * Where the service worker keeps what it needs without a network, beside the precached shell.
 * Named here once, since the service worker answers from what the download writes.
 */
export const LAST_GOOD_CACHE = 'bearings-last-good';
export const PACK_CACHE = 'bearings-pack';

/** The front page, with its words and boxes in it, and the page of every other address. */
export const HOME = `${BASE}index.html`;
export const PAGE = `${BASE}app.html`;
export const CONFIG = `${BASE}config.json`;
/** Where the shards of the data pack lie. */
export const PACK = `${BASE}pack/`;
export const MANIFEST = `${PACK}manifest.json`;

/** The manifest of the edition that is kept whole; the plain key holds the newest one seen. */
export const KEPT_MANIFEST = `${MANIFEST}?kept`;

/**
 * True for an answer that is recognisably ours: not for the page a café or hotel sends instead of any
 * address, which comes with a status of 200 as well.
 *
 * @param path of what was asked: HOME, PAGE, CONFIG, MANIFEST or a shard
 */
export async function isOurs(path: string, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  if (path === HOME || path === PAGE) return (await response.text()).includes(MARK);
  const type = response.headers.get('content-type') ?? '';
  if (path !== CONFIG && path !== MANIFEST) return /json/.test(type);
  try {
    const json: unknown = await response.json();
    return path === CONFIG ? isSettings(json) : readManifest(json) !== undefined;
  } catch {
    return false;
  }
}

/** Stands in the head of our pages (index.html), and in no other. */
const MARK = '<meta name="application-name" content="Bearings"';

/** Settings with a mistake in them are ours still, and the app says what is wrong with them. */
const isSettings = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'lmiBaseUrl' in json;

/** What a page asks of the service worker. */
export type Request =
  | { readonly type: 'what-is-kept' }
  | { readonly type: 'download-pack' }
  | { readonly type: 'skip-waiting' };
