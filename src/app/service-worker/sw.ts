import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { BASE } from '../../shared/base';
import { type Download, downloadPack, keptEdition } from '../offline/downloadPack';
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
  type Request as PageRequest,
} from '../offline/kept';
import { newestOrKept } from '../offline/newestOrKept';

/** What the router tells a handler, as far as it is used here. */
interface RouteHandlerCallbackOptions {
  readonly request: Request;
  readonly url: URL;
  readonly event: ExtendableEvent;
}

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const outside = { caches, fetch: fetch.bind(self) };

/** Without a network the edition that is kept whole answers before a newer one that is not. */
async function keptManifestKey(): Promise<string> {
  const cache = await caches.open(LAST_GOOD_CACHE);
  return (await cache.match(KEPT_MANIFEST)) ? KEPT_MANIFEST : MANIFEST;
}

async function answerNewest({ request, url, event }: RouteHandlerCallbackOptions) {
  const isPage = request.mode === 'navigate';
  const key = isPage ? (url.pathname === BASE ? HOME : PAGE) : url.pathname;
  const keptKey = key === MANIFEST ? await keptManifestKey() : key;
  const { answer, done } = newestOrKept(outside, { request, key, keptKey });
  event.waitUntil(done);
  return answer;
}

/** A shard never changes: the kept one answers, unless it came broken and is asked for anew. */
async function answerShard({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const cache = await caches.open(PACK_CACHE);
  const kept = await cache.match(url.pathname, { ignoreVary: true });
  if (kept && request.cache !== 'reload') return kept;
  try {
    const response = await fetch(request);
    const ours = await isOurs(url.pathname, response.clone());
    if (ours) await cache.put(url.pathname, response.clone());
    return ours || !kept ? response : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** A chunk may stand in the cache of this version or of the one that waits: names never clash. */
async function answerAsset({ request }: { readonly request: Request }): Promise<Response> {
  const cached = await caches.match(request, { ignoreVary: true });
  return cached ?? fetch(request);
}

/** As the server tells a file from an address: `scripts/server/answerTo.ts`. */
const hasExtension = /^[^?]*\.[a-z][^/?]*(?:\?|$)/i;

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);

registerRoute(new NavigationRoute(answerNewest, { denylist: [hasExtension] }));
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && (url.pathname === CONFIG || url.pathname === MANIFEST),
  answerNewest,
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`),
  answerAsset,
);
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(PACK), answerShard);

/** One download at a time, however many tabs ask. */
let download: Promise<Download> | null = null;

function startDownload(): Promise<Download> {
  download ??= downloadPack(outside).finally(() => {
    download = null;
  });
  return download;
}

/** What is kept whole already is said before the server is asked whether it is the newest. */
async function tellKept(tell: (answer: Download) => void): Promise<void> {
  const edition = await keptEdition(outside);
  if (edition !== null) tell({ kind: 'kept', edition });
}

self.addEventListener('message', (event) => {
  const request: PageRequest | null = event.data;
  const port = event.ports[0];
  if (request?.type === 'skip-waiting') event.waitUntil(self.skipWaiting());
  if (request?.type === 'what-is-kept') {
    event.waitUntil(tellKept((answer) => port?.postMessage(answer)));
  }
  if (request?.type === 'download-pack') {
    event.waitUntil(startDownload().then((answer) => port?.postMessage(answer)));
  }
});

// The page of a first visit is served too, or its next lazy chunk would need the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
