import type { Browser, Page } from '@playwright/test';
import { openPage, type Slowdown, timed } from './benchBrowser';
import type { Ready, StopWatch } from './inPage';
import { quantile } from './statistics';

// A selector of two forms measures builds from before and after the pages were laid out anew: the
// same thing for who reads, in whichever of the two forms it stands there.
const LEEDS = 'E08000035';
const GLANCE = 'section[aria-label="At a glance"] :is(li, article)';
const SHAPES = 'path.leaflet-interactive';
const CHART = ':is([role=img][tabindex="0"], [data-chart])';
const MAP_SELECT = 'section[aria-label="Map"] select';
const TABLE_FORM = 'section[aria-label="Map"] input[value=table]';
const TABLE_ROW = 'section[aria-label="Map"] tbody tr:nth-child(361)';
const SORT = 'section[aria-label="Map"] th button';
const COMPARED = 'section[aria-label="Jobs side by side"]';

const occupationReady = (title: string): readonly Ready[] => [
  { selector: 'h1', words: title },
  { selector: GLANCE, least: 4 },
];

/** Both at once: the heading of the new page with its figures, not those of the page before. */
const asOne = ([heading, figures]: readonly Ready[]): Ready => ({
  selector: `main:has(h1):has(${figures?.selector ?? '*'}) h1`,
  words: heading?.words ?? '',
});

/** An address, and what stands on its page once the first screen is there. */
export type Target = readonly [string, Ready];

export const OCCUPATION = (soc: string, title: string): Target => [
  `/occupations/${soc}?area=${LEEDS}`,
  asOne(occupationReady(title)),
];

export const AREA = (gss: string, name: string): Target => [
  `/areas/${gss}`,
  { selector: 'main:has(section[aria-label="Labour market"] button) h1', words: name },
];

const COMPARE = (first: string, second: string, title: string): Target => [
  `/compare?soc=${first}&soc=${second}&area=${LEEDS}`,
  {
    selector: `:is(${COMPARED} thead th, main:has(${COMPARED} section h2) ul[aria-label="Jobs"] h2)`,
    words: title,
  },
];

const CLOSEST = 'section[aria-label="Closest to what you did"] ol';
/** No longer preparation than now: it takes some out after care work. */
const FILTER = 'section[aria-label=From] fieldset > div:nth-of-type(2) input[type=checkbox]';

/** Heading and first list at once: not the list of the page before. */
const MATCH = (soc: string, words: string): Target => [
  `/match?from=${soc}&area=${LEEDS}`,
  { selector: `main:has(${CLOSEST} li) h1`, words },
];

const MAP_WORDS = (words: string): Ready => ({
  selector: 'section[aria-label="Map"] :is(h1, h2)',
  words,
});

/** The part with the chart is open, and as far down as it is where all is open. */
const WITH_CHART = (soc: string, title: string): Target => {
  const [address, ready] = OCCUPATION(soc, title);
  return [`${address}&open=pay,adverts,here,getting-in,outlook`, ready];
};

type Numbers = Readonly<Record<string, number>>;

const watchOf = (page: Page) =>
  page.evaluate(() => {
    const { paintedAt, keyToList, longTasks, shifts } = Reflect.get(
      globalThis,
      'stopWatch',
    ) as StopWatch;
    return { painted: Object.fromEntries(paintedAt), keyToList, longTasks, shifts };
  });

const longest = (tasks: readonly { readonly ms: number }[]): number =>
  Math.max(0, ...tasks.map(({ ms }) => ms));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Cold start to a list of titles under the box, then ten words typed at the speed of a quick hand. */
export async function startAndType(
  browser: Browser,
  url: string,
  slow: Slowdown,
): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForSelector('input[role=combobox]:focus');
  await page.evaluate(() => {
    const watch = Reflect.get(globalThis, 'stopWatch') as StopWatch;
    watch.watch('list', { selector: '[role=option]' });
  });
  await page.keyboard.press('c');
  await page.waitForSelector('[role=option]');
  const started = await watchOf(page);
  await page.keyboard.press('Backspace');
  for (const word of ['plumber', 'care home', 'sparky', 'hgv driver', 'school cook', 'web dev']) {
    await page.keyboard.type(word, { delay: 120 });
    await page.waitForTimeout(300);
    await page.fill('input[role=combobox]', '');
  }
  await page.keyboard.press('Tab');
  const { keyToList, longTasks } = await watchOf(page);
  await close();
  return {
    'start to usable': started.painted['list'] ?? Number.NaN,
    'key to painted list, p95': quantile(keyToList, 0.95),
    'longest task at start and while typing': longest(longTasks),
  };
}

