import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';

const GOOD = '{"pay":96314}';
const ALTERED = '{"pay":96914}';
const HASH = createHash('sha256').update(GOOD).digest('hex').slice(0, 10);
const PATH = `areas/E08000035.${HASH}.json`;
const MANIFEST = {
  edition: 'e',
  made: '2026-11-30',
  files: { 'areas/E08000035': PATH },
  bundles: [{ path: 'bundles/areas.1.json', sha256: '', files: 1, bytes: 1 }],
};

const schema = z.object({ pay: z.number() });

/** A server that takes a question and never answers it. */
const silent = (signal?: AbortSignal | null) =>
  new Promise<Response>((_, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason));
  });

/** A pack whose shard comes as each of some texts in turn. */
async function packWith(texts: readonly string[], status = 200, bundle?: string, shapes?: string) {
  vi.resetModules();
  const { fetchShard } = await import('./client');
  const caches: (string | undefined)[] = [];
  const asked = { bundle: 0 };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { href } = input instanceof Request ? new URL(input.url) : new URL(input, 'http://own');
    if (href.endsWith('manifest.json')) return Response.json({ ...MANIFEST, shapes });
    if (href.endsWith('/pack/bundles/areas.1.json')) {
      asked.bundle += 1;
      return new Response(bundle ?? 'gone', { status: bundle === undefined ? 404 : 200 });
    }
    caches.push(init?.cache);
    if (texts.length === 0) return silent(init?.signal);
    return new Response(texts[caches.length - 1] ?? texts.at(-1) ?? '', { status });
  };
  vi.stubGlobal('fetch', fetch);
  const shapeIn = vi.fn<() => typeof schema>(() => schema);
  return { ask: () => fetchShard('areas/E08000035', shapeIn), caches, asked, shapeIn };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('a shard of the pack', () => {
  test('is asked for once where it is as it was made', async () => {
    const { ask, caches } = await packWith([GOOD]);
    expect(await ask()).toEqual({ pay: 96_314 });
    expect(caches).toEqual([undefined]);
  });

  test.each([
    ['with one digit altered', ALTERED],
    ['cut short', GOOD.slice(0, -2)],
    ['as a web page', '<!DOCTYPE html>'],
    ['empty', ''],
  ])('that came %s once is fetched again, past the cache', async (_, broken) => {
    const { ask, caches } = await packWith([broken, GOOD]);
    expect(await ask()).toEqual({ pay: 96_314 });
    expect(caches).toEqual([undefined, 'reload']);
  });

  test('that stays altered is refused after the second time, never shown', async () => {
    const { ask, caches } = await packWith([ALTERED]);
    await expect(ask()).rejects.toMatchObject({ name: 'ContractError' });
    expect(caches).toHaveLength(2);
  });

  test('that is not there is not asked for again here', async () => {
    const { ask, caches } = await packWith(['gone'], 404);
    await expect(ask()).rejects.toMatchObject({ name: 'HttpStatusError', status: 404 });
    expect(caches).toHaveLength(1);
  });

  test('is held against its shape alone where the browser has no WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    const { ask, caches } = await packWith(['nonsense', ALTERED]);
    expect(await ask()).toEqual({ pay: 96_914 });
    expect(caches).toEqual([undefined, 'reload']);
  });

  test.each([
    ['by a pack of the same shapes', 'now', 'now', 0],
    ['by a pack of other shapes', 'before', 'now', 1],
    ['by a pack that does not say', undefined, 'now', 1],
    ['for an app that does not say', undefined, undefined, 1],
  ])('made %s', async (_, ofPack, ofApp, checks) => {
    vi.stubEnv('BEARINGS_SHAPES', ofApp);
    const { ask, shapeIn } = await packWith([GOOD], 200, undefined, ofPack);
    expect(await ask()).toEqual({ pay: 96_314 });
    expect(shapeIn).toHaveBeenCalledTimes(checks);
  });

  test('of the same shapes is held against its shape where nothing proves it', async () => {
    vi.stubEnv('BEARINGS_SHAPES', 'now');
    vi.stubGlobal('crypto', {});
    const { ask, caches } = await packWith(['{"pay":"much"}', GOOD], 200, undefined, 'now');
    expect(await ask()).toEqual({ pay: 96_314 });
    expect(caches).toEqual([undefined, 'reload']);
  });

  const BUNDLE = JSON.stringify({ [PATH]: GOOD });

  test.each([
    ['is gone', ['gone'], 404],
    ['answers 500', ['broken'], 500],
    ['stays altered', [ALTERED], 200],
  ])('that %s is taken out of the file of its kind', async (_, texts, status) => {
    const { ask, asked } = await packWith(texts, status, BUNDLE);
    expect(await ask()).toEqual({ pay: 96_314 });
    expect(asked.bundle).toBe(1);
  });

  test('that says nothing for five seconds is taken out of the file of its kind', async () => {
    vi.useFakeTimers();
    const { ask } = await packWith([], 200, BUNDLE);
    const shard = ask();
    await vi.advanceTimersByTimeAsync(5100);
    expect(await shard).toEqual({ pay: 96_314 });
    vi.useRealTimers();
  });

  test('that is altered in both is refused', async () => {
    const { ask } = await packWith([ALTERED], 200, JSON.stringify({ [PATH]: ALTERED }));
    await expect(ask()).rejects.toMatchObject({ name: 'ContractError' });
  });
});
