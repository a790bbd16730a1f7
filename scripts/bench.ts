import { Console } from 'node:console';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { measureAgainst, ratioTable } from './bench/against';
import { launch, type Slowdown } from './bench/benchBrowser';
import { lighthouseTable, measureLighthouse, type PageScore } from './bench/lighthouse';
import {
  drawCharts,
  drawMap,
  layoutShifts,
  listNextJobs,
  openPages,
  reviewDemand,
  startAndType,
} from './bench/measures';
import { measureMemory } from './bench/memory';
import { measurePages, type PageSize, pagesTable } from './bench/pages';
import { somePlaces } from './bench/places';
import { useRecords } from './bench/record';
import { distOf, type ServedBuild, serveCopy } from './bench/served';
import { measureSizes } from './bench/sizes';
import { median, rounded } from './bench/statistics';

/** The bars of docs/bench.md, by the names that the measures give. */
const LIMITS: Readonly<Record<string, readonly [number, 'ms' | 'MB' | 'shift']>> = {
  'start to usable': [1500, 'ms'],
  'key to painted list, p95': [50, 'ms'],
  'occupation page, first screen': [300, 'ms'],
  'area page, first screen': [300, 'ms'],
  'compare page, first screen': [300, 'ms'],
  'map page, first screen': [300, 'ms'],
  'what else, first screen': [300, 'ms'],
  'suggestions after another past job': [200, 'ms'],
  'suggestions after a filter': [200, 'ms'],
  'longest task on what else': [200, 'ms'],
  'demand page, first screen': [300, 'ms'],
  'table of shades, what a screen shows': [200, 'ms'],
  'table of shades of a region': [200, 'ms'],
  'chart after it comes into view': [200, 'ms'],
  'map, first draw': [400, 'ms'],
  'map recoloured': [50, 'ms'],
  '361 rows sorted': [100, 'ms'],
  'longest task at start and while typing': [200, 'ms'],
  'longest task opening pages': [200, 'ms'],
  'longest task on the map': [200, 'ms'],
  'longest task, first ECharts drawing': [300, 'ms'],
  'unlock to list, over the derivation': [500, 'ms'],
  'a session saved': [50, 'ms'],
  '3,000 saved sessions listed': [500, 'ms'],
  '10,000 saved sessions listed': [2000, 'ms'],
  'layout shift, worst page': [0.02, 'shift'],
  'JS heap after 40 occupations, 20 areas and the map': [150, 'MB'],
  'growth of the JS heap, one page opened 50 times': [2, 'MB'],
};

interface Result {
  readonly name: string;
  readonly unit: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly limit: number;
  readonly slowdown: Slowdown;
}

const PORT = Number(process.env['BEARINGS_BENCH_PORT'] ?? 4181);

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    against: { type: 'string' },
    lighthouse: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Tables are for who waits; the JSON alone goes to the output. */
const tables = new Console(process.stderr);

const RUNS = runsFrom(options.runs);

function runsFrom(text: string | undefined): number {
  const runs = Number(text ?? (options.quick ? 2 : 5));
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Error(`--runs must be a whole number from 1; it is "${text}".`);
}

type Run = (
  browser: Browser,
  url: string,
  slow: Slowdown,
) => Promise<Readonly<Record<string, number>>>;

/** Repeats a run and gathers its numbers by name. */
async function repeat(
  browser: Browser,
  url: string,
  slowdown: Slowdown,
  run: Run,
): Promise<Result[]> {
  const found = new Map<string, number[]>();
  for (let time = 0; time < RUNS; time += 1) {
    for (const [name, number] of Object.entries(await run(browser, url, slowdown)))
      found.set(name, [...(found.get(name) ?? []), number]);
  }
  return [...found].map(([name, numbers]) => {
    const [limit, unit] = LIMITS[name] ?? [Number.NaN, 'ms'];
    console.error(
      `  ${name}, ${slowdown}×: ${rounded(median(numbers))} ${unit} (at most ${limit})`,
    );
    return {
      name,
      unit,
      n: numbers.length,
      median: rounded(median(numbers)),
      min: rounded(Math.min(...numbers)),
      max: rounded(Math.max(...numbers)),
      limit,
      slowdown,
    };
  });
}

