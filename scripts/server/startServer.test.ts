import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/withoutServices';
import { PortInUseError, type RunningServer, startServer } from './startServer';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

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
    ['/%zz', 400],
  ])('answers %s with %d and the security headers', async (path, status) => {
    const { status: answered, headers } = await ask(path);

    expect(answered).toBe(status);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  test('compresses script, and keeps it for a year', async () => {
    const { headers } = await ask('/assets/main.1a2b3c4d.js', {
      headers: { 'accept-encoding': 'gzip' },
    });

    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('gives the page to a caller that does not ask for HTML', async () => {
    const response = await ask('/areas/E08000035', { headers: { accept: 'application/json' } });

    expect(await response.text()).toContain('<title>Bearings</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('answers only GET and HEAD', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });

    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
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
    write('config.json', '{ "lmiBaseUrl": ');
    const shut = (await ask('/')).headers.get('content-security-policy');

    expect(open).toContain("connect-src 'self' https://mirror.example;");
    expect(shut).toContain("connect-src 'self';");
    expect(warnings).toEqual([
      'config.json cannot be used: it is not JSON. Every outside service is switched off.',
    ]);
  });
});
