import { expect, test } from '../support/journey';
import { type OwnServer, ownServer } from '../support/ownServer';
import { ComparePage } from '../support/pages/comparePage';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { HandoutPage } from '../support/pages/handoutPage';
import { MapPage } from '../support/pages/mapPage';
import { OccupationPage } from '../support/pages/occupationPage';

test.use({
  serviceWorkers: 'allow',
  services: 'as-configured',
  // The browser itself reports each request that finds no server; the app must not mind.
  expectedFaults: /net::ERR_CONNECTION_REFUSED|Failed to load resource/,
});

const PASSPHRASE = 'wimble gorse tandem ochre flute';
const ELECTRICIANS = 'Electricians and electrical fitters';
const PLUMBERS = /Plumbers and heating/;
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
    await expect(frame.areaBox).toHaveValue('Sefton');
    await frame.chooseOccupation('sparky', /Electricians/);
    await expect(frame.heading).toHaveText(ELECTRICIANS);
    await expect(page.getByText('Figures for Sefton')).toBeVisible();
  });

  await test.step('one page, each figure with its source', async () => {
    for (const name of [
      'At a glance',
      'Pay',
      'Here',
      'Jobs advertised',
      'Getting in',
      'Outlook',
      'Openings',
      'Hours',
      'Skills',
      'More',
      'Not shown',
    ])
      await expect(occupation.region(name), name).toBeVisible();
    const glance = occupation.region('At a glance').getByRole('listitem');
    await expect(glance).toHaveCount(4);
    for (const figure of await glance.all()) {
      await expect(figure).toContainText(/\S/);
      await expect(figure.getByRole('link').first()).toHaveAttribute('href', /^#/);
    }
    await expect(glance.getByText(/^Source: /)).toHaveCount(4);
    await expect(
      occupation
        .region('Pay')
        .getByText(/^Source: ONS/)
        .first(),
    ).toBeVisible();
    await expect(occupation.region('Pay').getByRole('table').first()).toBeAttached();
  });

  await test.step('another beside it', async () => {
    const compare = new ComparePage(page);
    await occupation.compare().click();
    await expect(compare.heading).toBeVisible();
    await frame.chooseOccupation('plumber', PLUMBERS);
    await expect(compare.column(ELECTRICIANS)).toBeVisible();
    await expect(compare.column('Plumbers and heating')).toBeVisible();
    await expect(page.getByText('Figures for Sefton')).toBeVisible();
    await expect(compare.row(/pay/i).first()).toContainText('£');
    await compare.column(ELECTRICIANS).getByRole('link').click();
    await expect(frame.heading).toHaveText(ELECTRICIANS);
  });

  await test.step('on the map', async () => {
    const map = new MapPage(page);
    await page.getByRole('link', { name: 'Map', exact: true }).first().click();
    await map.drawn();
    await map.showTable();
    await expect(map.table.getByRole('row', { name: /^Sefton/ })).toBeVisible();
    await page.goBack();
    await expect(frame.heading).toHaveText(ELECTRICIANS);
  });

  await test.step('two figures and an action into the session', async () => {
    await occupation.pin('Pin pay at a glance').click();
    await occupation.pin('Pin here at a glance').click();
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
