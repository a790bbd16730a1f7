import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIG_WITHOUT_SERVICES } from '../src/app/config/appConfig';
import { launch } from './bench/benchBrowser';
import { somePlaces } from './bench/places';
import { distOf, serveCopy } from './bench/served';
import { chanceFrom } from './faults/chance';
import { goToAll } from './soak/addresses';
import { breakBodies, type BodyTally, SERVICE_NAMES } from './soak/bodies';
import { spendDay } from './soak/day';
import { plantLeaks } from './soak/leaks';
import { countWhatLives } from './soak/living';
import { growthOfAll } from './soak/measure';
import { serveSources } from './soak/services';

const PORT = Number(process.env['BEARINGS_SOAK_PORT'] ?? 4211);

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    bodies: { type: 'string' },
    addresses: { type: 'boolean' },
    plant: { type: 'boolean', default: false },
    seed: { type: 'string', default: '14' },
    report: { type: 'string' },
  },
});

function wholeOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number; it is "${text}".`);
}

/** All of it, unless some of it is asked for by name. */
const FULL = { pages: '400', bodies: '10000' } as const;
const isFull = ['pages', 'bodies', 'addresses'].every((name) => !(name in options));
const countOf = (name: keyof typeof FULL): number =>
  wholeOf(name, options[name] ?? (isFull ? FULL[name] : '0'));

const seed = wholeOf('seed', options.seed);
const rounded = (number: number): number => Math.round(number * 100) / 100;

/** One part of the run: what it found, in words and whole. */
interface Part {
  readonly words: string;
  readonly passed: number;
  readonly faults: readonly string[];
  readonly found: object;
}

/** A copy of the build at an address of its own. */
async function served<Found>(config: object, work: (url: string, dist: string) => Promise<Found>) {
  const server = await serveCopy(distOf(resolve(import.meta.dirname, '..')), PORT);
  writeFileSync(join(server.dist, 'config.json'), JSON.stringify(config));
  try {
    return await work(server.url.replace(/\/$/, ''), server.dist);
  } finally {
    await server.close();
  }
}

/** One tab over a day, with the fakes of the services beside it. */
async function soak(pages: number): Promise<Part> {
  const sources = await serveSources(PORT + 1);
  const { lmiBaseUrl, nomisBaseUrl } = sources;
  const config = { ...CONFIG_WITHOUT_SERVICES, lmiBaseUrl, nomisBaseUrl };
  const browser = await launch();
  const began = Date.now();
  try {
    const day = await served(config, async (url, dist) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      });
      // tsx names inner functions by a helper of its own, which a page does not have.
      await context.addInitScript('globalThis.__name = (named) => named');
      await context.addInitScript(countWhatLives);
      if (options.plant) await context.addInitScript(plantLeaks);
      return spendDay({
        context,
        url,
        places: somePlaces(dist),
        chance: chanceFrom(seed),
        sources,
        pages,
        onRound: ({ pages: done, heapMb, nodes, listeners, queries }) =>
          console.error(
            `  ${done} pages: ${heapMb} MB, ${nodes} nodes, ${listeners} listeners, ${queries} answers`,
          ),
      });
    });
    const growth = growthOfAll(day.samples);
    const grown = Object.entries(growth).flatMap(([name, { per100Pages, bound, holds }]) =>
      holds ? [] : [`${name} grows by ${rounded(per100Pages)} in 100 pages; at most ${bound}`],
    );
    const words = `${day.pages} pages, ${day.pins} pins, ${day.locks} locks: heap ${rounded(growth.heapMb.per100Pages)} MB in 100 pages`;
    const seconds = Math.round((Date.now() - began) / 1000);
    const found = { ...day, growth, asked: sources.asked, seconds };
    return { words, passed: day.pages, faults: [...day.faults, ...grown], found };
  } finally {
    await browser.close();
    await sources.close();
  }
}

async function bodies(most: number): Promise<Part> {
  const tallies: BodyTally[] = [];
  for (const name of SERVICE_NAMES) tallies.push(await breakBodies(name, most, chanceFrom(seed)));
  const words = tallies.map(
    (one) =>
      `${one.bodies} bodies of ${one.service} (${one.values} values, ${one.reasons} reasons, ${one.refused} refused)`,
  );
  return {
    words: words.join(', '),
    passed: tallies.reduce((sum, one) => sum + one.bodies, 0),
    faults: tallies.flatMap((one) => one.faults),
    found: { tallies },
  };
}

async function addresses(): Promise<Part> {
  const browser = await launch();
  try {
    const led = await served(CONFIG_WITHOUT_SERVICES, (url) => goToAll(browser, url));
    const faults = led.flatMap(({ address, faults: found }) =>
      found.map((fault) => `${address.slice(0, 120)}: ${fault}`),
    );
    return { words: `${led.length} addresses`, passed: led.length, faults, found: { led } };
  } finally {
    await browser.close();
  }
}

async function all(): Promise<readonly Part[]> {
  const parts: Part[] = [];
  if (countOf('bodies') > 0) parts.push(await bodies(countOf('bodies')));
  if (options.addresses ?? isFull) parts.push(await addresses());
  if (countOf('pages') > 0) parts.push(await soak(countOf('pages')));
  return parts;
}

const parts = await all();
const faults = parts.flatMap((part) => part.faults);
for (const fault of faults) console.error(fault);
const report = {
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg().map(rounded),
  },
  seed,
  ...Object.assign({}, ...parts.map((part) => part.found)),
  faults,
};
if (options.report) writeFileSync(options.report, JSON.stringify(report, null, 2));
else console.log(JSON.stringify(report, null, 2));
console.error(`${parts.map((part) => part.words).join('; ')}. Seed ${seed}.`);
const passed = parts.reduce((sum, part) => sum + part.passed, 0) - faults.length;
console.error(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
