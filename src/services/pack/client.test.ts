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
  bundles: [],
};

const schema = z.object({ pay: z.number() });

/** A pack whose shard comes as each of some texts in turn. */
async function packWith(texts: readonly string[], status = 200) {
  vi.resetModules();
  const { fetchShard } = await import('./client');
  const caches: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { href } = input instanceof Request ? new URL(input.url) : new URL(input, 'http://own');
    if (href.endsWith('manifest.json')) return Response.json(MANIFEST);
    caches.push(init?.cache);
    return new Response(texts[caches.length - 1] ?? texts.at(-1) ?? '', { status });
  };
  vi.stubGlobal('fetch', fetch);
  return { ask: () => fetchShard('areas/E08000035', schema), caches };
}

afterEach(() => {
  vi.unstubAllGlobals();
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
});
