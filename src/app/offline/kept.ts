/**
 * Where the service worker keeps what it needs without a network, beside the precached shell.
 * Named here once, since the service worker answers from what the download writes.
 */
export const LAST_GOOD_CACHE = 'bearings-last-good';
export const PACK_CACHE = 'bearings-pack';

/** Every navigation is answered by one page, so its last good copy stands under one key. */
export const PAGE = '/index.html';
export const CONFIG = '/config.json';
export const MANIFEST = '/pack/manifest.json';

/** The manifest of the edition that is kept whole; the plain key holds the newest one seen. */
export const KEPT_MANIFEST = '/pack/manifest.json?kept';

/** What a page asks of the service worker. */
export type Request = { readonly type: 'download-pack' } | { readonly type: 'skip-waiting' };
