import type { Page } from '@playwright/test';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import type { LmiMode } from '../fakes/lmi';
import { routeFakes } from '../fakes/routeFakes';
import { expect, test } from '../support/journey';
import { layoutShiftSum, watchLayoutShifts } from '../support/layoutShift';
import { OccupationPage } from '../support/pages/occupationPage';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const [SOC, LEEDS] = ['5314', 'E08000035'];
const MOST_REQUESTS = 25;

interface Opened {
  readonly occupation: OccupationPage;
  readonly asked: readonly string[];
}

async function open(page: Page, lmi?: LmiMode): Promise<Opened> {
  await watchLayoutShifts(page);
  await page.clock.install();
  const asked = await routeFakes(page, { nomis: 'good', ...(lmi ? { lmi } : {}) });
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  return { occupation, asked };
}

const HEIGHT = 600;

/** Reads the page from top to bottom, as a reader does: every part comes near the screen. */
async function readDown(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += HEIGHT) {
    // At once, not by the wheel, whose glide goes on; then two frames, so that the page has seen it.
    await page.evaluate(async (to) => {
      scrollTo(0, to);
      for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
    }, y);
  }
}

/** Reads the page while time passes for the app's retries, until the closing lines say so. */
async function readUntilClosed(page: Page, line: RegExp): Promise<void> {
  await expect(async () => {
    await readDown(page);
    await page.clock.fastForward(4000);
    await expect(closing(page).getByText(line)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** Opens everything that opens, also what comes with an answer. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible');
  await expect(async () => {
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(page.getByText('asking…')).toHaveCount(0, { timeout: 500 });
    expect(await closed.count()).toBe(0);
  }).toPass({ timeout: 15_000 });
}

const closing = (page: Page) => page.getByRole('region', { name: 'Not shown' });

const lmiOf = (asked: readonly string[]) => asked.filter((url) => url.includes('lmiforall'));

const ALL_ANSWERED = /answered all that this page asked/;

test('every section has what LMI for All adds, each asked once, and nothing moves', async ({
  page,
}) => {
  const { occupation, asked } = await open(page, 'good');
  await readUntilClosed(page, ALL_ANSWERED);

  await expect(occupation.region('Hours').getByText(/estimate of average hours/)).toBeVisible();
  await expect(
    occupation.region('Outlook').getByText(/Little change likely: up 7% by 2027/),
  ).toBeVisible();
  await expect(occupation.region('Openings').getByText('about 5,400 jobs a year')).toBeVisible();
  await expect(occupation.region('Openings').getByText('4.2%')).toBeVisible();
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  expect(asked.length).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(new Set(asked).size).toBe(asked.length);
});

test('coming back to the page asks nothing again', async ({ page }) => {
  const { asked } = await open(page, 'good');
  await readUntilClosed(page, ALL_ANSWERED);
  const before = asked.length;

  await page.getByRole('link', { name: 'Bearings' }).click();
  await expect(page.getByRole('region', { name: 'At a glance' })).toHaveCount(0);
  await page.goBack();
  await page.getByRole('region', { name: 'At a glance' }).waitFor();
  await readUntilClosed(page, ALL_ANSWERED);
  expect(asked.length).toBe(before);
});

test('pay splits by what is chosen, by keyboard, as a chart and a table', async ({ page }) => {
  const { occupation } = await open(page, 'good');
  const pay = occupation.region('Pay');
  await pay.getByText(/^Average pay by region/).focus();
  await page.keyboard.press('Enter');
  const chart = pay.getByRole('figure', { name: /^Average pay a week, United Kingdom, 2022/ });
  await expect(chart.getByText('Yorkshire and The Humber')).toBeVisible();

  await pay.getByRole('radio', { name: 'Region' }).press('ArrowRight');
  await expect(chart.getByText('Women')).toBeVisible();
  await pay.getByText('Figures as a table').last().click();
  await expect(pay.getByRole('row', { name: /^Women £580$/ })).toBeVisible();
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('the reader chooses which US jobs count for skills, by keyboard, and nothing moves', async ({
  page,
}) => {
  const { occupation } = await open(page, 'gone');
  const skills = occupation.region('Skills');
  await expect(skills.getByRole('status')).toHaveText(/^Shown: the whole mix/);
  const table = skills.getByRole('table').first();
  const before = await table.innerText();

  await skills.getByRole('checkbox').first().focus();
  const place = await table.boundingBox();
  await page.keyboard.press('Space');
  await expect(skills.getByRole('table', { name: /, 3 of 4 US jobs$/ })).toBeVisible();
  expect(await table.innerText()).not.toBe(before);
  expect((await table.boundingBox())?.y).toBe(place?.y);

  await page.keyboard.press('Tab');
  await expect(skills.getByRole('button', { name: /^Only Heating/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(skills.getByRole('status')).toHaveText(/^Shown: Heating.* alone\.$/);
  await skills.getByText('Interests and what people value').click();
  await expect(
    skills.getByRole('table', { name: /^What the work offers people, Heating/ }),
  ).toBeVisible();

  await skills
    .getByRole('button', { name: /^Pin .*, 1 to 5, Heating.*\(US job\)$/ })
    .first()
    .click();
  await expect(skills.getByRole('button', { pressed: true })).toHaveCount(1);

  await skills.getByRole('button', { name: 'All of them' }).click();
  await expect(skills.getByRole('button', { pressed: true })).toHaveCount(0);
  await expect(table).toHaveText(/, the whole mix/);
  expect(await table.innerText()).toBe(before);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('all that can be opened is asked once, in 25 requests at most, and its quirks are not shown', async ({
  page,
}) => {
  const { occupation, asked } = await open(page, 'good');
  await readUntilClosed(page, ALL_ANSWERED);
  expect(asked.filter((url) => /o-net|breakdown|census|ranksocs/.test(url))).toEqual([]);
  await openAll(page);

  const gettingIn = occupation.region('Getting in');
  // O*NET: a mapping without shares, levels by their scale's id, other groups once.
  await expect(
    gettingIn.getByText(/maps this group to 2 US jobs and gives no shares/),
  ).toBeVisible();
  await expect(
    gettingIn.getByRole('row', { name: 'Reading Comprehension 4.0 2.9', exact: true }),
  ).toBeVisible();
  await expect(gettingIn.getByRole('listitem').filter({ hasText: /^Carpenters/ })).toHaveCount(1);
  // A change of −80% is left out; years the newest first.
  await expect(
    occupation
      .region('Pay')
      .getByRole('table', { name: /^Change in average pay/ })
      .getByRole('row'),
  ).toHaveText(['YearChange', '2021up 4%', '2019up 2%']);
  // A job twice, and a job −1 that ends the ranking.
  await expect(
    occupation
      .region('Openings')
      .getByRole('table', { name: /hard to fill, Yorkshire/ })
      .getByRole('row'),
  ).toHaveText([/^Job/, /^Nurses62%$/, /58%$/]);
  // Census rows that do not add up to their total.
  await expect(occupation.region('Here').getByText(/3 are in no row/)).toBeVisible();
  // Small samples are marked.
  await expect(occupation.region('Outlook').getByText(/^\* A small sample/)).toBeVisible();

  expect(asked.length).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(new Set(asked).size).toBe(asked.length);
});

test('qualifications stand by their level, whose codes run the other way', async ({ page }) => {
  const { occupation } = await open(page, 'good');
  const pay = occupation.region('Pay');
  await pay.getByText(/^Average pay by region/).click();
  await pay.getByRole('radio', { name: 'Qualification' }).check();
  // The parts before them are on the page until these have come, with a table of their own.
  const drawing = pay.getByRole('figure', { name: /^Average pay a week/ });
  await expect(drawing).toContainText('Doctorate');
  await pay.getByText('Figures as a table').last().click();
  const rows = pay.getByRole('table', { name: /^Average pay a week/ }).getByRole('rowheader');
  await expect(rows.first()).toHaveText('Doctorate');
  await expect(rows.last()).toHaveText('No qualification');
});

test('US jobs that are not there are said in the closing line', async ({ page }) => {
  const { occupation } = await open(page, 'good');
  await page.route(/o-net\/soc2onet/, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { soc: 5314, onetCodes: [] },
    }),
  );
  await occupation
    .region('Getting in')
    .getByText(/^Skills by LMI for All/)
    .click();
  await expect(
    closing(page).getByText(/^Not collected .* skills by its own choice of US jobs/),
  ).toBeVisible();
});

test('adverts are asked for on a click, shown as text, and forgotten with the page', async ({
  page,
}) => {
  const { occupation, asked } = await open(page, 'hostile-adverts');
  const adverts = occupation.region('Jobs advertised');
  await readDown(page);
  expect(asked.filter((url) => url.includes('vacancies'))).toEqual([]);

  await adverts.getByRole('button', { name: 'Ask for adverts now' }).click();
  await expect(adverts.getByText('Cleaner & <b>porter')).toBeVisible();
  await expect(adverts.getByText('no safe link').first()).toBeVisible();
  await adverts.getByText('What it says').first().click();
  await expect(adverts.getByText(/^Ring Sam on 07700 900123/)).toBeVisible();
  await expect(adverts.locator('img, script')).toHaveCount(0);
  const links = await adverts
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => !href?.startsWith('https://'))).toEqual([]);
  const [url] = asked.filter((one) => one.includes('vacancies'));
  expect(new URL(url ?? '').search).toBe('?keywords=Plumber&location=Leeds&limit=20');

  await page.clock.fastForward(5000);
  const kept = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('bearings-live-answers');
        request.addEventListener('success', () => {
          const names = request.result.objectStoreNames;
          if (!names.contains('answers')) return done('');
          const all = request.result.transaction('answers').objectStore('answers').getAll();
          all.addEventListener('success', () => done(JSON.stringify(all.result)));
        });
        request.addEventListener('error', () => done(''));
      }),
  );
  expect(kept).not.toContain('07700');
  expect(kept).not.toContain('vacancies/search');
});

test('a service that asks for a pause is said plainly', async ({ page }) => {
  const { occupation } = await open(page, 'too-many-requests');
  const adverts = occupation.region('Jobs advertised');
  await adverts.getByRole('button', { name: 'Ask for adverts now' }).click();
  await expect(adverts.getByText(/^The service asks for a pause between questions/)).toBeVisible();
});

const NONE = ['error-200', 'part-empty'] as const;

for (const mode of NONE) {
  test(`LMI for All with ${mode} leaves the reason in the closing lines and no empty place`, async ({
    page,
  }) => {
    const { occupation, asked } = await open(page, mode);
    await readUntilClosed(
      page,
      /^Not collected for this place or job \(LMI for All\): .*people out of work/,
    );

    await page.evaluate(() => scrollTo(0, 0));
    await expect(occupation.region('Openings').getByText(/^LMI for All/)).toHaveCount(0);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    expect(lmiOf(asked).length).toBeLessThanOrEqual(MOST_REQUESTS);
  });
}

const BROKEN = [
  'gone',
  'busy',
  'broken-unreadable',
  'parked',
  'cut-short',
  'null-body',
  'slow-down',
  'slow-down-429',
] as const;

for (const mode of BROKEN) {
  test(`with LMI for All ${mode} the page is whole: its first screen, and one closing line`, async ({
    page,
  }) => {
    const { occupation, asked } = await open(page, mode);
    const glance = await occupation.region('At a glance').innerText();
    await readUntilClosed(page, /^Source not answering \(LMI for All\): pay and hours by region/);

    await expect(closing(page).getByRole('listitem')).toHaveCount(1);
    await expect(closing(page).getByRole('button', { name: 'Try again' })).toHaveCount(1);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await occupation.region('At a glance').innerText()).toBe(glance);
    for (const name of ['Openings', 'Outlook', 'Hours', 'Getting in'])
      await expect(occupation.region(name).getByText(/^LMI for All/)).toHaveCount(0);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    expect(lmiOf(asked).length).toBeLessThanOrEqual(MOST_REQUESTS);
  });
}

test('a page opened after the service was found gone keeps no place for it and asks nothing', async ({
  page,
}) => {
  const { occupation, asked } = await open(page, 'gone');
  await readUntilClosed(page, /^Source not answering \(LMI for All\): pay and hours/);
  const before = lmiOf(asked).length;

  await page.evaluate(() => scrollTo(0, 0));
  await occupation.region('More').getByRole('link', { name: 'Carpenters and joiners' }).click();
  await page.getByRole('heading', { level: 1, name: 'Carpenters and joiners' }).waitFor();
  await expect(
    closing(page).getByText(/^Source not answering \(LMI for All\): pay and hours/),
  ).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('asking…');
  for (const words of [/^Average pay by region/, /^Jobs by region/, /^Adverts near/, /2011 Census/])
    await expect(page.getByText(words)).toHaveCount(0);
  await readDown(page);
  expect(lmiOf(asked).length).toBe(before);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('each service that is gone is said once, at the end, with one way to ask it again', async ({
  page,
}) => {
  await watchLayoutShifts(page);
  await page.clock.install();
  await routeFakes(page, {});
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await readUntilClosed(page, /^Source not answering \(Nomis\): the newest month/);
  await readUntilClosed(page, /^Source not answering \(LMI for All\): pay and hours/);

  await expect(page.locator('main').getByText(/source not answering/i)).toHaveCount(2);
  await expect(page.locator('main').getByRole('button', { name: /again/ })).toHaveText([
    'Try again',
    'Ask Nomis again',
  ]);
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test('services that are switched off are said in the closing lines, and nothing stands for them', async ({
  page,
}) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: CONFIG_WITHOUT_SERVICES }));
  const asked = await routeFakes(page, { lmi: 'good', nomis: 'good' });
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await readDown(page);

  await expect(closing(page)).toContainText('Switched off in this copy of the app (LMI for All):');
  await expect(closing(page)).toContainText('Switched off in this copy of the app (Nomis):');
  await expect(page.locator('main').getByRole('button', { name: /again/ })).toHaveCount(0);
  await expect(occupation.region('Pay')).not.toContainText('LMI for All');
  await expect(occupation.region('Here')).not.toContainText('just now');
  expect(asked).toEqual([]);
});

/** Only the wider group has a figure: asked for the group itself, the service has none. */
async function answerCoarseOnly(page: Page): Promise<void> {
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  await page.route(/(?:estimate(?:Pay|Hours)|ess\/(?:uk|region)\/).*coarse=false/, (route) =>
    route.fulfill({ headers, body: '{"error":"There is no data for this query."}' }),
  );
  const wide = { soc: 53, year: 2019, percentSSV: 31.5, percentHTF: 44.25, percentHTFisSSV: 71.2 };
  await page.route(/ess\/(?:uk|region)\/.*coarse=true/, (route) =>
    route.fulfill({ headers, json: { ...wide, reliability: 2 } }),
  );
}

for (const width of [1366, 390]) {
  test(`figures of the wider group say so and move nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await watchLayoutShifts(page);
    await page.clock.install();
    await routeFakes(page, { lmi: 'good', nomis: 'good' });
    await answerCoarseOnly(page);
    const occupation = new OccupationPage(page);
    await occupation.open(SOC, LEEDS);
    if (width === 390)
      for (const name of ['Openings', 'Hours'])
        await page.getByRole('button', { name, exact: true }).click();
    await readDown(page);

    const wider = 'This is for the wider group building trades.';
    for (const name of ['Pay', 'Hours', 'Openings'])
      await expect(occupation.region(name).getByText(wider)).toHaveCount(1);
    const source = /sub-major group “Skilled construction and building trades”, SOC 2010/;
    await expect(occupation.region('Openings').getByText(source)).toHaveCount(2);
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
  });
}

test('Try again brings back a service that was gone', async ({ page }) => {
  await page.clock.install();
  const services: { lmi: LmiMode; nomis: 'good' } = { lmi: 'gone', nomis: 'good' };
  await routeFakes(page, services);
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await readUntilClosed(page, /^Source not answering \(LMI for All\): pay and hours/);

  services.lmi = 'good';
  await closing(page).getByRole('button', { name: 'Try again' }).click();
  await readUntilClosed(page, ALL_ANSWERED);
  await expect(occupation.region('Openings').getByText('4.2%')).toBeVisible();
});

// The one journey of this file that waits in real time.
test('answers that come late move nothing that is being read', async ({ page }) => {
  await watchLayoutShifts(page);
  await routeFakes(page, { lmi: 'slow', nomis: 'good' });
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await occupation.region('Openings').evaluate((section) => section.scrollIntoView());
  await expect(occupation.region('Openings').getByText('4.2%')).toBeVisible({ timeout: 12_000 });
  expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a section asks once it is opened, keeps its room and does not scroll sideways', async ({
    page,
  }) => {
    const { occupation, asked } = await open(page, 'good');
    expect(asked.filter((url) => url.includes('lfs/'))).toEqual([]);
    await page.getByRole('button', { name: 'Openings', exact: true }).click();
    await page
      .getByText(/people out of work: asking/)
      .evaluate((line) => line.scrollIntoView({ block: 'end' }));
    await expect(occupation.region('Openings').getByText('4.2%')).toBeVisible();
    await page.getByText(/^Jobs hardest to fill/).click();
    await expect(page.getByRole('link', { name: 'Nurses' })).toBeVisible();
    expect(await layoutShiftSum(page)).toBeLessThanOrEqual(0.02);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
