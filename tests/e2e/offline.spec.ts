import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../src/services/pack/schemas/manifest';
import { expect, test } from '../support/journey';
import { type OwnServer, ownServer } from '../support/ownServer';
import { Frame } from '../support/pages/frame';

test.use({ serviceWorkers: 'allow', services: 'as-configured' });

// Each keeps the whole app and data pack, on a machine that runs another journey beside it.
test.describe.configure({ timeout: 90_000 });

let server: OwnServer;

test.beforeEach(async () => {
  server = await ownServer();
});

test.afterEach(async () => {
  await server.remove();
});

test.describe('with the server stopped', () => {
  // The browser itself reports each request that finds no server; the app must not mind.
  test.use({ expectedFaults: /net::ERR_CONNECTION_REFUSED|Failed to load resource/ });

  test('the app opens again, at any address, once it is ready to work offline', async ({
    page,
  }) => {
    await page.goto(server.url);
    await new Frame(page).readyOffline();
    const title = await page.title();

    await server.stop();
    await page.reload();
    await expect(page.locator('#root')).not.toBeEmpty();
    await new Frame(page).readyOffline();
    expect(await page.title()).toBe(title);

    await page.goto(`${server.url}/occupations/2136?area=E08000035`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('every file of the pack is kept under its own address', async ({ page }) => {
    await page.goto(server.url);
    await new Frame(page).readyOffline();
    await server.stop();

    const manifest: unknown = await page.evaluate(async () =>
      (await fetch('/pack/manifest.json')).json(),
    );
    const paths = Object.values(readManifest(manifest)?.files ?? {});
    const missing = await page.evaluate(async (wanted) => {
      const answers = await Promise.all(
        wanted.map(async (path) => {
          const response = await fetch(`/pack/${path}`);
          return response.ok ? null : path;
        }),
      );
      return answers.filter((path) => path !== null);
    }, paths);

    expect(paths.length).toBeGreaterThan(2000);
    expect(missing).toEqual([]);
  });
});

test('nothing is kept but the shell, the last good page and configuration, and the pack', async ({
  page,
}) => {
  await page.goto(server.url);
  await new Frame(page).readyOffline();
  await page.reload();

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const paths = await Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return requests.map(({ url }) => new URL(url)).map(({ pathname }) => pathname);
      }),
    );
    return paths.flat();
  });

  const other = kept.filter(
    (path) =>
      !/^\/(assets|pack)\//.test(path) &&
      !['/index.html', '/app.html', '/config.json', '/icon.svg', '/manifest.webmanifest'].includes(
        path,
      ),
  );
  expect(other).toEqual([]);
  expect(kept.filter((path) => path === '/index.html')).toHaveLength(1);
  expect(kept.filter((path) => path === '/app.html')).toHaveLength(1);
});

test('a new version waits until it is asked for, then takes over', async ({ page }) => {
  await page.goto(server.url);
  await new Frame(page).readyOffline();

  appendFileSync(join(server.dist, 'sw.js'), '// the next version');
  await page.reload();
  await expect(page.getByText('A new version is ready.')).toBeVisible();

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Save and use it now' }).click();
  await reloaded;
  await new Frame(page).readyOffline();
});
