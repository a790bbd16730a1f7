import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { buildPack } from '../pack/build';
import { measurePack, SIZE_LIMITS } from '../pack/sizes';
import { readTables } from '../pack/tables';
import { layOut } from '../pack/write';
import { openPage } from './benchBrowser';

export interface Size {
  readonly name: string;
  readonly bytesGzip: number;
  readonly limit: number;
}

const START_JS_LIMIT = 165_000;
const START_CSS_LIMIT = 15_000;

/** The files of the start: all that the front page asks for until its box takes a key. */
async function startSizes(browser: Browser, url: string, dist: string): Promise<readonly Size[]> {
  const { page, close } = await openPage(browser, url, 1);
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForSelector('input[role=combobox]:focus');
  await close();
  const weigh = (ending: string) =>
    [...paths]
      .filter((path) => path.startsWith('/assets/') && path.endsWith(ending))
      .reduce((all, path) => all + gzipSync(readFileSync(join(dist, path))).byteLength, 0);
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const inPage = gzipSync((html.match(/<style>.*?<\/style>/gs) ?? []).join('')).byteLength;
  const named = [...new Set(html.match(/\/assets\/[^"]+\.js/g))].reduce(
    (all, path) => all + gzipSync(readFileSync(join(dist, path))).byteLength,
    0,
  );
  return [
    { name: 'start JS, named by index.html', bytesGzip: named, limit: START_JS_LIMIT },
    {
      name: 'start JS, with what a focused box loads',
      bytesGzip: weigh('.js'),
      limit: START_JS_LIMIT,
    },
    { name: 'start CSS', bytesGzip: weigh('.css') + inPage, limit: START_CSS_LIMIT },
  ];
}

function packSizes(): readonly Size[] {
  const root = resolve(import.meta.dirname, '../..');
  const pack = layOut(buildPack(readTables(join(root, 'data')), root), '');
  const sizes = measurePack(pack);
  return [
    {
      name: 'largest occupation',
      bytesGzip: sizes.largestOccupation,
      limit: SIZE_LIMITS.occupation,
    },
    {
      name: 'occupation, median',
      bytesGzip: sizes.medianOccupation,
      limit: SIZE_LIMITS.occupationMedian,
    },
    { name: 'largest area', bytesGzip: sizes.largestArea, limit: SIZE_LIMITS.area },
    {
      name: 'largest mix of US jobs',
      bytesGzip: sizes.largestOnetMix,
      limit: SIZE_LIMITS.onetMix,
    },
    { name: 'largest map', bytesGzip: sizes.largestMap, limit: SIZE_LIMITS.map },
    { name: 'title index', bytesGzip: sizes.titles, limit: SIZE_LIMITS.titles },
    { name: 'whole pack', bytesGzip: sizes.whole, limit: SIZE_LIMITS.whole },
  ];
}

export async function measureSizes(
  browser: Browser,
  url: string,
  dist: string,
): Promise<readonly Size[]> {
  return [...(await startSizes(browser, url, dist)), ...packSizes()];
}
