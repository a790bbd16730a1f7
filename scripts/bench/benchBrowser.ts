import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserCandidates } from '../lib/browser.mjs';
import { installStopWatch, type StopWatch } from './inPage';

/** How many times slower than this machine the page's main thread is made. */
export type Slowdown = 1 | 4;

export async function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = browserCandidates(process.platform, process.env).find(existsSync);
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
}

export interface BenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** A page with an empty cache and no service worker, its main thread slowed down. */
export async function openPage(
  browser: Browser,
  baseURL: string,
  slowdown: Slowdown,
  viewport = { width: 1366, height: 768 },
): Promise<BenchPage> {
  const context = await browser.newContext({
    baseURL,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // tsx names inner functions by a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installStopWatch);
  return { page, context, close: () => context.close() };
}

/** Calls the stop-watch of a page by the name of one of its functions. */
export async function timed(
  page: Page,
  name: 'go' | 'act' | 'actUntilChange',
  ...given: readonly unknown[]
): Promise<number> {
  return page.evaluate(
    ([called, list]) => {
      const watch = Reflect.get(globalThis, 'stopWatch') as StopWatch;
      return Reflect.apply(watch[called], watch, list) as Promise<number>;
    },
    [name, given] as const,
  );
}
