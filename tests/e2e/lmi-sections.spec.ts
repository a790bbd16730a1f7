import type { Locator, Page } from '@playwright/test';
import { routeFakes } from '../fakes/routeFakes';
import type { LmiMode } from '../fakes/lmi';
import { expect, test } from '../support/journey';
import { openSections } from '../support/openSections';
import { OccupationPage } from '../support/pages/occupationPage';

// The browser itself reports a request that failed; the app must not mind.
test.use({ services: 'as-configured', expectedFaults: /Failed to load resource|CORS policy/ });

const [SOC, LEEDS] = ['5314', 'E08000035'];
const MOST_REQUESTS = 30;

interface Opened {
  readonly occupation: OccupationPage;
  readonly asked: readonly string[];
}

async function open(page: Page, lmi?: LmiMode): Promise<Opened> {
  const asked = await routeFakes(page, { nomis: 'good', ...(lmi ? { lmi } : {}) });
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await openSections(page);
  return { occupation, asked };
}

/** Every row the app keeps of live answers, as text. */
const keptAnswers = (page: Page): Promise<string> =>
  page.evaluate(
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

const main = (page: Page): Locator => page.locator('main');
const said = (page: Page, words: string | RegExp): Locator => main(page).getByText(words);
const line = (page: Page, words: RegExp): Locator =>
  main(page).locator('summary', { hasText: words });

test('every section has what LMI for All adds, each asked once', async ({ page }) => {
  const { asked } = await open(page, 'good');
  await expect(said(page, 'LMI for All’s estimate of average pay')).toBeVisible();
  await expect(said(page, 'LMI for All’s estimate of average hours')).toBeVisible();
  await expect(said(page, /Little change likely: up 7% by 2027/)).toBeVisible();
  await expect(said(page, 'about 5,400 jobs a year')).toBeVisible();
  await expect(said(page, /United Kingdom: of jobs on offer, 44% are hard to fill/)).toBeVisible();
  await expect(said(page, '4.2%')).toBeVisible();
  expect(asked.filter((url) => /o-net|breakdown|census|ranksocs|hesa|vacancies/.test(url))).toEqual(
    [],
  );
  expect(new Set(asked).size).toBe(asked.length);
});

test('pay splits by what is chosen, by keyboard, as a chart and a table', async ({ page }) => {
  await open(page, 'good');
  await line(page, /^Average pay by region/).focus();
  await page.keyboard.press('Enter');
  const chart = main(page).getByRole('list', {
    name: /^Average pay a week, United Kingdom, 2022/,
  });
  await expect(chart.getByText('Yorkshire and The Humber')).toBeVisible();

  await main(page).getByRole('combobox', { name: 'Split by' }).selectOption('Qualification');
  await expect(chart).toContainText('Doctorate');
  // Qualifications stand by their level, whose codes run the other way.
  const table = main(page).getByRole('table', { name: /^Average pay a week/ });
  await chart
    .locator('xpath=ancestor::*[.//table or .//details][1]')
    .getByText('Figures as a table')
    .click();
  await expect(table.getByRole('rowheader').first()).toHaveText('Doctorate');
  await expect(table.getByRole('rowheader').last()).toHaveText('No qualification');
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
  await expect(skills.getByRole('button', { name: /^Only this: Heating/ })).toBeFocused();
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
});

test('all that can be opened is asked once, and its quirks are not shown', async ({ page }) => {
  const { asked } = await open(page, 'good');
  const closed = main(page).locator('details:not([open]) > summary:visible');
  await expect(async () => {
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(closed).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 15_000 });

  // O*NET: a mapping without shares, levels by their scale's id, other groups once.
  await expect(said(page, /maps this group to 2 US jobs and gives no shares/)).toBeVisible();
  await expect(
    main(page).getByRole('row', { name: 'Reading Comprehension 4.0 2.9', exact: true }),
  ).toBeVisible();
  // A change of −80% is left out; years the newest first.
  await expect(
    main(page)
      .getByRole('table', { name: /^Change in average pay/ })
      .getByRole('row'),
  ).toHaveText(['YearChange', '2021up 4%', '2019up 2%']);
  // A job twice, and a job −1 that ends the ranking.
  await expect(
    main(page)
      .getByRole('table', { name: /hard to fill, Yorkshire/ })
      .getByRole('row'),
  ).toHaveText([/^Job/, /^Nurses62%$/, /58%$/]);
  // Census rows that do not add up to their total; small samples are marked.
  await expect(said(page, /3 are in no row/)).toBeVisible();
  await expect(said(page, /^\* A small sample/)).toBeVisible();

  const lmi = asked.filter((url) => url.includes('lmiforall'));
  expect(lmi.length).toBeLessThanOrEqual(MOST_REQUESTS);
  // The first question of a visit is about this very group, so its entry is asked for twice.
  const [health, ...others] = lmi;
  expect(health).toMatch(/soc\/code\/5314$/);
  expect(new Set(others).size).toBe(others.length);
});

test('a part that fails alone says so in one sentence, and comes back on Try again', async ({
  page,
}) => {
  let isBroken = true;
  await routeFakes(page, { lmi: 'good', nomis: 'good' });
  await page.route(/lfs\/unemployment/, (route) =>
    isBroken
      ? route.fulfill({ json: null, headers: { 'access-control-allow-origin': '*' } })
      : route.fallback(),
  );
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await openSections(page);
  const sentence =
    'People out of work whose last job was of this kind: LMI for All is not answering this.';
  await expect(said(page, sentence)).toBeVisible();
  await expect(said(page, 'about 5,400 jobs a year')).toBeVisible();
  isBroken = false;
  await main(page).getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(said(page, '4.2%')).toBeVisible();
  await expect(said(page, sentence)).toHaveCount(0);
  // Whoever pressed the button goes on from the answer.
  await expect(page.locator(':focus')).toContainText('4.2%');
});

test('US jobs that are not there are said where they would stand', async ({ page }) => {
  await open(page, 'good');
  await page.route(/o-net\/soc2onet/, (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { soc: 5314, onetCodes: [] },
    }),
  );
  await line(page, /^Skills by LMI for All/).click();
  await expect(
    said(page, /^Skills by LMI for All’s own choice of US jobs: not collected/),
  ).toBeVisible();
});

