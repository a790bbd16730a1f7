import { expect, test } from '../support/journey';
import { type OwnServer, ownServer } from '../support/ownServer';
import { ComparePage } from '../support/pages/comparePage';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { HandoutPage } from '../support/pages/handoutPage';
import { MapPage } from '../support/pages/mapPage';
import { OccupationPage, SECTION_TITLES } from '../support/pages/occupationPage';

test.use({
  serviceWorkers: 'allow',
  services: 'as-configured',
  // The browser itself reports each request that finds no server; the app must not mind.
  expectedFaults: /net::ERR_CONNECTION_REFUSED|Failed to load resource/,
});

const PASSPHRASE = 'wimble gorse tandem ochre flute';
const ELECTRICIANS = 'Electricians and electrical fitters';
/** The title and the town that were chosen. */
const HEADING = 'Sparky in Bootle';
const PLUMBERS = /Plumbers and heating/;
/** The four figures, in their order, and what each must have. */
const TILES = [
  ['Pay', /£[\d.]+ an hour/],
  ['Adverts near here', /\d+ in Sefton/],
  ['Outlook', /[↑→↓]/],
  ['What you need', /\S/],
] as const;
const ACTION = 'Ring the college about the level 3 course';

let server: OwnServer;

test.beforeEach(async () => {
  server = await ownServer();
});

test.afterEach(async () => {
  await server.remove();
});

test('the whole job is done with the server stopped', async ({ page }) => {
  test.setTimeout(120_000);
  const frame = new Frame(page);
  const occupation = new OccupationPage(page);
  const desk = new DeskPage(page);
  const handout = new HandoutPage(page);

  await page.goto(server.url);
  await frame.readyOffline();
  await server.stop();

  await test.step('a job title in everyday words, and a place', async () => {
    await frame.chooseArea('Bootle', /Sefton.*Bootle/);
    await expect(frame.areaBox).toHaveValue('Bootle');
    await frame.chooseOccupation('sparky', /Electricians/);
    await expect(frame.heading).toHaveText(HEADING);
    await expect(page.getByText(`Official group: ${ELECTRICIANS}`)).toBeVisible();
    await expect(page.getByText('district: Sefton')).toBeVisible();
  });

  await test.step('one page, each figure with its source', async () => {
    await expect(occupation.tiles()).toHaveCount(4);
    for (const [heading, figure] of TILES) {
      const tile = occupation.tiles().filter({ has: page.getByRole('heading', { name: heading }) });
      await expect(tile, heading).toContainText(figure);
    }
    for (const title of SECTION_TITLES) {
      await expect(occupation.sectionButton(title), title).toHaveAccessibleName(
        new RegExp(`^${title} .*\\S{3}`),
      );
      await expect(occupation.region(title), title).toHaveCount(0);
    }
    const pay = await occupation.section('Pay');
    await expect(pay.getByRole('button', { name: /^ONS 2025/ }).first()).toBeVisible();
    await pay.getByText('Table', { exact: true }).click();
    await expect(pay.getByRole('table').first()).toBeVisible();
    await expect(page).toHaveURL(/open=pay/);
    await page.getByRole('button', { name: 'Open all', exact: true }).click();
    for (const title of SECTION_TITLES) await expect(occupation.region(title)).toBeVisible();
    await expect(occupation.region('Skills')).toBeVisible();
  });

  await test.step('another beside it', async () => {
    const compare = new ComparePage(page);
    await occupation.compare().click();
    await expect(compare.heading).toBeVisible();
    await frame.chooseOccupation('plumber', PLUMBERS);
    await expect(frame.heading).toHaveText(/^Two jobs in /);
    await expect(compare.head(ELECTRICIANS)).toBeVisible();
    await expect(compare.head('Plumbers and heating')).toBeVisible();
    await expect(compare.measure(/^Pay an hour/).getByRole('listitem')).toHaveCount(2);
    await compare.showTable();
    await expect(compare.row(/pay/i).first()).toContainText('£');
    await compare.head(ELECTRICIANS).getByRole('link').click();
    await expect(frame.heading).toHaveText(HEADING);
  });

  await test.step('on the map', async () => {
    const map = new MapPage(page);
    await page.getByRole('link', { name: 'Map', exact: true }).first().click();
    await map.drawn();
    await map.showTable();
    await expect(map.table.getByRole('row', { name: /^Sefton/ })).toBeVisible();
    await page.goBack();
    await expect(frame.heading).toHaveText(HEADING);
  });

  await test.step('two figures and an action into the session', async () => {
    await occupation.pin('Pin pay at a glance').click();
    await occupation.pin('Pin adverts near here at a glance').click();
    await expect(frame.session.getByText('2 pinned')).toBeVisible();
    await frame.openDesk();
    await expect(desk.evidence()).toHaveCount(2);
    await desk.addAction({ what: ACTION, due: '2031-07-19' });
  });

  await test.step('saved, printed on one side, locked', async () => {
    await frame.saveSession(PASSPHRASE);
    await desk.handoutLink().click();
    await expect(handout.print).toBeVisible();
    const [side, ...more] = await handout.printed();
    expect(more).toEqual([]);
    expect(side).toContain('Your steps');
    expect(side?.replaceAll(/\s+/g, ' ')).toContain(ACTION);
    expect(side?.replaceAll(/\s+/g, ' ')).toContain(ELECTRICIANS);
    await frame.lock();
    await expect(page.getByText(ACTION)).toHaveCount(0);
  });

  await test.step('unlocked, and still there after another start', async () => {
    await frame.unlock(PASSPHRASE);
    await expect(handout.sheet).toContainText(ACTION);
    await page.reload();
    await frame.unlock(PASSPHRASE);
    await expect(handout.sheet).toContainText(ACTION);
    await frame.openDesk();
    await expect(desk.evidence()).toHaveCount(2);
    await expect(desk.field('What will be done')).toHaveValue(ACTION);
  });
});
