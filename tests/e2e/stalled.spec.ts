import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';
import { MapPage } from '../support/pages/mapPage';
import { OccupationPage } from '../support/pages/occupationPage';

// Waits of ten seconds are what these are about, on a machine that does other things beside.
test.describe.configure({ timeout: 90_000 });

test.use({
  // The browser reports each file that does not come; the app must not mind.
  expectedFaults: /Failed to load resource|net::ERR_|UnreachableError|HttpStatusError|Error/,
});

const PROGRAMMERS = /^Programmers and software development professionals/;
const PATIENCE = { timeout: 25_000 };

/** A file that is asked for and never comes. */
const silence = (page: Page, pattern: string) => page.route(pattern, () => undefined);

/** A file that the server does not have. */
const lose = (page: Page, pattern: string) =>
  page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' }));

test.describe('settings that never come', () => {
  test.use({ services: 'as-configured' });

  test('hold up neither page nor boxes; that is said in the end, and can be tried again', async ({
    page,
  }) => {
    await silence(page, '**/config.json');
    await page.goto('/');
    const frame = new Frame(page);

    await frame.occupationBox.fill('sparky');
    await expect(frame.option(/Electricians and electrical fitters/).first()).toBeVisible();
    const problem = page.getByRole('alert').filter({ hasText: 'settings file' });
    await expect(problem).toBeVisible(PATIENCE);

    await page.unroute('**/config.json');
    await page.route('**/config.json', (route) =>
      route.fulfill({
        json: {
          lmiBaseUrl: null,
          nomisBaseUrl: null,
          postcodesBaseUrl: null,
          tiles: null,
          lookUpFullPostcode: false,
          retention: { defaultDaysAfterReview: 30, longestMonths: 12 },
        },
      }),
    );
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem).toHaveCount(0);
  });
});

test('Welsh that never comes leaves the page in English', async ({ page }) => {
  await page.goto('/');
  const frame = new Frame(page);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(frame.heading).toHaveText('Sut swydd yw hon, yn lleol?');
  await silence(page, '**/assets/welsh-*.js');
  await page.reload();
  await frame.occupationBox.fill('sparky');
  await expect(frame.option(/Electricians and electrical fitters/).first()).toBeVisible(PATIENCE);
  await expect(frame.heading).toHaveText('What is this job like, near here?');
});

test('a list of files that never comes leaves the frame, and is said in the page', async ({
  page,
}) => {
  await silence(page, '**/pack/manifest.json');
  await page.goto('/occupations/2136?area=E08000035', { waitUntil: 'commit' });
  const frame = new Frame(page);

  await expect(frame.occupationBox).toBeVisible();
  await expect(frame.session).toBeVisible();
  await expect(frame.heading).toHaveText('This page cannot be shown just now', PATIENCE);

  await page.unroute('**/pack/manifest.json');
  await frame.button('Try again').click();
  await expect(frame.heading).toHaveText(PROGRAMMERS);
});

for (const file of ['sources', 'groups', 'signposts', 'tasks/2136', 'areas/E08000035'])
  for (const [what, fault] of [
    ['never comes', silence],
    ['is missing', lose],
  ] as const)
    test(`${file}, where it ${what}, takes nothing from the page of a job`, async ({ page }) => {
      await fault(page, `**/pack/${file}.*`);
      await page.goto('/occupations/2136?area=E08000035', { waitUntil: 'commit' });

      await expect(new Frame(page).occupationBox).toBeVisible();
      await expect(new OccupationPage(page).heading).toHaveText(PROGRAMMERS, PATIENCE);
      await expect(new OccupationPage(page).region('At a glance')).toBeVisible();
    });

for (const [what, fault] of [
  ['never come', silence],
  ['are missing', lose],
] as const)
  test(`outlines that ${what} take neither the map nor its table`, async ({ page }) => {
    await fault(page, '**/pack/outlines.*');
    await page.goto('/map', { waitUntil: 'commit' });

    const map = new MapPage(page);
    await expect(map.shapes()).toHaveCount(361, PATIENCE);
    await map.showTable();
  });

test('a map whose picture does not come keeps its words and its table, and can be tried again', async ({
  page,
}) => {
  const PICTURE = '**/assets/LeafletPicture*.js';
  await lose(page, PICTURE);
  await page.goto('/map?area=E08000035', { waitUntil: 'commit' });

  const map = new MapPage(page);
  await expect(page.getByText('The picture of the map did not load.')).toBeVisible(PATIENCE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Leeds');
  await page.unroute(PICTURE);
  await page.getByRole('button', { name: 'Try again' }).click();
  // A browser does not ask again for code that was not there: the page then says so once more.
  await expect(
    page.getByText('The picture of the map did not load.').or(map.shapes().first()),
  ).toBeVisible(PATIENCE);
  await map.showTable();
});

test('a shard that never comes, nor the file of its kind, is said in the page', async ({
  page,
}) => {
  const SHARDS = /\/pack\/(occupations\/5241|bundles\/occupations)\./;
  const frame = new Frame(page);
  const occupation = new OccupationPage(page);
  await occupation.open('2136', 'E08000035');
  await occupation.pin('Pin pay at a glance').click();
  await page.route(SHARDS, () => undefined);

  await frame.chooseOccupation('5241', /Electricians and electrical fitters/);

  await expect(frame.heading).toHaveText('This page cannot be shown just now', PATIENCE);
  await expect(frame.session.getByText('1 pinned')).toBeVisible();
  await page.unroute(SHARDS);
  await frame.button('Try again').click();
  await expect(frame.heading).toHaveText(/^Electricians and electrical fitters/);
});

test('a job list that never comes is said in the box, and can be tried again', async ({ page }) => {
  const TITLES = /\/pack\/(titles|bundles\/core)\./;
  const frame = new Frame(page);
  await page.route(TITLES, () => undefined);
  await page.goto('/');

  await frame.occupationBox.fill('cook');
  await expect(page.getByText('The list of job titles could not be loaded.').first()).toBeVisible(
    PATIENCE,
  );

  await page.unroute(TITLES);
  await frame.button('Try again').click();
  await expect(frame.option(/Chefs|Cooks/).first()).toBeVisible();
});

test('code of a page that never comes leaves the frame, and can be tried again', async ({
  page,
}) => {
  const CODE = '**/assets/occupations._soc-*.js';
  await silence(page, CODE);
  await page.goto('/occupations/2136', { waitUntil: 'commit' });
  const frame = new Frame(page);

  await expect(frame.occupationBox).toBeVisible();
  await expect(page.getByText('This page is long in coming.')).toBeVisible(PATIENCE);

  // The one that was asked for stays away; one that is asked for anew comes.
  await page.route(CODE, (route) => route.continue());
  await frame.button('Try again').click();
  await expect(frame.heading).toHaveText(PROGRAMMERS, PATIENCE);
});
