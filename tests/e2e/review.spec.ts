import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { OccupationPage, SECTION_TITLES } from '../support/pages/occupationPage';

const AREA = 'E08000014';
const PASSPHRASE = 'wimble gorse tandem ochre flute';

/** Locks the session and opens it again on its desk, as at a review. */
async function reopen(page: Page): Promise<Locator> {
  const frame = new Frame(page);
  if ((await frame.heading.textContent()) !== 'Session desk') await frame.openDesk();
  await frame.lock();
  await frame.unlock(PASSPHRASE);
  const region = new DeskPage(page).region('What changed');
  await expect(region.getByRole('heading', { level: 2 })).toHaveText(/^What changed since /);
  return region;
}

/** Presses every Pin of the page. @returns how many there were */
async function pinAll(page: Page): Promise<number> {
  const pins = page.getByRole('main').getByRole('button', { name: /^Pin / });
  let count = 0;
  while ((await pins.count()) > 0) {
    await pins.first().click();
    count += 1;
  }
  return count;
}

test('every figure that can be pinned on a job’s and a place’s page is read again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const frame = new Frame(page);
  await new OccupationPage(page).open('5241', AREA, SECTION_TITLES);
  await expect(page.getByRole('button', { name: /^Pin / }).nth(10)).toBeVisible();
  const ofJob = await pinAll(page);
  await frame.saveSession(PASSPHRASE);

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Area' }).click();
  await expect(page.getByRole('button', { name: /^Pin / }).first()).toBeVisible();
  const ofPlace = await pinAll(page);
  await frame.saved();

  expect(ofJob).toBeGreaterThan(15);
  expect(ofPlace).toBeGreaterThan(3);
  const region = await reopen(page);
  await expect(region.getByText(/^All \d+ pinned figures are the same today\.$/)).toBeVisible();
  await expect(region.getByRole('listitem')).toHaveCount(0);
});

test('a review begins with what really changed, then what is overdue, then what is due', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const frame = new Frame(page);
  const desk = new DeskPage(page);
  const occupation = new OccupationPage(page);
  // The yearly figure has a published margin, the hourly one has none.
  await page.addInitScript(() => localStorage.setItem('bearings.pay-unit', 'year'));
  const table = page.waitForRequest(/\/pack\/occupations\/5241\./);
  await occupation.open('5241', AREA);
  await occupation.pin('Pin pay at a glance').click();
  await frame.openDesk();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await desk.addAction({ what: 'Ring the college', due: day(-3) });
  await desk.addAction({ what: 'Look at the bus', due: day(9) });
  await frame.saveSession(PASSPHRASE);

  const region = await reopen(page);
  await expect(region.getByText('The pinned figure is the same today.')).toBeVisible();
  const words = await region.innerText();
  expect(words.indexOf('Ring the college')).toBeGreaterThan(words.indexOf('Overdue'));
  expect(words.indexOf('Look at the bus')).toBeGreaterThan(words.indexOf('Due\n'));

  await test.step('with another edition of the table each pin is told then and now', async () => {
    await publish(page, new URL((await table).url()).pathname);
    await page.goto('/sessions');
    await frame.unlock(PASSPHRASE);
    await page
      .getByRole('link', { name: /^Session of / })
      .first()
      .click();
    const again = desk.region('What changed');
    await expect(again.getByText('Really changed')).toBeVisible();
    await expect(
      again.getByText(/\(April 2025\) → £.+\(April 2026\)\. It is higher/),
    ).toBeVisible();
  });
});

/** Puts the next edition of a job's table in the place of this one, under its own name and list. */
async function publish(page: Page, path: string): Promise<void> {
  const list = await (await page.request.get('/pack/manifest.json')).text();
  const [, soc = '', old = ''] = /(\d{4})\.([0-9a-f]+)\.json$/.exec(path) ?? [];
  expect(list.split(old), 'the list of files names the table once').toHaveLength(2);
  const shard = await (await page.request.get(`/pack/occupations/${soc}.${old}.json`)).json();
  const body = JSON.stringify(nextEdition(shard));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, old.length);
  await page.route('**/pack/manifest.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: list.replaceAll(old, hash) }),
  );
  await page.route(`**/pack/occupations/${soc}.${hash}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

interface PayRow {
  period: string;
  end: string;
  groups: Record<string, (number | string)[]>;
}

/** A pretended edition of a year later, in which everybody earns half as much again. */
function nextEdition(shard: { pay: PayRow[] }): unknown {
  return {
    ...shard,
    pay: shard.pay.map((row) => ({
      ...row,
      period: '2026-04',
      end: '2026-04-30',
      groups: Object.fromEntries(
        Object.entries(row.groups).map(([group, cells]) => [
          group,
          cells.map((cell) => (typeof cell === 'number' ? cell * 1.5 : cell)),
        ]),
      ),
    })),
  };
}