const ALL_RUNS: Readonly<Record<string, Run>> = {
  start: startAndType,
  pages: openPages,
  'next-jobs': listNextJobs,
  demand: reviewDemand,
  charts: drawCharts,
  map: drawMap,
  records: useRecords,
};

function wantedRuns(): readonly Run[] {
  const { only } = options;
  if (only === undefined) return Object.values(ALL_RUNS);
  const run = ALL_RUNS[only];
  if (run !== undefined) return [run];
  throw new Error(`--only takes one of ${Object.keys(ALL_RUNS).join(', ')}; it is "${only}".`);
}

async function measureAll(browser: Browser, { url, dist }: ServedBuild) {
  const results: Result[] = [];
  for (const slowdown of [4, 1] as const) {
    for (const run of wantedRuns()) results.push(...(await repeat(browser, url, slowdown, run)));
  }
  if (options.only !== undefined) return { results };
  results.push(...(await repeat(browser, url, 1, layoutShifts)));
  const places = somePlaces(dist);
  results.push(...(await repeat(browser, url, 1, () => measureMemory(browser, url, places))));
  return { results, sizes: await measureSizes(browser, url, dist) };
}

/** The builds to measure, each at its own port: this one, and where it is asked for an older one. */
async function serveBuilds(): Promise<Builds> {
  const own = resolve(import.meta.dirname, '..');
  const named = process.env['BEARINGS_DIST'];
  const built = named === undefined ? distOf(own) : distOf(resolve(own, named));
  const other = options.against === undefined ? undefined : distOf(resolve(options.against));
  return {
    new: await serveCopy(built, PORT),
    ...(other === undefined ? {} : { old: await serveCopy(other, PORT + 1) }),
  };
}

interface Builds {
  readonly new: ServedBuild;
  readonly old?: ServedBuild;
}

const sides = (builds: Builds): readonly (readonly [string, ServedBuild])[] => [
  ...(builds.old ? [['old', builds.old] as const] : []),
  ['new', builds.new] as const,
];

async function pagesOf(browser: Browser, builds: Builds) {
  const pages: Record<string, readonly PageSize[]> = {};
  for (const [name, build] of sides(builds)) pages[name] = await measurePages(browser, build);
  tables.table(pagesTable(pages));
  return { pages };
}

async function scoresOf(builds: Builds) {
  const scores: Record<string, readonly PageScore[]> = {};
  for (const [name, build] of sides(builds)) {
    console.error(`Lighthouse, ${name} build`);
    scores[name] = await measureLighthouse(build, RUNS, PORT + 2);
  }
  for (const found of Object.values(scores)) tables.table(lighthouseTable(found));
  return { lighthouse: scores };
}

async function ratiosOf(browser: Browser, old: ServedBuild, builds: Builds) {
  const ratios = await measureAgainst(browser, { old, new: builds.new }, RUNS);
  tables.table(ratioTable(ratios));
  return { ratios };
}

/** What the options ask for: tables on the way where they are short, and all of it to print as JSON. */
async function measured(browser: Browser, builds: Builds): Promise<object> {
  const isPart = options.pages || options.lighthouse;
  if (!isPart && builds.old) return ratiosOf(browser, builds.old, builds);
  if (!isPart) return measureAll(browser, builds.new);
  return {
    ...(options.pages ? await pagesOf(browser, builds) : {}),
    ...(options.lighthouse ? await scoresOf(builds) : {}),
  };
}

async function main(): Promise<void> {
  const builds = await serveBuilds();
  const before = loadavg().map(rounded);
  const browser = await launch();
  try {
    const found = await measured(browser, builds);
    const machine = {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: rounded(totalmem() / 1e9),
      node: process.version,
      chromium: browser.version(),
    };
    const load = { before, after: loadavg().map(rounded) };
    console.log(JSON.stringify({ machine, load, ...found }, null, 2));
  } finally {
    await browser.close();
    for (const [, build] of sides(builds)) await build.close();
  }
}

await main();
