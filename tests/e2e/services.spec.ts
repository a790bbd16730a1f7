import type { Locator, Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import type { LmiMode } from '../fakes/lmi';
import type { NomisMode } from '../fakes/nomis';
import { type FakeServices, routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';
import { openSections } from '../support/openSections';
import { OccupationPage } from '../support/pages/occupationPage';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const [SOC, LEEDS] = ['2136', 'E08000035'];

/** Every kind of silence: no host, no CORS, a full service, someone else's page, words of trouble. */
const SILENT: readonly (readonly [LmiMode, NomisMode])[] = [
  ['gone', 'gone'],
  ['broken-unreadable', 'unreadable'],
  ['busy', 'busy'],
  ['parked', 'web-page'],
  ['cut-short', 'cut-short'],
  ['slow-down', 'engine-json'],
  ['null-body', 'nonsense'],
];

const BOTH_SILENT =
  'LMI for All and Nomis are not answering. The figures that come with the app stand.';
const BOTH_ANSWER = 'LMI for All and Nomis are answering now.';

const main = (page: Page): Locator => page.locator('main');
const lmiFigure = (page: Page): Locator =>
  main(page).getByText('LMI for All’s estimate of average pay', { exact: true });
const nomisFigure = (page: Page): Locator =>
  main(page).getByText(/^People claiming out-of-work benefits, from Nomis just now, /);
const tryAgain = (page: Page): Locator => main(page).getByRole('button', { name: 'Try again' });

/** Opens the page with the fakes in place, its sections closed as they are for a reader. */
async function openClosed(page: Page, services: FakeServices): Promise<readonly string[]> {
  const asked = await routeFakes(page, services);
  await watchLayoutShifts(page);
  await page.clock.install();
  await new OccupationPage(page).open(SOC, LEEDS);
  return asked;
}

/** The same with every section open. */
async function openWith(page: Page, services: FakeServices): Promise<readonly string[]> {
  const asked = await openClosed(page, services);
  await openSections(page);
  return asked;
}

/** Lets the app's retries come, without waiting for them. */
async function untilSaid(page: Page, words: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(4000);
    await expect(main(page).getByText(words)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

const isHealth = (url: string): boolean => /soc\/code\/5314$|geography=2092957697&/.test(url);

/** The text of the page but for its closing line. */
async function textWithout(page: Page, line: string): Promise<string> {
  const text = await main(page).innerText();
  return text.replace(line, '').replace('Try again', '').replaceAll(/\s+/g, ' ');
}

test('both services answering well stand beside the pack, each with its own source', async ({
  page,
}) => {
  await openClosed(page, { lmi: 'good', nomis: 'good' });
  await expect(main(page).getByText(BOTH_ANSWER)).toHaveCount(1);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  await openSections(page);
  await expect(lmiFigure(page)).toBeVisible();
  await expect(nomisFigure(page)).toBeVisible();
  await expect(
    main(page)
      .getByText(/^Source: LMI for All, estimated pay/)
      .first(),
  ).toBeVisible();
  await expect(main(page).getByText(/^Source: .*Nomis.*; February 2026; Leeds/)).toBeVisible();
  await expect(tryAgain(page)).toHaveCount(0);
});

test('with both services silent the page is as it is without them, but for one line', async ({
  browser,
  baseURL,
  page,
}) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const off = await context.newPage();
  await off.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  await new OccupationPage(off).open(SOC, LEEDS);
  await openSections(off);
  const OFF = 'LMI for All and Nomis are switched off here.';
  await expect(main(off).getByText(OFF)).toHaveCount(1);
  const expected = await textWithout(off, OFF);
  await context.close();

  await openWith(page, {});
  await untilSaid(page, BOTH_SILENT);
  expect(await textWithout(page, BOTH_SILENT)).toBe(expected);
});

for (const [lmi, nomis] of SILENT) {
  test(`LMI for All ${lmi} and Nomis ${nomis}: one line, no wait, nothing asked, nothing moves`, async ({
    page,
  }) => {
    const asked = await openClosed(page, { lmi, nomis });
    await untilSaid(page, BOTH_SILENT);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    await openSections(page);
    await expect(main(page).getByText(/asking|not answering/i)).toHaveCount(1);
    await expect(tryAgain(page)).toHaveCount(1);
    await expect(main(page)).not.toContainText('LMI for All’s estimate');
    expect(asked.filter((url) => !isHealth(url))).toEqual([]);
  });
}

test('services that come back are used after Try again, by keyboard', async ({ page }) => {
  const services: FakeServices = { lmi: 'gone', nomis: 'gone' };
  await openWith(page, services);
  await untilSaid(page, BOTH_SILENT);
  services.lmi = 'good';
  services.nomis = 'good';
  await tryAgain(page).press('Enter');
  await expect(main(page).getByText(BOTH_ANSWER)).toBeVisible();
  await expect(page.locator(':focus')).toHaveText(BOTH_ANSWER);
  await expect(lmiFigure(page)).toBeVisible();
  await expect(nomisFigure(page)).toBeVisible();
});

test('one service that is silent leaves the other', async ({ page }) => {
  await openWith(page, { nomis: 'good' });
  await expect(nomisFigure(page)).toBeVisible();
  await untilSaid(
    page,
    'Nomis is answering now. LMI for All is not answering. The figures that come with the app stand.',
  );
  await expect(lmiFigure(page)).toHaveCount(0);
});

test('a page opened after the services were found silent asks nothing', async ({ page }) => {
  const asked = await openWith(page, {});
  await untilSaid(page, BOTH_SILENT);
  const before = asked.length;
  await main(page).getByRole('link', { name: 'Web design and development professionals' }).click();
  await page.getByRole('heading', { level: 1, name: /^Web design/ }).waitFor();
  await openSections(page);
  await expect(main(page).getByText(BOTH_SILENT)).toBeVisible();
  expect(asked.length).toBe(before);
});

test('services that answer late move nothing that is being read', async ({ page }) => {
  // In real time: a slow answer takes four seconds.
  await routeFakes(page, { lmi: 'slow', nomis: 'slow' });
  await watchLayoutShifts(page);
  await new OccupationPage(page).open(SOC, LEEDS);
  await expect(main(page).getByText(BOTH_ANSWER)).toBeAttached({ timeout: 12_000 });
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('a newest month without figures leaves the month before it', async ({ page }) => {
  await openWith(page, { nomis: 'newest-empty' });
  await expect(
    main(page).getByText('People claiming out-of-work benefits, from Nomis just now, January 2026'),
  ).toBeVisible();
});

test('a saved answer is still there, dated, when the service is gone', async ({ page }) => {
  await routeFakes(page, { lmi: 'good', nomis: 'good' });
  await new OccupationPage(page).open(SOC, LEEDS);
  await openSections(page);
  await expect(lmiFigure(page)).toBeVisible();
  await expect.poll(() => countRows(page)).toBeGreaterThan(4);

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const asked = await routeFakes(page, {});
  await page.clock.install();
  await page.reload();
  await openSections(page);
  await expect(lmiFigure(page)).toBeVisible();
  await expect(nomisFigure(page)).toBeVisible();
  await untilSaid(
    page,
    /^LMI for All and Nomis are not answering\. Answers of LMI for All are those of \d/,
  );
  expect(asked.filter((url) => !isHealth(url))).toEqual([]);
});

const countRows = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const request = indexedDB.open('bearings-live-answers');
        request.addEventListener('success', () => {
          const { result } = request;
          if (!result.objectStoreNames.contains('answers')) return done(0);
          const count = result.transaction('answers').objectStore('answers').count();
          count.addEventListener('success', () => done(count.result));
        });
      }),
  );
