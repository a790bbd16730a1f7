import type { Browser } from '@playwright/test';
import type { Slowdown } from './benchBrowser';
import { drawCharts, drawMap, openPages, startAndType } from './measures';
import { measureHeap } from './memory';
import { somePlaces } from './places';
import type { ServedBuild } from './served';
import { median, ratioOf, rounded } from './statistics';

/** The most that the new build's median may be of the old one's; of all others {@link NO_WORSE}. */
const MOST: Readonly<Record<string, number>> = {
  'start to usable': 0.75,
  'area page, first screen': 0.7,
  'map page, first screen': 0.7,
  'map, first draw': 0.7,
  'map recoloured': 0.8,
  'longest task, first ECharts drawing': 0.8,
};
const NO_WORSE = 1.05;

interface Side {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Ratio {
  readonly name: string;
  readonly slowdown: Slowdown;
  readonly n: number;
  readonly old: Side;
  readonly new: Side;
  /** Of the medians, new by old. */
  readonly ratio: number;
  readonly most: number;
  readonly holds: boolean;
}

type Numbers = Readonly<Record<string, number>>;
type Run = (browser: Browser, build: ServedBuild) => Promise<Numbers>;

interface Paired {
  readonly old: number[];
  readonly new: number[];
}

const sideOf = (numbers: readonly number[]): Side => ({
  median: rounded(median(numbers)),
  min: rounded(Math.min(...numbers)),
  max: rounded(Math.max(...numbers)),
});

function judged(name: string, slowdown: Slowdown, pair: Paired): Ratio {
  const ratio = rounded(ratioOf(median(pair.old), median(pair.new)));
  const most = MOST[name] ?? NO_WORSE;
  return {
    name,
    slowdown,
    n: pair.new.length,
    old: sideOf(pair.old),
    new: sideOf(pair.new),
    ratio,
    most,
    holds: ratio <= most,
  };
}

/** One run on the old build, one on the new, and the other way round: what disturbs one disturbs both. */
async function inTurn(
  browser: Browser,
  builds: { readonly old: ServedBuild; readonly new: ServedBuild },
  run: Run,
  times: number,
): Promise<ReadonlyMap<string, Paired>> {
  const found = new Map<string, Paired>();
  for (let time = 0; time < times; time += 1) {
    for (const side of time % 2 === 0 ? (['old', 'new'] as const) : (['new', 'old'] as const)) {
      for (const [name, number] of Object.entries(await run(browser, builds[side]))) {
        const pair = found.get(name) ?? { old: [], new: [] };
        pair[side].push(number);
        found.set(name, pair);
      }
    }
  }
  return found;
}

/** Each measure on two builds in turn, at 4×; the heap at 1×. */
export async function measureAgainst(
  browser: Browser,
  builds: { readonly old: ServedBuild; readonly new: ServedBuild },
  times: number,
): Promise<readonly Ratio[]> {
  const ratios: Ratio[] = [];
  const add = async (slowdown: Slowdown, run: Run) => {
    for (const [name, pair] of await inTurn(browser, builds, run, times)) {
      const ratio = judged(name, slowdown, pair);
      console.error(`  ${name}: ${ratio.old.median} → ${ratio.new.median} (${ratio.ratio})`);
      ratios.push(ratio);
    }
  };
  for (const run of [startAndType, openPages, drawCharts, drawMap])
    await add(4, (one, { url }) => run(one, url, 4));
  const places = somePlaces(builds.new.dist);
  await add(1, (one, { url }) => measureHeap(one, url, places));
  return ratios;
}

/** What is seen at a glance; the JSON says the rest. */
export const ratioTable = (ratios: readonly Ratio[]) =>
  ratios.map((one) => ({
    measure: one.name,
    old: one.old.median,
    new: one.new.median,
    'ratio of medians': one.ratio,
    'ratio of least': rounded(ratioOf(one.old.min, one.new.min)),
    'at most': one.most,
    holds: one.holds,
  }));