/** Each kind of page once so that its code is there; then another of the kind, its figures not yet. */
export async function openPages(browser: Browser, url: string, slow: Slowdown): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  const go = (target: Target) => timed(page, 'go', ...target);
  await page.goto(OCCUPATION('2136', 'Programmers')[0]);
  await page.waitForSelector(GLANCE);
  await go(AREA(LEEDS, 'Leeds'));
  await go(COMPARE('2136', '3131', 'IT '));
  await page.waitForTimeout(500);
  const before = (await watchOf(page)).longTasks.length;
  const occupation = await go(OCCUPATION('5241', 'Electricians'));
  await page.waitForTimeout(300);
  const area = await go(AREA('E08000014', 'Sefton'));
  await page.waitForTimeout(300);
  const compare = await go(COMPARE('5314', '6145', 'Care workers'));
  await page.waitForTimeout(300);
  const { longTasks } = await watchOf(page);
  await close();
  return {
    'occupation page, first screen': occupation,
    'area page, first screen': area,
    'compare page, first screen': compare,
    'longest task opening pages': longest(longTasks.slice(before)),
  };
}

/** What else: the page, the lists after another past job, and after a filter. */
export async function listNextJobs(
  browser: Browser,
  url: string,
  slow: Slowdown,
): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  const go = (target: Target) => timed(page, 'go', ...target);
  await page.goto(MATCH('7111', '')[0]);
  await page.waitForSelector(FILTER);
  await go(['/help', { selector: 'h1', words: 'Help' }]);
  await page.waitForTimeout(500);
  const before = (await watchOf(page)).longTasks.length;
  const first = await go(MATCH('8211', 'lorry drivers'));
  await page.waitForSelector(FILTER);
  await page.waitForTimeout(500);
  const another = await go(MATCH('6145', 'care workers'));
  await page.waitForSelector(FILTER);
  await page.waitForTimeout(500);
  const filter = await timed(page, 'actUntilChange', FILTER, { kind: 'click' }, CLOSEST);
  await page.waitForTimeout(300);
  const { longTasks } = await watchOf(page);
  await close();
  return {
    'what else, first screen': first,
    'suggestions after another past job': another,
    'suggestions after a filter': filter,
    'longest task on what else': longest(longTasks.slice(before)),
  };
}

const HEAT_TITLE = '#heat button';
/** Of the last row the last column that a screen shows, and the last of all 45 districts. */
const HEAT_CELLS = { seen: 14, last: 46 } as const;
const heatCell = (column: number) =>
  `#heat table:has(caption) tbody tr:nth-child(26) :nth-child(${column})`;

const DEMAND = (gss: string, words: string): Target => [
  `/demand?area=${gss}`,
  { selector: 'main:has([aria-labelledby="kinds"] tbody tr:nth-child(26)) h1', words },
];

/** Demand in an area: the page, its table of shades, and its workbook. */
export async function reviewDemand(
  browser: Browser,
  url: string,
  slow: Slowdown,
): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  const go = (target: Target) => timed(page, 'go', ...target);
  await page.goto(DEMAND('E69000021', '')[0]);
  await page.waitForSelector(HEAT_TITLE);
  await go(['/help', { selector: 'h1', words: 'Help' }]);
  await page.waitForTimeout(500);
  const first = await go(DEMAND('E12000006', 'East'));
  await page.waitForSelector(HEAT_TITLE);
  await page.waitForTimeout(500);
  const open = (column: number) =>
    timed(page, 'act', HEAT_TITLE, { kind: 'click' }, { selector: heatCell(column), words: '' });
  const seen = await open(HEAT_CELLS.seen);
  await page.waitForTimeout(500);
  // A section that is closed again keeps what it drew.
  await go(['/help', { selector: 'h1', words: 'Help' }]);
  await go(DEMAND('E12000006', 'East'));
  await page.waitForSelector(HEAT_TITLE);
  await page.waitForTimeout(500);
  const whole = await open(HEAT_CELLS.last);
  await close();
  return {
    'demand page, first screen': first,
    'table of shades, what a screen shows': seen,
    'table of shades of a region': whole,
  };
}

