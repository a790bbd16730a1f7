import { describe, expect, test } from 'vitest';
import { newestOrKept } from './newestOrKept';

const ours = (words: string) =>
  new Response(`<meta name="application-name" content="Bearings" />${words}`);
const portal = () => new Response('<title>Wi-Fi log in</title>');

/** A browser that keeps `kept`, if anything, and whose server does as it is told. */
function ask(answer: () => Promise<Response>, kept?: Response) {
  const put = new Map<string, Response>();
  const cache = {
    match: async () => kept,
    put: async (key: string, response: Response) => void put.set(key, response),
  };
  const outside = { caches: { open: async () => cache }, fetch: answer, patienceMs: 30 };
  const asked = { request: new Request('https://bearings.example/map'), key: '/app.html' };
  // The fakes stand for the browser's own objects, of which these few methods are used.
  return { put, ...newestOrKept(outside as unknown as Parameters<typeof newestOrKept>[0], asked) };
}

const never = () => new Promise<Response>(() => undefined);

describe('a page that has been kept', () => {
  test('gives way to the newest one, which is kept in its place', async () => {
    const { answer, done, put } = ask(() => Promise.resolve(ours('new')), ours('old'));

    expect(await (await answer).text()).toContain('new');
    await done;
    expect(await put.get('/app.html')?.text()).toContain('new');
  });

  test.each([
    ['is away', () => Promise.reject(new TypeError('no network'))],
    ['says nothing', never],
    ['answers 404 to all', () => Promise.resolve(new Response('gone', { status: 404 }))],
    ['answers 500', () => Promise.resolve(new Response('broken', { status: 500 }))],
    ['is behind a page to log in at', () => Promise.resolve(portal())],
  ])('answers where the server %s, and stays kept', async (_, server) => {
    const { answer, put } = ask(server, ours('old'));

    expect(await (await answer).text()).toContain('old');
    expect(put.size).toBe(0);
  });
});

describe('where nothing has been kept yet', () => {
  test('the page to log in at is shown, and never kept', async () => {
    const { answer, done, put } = ask(() => Promise.resolve(portal()));

    expect(await (await answer).text()).toContain('Wi-Fi');
    await done;
    expect(put.size).toBe(0);
  });

  test('a network that is away is an error of the network', async () => {
    const { answer } = ask(() => Promise.reject(new TypeError('no network')));

    await expect(answer).rejects.toThrow('no network');
  });
});
