import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPage, timed } from './benchBrowser';
import { AREA, OCCUPATION, type Target } from './measures';

type Numbers = Readonly<Record<string, number>>;

const MEGABYTE = 1_000_000;

export interface Places {
  readonly socs: readonly (readonly [string, string])[];
  readonly areas: readonly (readonly [string, string])[];
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

async function open(page: Page, target: Target): Promise<void> {
  await timed(page, 'go', ...target);
  await page.waitForTimeout(60);
}

/** JS heap after garbage collection at the end of a long appointment; then `more` on that page. */
async function afterVisit(
  browser: Browser,
  url: string,
  { socs, areas }: Places,
  more: (page: Page, session: CDPSession) => Promise<Numbers> = async () => ({}),
): Promise<Numbers> {
  const { page, context, close } = await openPage(browser, url, 1);
  const session = await context.newCDPSession(page);
  await page.goto('/');
  await page.waitForSelector('input[role=combobox]');
  for (const job of socs) await open(page, OCCUPATION(...job));
  for (const area of areas) await open(page, AREA(...area));
  await timed(page, 'go', '/map', { selector: 'path.leaflet-interactive', least: 361 });
  await page.waitForTimeout(1000);
  const heap = { 'JS heap after 40 occupations, 20 areas and the map': await heapMb(session) };
  const others = await more(page, session);
  await close();
  return { ...heap, ...others };
}

/** JS heap after a long appointment. */
export const measureHeap = (browser: Browser, url: string, places: Places): Promise<Numbers> =>
  afterVisit(browser, url, places);

/** The same, and how it grows as one page is opened again and again. */
export function measureMemory(browser: Browser, url: string, places: Places): Promise<Numbers> {
  const [[soc, title] = ['', ''], [gss, name] = ['', '']] = [places.socs[0], places.areas[0]];
  return afterVisit(browser, url, places, async (page, session) => {
    const again = async (times: number): Promise<number> => {
      for (let time = 0; time < times; time += 1) {
        await open(page, OCCUPATION(soc, title));
        await open(page, AREA(gss, name));
      }
      return heapMb(session);
    };
    const early = await again(5);
    return { 'growth of the JS heap, one page opened 50 times': (await again(50)) - early };
  });
}
