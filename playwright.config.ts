import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { browserCandidates } from './scripts/lib/browser.mjs';

/** `npm test` names a free port and the browser it found; `npm run e2e` by itself looks here. */
const port = process.env['BEARINGS_TEST_PORT'] ?? '4174';
const browser = browserCandidates(process.platform, process.env).find(existsSync);
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  snapshotPathTemplate: 'tests/gallery/screens/{arg}{ext}',
  // The journeys are to take at most 8 minutes on a quiet machine of two cores; this ends a run that
  // hangs, also on a busy one.
  globalTimeout: 35 * 60_000,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A service worker answers before page.route does; the offline journeys switch it on.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1366, height: 768 },
        launchOptions: {
          ...(browser === undefined ? {} : { executablePath: browser }),
          args: [
            // Chromium refuses its sandbox to root, and to nobody else.
            ...(isRoot ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: `http://localhost:${port}`,
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    timeout: 30_000,
  },
});
