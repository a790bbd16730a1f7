import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserCandidates } from '../lib/browser.mjs';

/** The ways a page goes without a word. */
export const KILLS = ['the tab crashes', 'the tab is closed', 'the browser is killed'] as const;
export type Kill = (typeof KILLS)[number];

interface Running {
  readonly process: ChildProcess;
  readonly browser: Browser;
}

/** On a busy machine much takes long; what does not come in this time does not come. */
const PATIENCE_MS = 30_000;
const BROWSER_STARTS_WITHIN_MS = 60_000;

/** The port that a browser has written into its profile; it writes the file once it listens. */
async function portOf(folder: string): Promise<number> {
  const file = join(folder, 'DevToolsActivePort');
  const until = Date.now() + BROWSER_STARTS_WITHIN_MS;
  while (Date.now() < until) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await wait(50);
  }
  throw new Error('The browser did not start within a minute');
}

/** A process that leads its group, with all of the group; one that is gone already is left alone. */
function killAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

async function start(folder: string): Promise<Running> {
  rmSync(join(folder, 'DevToolsActivePort'), { force: true });
  const path =
    browserCandidates(process.platform, process.env).find(existsSync) ?? chromium.executablePath();
  const child = spawn(
    path,
    [
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=en-GB',
      'about:blank',
    ],
    // A group of its own, so that all of it can be killed at once.
    { stdio: 'ignore', detached: true },
  );
  // Whoever stops the script stops its browsers.
  process.once('exit', () => killAll(child));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(folder)}`);
  return { process: child, browser };
}

/** A browser with a profile on the disk: what it has stored outlives its end, however that comes. */
export class Profile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bearings-faults-'));
  #running: Running | undefined;

  async context(): Promise<BrowserContext> {
    this.#running ??= await start(this.#folder);
    const [context] = this.#running.browser.contexts();
    if (context === undefined) throw new Error('The browser has no profile open');
    return context;
  }

  async newPage(): Promise<Page> {
    const page = await (await this.context()).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewportSize({ width: 1366, height: 768 });
    // tsx names inner functions by a helper of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    return page;
  }

  /** Kills a page. @returns the moment it was told to go, ms since 1970 */
  async kill(page: Page, how: Kill): Promise<number> {
    if (how === 'the browser is killed') {
      const at = Date.now();
      await this.#end();
      return at;
    }
    if (how === 'the tab is closed') {
      const at = Date.now();
      await page.close();
      return at;
    }
    const protocol = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    const at = Date.now();
    // It never answers: what should answer is gone.
    protocol.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    return at;
  }

  /** Ends the browser and takes its profile off the disk. */
  async remove(): Promise<void> {
    await this.#end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Kills the browser and all its processes, as a power cut would. */
  async #end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (running === undefined) return;
    const ended = new Promise((done) => running.process.once('exit', done));
    killAll(running.process);
    await ended;
    await running.browser.close();
  }
}
