import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';
import { MapPage } from '../support/pages/mapPage';
import { translatePage } from '../support/translate';

interface Change {
  readonly name: string;
  readonly address: string;
  /** What is there once the page is drawn. */
  readonly drawn: (page: Page) => Promise<unknown>;
  /** Changes the page in place. Texts are found by their words, which translating leaves as they are. */
  readonly change: (page: Page) => Promise<unknown>;
  /** How the changed page is known. */
  readonly changed: (page: Page) => Promise<unknown>;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

/** A radio button of the kit is drawn over: it is pressed as assistive technology would. */
const press = (page: Page, role: 'radio' | 'button', name: string | RegExp) =>
  page.getByRole(role, { name }).first().dispatchEvent('click');

/** A row for each page that changes in place: what is changed, and how that shows. */
const CHANGES: readonly Change[] = [
  {
    name: 'pay by the year on an occupation',
    address: '/occupations/2136?area=E08000035&open=pay',
    drawn: (page) => page.getByRole('radiogroup', { name: 'Pay by' }).waitFor(),
    change: (page) => press(page, 'radio', 'Year'),
    changed: (page) =>
      page
        .getByText(/a year/)
        .first()
        .waitFor(),
  },
  {
    name: 'another place for an occupation',
    address: '/occupations/5312?area=E08000014&as=Bricklayer&near=Bootle',
    drawn: heading,
    change: (page) => new Frame(page).chooseArea('Leeds', /^Leeds/),
    changed: (page) => page.waitForURL(/E08000035/),
  },
  {
    name: 'a job removed from a comparison',
    address: '/compare?soc=2136&soc=5312&soc=6145&area=E08000035',
    drawn: heading,
    change: (page) => press(page, 'button', /^Remove .*[Bb]ricklayer/),
    changed: (page) => page.waitForURL((url) => url.searchParams.getAll('soc').length === 2),
  },
  {
    name: 'another job in a comparison',
    address: '/compare?soc=2136&area=E08000035',
    drawn: heading,
    change: (page) => new Frame(page).chooseOccupation('bricklayer', 'Bricklayer'),
    changed: (page) => page.waitForURL((url) => url.searchParams.getAll('soc').length === 2),
  },
  {
    name: 'a place removed from those of a job',
    address: '/compare?soc=5312&area=E08000035&area=E08000014&area=E08000032',
    drawn: heading,
    change: (page) => press(page, 'button', 'Remove Leeds'),
    changed: (page) => page.waitForURL((url) => url.searchParams.getAll('area').length === 2),
  },
  {
    name: 'an area removed from a comparison',
    address: '/compare/areas?area=E08000035&area=E08000032&area=E08000014',
    drawn: heading,
    change: (page) => press(page, 'button', 'Remove Leeds'),
    changed: (page) => page.waitForURL((url) => url.searchParams.getAll('area').length === 2),
  },
  {
    name: 'another place for a wider group',
    address: '/occupations/21?area=E08000035',
    drawn: heading,
    change: (page) => new Frame(page).chooseArea('Bootle', /Bootle/),
    changed: (page) => page.waitForURL(/E08000014/),
  },
  {
    name: 'a section opened on a wider group',
    address: '/occupations/21?area=E08000035',
    drawn: heading,
    change: (page) => press(page, 'button', /^In the newer list/),
    changed: (page) => page.getByText(/use a newer list, SOC 2020/).waitFor(),
  },
  {
    name: 'another figure on the map',
    address: '/map?indicator=claimant-rate&area=E08000035',
    drawn: (page) => new MapPage(page).drawn(),
    change: (page) => new MapPage(page).indicator.selectOption('employment-rate'),
    changed: (page) => page.waitForURL(/indicator=employment-rate/),
  },
  {
    name: 'another text size in the settings',
    address: '/settings',
    drawn: heading,
    change: (page) => page.getByRole('radio', { name: 'Largest' }).check(),
    changed: (page) => page.locator('html[data-text-size="130"]').waitFor(),
  },
  {
    name: 'a job chosen on the front page',
    address: '/',
    drawn: heading,
    change: (page) => new Frame(page).chooseOccupation('bricklayer', 'Bricklayer'),
    changed: (page) => page.getByText('Bricklayer. Now choose the place.').waitFor(),
  },
];

/** Every word the page shows. */
const words = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());

/** The words once nothing is added to them any more. */
async function wordsAtRest(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = await words(page);
      return before === last;
    })
    .toBe(true);
  return before;
}

async function open(page: Page, { address, drawn }: Change): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await wordsAtRest(page);
}

for (const one of CHANGES)
  for (const way of ['insert-and-remove', 'wrap'] as const)
    test(`translated (${way}), ${one.name} leaves no word of before`, async ({ page }) => {
      test.slow();
      await open(page, one);
      await one.change(page);
      await one.changed(page);
      const untranslated = await wordsAtRest(page);

      await page.evaluate(() => localStorage.clear());
      await open(page, one);
      expect(await translatePage(page, way)).toBeGreaterThan(10);
      await one.change(page);
      await one.changed(page);
      await expect.poll(() => words(page)).toBe(untranslated);
      // Nor was the page given up and drawn anew: what it held is still there.
      await expect(page.getByText(/was drawn again/)).toHaveCount(0);
    });
