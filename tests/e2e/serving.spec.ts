import { readdirSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { resolve } from 'node:path';
import { expect, test } from '../support/journey';

const dist = resolve(import.meta.dirname, '../../dist');

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob: https://tile.openstreetmap.org; font-src 'self'; " +
  "connect-src 'self' https://api.lmiforall.org.uk https://www.nomisweb.co.uk; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

const firstAsset = (ending: string): string => {
  const name = readdirSync(`${dist}/assets`).find((file) => file.endsWith(ending));
  return `/assets/${name ?? 'none'}`;
};

const YEAR = 'public, max-age=31536000, immutable';

const ANSWERS = [
  ['/', 200, 'text/html', 'no-cache'],
  ['/occupations/2136?area=E08000035', 200, 'text/html', 'no-cache'],
  ['/index.html', 200, 'text/html', 'no-cache'],
  ['/config.json', 200, 'application/json', 'no-cache'],
  ['/sw.js', 200, 'text/javascript', 'no-cache'],
  ['/manifest.webmanifest', 200, 'application/manifest+json', 'no-cache'],
  ['/pack/manifest.json', 200, 'application/json', 'no-cache'],
  [firstAsset('.js'), 200, 'text/javascript', YEAR],
  [firstAsset('.css'), 200, 'text/css', YEAR],
  ['/assets/gone.js', 404, 'text/plain', 'no-store'],
  ['/pack/occupations/gone.json', 404, 'text/plain', 'no-store'],
  ['/gone.png', 404, 'text/plain', 'no-store'],
] as const;

for (const [path, status, type, cacheControl] of ANSWERS) {
  test(`${path.replace(/-[\w-]{8}\./, '-hash.')} is answered ${status} with every header`, async ({
    request,
  }) => {
    const response = await request.get(path);
    const headers = response.headers();

    expect(response.status()).toBe(status);
    expect(headers['content-type']).toContain(type);
    expect(headers['cache-control']).toBe(cacheControl);
    expect(headers['content-security-policy']).toBe(POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });
}

for (const [accept, encoding] of [
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
] as const)
  test(`the start is sent as the build has compressed it, as ${encoding}`, async ({ request }) => {
    const page = await (await request.get('/')).text();
    const entry = /data-start="(\/assets\/start-[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await request.get(entry, { headers: { 'accept-encoding': accept } });
    const beside = statSync(`${dist}${entry}${encoding === 'br' ? '.br' : '.gz'}`);

    expect(response.headers()['content-encoding']).toBe(encoding);
    expect(response.headers()['content-length']).toBe(String(beside.size));
  });

test('the front page comes with its words in it, another address with the frame alone', async ({
  request,
}) => {
  const home = await (await request.get('/')).text();
  const other = await (await request.get('/occupations/2136')).text();

  for (const page of [home, other]) {
    expect(page).toContain('>Job title or occupation</label>');
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
  }
  expect(home).toContain('<h1');
  expect(other).not.toContain('<h1');
});

for (const path of ['/../package.json', '/assets/../../package.json', '/..%2fpackage.json']) {
  // Clients tidy such a path before sending it; a raw request does not.
  test(`${path} leads nowhere`, async ({ baseURL }) => {
    const { hostname, port } = new URL(baseURL ?? '');
    const status = await new Promise((done, fail) => {
      get({ hostname, port, path }, (response) => {
        response.resume();
        done(response.statusCode);
      }).on('error', fail);
    });

    expect(status).toBe(404);
  });
}

test('the page runs under its policy without an error', async ({ page }) => {
  const response = await page.goto('/');

  expect(response?.status()).toBe(200);
  await expect(page.locator('#root')).not.toBeEmpty();
});
