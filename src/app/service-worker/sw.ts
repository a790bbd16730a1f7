import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { type Download, downloadPack } from '../offline/downloadPack';
import {
  CONFIG,
  KEPT_MANIFEST,
  LAST_GOOD_CACHE,
  MANIFEST,
  PACK_CACHE,
  PAGE,
  type Request as PageRequest,
} from '../offline/kept';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const PATIENCE_S = 2;

/** A server that is up but broken is treated as one that is down: the last good copy answers. */
async function orLastGood({ response }: { readonly response: Response }): Promise<Response> {
  if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
  return response;
}

const onlyWhole = async ({
  response,
}: {
  readonly response: Response;
}): Promise<Response | null> => (response.status === 200 && !response.redirected ? response : null);

function lastGood(keyFor: (mode: string) => Promise<string>): NetworkFirst {
  return new NetworkFirst({
    cacheName: LAST_GOOD_CACHE,
    networkTimeoutSeconds: PATIENCE_S,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: ({ mode }) => keyFor(mode),
        cacheWillUpdate: onlyWhole,
        fetchDidSucceed: orLastGood,
      },
    ],
  });
}

/** Without a network the edition that is kept whole answers before a newer one that is not. */
async function manifestKey(mode: string): Promise<string> {
  if (mode !== 'read') return MANIFEST;
  const cache = await caches.open(LAST_GOOD_CACHE);
  return (await cache.match(KEPT_MANIFEST)) ? KEPT_MANIFEST : MANIFEST;
}

/** A chunk may stand in the cache of this version or of the one that waits: names never clash. */
async function answerAsset({ request }: { readonly request: Request }): Promise<Response> {
  const cached = await caches.match(request, { ignoreVary: true });
  return cached ?? fetch(request);
}

const hasExtension = /\/[^/?]+\.[^/?]+$/;

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);

registerRoute(
  new NavigationRoute(
    lastGood(() => Promise.resolve(PAGE)),
    { denylist: [hasExtension] },
  ),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname === CONFIG,
  lastGood(() => Promise.resolve(CONFIG)),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname === MANIFEST,
  lastGood(manifestKey),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/assets/'),
  answerAsset,
);
// A shard that came broken is asked for past every cache; what comes then takes its place.
registerRoute(
  ({ sameOrigin, url, request }) =>
    sameOrigin && url.pathname.startsWith('/pack/') && request.cache === 'reload',
  new NetworkFirst({
    cacheName: PACK_CACHE,
    matchOptions: { ignoreVary: true },
    plugins: [{ cacheWillUpdate: onlyWhole }],
  }),
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/pack/'),
  new CacheFirst({
    cacheName: PACK_CACHE,
    matchOptions: { ignoreVary: true },
    plugins: [{ cacheWillUpdate: onlyWhole }],
  }),
);

/** One download at a time, however many tabs ask. */
let download: Promise<Download> | null = null;

function startDownload(): Promise<Download> {
  download ??= downloadPack({ caches, fetch: fetch.bind(self) }).finally(() => {
    download = null;
  });
  return download;
}

self.addEventListener('message', (event) => {
  const request: PageRequest | null = event.data;
  const port = event.ports[0];
  if (request?.type === 'skip-waiting') event.waitUntil(self.skipWaiting());
  if (request?.type === 'download-pack') {
    event.waitUntil(startDownload().then((answer) => port?.postMessage(answer)));
  }
});

// The page of a first visit is served too, or its next lazy chunk would need the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