test('adverts are asked for on a click, shown as text, and forgotten with the page', async ({
  page,
}) => {
  const { asked } = await open(page, 'hostile-adverts');
  const ask = main(page).getByRole('button', { name: 'Ask for adverts now' });
  await expect(ask).toBeVisible();
  expect(asked.filter((url) => url.includes('vacancies'))).toEqual([]);

  await ask.click();
  const list = main(page).getByRole('list').filter({ hasText: 'Cleaner & <b>porter' });
  await expect(list.getByText('no safe link').first()).toBeVisible();
  await list.getByText('What it says').first().click();
  await expect(list.getByText(/^Ring Sam on 07700 900123/)).toBeVisible();
  await expect(list.locator('img, script')).toHaveCount(0);
  const links = await list
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['https://findajob.dwp.gov.uk/details/4']);
  const [url] = asked.filter((one) => one.includes('vacancies'));
  expect(new URL(url ?? '').search).toBe('?keywords=Plumber&location=Leeds&limit=20');

  await expect.poll(() => keptAnswers(page)).toContain('wf/replacement_demand');
  const kept = await keptAnswers(page);
  expect(kept).not.toContain('07700');
  expect(kept).not.toContain('vacancies/search');
});

test('a service that asks for a pause is said plainly', async ({ page }) => {
  await open(page, 'too-many-requests');
  await main(page).getByRole('button', { name: 'Ask for adverts now' }).click();
  await expect(said(page, /^The service asks for a pause between questions/)).toBeVisible();
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

test('figures of the wider group say so', async ({ page }) => {
  await routeFakes(page, { lmi: 'good', nomis: 'good' });
  await answerCoarseOnly(page);
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await openSections(page);
  // Pay, hours, and once for both places where jobs are hard to fill.
  await expect(said(page, /This is for the wider group building trades\.$/)).toHaveCount(3);
});

test('on a phone a section asks once it is opened, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const asked = await routeFakes(page, { lmi: 'good', nomis: 'good' });
  const occupation = new OccupationPage(page);
  await occupation.open(SOC, LEEDS);
  await openSections(page);
  await expect(said(page, '4.2%')).toBeVisible();
  await line(page, /^Jobs hardest to fill/).click();
  await expect(page.getByRole('link', { name: 'Nurses' })).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
