import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

const [CORNWALL, CARDIFF] = ['E06000052', 'W06000015'];
const [CLOSEST, DEMAND] = ['Closest to what you did', 'Also in demand here'] as const;

const list = (page: Page, name: typeof CLOSEST | typeof DEMAND): Locator =>
  page.getByRole('region', { name }).locator('ol > li');

const codes = (items: Locator): Promise<readonly string[]> =>
  items.evaluateAll((all) => all.map((item) => item.getAttribute('data-soc') ?? ''));

test('an adviser goes from a job to what else, and looks at one', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto(`/occupations/6145?area=${CORNWALL}&near=Truro`);
  await page.getByRole('link', { name: 'What else?' }).click();

  await expect(page).toHaveURL(`/match?from=6145&area=${CORNWALL}&near=Truro`);
  await expect(frame.heading).toHaveText('What else can care workers do in Truro?');
  await expect(page.getByRole('combobox', { name: 'Job you did' })).toHaveValue(
    'Care workers and home carers',
  );
  const closest = list(page, CLOSEST);
  await expect(closest.first()).toHaveAttribute('data-soc', '6146');
  await expect(closest.first()).toContainText('Great match:');
  await expect(closest.first()).toContainText('£14.17');
  await expect(closest.locator('visible=true')).toHaveCount(3);
  await page.getByRole('button', { name: `Show more: ${CLOSEST}` }).click();
  await expect(closest.locator('visible=true')).toHaveCount(12);

  // Each item has one link, named by the job, and no job is in both lists.
  const [near, demanded] = [await codes(closest), await codes(list(page, DEMAND))];
  expect(near.filter((soc) => demanded.includes(soc))).toEqual([]);
  expect(await closest.getByRole('link').count()).toBe(near.length);
  await expect(list(page, DEMAND).first()).toContainText('◇ Care and childcare: 1,169 adverts');

  // What a past job asked for is not asked again; a first paper of another kind is named.
  await expect(closest.first()).not.toContainText('first:');
  await page.getByRole('button', { name: 'Details of Nursery workers' }).click();
  const detail = page.getByRole('region', { name: 'Nursery workers in Truro' });
  await expect(detail).toContainText('£13.55 an hour');
  await expect(detail).toContainText('Carries over');
  await expect(detail).toContainText('Similar US work: some training: a few months to a year.');
  await expect(detail).toContainText('DBS');
  await expect(detail).toContainText('1,169 in Cornwall, July 2025');
  await detail.getByRole('button', { name: 'Shortlist' }).click();
  await expect(detail.getByRole('button', { name: 'Shortlisted' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await detail.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL(`/occupations/6121?area=${CORNWALL}&near=Truro`);
});

test('a filter takes out what goes against it, says how many, and stays in the address', async ({
  page,
}) => {
  await page.goto(`/match?from=7111&area=${CORNWALL}`);
  const closest = list(page, CLOSEST);
  await expect(closest.first()).toBeVisible();
  const before = await codes(closest);
  const from = page.getByRole('region', { name: 'From' });
  await from.getByText('What the work is like').click();
  await from.getByRole('checkbox', { name: 'No driving' }).click();
  await expect(from.getByRole('checkbox', { name: 'No driving' })).toBeChecked();
  await expect(from.getByText(/^Takes out \d+ jobs\.$/)).toBeVisible();
  await expect(page).toHaveURL(`/match?from=7111&area=${CORNWALL}&keep=no-driving`);
  const after = await codes(closest);
  // Drivers on rounds go; what only some of the jobs meet stands behind, marked.
  expect(before).toContain('7123');
  expect(after).not.toContain('7123');
  await page.getByRole('button', { name: `Show more: ${CLOSEST}` }).click();
  const marked = await closest.evaluateAll((all) =>
    all.map((item) => item.textContent?.includes('For some of these jobs: no driving') ?? false),
  );
  expect(marked).toEqual(marked.toSorted((a, b) => Number(a) - Number(b)));

  await from.getByRole('checkbox', { name: /^Keep at least 75% of pay now: £/ }).click();
  await from.getByRole('checkbox', { name: 'No longer preparation than now' }).click();
  await expect(page).toHaveURL(/keep=pay%2Cpreparation%2Cno-driving$/);
  await expect(closest.first()).toBeVisible();
  await expect(closest.getByText(/^Longer preparation/)).toHaveCount(0);
});

test('where no adverts are counted the page says what the order is by', async ({ page }) => {
  await page.goto(`/match?from=5312&area=${CARDIFF}`);
  const demand = page.getByRole('region', { name: DEMAND });
  await expect(demand).toContainText('No counts for Wales: by jobs that come free in England.');
  await expect(list(page, DEMAND).first()).toContainText(/: about [\d,]+ a year/);
});

test('without a job the page asks for one; a code that is none is left out and said', async ({
  page,
}) => {
  const frame = new Frame(page);
  await page.goto('/match?from=9999&from=abc');
  await expect(frame.heading).toHaveText('What else could I do?');
  await expect(page.getByText('“9999” is left out: no job has this code.')).toBeVisible();
  await expect(page.getByText('“abc” is left out: no job has this code.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Job you did' }).fill('bricklayer');
  await page
    .getByRole('option', { name: /^Bricklayer/ })
    .first()
    .click();
  await expect(page).toHaveURL('/match?from=5312');
  await expect(frame.heading).toHaveText('What else can bricklayers and stonemasons do?');
});

test('a client’s lowest pay marks what misses it, and takes nothing out', async ({ page }) => {
  await page.goto(`/match?from=6145&area=${CORNWALL}`);
  const closest = list(page, CLOSEST);
  await expect(closest.first()).toBeVisible();
  const before = await codes(closest);
  await page.getByRole('link', { name: 'Add limits' }).click();
  await page.getByRole('button', { name: /^Limits/ }).click();
  await page.getByLabel('Lowest pay, £').fill('20');
  await page.goBack();
  await expect(closest.first().getByRole('list', { name: 'Client’s limits' })).toContainText(
    'Misses: at least £20 an hour',
  );
  await expect(closest.first()).toContainText('1 missed');
  expect(await codes(closest)).toEqual(before);
});

test('a bar in law is always a filter, in no address, and gone with a reload', async ({ page }) => {
  await page.goto(`/match?from=6121&area=${CORNWALL}`);
  const closest = list(page, CLOSEST);
  await expect(closest.first()).toBeVisible();
  expect(await codes(closest)).toContain('6145');
  const address = page.url();
  const from = page.getByRole('region', { name: 'From' });
  await from.getByText('Barred by law').click();
  await from.getByRole('checkbox', { name: /^On a barred list/ }).click();
  await expect(
    from.getByText(/^The law takes out \d+ jobs\. \d+ more may be barred/),
  ).toBeVisible();
  await expect(closest.first()).toBeVisible();
  const left = [...(await codes(closest)), ...(await codes(list(page, DEMAND)))];
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((soc) => ['6122', '6145', '6141', '2315', '9244'].includes(soc))).toEqual([]);
  expect(page.url()).toBe(address);

  // It holds on another list of this session too.
  await page.getByRole('link', { name: 'Bearings' }).click();
  await page.goBack();
  await expect(closest.first()).toBeVisible();
  expect(await codes(closest)).not.toContain('6145');
  await page.reload();
  await expect(closest.first()).toBeVisible();
  expect(await codes(closest)).toContain('6145');
});

test('skills are ticked, and the jobs that need them stand first; the address keeps the ticks', async ({
  page,
}) => {
  await page.goto(`/match?by=skills&area=${CORNWALL}`);
  await expect(new Frame(page).heading).toHaveText('Jobs for what you are good at in Cornwall');
  const from = page.getByRole('region', { name: 'From' });
  await expect(from.getByText('Tick what fits. Two to five ticks tell most.')).toBeVisible();
  expect(
    await from.getByRole('group', { name: 'What are you good at?' }).getByRole('checkbox').count(),
  ).toBeLessThanOrEqual(12);
  await from.getByRole('checkbox', { name: 'Using tools, building or mending' }).click();
  await from.getByRole('checkbox', { name: 'Driving, or knowing the way' }).click();
  await expect(page).toHaveURL(`/match?by=skills&area=${CORNWALL}&can=hd`);
  const closest = page.getByRole('region', { name: 'Closest to your skills' }).locator('ol > li');
  await expect(closest.first()).toHaveAttribute('data-soc', '8211');
  await expect(closest.first()).toContainText(/^Lorry drivers.*match: .*tools and mending/);
  for (const box of await from
    .getByRole('group', { name: 'What are you good at?' })
    .getByRole('checkbox')
    .all())
    await box.check();
  await expect(
    from.getByText('All answers are alike, so no job stands out. Untick some.'),
  ).toBeVisible();
  await expect(closest).toHaveCount(0);
});

test('without a job in mind: a kind of work, what somebody likes, and what matters', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Ideas', exact: true }).click();
  await expect(page).toHaveURL('/match?by=ideas');
  const from = page.getByRole('region', { name: 'From' });
  await from.getByRole('checkbox', { name: 'Making, mending, working outside' }).click();
  await from.getByRole('checkbox', { name: 'Outdoors' }).click();
  await from.getByRole('checkbox', { name: 'No licence, check or card first' }).click();
  await expect(from.getByText(/^Takes out \d+ jobs\.$/).first()).toBeVisible();
  const jobs = page.getByRole('region', { name: 'Jobs to look at' }).locator('ol > li');
  await expect(jobs.first()).toBeVisible();
  const all = await codes(jobs);
  // Roofers are asked for a card; gardeners for nothing.
  expect(all).toContain('5113');
  expect(all).not.toContain('5313');
  await from.getByLabel('Kind of work').selectOption('91');
  await expect(page).toHaveURL(/family=91/);
  await expect
    .poll(async () => (await codes(jobs)).every((soc) => soc.startsWith('91')))
    .toBe(true);
  await from.getByText('Past job', { exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Job you did' })).toBeVisible();
});

test('adverts of the second list are those within reach where that is asked for', async ({
  page,
}) => {
  await page.goto('/match?from=6145&area=E08000014');
  const demand = page.getByRole('region', { name: DEMAND });
  await demand.getByRole('button', { name: 'Within reach' }).click();
  await expect(page).toHaveURL(/reach=work/);
  await expect(list(page, DEMAND).first()).toContainText(
    'Care and childcare: 1,683 adverts in 3 districts within reach',
  );
  await page.getByRole('button', { name: 'Details of Ambulance staff' }).click();
  await expect(page.getByRole('region', { name: 'Ambulance staff in Sefton' })).toContainText(
    '1,683 in 3 districts, July 2025',
  );
  // Where nothing is counted there is nothing to choose.
  await page.goto(`/match?from=6145&area=${CARDIFF}`);
  await expect(list(page, DEMAND).first()).toBeVisible();
  await expect(demand.getByRole('button', { name: 'Within reach' })).toHaveCount(0);
});

test('three quarters of a low pay lies under the law, and says so', async ({ page }) => {
  await page.goto(`/match?from=6145&area=${CORNWALL}`);
  await expect(
    page.getByRole('checkbox', {
      name: 'Keep at least 75% of pay now: £10.07, under the law’s £12.71',
    }),
  ).toBeVisible();
  await page.goto(`/match?from=2136&area=${CORNWALL}`);
  await expect(
    page.getByRole('checkbox', { name: /^Keep at least 75% of pay now: £\d+\.\d\d$/ }),
  ).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('three jobs stand on the first screen, and one is looked at by keyboard', async ({
    page,
  }) => {
    await page.goto(`/match?from=6145&area=${CORNWALL}`);
    const closest = list(page, CLOSEST);
    await expect(closest.nth(2)).toBeInViewport();
    await expect(page.getByText('From care workers, Cornwall')).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);

    const details = page.getByRole('button', { name: 'Details of Senior care workers' });
    await closest.first().getByRole('link', { name: 'Senior care workers' }).focus();
    await page.keyboard.press('Tab');
    await expect(details).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(details).toHaveAttribute('aria-expanded', 'true');
    await expect(details).toBeFocused();
    await expect(
      closest.first().getByRole('region', { name: 'Senior care workers in Cornwall' }),
    ).toContainText('£14.17 an hour');
    await page.keyboard.press('Enter');
    await expect(details).toHaveAttribute('aria-expanded', 'false');

    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page.getByRole('combobox', { name: 'Job you did' })).toBeVisible();
  });
});
