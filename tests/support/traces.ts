import type { BrowserContext, Page } from '@playwright/test';

/** Everything a page can leave behind or give away, gathered as it happens or on asking. */
export interface Traces {
  /** Where any of the words was found: "IndexedDB bearings-vault/documents: WORD". */
  readonly find: (words: readonly string[]) => Promise<readonly string[]>;
}

/** A word as bytes may hold it too: two bytes a letter, or in Base64 at any of its three places. */
function formsOf(word: string): readonly string[] {
  const padded = ['', 'a', 'aa'].map((before) => {
    const base64 = Buffer.from(`${before}${word}`).toString('base64');
    // The first and last characters share bits with their neighbours.
    return base64.slice(before.length === 0 ? 0 : 4, -4);
  });
  return [word, encodeURIComponent(word), word.split('').join('\0'), ...padded];
}

/** Begins to listen to a page; call it before the page is opened. */
export function watchTraces(page: Page, context: BrowserContext): Traces {
  const seen: (readonly [string, string])[] = [];
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    seen.push(['request', `${request.url()} ${request.postData() ?? ''} ${headers}`]);
  });
  context.on('console', (message) => seen.push(['console', message.text()]));
  page.on('framenavigated', (frame) => seen.push(['address', frame.url()]));

  return {
    find: async (words) => {
      const stores = await page.evaluate(readStores);
      const title = await page.title();
      const all = [...seen, ...stores, ['address', page.url()] as const, ['title', title] as const];
      return all.flatMap(([place, text]) =>
        words
          .filter((word) => formsOf(word).some((form) => text.includes(form)))
          .map((word) => `${place}: ${word}`),
      );
    },
  };
}

/** Runs in the page: every store of the origin, and Query's cache, as text. */
async function readStores(): Promise<readonly (readonly [string, string])[]> {
  const asText = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return asText(new Uint8Array(value));
    if (value instanceof Uint8Array) {
      let text = '';
      for (const byte of value) text += String.fromCodePoint(byte);
      return text;
    }
    if (ArrayBuffer.isView(value)) return asText(new Uint8Array(value.buffer));
    if (value instanceof Map) return asText([...value]);
    if (value instanceof Set) return asText([...value]);
    if (Array.isArray(value)) return value.map(asText).join(' ');
    if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey))
      return Object.entries(value)
        .map(([key, part]) => `${key} ${asText(part)}`)
        .join(' ');
    return String(value);
  };
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });

  async function databases(): Promise<(readonly [string, string])[]> {
    const found: (readonly [string, string])[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          done(objects.getAllKeys()),
          done(objects.getAll()),
        ]);
        found.push([`IndexedDB ${name}/${store}`, `${asText(keys)} ${asText(values)}`]);
      }
      database.close();
    }
    return found;
  }

  async function cacheStorage(): Promise<(readonly [string, string])[]> {
    const found: (readonly [string, string])[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        // The shell and the pack were made before any client came; their addresses are enough.
        const isBuilt = /^\/(assets|pack)\//.test(new URL(request.url).pathname);
        const body = isBuilt ? '' : await (await cache.match(request))?.text();
        found.push([`Cache Storage ${name}`, `${request.url} ${body ?? ''}`]);
      }
    }
    return found;
  }

  /** Query's client is no global: it is taken from the element that provides it. */
  function queryCache(): (readonly [string, string])[] {
    interface Node {
      readonly memoizedProps?: { readonly client?: unknown } | null;
      readonly child?: Node | null;
    }
    interface Client {
      readonly getQueryCache: () => { readonly getAll: () => readonly object[] };
      readonly getMutationCache: () => { readonly getAll: () => readonly object[] };
    }
    const root = document.querySelector('#root');
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
    let node = root && key ? (Reflect.get(root, key) as Node | null | undefined) : null;
    while (node && !(node.memoizedProps?.client instanceof Object)) node = node.child;
    if (!node?.memoizedProps?.client) return [['Query cache', 'not found: the search is broken']];
    const client = node.memoizedProps.client as Client;
    const entries = [...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()];
    return entries.map((entry) => [
      'Query cache',
      JSON.stringify([Reflect.get(entry, 'queryKey'), Reflect.get(entry, 'state')]),
    ]);
  }

  return [
    ...(await databases()),
    ...(await cacheStorage()),
    ...queryCache(),
    ...Object.entries(localStorage).map((entry) => ['localStorage', entry.join(' ')] as const),
    ...Object.entries(sessionStorage).map((entry) => ['sessionStorage', entry.join(' ')] as const),
    ['history', JSON.stringify(history.state)],
    ['cookies', document.cookie],
    ['window name', window.name],
  ];
}
