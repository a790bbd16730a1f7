import type { Locator, Page } from '@playwright/test';
import { openSections } from '../../tests/support/openSections';
import { MapPage } from '../../tests/support/pages/mapPage';

/** What a step of the day is about. */
export interface About {
  /** Code and title of each. */
  readonly job: readonly [string, string];
  readonly otherJob: readonly [string, string];
  readonly place: readonly [string, string];
  readonly otherPlace: readonly [string, string];
  /** How many rounds came before. */
  readonly round: number;
}

/** One page of the day: where it is, how it is known to be there, what is done on it. */
export interface Step {
  readonly name: string;
  readonly address: (about: About) => string;
  readonly ready: (page: Page, about: About) => Locator;
  readonly does?: (page: Page, about: About) => Promise<void>;
  /** A figure of it is pinned. */
  readonly pins?: boolean;
  /** The session is locked and unlocked on it. */
  readonly locks?: boolean;
}

const heading = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1 }).filter({ hasText: words }).first();

const FEWEST_SHAPES = 361;

/** Every section, then the source of a figure and away again. */
async function readAll(page: Page): Promise<void> {
  await openSections(page);
  const source = page.getByRole('button', { name: /: the whole source$/ }).first();
  if (!(await source.isVisible())) return;
  await source.click();
  await page.keyboard.press('Escape');
}

const OCCUPATION: Step = {
  name: 'occupation',
  address: ({ job: [soc], place: [gss] }) => `/occupations/${soc}?area=${gss}`,
  ready: (page, { job: [, title] }) => heading(page, title),
  does: readAll,
};

const AREA: Step = {
  name: 'area',
  address: ({ place: [gss] }) => `/areas/${gss}`,
  ready: (page, { place: [, name] }) => heading(page, name),
  does: readAll,
};

async function lookAtMap(page: Page): Promise<void> {
  const map = new MapPage(page);
  await map.drawn();
  const box = await map.map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page');
  for (const share of [0.3, 0.5, 0.7])
    await page.mouse.move(box.x + box.width * share, box.y + box.height * share);
  await page.mouse.wheel(0, 200);
  await map.indicator.selectOption({ index: 3 });
  await map.indicator.selectOption({ index: 1 });
  await map.showTable();
  await map.showMap();
}

const MAPS = ['claimant-rate', 'pay-residents-weekly', 'employment-rate', 'jobs-density'] as const;

const MAP: Step = {
  name: 'map',
  address: ({ place: [gss], round }) => `/map?indicator=${MAPS[round % MAPS.length]}&area=${gss}`,
  ready: (page) => new MapPage(page).shapes().nth(FEWEST_SHAPES - 1),
  does: lookAtMap,
};

const REACH_MAP: Step = {
  name: 'map of reach',
  address: ({ job: [soc], place: [gss] }) => `/map?soc=${soc}&area=${gss}&reach=work`,
  ready: (page) => new MapPage(page).shapes().first(),
};

const COMPARE: Step = {
  name: 'compare',
  address: ({ job: [soc], otherJob: [other], place: [gss] }) =>
    `/compare?soc=${soc}&soc=${other}&area=${gss}`,
  ready: (page, { otherJob: [, title] }) =>
    page.getByRole('list', { name: 'Jobs' }).getByText(title).first(),
  does: readAll,
};

const COMPARE_AREAS: Step = {
  name: 'compare areas',
  address: ({ place: [gss], otherPlace: [other] }) => `/compare/areas?area=${gss}&area=${other}`,
  ready: (page, { otherPlace: [, name] }) => page.getByRole('main').getByText(name).first(),
};

const WIDER_AREAS = ['E69000021', 'E12000003', 'W92000004', 'S92000003', 'N92000002'] as const;

const DEMAND: Step = {
  name: 'demand',
  address: ({ round }) => `/demand?area=${WIDER_AREAS[round % WIDER_AREAS.length]}`,
  ready: (page) => page.getByRole('region', { name: 'Kinds of work', exact: true }),
  does: readAll,
};

const DEMAND_OF_TWO: Step = {
  name: 'demand of two districts',
  address: ({ place: [gss], otherPlace: [other] }) =>
    `/demand?area=${gss}&area=${other}&kind=61&order=bands`,
  ready: (page, { place: [, name] }) => heading(page, name),
};

const MATCH: Step = {
  name: 'match',
  address: ({ job: [soc], place: [gss] }) => `/match?from=${soc}&area=${gss}`,
  ready: (page) =>
    page.getByRole('region', { name: 'Closest to what you did' }).locator('li').first(),
  does: async (page) => {
    await page
      .getByRole('button', { name: /^Details of / })
      .first()
      .click();
    await page.waitForURL(/look=/);
  },
};

const HANDOUT: Step = {
  name: 'hand-out',
  // By the links of the page: a session has an address of its own, which the day does not know.
  address: () => '/sessions',
  ready: (page) => heading(page, /^Sessions|^Saved sessions/),
  does: async (page) => {
    await page.locator('main a[href^="/sessions/"]').first().click();
    await page.getByRole('link', { name: 'Hand-out for the client' }).click();
    await page.getByRole('article', { name: 'Hand-out' }).waitFor();
  },
};

const BROWSE: Step = {
  name: 'all jobs',
  address: ({ place: [gss] }) => `/occupations?area=${gss}`,
  ready: (page) => heading(page, /./),
};

const QUIET_PAGES = ['/sources', '/help', '/settings', '/changes', '/redundancy'] as const;

const QUIET: Step = {
  name: 'a page without figures',
  address: ({ round }) => QUIET_PAGES[round % QUIET_PAGES.length] ?? '/help',
  ready: (page) => heading(page, /./),
};

const SEARCH: Step = {
  name: 'home, with a search',
  address: () => '/',
  ready: (page) => page.getByRole('combobox', { name: 'Job title or occupation' }),
  does: async (page) => {
    await page.getByRole('combobox', { name: 'Job title or occupation' }).fill('sparky');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
  },
};

/** A round of twenty pages: a stretch of an adviser's day, every kind of page in it. */
export const ROUND: readonly Step[] = [
  SEARCH,
  { ...OCCUPATION, pins: true, locks: true },
  OCCUPATION,
  COMPARE,
  AREA,
  MAP,
  { ...OCCUPATION, pins: true },
  MATCH,
  DEMAND,
  AREA,
  OCCUPATION,
  REACH_MAP,
  COMPARE_AREAS,
  { ...OCCUPATION, pins: true, locks: true },
  DEMAND_OF_TWO,
  BROWSE,
  OCCUPATION,
  MAP,
  HANDOUT,
  QUIET,
];
