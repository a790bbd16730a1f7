import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { downloadPack, type Outside } from './downloadPack';

/** A Cache as the Cache API describes it, as far as the download uses it. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  capacity = Number.POSITIVE_INFINITY;

  async put(path: string, response: Response): Promise<void> {
    if (this.entries.size >= this.capacity) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(path, response);
  }

  async match(path: string): Promise<Response | undefined> {
    return this.entries.get(path)?.clone();
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((path) => new Request(`https://bearings.example${path}`));
  }

  async delete(path: string): Promise<boolean> {
    return this.entries.delete(path);
  }
}

class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }

  pathsIn(name: string): readonly string[] {
    return [...(this.all.get(name)?.entries.keys() ?? [])].sort();
  }
}

type Files = Record<string, string>;

const PAGE = '<meta name="application-name" content="Bearings" />';
const PORTAL = '<title>Wi-Fi log in</title>';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A server with one bundle of the given shards, and the shards `alone` in no bundle. */
function served(edition: string, shards: Files, alone: Files = {}): Files {
  const bundle = JSON.stringify(shards);
  const path = `bundles/areas.${edition}.json`;
  const names = Object.keys({ ...shards, ...alone });
  const manifest = {
    edition,
    made: '2026-11-25',
    files: Object.fromEntries(names.map((name) => [name.replace(/\..*$/, ''), name])),
    bundles: [{ path, sha256: hex(bundle), files: 1, bytes: bundle.length }],
  };
  return {
    '/index.html': PAGE,
    '/app.html': PAGE,
    '/config.json': '{"lmiBaseUrl":null}',
    '/pack/manifest.json': JSON.stringify(manifest),
    [`/pack/${path}`]: bundle,
    ...Object.fromEntries(Object.entries(alone).map(([name, text]) => [`/pack/${name}`, text])),
  };
}

const typeOf = (text: string) => ({
  headers: { 'content-type': text.startsWith('<') ? 'text/html' : 'application/json' },
});

/** How one file comes for the first time, and how ever after. */
type Faults = Readonly<Record<string, readonly (() => Response)[]>>;

function outside(files: Files, caches = new FakeCaches(), faults: Faults = {}) {
  const asked: string[] = [];
  const fake = {
    caches,
    silentMs: 50,
    fetch: async (path: string) => {
      asked.push(path);
      const fault = faults[path]?.[asked.filter((one) => one === path).length - 1];
      if (fault) return fault();
      const text = files[path];
      return text === undefined
        ? new Response('', { status: 404 })
        : new Response(text, typeOf(text));
    },
  };
  // The fakes stand for the browser's own objects, of which the download uses these few methods.
  return { asked, caches, outside: fake as unknown as Outside };
}

const unreachable = (caches: FakeCaches): Outside =>
  ({ caches, fetch: () => Promise.reject(new TypeError('no')) }) as unknown as Outside;

const FIRST = served('2026-1', { 'areas/a.1.json': '{"a":1}', 'areas/b.1.json': '{"b":1}' });

