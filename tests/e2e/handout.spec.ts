import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { HandoutPage } from '../support/pages/handoutPage';
import { OccupationPage } from '../support/pages/occupationPage';

/** The longest titles of the 369 groups. */
const LONGEST = [
  ['1213', 'Managers and proprietors in forestry, fishing and related services'],
  ['2139', 'Information technology and telecommunications professionals n.e.c.'],
  ['3417', 'Photographers, audio-visual and broadcasting equipment operators'],
] as const;

const CANARIES = {
  'Private notes': 'tergiversatiq',
  Situation: 'quizzaciously',
  'Your case reference': 'REF-QZXVK-71',
} as const;

/** Bournemouth, Christchurch and Poole: the longest name with local projections. */
const AREA = 'E06000058';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** As it is read: a line may end at the hyphen of a name. */
const asRead = (sides: readonly string[]): string => flat(sides.join(' ')).replaceAll('- ', '-');

async function lookAt(page: Page, jobs: readonly string[], area = AREA): Promise<void> {
  const occupation = new OccupationPage(page);
  const [first = '', ...others] = jobs;
  await occupation.open(first, area);
  for (const soc of others) {
    await new Frame(page).chooseOccupation(soc, new RegExp(soc));
    await expect(page.getByText(`SOC 2010 ${soc}`)).toBeVisible();
  }
}

/** As much as a session can hold, in every field that is printed and every one that is not. */
async function fillDesk(page: Page, jobs: number, steps = 6, times = 7): Promise<void> {
  const desk = new DeskPage(page);
  await new Frame(page).openDesk();
  for (const [name, word] of Object.entries(CANARIES)) await desk.field(name).fill(word);
  for (const job of await desk.region('Jobs').getByRole('group').all())
    await job.getByLabel('Stage').selectOption({ label: 'Shortlisted' });
  await expect(desk.region('Jobs').getByRole('group')).toHaveCount(jobs);
  for (let step = 1; step <= steps; step += 1)
    await desk.addAction({
      what: `Step ${step}: ${'ring the college and ask '.repeat(times)}`,
      due: '2031-07-19',
    });
}

const CONTACT = {
  'Your name': 'Sam Okafor',
  Organisation: 'Bootle Jobcentre',
  Phone: '0151 496 0123',
  'E-mail': 'sam.okafor@example.org',
} as const;

/** The adviser's contact, as it is set once and kept in the browser. */
async function setContact(page: Page): Promise<void> {
  await page.goto('/settings');
  for (const [name, text] of Object.entries(CONTACT))
    await page.getByRole('textbox', { name, exact: true }).fill(text);
}

/** Why each job, and when to meet again. */
async function writeForClient(page: Page): Promise<void> {
  const desk = new DeskPage(page);
  for (const [at, job] of (await desk.region('Jobs').getByRole('group').all()).entries())
    await job.getByLabel('Reason for the hand-out').fill(`Reason ${at + 1}: you like this work.`);
  await desk.region('Close').getByLabel('Review on', { exact: true }).fill('2031-08-14');
}

/** The longest titles; a nation without our projections; the usual sides of each, and the large ones. */
for (const { what, jobs, area, steps, times, usual } of [
  { what: 'one job', jobs: ['1213'], area: AREA, steps: 3, times: 1, usual: 1 },
  {
    what: 'three jobs in Wales',
    jobs: ['5312', '5314', '6145'],
    area: 'W06000015',
    steps: 3,
    times: 1,
    usual: 1,
  },
  {
    what: 'the three longest titles',
    jobs: LONGEST.map(([soc]) => soc),
    area: AREA,
    steps: 3,
    times: 1,
    usual: 1,
  },
  {
    what: 'the three longest titles and many long steps',
    jobs: LONGEST.map(([soc]) => soc),
    area: AREA,
    steps: 6,
    times: 7,
    usual: 2,
  },
])
  test(`${what}: ${usual === 1 ? 'one side' : 'two sides'} of A4, two in large print, none small`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const handout = new HandoutPage(page);
    await setContact(page);
    await lookAt(page, jobs, area);
    await fillDesk(page, jobs.length, steps, times);
    await writeForClient(page);
    await new DeskPage(page).handoutLink().click();
    const sides = await handout.printed();

    expect(sides).toHaveLength(usual);
    await expect(handout.sides(usual)).toBeVisible();
    const all = [
      'Your steps',
      'Where to get help',
      'These figures describe many people',
      'Reason 1: you like this work.',
      'We meet again on 14 August 2031.',
      'Sam Okafor, Bootle Jobcentre, 0151 496 0123, sam.okafor@example.org',
      ...LONGEST.filter(([soc]) => jobs.includes(soc)).map(([, title]) => title),
      ...Array.from({ length: steps }, (_, at) => `Step ${at + 1}: ring the college`),
    ];
    for (const words of all) expect(asRead(sides)).toContain(words);
    for (const word of Object.values(CANARIES)) expect(asRead(sides)).not.toContain(word);
    expect(asRead(sides).match(/.{20}\uFFFD.{20}/g) ?? []).toEqual([]);
    const sizes = await handout.pointSizes();
    expect(sizes.least).toBe(10);
    expect(sizes.leastOfBody).toBeGreaterThanOrEqual(12);
    expect(await handout.coloursOtherThanGrey()).toEqual([]);
    if (usual === 1) expect(await handout.emptyShare()).toBeLessThan(0.1);

    await handout.largePrint.check();
    await expect(handout.sheet.getByRole('table')).toHaveCount(0);
    const large = await handout.printed();
    expect(large.length).toBeLessThanOrEqual(2);
    await expect(handout.sides(large.length)).toBeVisible();
    for (const words of all) expect(asRead(large)).toContain(words);
    for (const word of Object.values(CANARIES)) expect(asRead(large)).not.toContain(word);
    const largeSizes = await handout.pointSizes(15);
    expect(largeSizes.least).toBeGreaterThanOrEqual(15);
    expect(largeSizes.leastOfBody).toBeGreaterThanOrEqual(18);
  });

