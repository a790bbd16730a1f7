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
    '/index.html': '<title>Bearings</title>',
    '/config.json': '{}',
    '/pack/manifest.json': JSON.stringify(manifest),
    [`/pack/${path}`]: bundle,
    ...Object.fromEntries(Object.entries(alone).map(([name, text]) => [`/pack/${name}`, text])),
  };
}

function outside(files: Files, caches = new FakeCaches()) {
  const asked: string[] = [];
  const fake = {
    caches,
    fetch: async (path: string) => {
      asked.push(path);
      const text = files[path];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
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
});
