import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import * as z from 'zod/mini';
import { CONFIG_WITHOUT_SERVICES } from '../src/app/config/appConfig';
import { launch, type Slowdown } from './bench/benchBrowser';
import { drawCharts, drawMap, layoutShifts, openPages, startAndType } from './bench/measures';
import { measureMemory, type Places } from './bench/memory';
import { measureSizes } from './bench/sizes';
import { median } from './bench/statistics';
import { startServer } from './server/startServer';

/** The bars of docs/bench.md, by the names that the measures give. */
const LIMITS: Readonly<Record<string, readonly [number, 'ms' | 'MB' | 'shift']>> = {
  'start to usable': [2000, 'ms'],
  'key to painted list, p95': [50, 'ms'],
  'occupation page, first screen': [300, 'ms'],
  'area page, first screen': [300, 'ms'],
  'compare page, first screen': [300, 'ms'],
  'map page, first screen': [300, 'ms'],
  'chart after it comes into view': [200, 'ms'],
  'map, first draw': [400, 'ms'],
  'map recoloured': [50, 'ms'],
  '361 rows sorted': [100, 'ms'],
  'longest task at start and while typing': [200, 'ms'],
  'longest task opening pages': [200, 'ms'],
  'longest task on the map': [200, 'ms'],
  'longest task, first ECharts drawing': [300, 'ms'],
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
const isQuick = process.argv.includes('--quick');
const RUNS = isQuick ? 2 : 5;

const round = (number: number): number => Math.round(number * 1000) / 1000;

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
    console.error(`  ${name}, ${slowdown}×: ${round(median(numbers))} ${unit} (at most ${limit})`);
    return {
      name,
      unit,
      n: numbers.length,
      median: round(median(numbers)),
      min: round(Math.min(...numbers)),
      max: round(Math.max(...numbers)),
      limit,
      slowdown,
    };
  });
}

const groupsSchema = z.object({ soc2010: z.record(z.string(), z.string()) });
const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });
const areaSchema = z.object({ name: z.string() });

/** The first 40 unit groups and 20 districts of the pack, with the words of their headings. */
function somePlaces(dist: string): Places {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(dist, 'pack', path), 'utf8'));
  const { files } = manifestSchema.parse(read('manifest.json'));
  const { soc2010 } = groupsSchema.parse(read(files['groups'] ?? ''));
  const socs = Object.entries(soc2010)
    .filter(([code]) => code.length === 4)
    .slice(0, 40);
  const areas = Object.keys(files)
    .filter((name) => /^areas\/E0[6789]/.test(name))
    .slice(0, 20)
    .map((name) => {
      const area = areaSchema.parse(read(files[name] ?? ''));
      return [name.slice('areas/'.length), area.name] as const;
    });
  return { socs, areas };
}

async function measureAll(browser: Browser, url: string, dist: string) {
  const results: Result[] = [];
  for (const slowdown of [4, 1] as const) {
    for (const run of [startAndType, openPages, drawCharts, drawMap])
      results.push(...(await repeat(browser, url, slowdown, run)));
  }
  results.push(...(await repeat(browser, url, 1, layoutShifts)));
  const places = somePlaces(dist);
  results.push(...(await repeat(browser, url, 1, () => measureMemory(browser, url, places))));
  return { results, sizes: await measureSizes(browser, url, dist) };
}

/** A copy of the build with every outside service off: nothing but the app is measured. */
function copyOfBuild(): string {
  const built = resolve(import.meta.dirname, '..', process.env['BEARINGS_DIST'] ?? 'dist');
  if (!existsSync(join(built, 'index.html')))
    throw new Error('There is no built app to measure yet. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bearings-bench-'));
  cpSync(built, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/config.json'), JSON.stringify(CONFIG_WITHOUT_SERVICES));
  return folder;
}

async function main(): Promise<void> {
  const folder = copyOfBuild();
  const dist = join(folder, 'dist');
  const loadBefore = loadavg();
  const server = await startServer({ dist, port: PORT });
  const browser = await launch();
  try {
    const { results, sizes } = await measureAll(browser, server.url, dist);
    const machine = {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: round(totalmem() / 1e9),
      node: process.version,
      chromium: browser.version(),
    };
    const load = { before: loadBefore.map(round), after: loadavg().map(round) };
    console.log(JSON.stringify({ machine, load, results, sizes }, null, 2));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
