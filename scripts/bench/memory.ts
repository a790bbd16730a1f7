import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPage, timed } from './benchBrowser';
import { AREA, OCCUPATION, type Target } from './measures';

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

/** JS heap after garbage collection: a long appointment, and one page opened again and again. */
export async function measureMemory(
  browser: Browser,
  url: string,
  { socs, areas }: Places,
): Promise<Readonly<Record<string, number>>> {
  const { page, context, close } = await openPage(browser, url, 1);
  const session = await context.newCDPSession(page);
  await page.goto('/');
  await page.waitForSelector('input[role=combobox]');
  for (const job of socs) await open(page, OCCUPATION(...job));
  for (const area of areas) await open(page, AREA(...area));
  await timed(page, 'go', '/map', { selector: 'path.leaflet-interactive', least: 361 });
  await page.waitForTimeout(1000);
  const afterAll = await heapMb(session);

  const again = async (times: number): Promise<number> => {
    const [[soc, title] = ['', ''], [gss, name] = ['', '']] = [socs[0], areas[0]];
    for (let time = 0; time < times; time += 1) {
      await open(page, OCCUPATION(soc, title));
      await open(page, AREA(gss, name));
    }
    return heapMb(session);
  };
  const early = await again(5);
  const late = await again(50);
  await close();
  return {
    'JS heap after 40 occupations, 20 areas and the map': afterAll,
    'growth of the JS heap, one page opened 50 times': late - early,
  };
}
