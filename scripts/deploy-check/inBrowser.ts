import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { browserCandidates } from '../lib/browser.mjs';

const ofSystem = browserCandidates(process.platform, process.env).find(existsSync);
const executablePath = ofSystem ?? chromium.executablePath();
const PATIENCE_MS = 20_000;
/** As the journeys wait for it, which run beside others. */
const KEPT_MS = 60_000;

/** Why no page can be opened on this machine; undefined where one can. */
export const noBrowser = existsSync(executablePath) ? undefined : 'there is no Chromium';

/**
 * Opens a browser for a while.
 *
 * @returns what went wrong: errors of a page, answers that refuse, what the policy forbids
 */
export async function inBrowser(
  work: (opened: Opened) => Promise<void>,
): Promise<readonly string[]> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // Nothing leaves this machine: what the app asks of the outside fails here as it does offline.
    await page.context().route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
    const opened = new Opened(page);
    await work(opened);
    return opened.problems;
  } finally {
    await browser.close();
  }
}

class Opened {
  readonly #page: Page;
  /** What went wrong on the way, for the check to say. */
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('response', (response) => {
      const isOurs = new URL(response.url()).hostname === 'localhost';
      if (isOurs && response.status() >= 400)
        this.problems.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.problems.push(message.text());
    });
  }

  /** Opens a page of a job, goes to the map by its link, loads that again, and goes home. */
  async walk(origin: string, base: string): Promise<void> {
    const page = this.#page;
    await page.goto(`${origin}${base}occupations/2136?area=E08000035`);
    await page.getByRole('heading', { level: 1, name: /programmer/i }).waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Map' }).click();
    await page.waitForURL(`${origin}${base}map**`);
    await page.reload();
    await page.locator('main h1').waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Bearings' }).click();
    await page.waitForURL(`${origin}${base}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Waits until all is kept, stops the server, and opens another page. */
  async goOffline(origin: string, base: string, stop: () => Promise<void>): Promise<void> {
    const page = this.#page;
    await page.goto(`${origin}${base}`);
    await page.getByText('Ready to work offline').waitFor({ state: 'attached', timeout: KEPT_MS });
    await stop();
    await page.goto(`${origin}${base}areas/E08000035`);
    await page.getByRole('heading', { level: 1, name: 'Leeds' }).waitFor();
  }
}