/** The first chart of a visit loads the library; the one of the next page finds it there. */
export async function drawCharts(browser: Browser, url: string, slow: Slowdown): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  await page.goto(WITH_CHART('2136', 'Programmers')[0]);
  await page.waitForSelector(CHART);
  await page.waitForTimeout(500);
  const before = (await watchOf(page)).longTasks.length;
  const drawn: Ready = { selector: `${CHART} svg path` };
  await timed(page, 'act', CHART, { kind: 'scroll' }, drawn);
  await page.waitForTimeout(300);
  const first = longest((await watchOf(page)).longTasks.slice(before));
  await page.evaluate(() => scrollTo(0, 0));
  await timed(page, 'go', ...WITH_CHART('5241', 'Electricians'));
  await page.waitForTimeout(500);
  const chart = await timed(page, 'act', CHART, { kind: 'scroll' }, drawn);
  await close();
  return { 'chart after it comes into view': chart, 'longest task, first ECharts drawing': first };
}

/** The map drawn from the browser's own cache, recoloured to a map it has, its table sorted. */
export async function drawMap(browser: Browser, url: string, slow: Slowdown): Promise<Numbers> {
  const { page, close } = await openPage(browser, url, slow);
  const open = async (): Promise<void> => {
    await page.waitForSelector(`${SHAPES}:nth-of-type(300)`, { state: 'attached' });
    // Where the table is always under the map, its rows come after the shapes.
    if ((await page.locator(TABLE_FORM).count()) === 0)
      await page.waitForSelector(TABLE_ROW, { state: 'attached' });
  };
  await page.goto('/map');
  await open();
  await page.goto('/help');
  await page.waitForSelector('h1');
  await page.waitForTimeout(300);
  const words = await timed(page, 'go', '/map', MAP_WORDS(''));
  const drawn = { selector: SHAPES, least: 361 } satisfies Ready;
  await open();
  await page.goto('/help');
  await page.waitForSelector('h1');
  await page.waitForTimeout(300);
  const draw = await timed(page, 'go', '/map', drawn);
  await open();
  const recolour = (value: string) =>
    timed(
      page,
      'actUntilChange',
      MAP_SELECT,
      { kind: 'select', value },
      'svg.leaflet-zoom-animated',
    );
  await recolour('pay-residents-weekly');
  await page.waitForTimeout(800);
  await recolour('claimant-rate');
  await page.waitForTimeout(800);
  const before = (await watchOf(page)).longTasks.length;
  const recoloured = await recolour('pay-residents-weekly');
  await page.waitForTimeout(800);
  if ((await page.locator(TABLE_FORM).count()) > 0) {
    await page.evaluate(
      (form) => document.querySelector<HTMLInputElement>(form)?.click(),
      TABLE_FORM,
    );
    await page.waitForSelector(TABLE_ROW, { state: 'attached' });
    await page.waitForTimeout(500);
  }
  const sorted = await timed(
    page,
    'actUntilChange',
    SORT,
    { kind: 'click' },
    'section[aria-label="Map"] tbody',
  );
  const { longTasks } = await watchOf(page);
  await close();
  return {
    'map page, first screen': words,
    'map, first draw': draw,
    'map recoloured': recoloured,
    '361 rows sorted': sorted,
    'longest task on the map': longest(longTasks.slice(before)),
  };
}

/** Layout shifts of each page from a cold cache, wide and on a phone: the worst of them. */
export async function layoutShifts(
  browser: Browser,
  url: string,
  slow: Slowdown,
): Promise<Numbers> {
  const sums: number[] = [];
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    for (const address of [
      '/',
      OCCUPATION('2136', '')[0],
      `/areas/${LEEDS}`,
      '/map',
      COMPARE('2136', '5241', '')[0],
    ]) {
      const { page, close } = await openPage(browser, url, slow, viewport);
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      sums.push(sum((await watchOf(page)).shifts));
      await close();
    }
  }
  return { 'layout shift, worst page': Math.max(...sums) };
}