test('as text it has the sentences, figures and sources of the paper; large print holds for the visit', async ({
  page,
}) => {
  await lookAt(page, ['5312', '5314']);
  await fillDesk(page, 2, 1, 1);
  await new DeskPage(page).handoutLink().click();
  const handout = new HandoutPage(page);
  await handout.sheet.waitFor();
  await page.getByRole('button', { name: 'Text for an e-mail' }).click();
  const text = await handout.mail.inputValue();
  const cells = await handout.sheet.getByRole('cell').allTextContents();
  expect(cells.length).toBeGreaterThanOrEqual(5);
  for (const cell of cells) expect(flat(text)).toContain(flat(cell));
  const sources = handout.sheet.getByRole('list', { name: 'Where the figures are from' });
  for (const [at, source] of (await sources.getByRole('listitem').allTextContents()).entries())
    expect(text).toContain(`(${at + 1}) ${source}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download hand-out.txt' }).click();
  const file = await (await downloading).path();
  expect(await readFile(file, 'utf8')).toBe(text);

  await handout.largePrint.check();
  await page.getByRole('link', { name: 'Back to the session' }).click();
  await new DeskPage(page).handoutLink().click();
  await expect(handout.largePrint).toBeChecked();
  expect(page.url()).not.toMatch(/large|print/);
});

test('two jobs have room for notes, and name each source once on a line of its own', async ({
  page,
}) => {
  await lookAt(page, ['5312', '5314']);
  await fillDesk(page, 2, 3, 1);
  await new DeskPage(page).handoutLink().click();
  const { sheet } = new HandoutPage(page);
  await expect(sheet.getByRole('region', { name: 'Notes' })).toBeVisible();
  const sources = sheet.getByRole('list', { name: 'Where the figures are from' });
  const lines = await sources.getByRole('listitem').allTextContents();
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of await sources.getByRole('listitem').all())
    expect((await line.boundingBox())?.height).toBeLessThan(20);
});

test('a reader’s own spacing of the text cuts nothing off', async ({ page }) => {
  await lookAt(page, ['5312']);
  await fillDesk(page, 1, 3, 1);
  await new DeskPage(page).handoutLink().click();
  const { sheet } = new HandoutPage(page);
  await sheet.waitFor();
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
  const cut = await sheet.evaluate((element) =>
    [element, ...element.querySelectorAll('*')]
      .filter((part) => getComputedStyle(part).overflowY !== 'visible')
      .map(({ tagName }) => tagName),
  );
  expect(cut).toEqual([]);
  const outside = await sheet.evaluate((element) => {
    const { bottom, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll('h1, h2, th, td, li, p')]
      .map((part) => part.getBoundingClientRect())
      .filter((part) => part.bottom > bottom + 1 || part.right > right + 1).length;
  });
  expect(outside).toBe(0);
});

test('more steps than one side holds are all printed, over the page, and counted', async ({
  page,
}) => {
  // Sixteen steps are typed, one after the other.
  test.setTimeout(90_000);
  await lookAt(
    page,
    LONGEST.map(([soc]) => soc),
  );
  await fillDesk(page, 3, 16);
  await new DeskPage(page).handoutLink().click();
  const sides = await new HandoutPage(page).printed();

  expect(sides.length).toBeGreaterThan(1);
  expect(flat(sides[0] ?? '')).toContain('This hand-out goes on over the page.');
  const text = flat(sides.join(' '));
  expect(text).toContain('Your steps: 16 in all');
  for (let step = 1; step <= 16; step += 1)
    expect(text).toContain(`Step ${step}: ring the college`);
  for (const word of Object.values(CANARIES)) expect(text).not.toContain(word);
});

test('pinned figures and the adviser’s wording are printed, the wording in no address', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const occupation = new OccupationPage(page);
  await occupation.open('5241', AREA);
  await occupation.pin('Pin pay at a glance').click();
  await occupation.pin('Pin adverts near here at a glance').click();
  await new Frame(page).openDesk();
  const desk = new DeskPage(page);
  await desk.region('Jobs').getByLabel('Words for the hand-out').fill('Wiring houses zxqv');
  await desk.handoutLink().click();
  const text = flat((await new HandoutPage(page).printed()).join(' '));

  expect(text).toContain('Wiring houses zxqv');
  expect(text).toContain('Electricians and electrical fitters');
  expect(text).toContain('Figures we looked at');
  expect(text).toMatch(/Wiring houses zxqv: Pay: £[\d,.]+ an? \w+ \(United Kingdom, April 2025\)/);
  expect(text).toMatch(/Adverts near here, in the wider group .+: [\d,]+ adverts/);
  expect(addresses.filter((address) => address.includes('zxqv'))).toEqual([]);
});

test('nothing on the one side is cut off or covered', async ({ page }) => {
  await lookAt(
    page,
    LONGEST.map(([soc]) => soc),
  );
  await fillDesk(page, 3);
  await new DeskPage(page).handoutLink().click();
  const handout = new HandoutPage(page);
  await handout.sheet.waitFor();
  await page.emulateMedia({ media: 'print' });

  const outside = await handout.sheet.evaluate((sheet) => {
    const frame = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('h1, h2, th, td, li, p')]
      .filter((part) => {
        const { top, bottom, left, right } = part.getBoundingClientRect();
        return (
          bottom > frame.bottom + 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          left < frame.left - 1
        );
      })
      .map(({ textContent }) => textContent);
  });
  expect(outside).toEqual([]);
});
