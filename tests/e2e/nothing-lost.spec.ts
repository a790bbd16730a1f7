import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/journey';
import { type OwnServer, ownServer } from '../support/ownServer';
import { ComparePage } from '../support/pages/comparePage';
import { Frame } from '../support/pages/frame';
import { OccupationPage } from '../support/pages/occupationPage';

test.use({
  // The browser reports each file that does not come; the app must not mind.
  expectedFaults: /Failed to load resource|net::ERR_|A part of the app could not be loaded/,
});

const AREA = 'E08000014';
const PASSPHRASE = 'wimble gorse tandem ochre flute';
const COMPARE_PART = '**/assets/compare*.js';

test('a part that does not come leaves the session where it is, and comes when it is asked again', async ({
  page,
}) => {
  const occupation = new OccupationPage(page);
  const frame = new Frame(page);
  await occupation.open('5241', AREA);
  await occupation.pin('Pin pay at a glance').click();
  await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
  await page.route(COMPARE_PART, (route) => route.abort('connectionfailed'));

  await occupation.compare().click();

  await expect(
    page.getByText('A part of the app could not be loaded. Your session is still here. Try again.'),
  ).toBeVisible();
  await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/compare');

  await page.unroute(COMPARE_PART);
  await frame.button('Try again').click();
  await expect(new ComparePage(page).heading).toBeVisible();
  await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
});

test('the dialog to save a session can be asked again where its part did not come', async ({
  page,
}) => {
  const occupation = new OccupationPage(page);
  const frame = new Frame(page);
  await occupation.open('5241', AREA);
  await occupation.pin('Pin pay at a glance').click();
  await page.route('**/assets/SessionDialogs*.js', (route) => route.abort('connectionfailed'));

  await frame.pressInSession('Save session');
  await expect(page.getByText('A part of the app could not be loaded.').first()).toBeVisible();

  await page.unroute('**/assets/SessionDialogs*.js');
  await frame.saveSession(PASSPHRASE);
  await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
});

test.describe('on a first visit, before anything is kept', () => {
  let server: OwnServer;
  test.beforeEach(async () => {
    server = await ownServer();
  });
  test.afterEach(async () => {
    await server.remove();
  });
  test.use({ services: 'as-configured' });

  test('a click with the server gone says so in the app, which keeps the session', async ({
    page,
  }) => {
    const frame = new Frame(page);
    const occupation = new OccupationPage(page);
    await page.goto(`${server.url}/occupations/5241?area=${AREA}`);
    await occupation.pin('Pin pay at a glance').click();
    await server.stop();

    await occupation.compare().click();

    await expect(page.getByText('Your session is still here.')).toBeVisible();
    await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
  });
});

test.describe('a new version', () => {
  let server: OwnServer;
  test.beforeEach(async () => {
    server = await ownServer();
  });
  test.afterEach(async () => {
    await server.remove();
  });
  test.use({ services: 'as-configured', serviceWorkers: 'allow' });

  test('waits until a session of this visit is saved, and then opens with it', async ({ page }) => {
    test.setTimeout(120_000);
    const frame = new Frame(page);
    const occupation = new OccupationPage(page);
    const update = frame.button('Save and use it now');
    await page.goto(server.url);
    await frame.readyOffline();
    appendFileSync(join(server.dist, 'sw.js'), '// the next version');
    await page.goto(`${server.url}/occupations/5241?area=${AREA}`);
    await occupation.pin('Pin pay at a glance').click();

    await test.step('without a passphrase nothing happens', async () => {
      await update.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
      await expect(frame.session.getByText(/1 pinned/)).toBeVisible();
      await expect(update).toBeVisible();
    });

    await test.step('with one the session is sealed first', async () => {
      await update.click();
      await frame.passphrase.fill(PASSPHRASE);
      const reloaded = page.waitForEvent('load');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Save session', exact: true })
        .click();
      await reloaded;
      await frame.unlock(PASSPHRASE);
      await page.goto(`${server.url}/sessions`);
      await frame.unlock(PASSPHRASE);
      await expect(page.getByRole('link', { name: /^Session of / })).toBeVisible();
    });
  });
});
