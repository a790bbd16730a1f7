import { afterEach, describe, expect, test, vi } from 'vitest';
import { serverHasNewerVersion } from './newerVersion';

const OURS = '/assets/index-a1.js';
const page = (script: string) =>
  `<!doctype html><div id="root"></div><script type="module" crossorigin src="${script}"></script>`;

const answer = (body: string, init?: ResponseInit) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));

afterEach(() => vi.unstubAllGlobals());

describe('the server has a newer version', () => {
  test('where its page starts another script of ours', async () => {
    answer(page('/assets/index-b2.js'));
    expect(await serverHasNewerVersion(OURS)).toBe(true);
  });

  test.each([
    ['its page is the same', page(OURS), 200],
    ['it answers with a page that is not ours', '<h1>Sign in to the network</h1>', 200],
    ['it is broken', page('/assets/index-b2.js'), 503],
  ])('never where %s', async (_, body, status) => {
    answer(body, { status });
    expect(await serverHasNewerVersion(OURS)).toBe(false);
  });

  test('never where it cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await serverHasNewerVersion(OURS)).toBe(false);
  });

  test('never in development, where nothing has a stamp', async () => {
    answer(page('/assets/index-b2.js'));
    expect(await serverHasNewerVersion(undefined)).toBe(false);
  });
});
