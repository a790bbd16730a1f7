import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { freePort } from '../lib/freePort';
import { PortInUseError, type RunningServer, startServer } from './startServer';

let folder = '';
let port = 0;
let server: RunningServer;
const warnings: string[] = [];

const write = (file: string, text: string): void => {
  mkdirSync(join(folder, 'dist', file, '..'), { recursive: true });
  writeFileSync(join(folder, 'dist', file), text);
};

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, init);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bearings-serve-'));
  write('index.html', '<!doctype html><title>Bearings</title>');
  write('app.html', '<!doctype html><title>Bearings</title><p>Any page</p>');
  write('config.json', JSON.stringify(CONFIG_WITHOUT_SERVICES));
  write('assets/main.1a2b3c4d.js', `export const text = '${'long '.repeat(1000)}';`);
  writeFileSync(join(folder, 'secret.txt'), 'not served');
  port = await freePort();
  server = await startServer({
    dist: join(folder, 'dist'),
    port,
    warn: (text) => warnings.push(text),
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the server', () => {
  test.each([
    ['/', 200],
    ['/occupations/2136?area=E08000035', 200],
    ['/assets/main.1a2b3c4d.js', 200],
    ['/config.json', 200],
    ['/assets/gone.js', 404],
    ['/pack/gone.json', 404],
    ['/..%2fsecret.txt', 404],
    ['/%zz', 200],
    ['/occupations/%FF', 200],
    ['/occupations/%00', 200],
    ['/sw.js/x', 200],
    ['/index.html/', 200],
    [`/areas/${'x'.repeat(5000)}`, 200],
    [`/assets/${'x'.repeat(5000)}`, 404],
  ])('answers %s with %d and the security headers', async (path, status) => {
    const { status: answered, headers } = await ask(path);

    expect(answered).toBe(status);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  const SCRIPT = '/assets/main.1a2b3c4d.js';

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('compresses script for who takes %s, and keeps it for a year', async (accept, encoding) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(SCRIPT, { method, headers: { 'accept-encoding': accept } });

      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await response.text()).toContain(method === 'GET' ? 'long long' : '');
    }
  });

  test('sends what the build has compressed, but not what was compressed before an edit', async () => {
    write('assets/made.1a2b3c4d.css', 'a{}');
    writeFileSync(join(folder, 'dist/assets/made.1a2b3c4d.css.gz'), gzipSync('made by the build'));
    writeFileSync(join(folder, 'dist/config.json.gz'), gzipSync('old settings'));
    utimesSync(join(folder, 'dist/config.json.gz'), 1, 1);
    write('pack/manifest.json', '{}');
    writeFileSync(join(folder, 'dist/pack/manifest.json.gz'), gzipSync('the list of files'));
    const headers = { 'accept-encoding': 'gzip' };

    expect(await (await ask('/assets/made.1a2b3c4d.css', { headers })).text()).toBe(
      'made by the build',
    );
    expect(await (await ask('/config.json', { headers })).text()).toContain('lmiBaseUrl');
    expect(await (await ask('/pack/manifest.json', { headers })).text()).toBe('the list of files');
  });

  test('says that nothing has changed to who has the newest', async () => {
    const first = await ask('/');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/', { headers: { 'if-none-match': etag } });

    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await again.text()).toBe('');
  });

  test.each([
    ['bytes=0-4', 206, 'bytes 0-4/5023', 5],
    ['bytes=5020-', 206, 'bytes 5020-5022/5023', 3],
    ['bytes=-2', 206, 'bytes 5021-5022/5023', 2],
    ['bytes=5020-9999', 206, 'bytes 5020-5022/5023', 3],
    ['bytes=9999-', 416, 'bytes */5023', 0],
    ['bytes=5-1', 200, null, 5023],
    ['bytes=abc', 200, null, 5023],
    ['bytes=0-1,3-4', 200, null, 5023],
  ])('answers a request for %s with %d', async (range, status, part, length) => {
    const response = await ask(SCRIPT, { headers: { range, 'accept-encoding': 'identity' } });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(part);
    expect((await response.arrayBuffer()).byteLength).toBe(length);
  });

  test('gives the page to a caller that does not ask for HTML', async () => {
    const response = await ask('/areas/E08000035', { headers: { accept: 'application/json' } });

    expect(await response.text()).toContain('<p>Any page</p>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('answers only GET and HEAD', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });

    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
  });

  const OF_THE_CONNECTION = /^(date|connection|keep-alive|transfer-encoding)$/;

  test('tells HEAD what it tells GET, for every kind of answer', async () => {
    const asked: [string, Record<string, string>][] = [
      ['/', {}],
      ['/map', { 'accept-encoding': 'br' }],
      ['/config.json', { 'accept-encoding': 'gzip' }],
      [SCRIPT, { 'accept-encoding': 'gzip' }],
      [SCRIPT, { range: 'bytes=0-4' }],
      [SCRIPT, { range: 'bytes=9999-' }],
      ['/assets/gone.js', {}],
      ['/?again', { 'if-none-match': (await ask('/')).headers.get('etag') ?? '' }],
    ];
    for (const [path, headers] of asked) {
      const [get, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) => ask(path, { method, headers })),
      );
      const told = (answer: Response | undefined) =>
        [...(answer?.headers ?? [])].filter(([name]) => !OF_THE_CONNECTION.test(name));

      expect(head?.status).toBe(get?.status);
      expect(told(head)).toEqual(told(get));
      expect(await head?.text()).toBe('');
    }
  });

  test('says in a sentence that its port is taken', async () => {
    const second = startServer({ dist: join(folder, 'dist'), port, warn: () => undefined });

    await expect(second).rejects.toThrow(PortInUseError);
    await expect(second).rejects.toThrow(`Port ${port} is already in use`);
  });

  test('says in a sentence that nothing is built', async () => {
    const second = startServer({ dist: join(folder, 'nothing'), port });

    await expect(second).rejects.toThrow('There is no built app to serve yet');
  });

  test('follows config.json when it is edited, and switches services off when it breaks', async () => {
    const lmiBaseUrl = 'https://mirror.example/lmi/';
    write('config.json', JSON.stringify({ ...CONFIG_WITHOUT_SERVICES, lmiBaseUrl }));
    const open = (await ask('/')).headers.get('content-security-policy');
    write('config.json', `\uFEFF${JSON.stringify({ ...CONFIG_WITHOUT_SERVICES, lmiBaseUrl })}`);
    const marked = (await ask('/')).headers.get('content-security-policy');
    write('config.json', '{ "lmiBaseUrl": ');
    const shut = (await ask('/')).headers.get('content-security-policy');

    expect(open).toContain("connect-src 'self' https://mirror.example;");
    expect(marked).toBe(open);
    expect(shut).toContain("connect-src 'self';");
    expect(warnings).toEqual([
      'config.json cannot be used: it is not JSON. Every outside service is switched off.',
    ]);
  });
});