describe('the download for offline use', () => {
  test('keeps every shard under its own address, and the page with its configuration', async () => {
    const { caches, outside: browser } = outside(FIRST);

    expect(await downloadPack(browser)).toEqual({ kind: 'kept', edition: '2026-1' });
    expect(caches.pathsIn('bearings-pack')).toEqual([
      '/pack/areas/a.1.json',
      '/pack/areas/b.1.json',
    ]);
    expect(caches.pathsIn('bearings-last-good')).toEqual([
      '/app.html',
      '/config.json',
      '/index.html',
      '/pack/manifest.json?kept',
    ]);
    const shard = await (await caches.open('bearings-pack')).match('/pack/areas/a.1.json');
    expect(shard?.headers.get('content-type')).toBe('application/json');
    expect(await shard?.json()).toEqual({ a: 1 });
  });

  test('fetches a shard that is in no bundle by itself', async () => {
    const { caches, outside: browser } = outside(
      served('2026-1', { 'areas/a.1.json': '{}' }, { 'titles.1.json': '[]' }),
    );

    await downloadPack(browser);

    expect(caches.pathsIn('bearings-pack')).toEqual([
      '/pack/areas/a.1.json',
      '/pack/titles.1.json',
    ]);
  });

  test('asks for no bundle again while the edition is the same', async () => {
    const { asked, outside: browser } = outside(FIRST);
    await downloadPack(browser);
    asked.length = 0;

    expect(await downloadPack(browser)).toEqual({ kind: 'kept', edition: '2026-1' });
    expect(asked.filter((path) => path.includes('bundles'))).toEqual([]);
  });

  test('drops the shards of the edition before once the new one is whole', async () => {
    const { caches, outside: first } = outside(FIRST);
    await downloadPack(first);
    const next = served('2026-2', { 'areas/a.2.json': '{}', 'areas/b.1.json': '{"b":1}' });

    await downloadPack(outside(next, caches).outside);

    expect(caches.pathsIn('bearings-pack')).toEqual([
      '/pack/areas/a.2.json',
      '/pack/areas/b.1.json',
    ]);
  });

  test('keeps the edition before whole where the new one does not arrive', async () => {
    const { caches, outside: first } = outside(FIRST);
    await downloadPack(first);
    const next = served('2026-2', { 'areas/a.2.json': '{}' });

    const answer = await downloadPack(
      outside({ ...next, '/pack/bundles/areas.2026-2.json': '{"areas/a.2.json":"{x}"}' }, caches)
        .outside,
    );

    expect(answer).toEqual({ kind: 'failed', because: 'damaged' });
    expect(caches.pathsIn('bearings-pack')).toContain('/pack/areas/a.1.json');
    const kept = await (await caches.open('bearings-last-good')).match('/pack/manifest.json?kept');
    expect(await kept?.json()).toMatchObject({ edition: '2026-1' });
  });

  test('stays kept when the network is gone later', async () => {
    const { caches, outside: first } = outside(FIRST);
    await downloadPack(first);

    expect(await downloadPack(unreachable(caches))).toEqual({ kind: 'kept', edition: '2026-1' });
  });

  test('fails for the network where nothing was kept before', async () => {
    expect(await downloadPack(unreachable(new FakeCaches()))).toEqual({
      kind: 'failed',
      because: 'network',
    });
  });

  test('fails for storage where the browser refuses to write', async () => {
    const { caches, outside: browser } = outside(FIRST);
    (await caches.open('bearings-pack')).capacity = 1;

    expect(await downloadPack(browser)).toEqual({ kind: 'failed', because: 'storage' });
    expect(caches.pathsIn('bearings-last-good')).not.toContain('/pack/manifest.json?kept');
  });

  test('fails as damaged where the manifest is not one', async () => {
    const { outside: browser } = outside({ ...FIRST, '/pack/manifest.json': '{"edition":1}' });

    expect(await downloadPack(browser)).toEqual({ kind: 'failed', because: 'damaged' });
  });

  const BUNDLE = '/pack/bundles/areas.2026-1.json';

  /** An answer that begins, and then is cut or falls silent. */
  const begun = (end: 'cut' | 'silent') => () =>
    new Response(
      new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"areas'));
          if (end === 'cut') stream.error(new TypeError('network error'));
          else setTimeout(() => stream.error(new TypeError('aborted')), 50);
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    );

  test.each([
    ['was cut', begun('cut')],
    ['fell silent', begun('silent')],
    ['came with a digit altered', () => new Response('{"areas/a.1.json":"7"}', typeOf('{'))],
    ['came as the page of a café', () => new Response(PORTAL, typeOf(PORTAL))],
  ])('asks once more for a bundle that %s', async (_, fault) => {
    const browser = outside(FIRST, new FakeCaches(), { [BUNDLE]: [fault] });

    expect(await downloadPack(browser.outside)).toEqual({ kind: 'kept', edition: '2026-1' });
    expect(browser.asked.filter((path) => path === BUNDLE)).toHaveLength(2);
  });

  test.each([
    ['is cut', begun('cut'), 'network'],
    ['falls silent', begun('silent'), 'network'],
    ['comes broken', () => new Response('{', typeOf('{')), 'damaged'],
  ] as const)('ends where a bundle %s each time, and says why', async (_, fault, because) => {
    const { outside: browser } = outside(FIRST, new FakeCaches(), { [BUNDLE]: [fault, fault] });

    expect(await downloadPack(browser)).toEqual({ kind: 'failed', because });
  });

  test.each(['/index.html', '/app.html', '/config.json'])(
    'keeps nothing in the place of %s but what is ours',
    async (path) => {
      const { caches, outside: browser } = outside({ ...FIRST, [path]: PORTAL });

      expect(await downloadPack(browser)).toEqual({ kind: 'failed', because: 'damaged' });
      expect(caches.pathsIn('bearings-last-good')).not.toContain(path);
    },
  );
});
