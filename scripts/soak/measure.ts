import type { CDPSession, Page } from '@playwright/test';
import type { Living, Soak } from './living';
import { type Growth, growthOf } from './slope';

/** All that is counted of a page at the end of a round. */
export interface Sample extends Living {
  readonly pages: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly workers: number;
}

export type Counted = Exclude<keyof Sample, 'pages' | 'mapsMade' | 'chartsMade'>;

/** What each number may grow by in a hundred pages, by the line through the second half of the day. */
const BOUNDS: Readonly<Record<Counted, number>> = {
  heapMb: 1,
  nodes: 100,
  listeners: 20,
  documents: 0.5,
  workers: 0.5,
  timeouts: 1,
  longTimeouts: 40,
  intervals: 0.5,
  frames: 0.5,
  observers: 1,
  channels: 0.5,
  blobAddresses: 0.5,
  maps: 0.5,
  charts: 0.5,
  queries: 40,
  queryObservers: 2,
  mutations: 0.5,
  locks: 0.5,
};

const MEGABYTE = 1_000_000;

/** What the page has under the name `soak`. Runs in the page. */
const livingThere = () => (Reflect.get(globalThis, 'soak') as Soak).living();

/** Counts what is left of a page after the collector has been, twice: finalisers run in between. */
export async function sampleOf(page: Page, session: CDPSession, pages: number): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => {
    const found = metrics.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The browser does not count ${name}`);
    return found.value;
  };
  return {
    pages,
    heapMb: Math.round((usedSize / MEGABYTE) * 100) / 100,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
    workers: page.workers().length,
    ...(await page.evaluate(livingThere)),
  };
}

const COUNTED = Object.keys(BOUNDS) as readonly Counted[];

/** So many pages fill what is kept for the visit; a run of fewer is still filling it in its second half. */
const FULL_FROM = 200;
const FILLS: readonly Counted[] = ['heapMb', 'nodes', 'longTimeouts', 'queries'];
const WHILE_FILLING = 8;

/** What every number did over the second half of the day. */
export function growthOfAll(samples: readonly Sample[]): Readonly<Record<Counted, Growth>> {
  const isFilling = (samples.at(-1)?.pages ?? 0) < FULL_FROM;
  const boundOf = (name: Counted): number =>
    BOUNDS[name] * (isFilling && FILLS.includes(name) ? WHILE_FILLING : 1);
  return Object.fromEntries(
    COUNTED.map((name) => {
      const points = samples.map((sample) => ({ pages: sample.pages, value: sample[name] }));
      return [name, growthOf(points, boundOf(name))];
    }),
  ) as Record<Counted, Growth>;
}
