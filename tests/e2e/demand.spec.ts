import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/universal';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/journey';
import { Frame } from '../support/pages/frame';

const LIVERPOOL = 'E69000021';

test('a manager goes from the front page to an area, its kinds of work and one of their jobs', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Demand', exact: true }).click();
  const frame = new Frame(page);
  await expect(frame.heading).toHaveText('Demand: choose an area');
  await page.getByRole('link', { name: 'Liverpool City Region' }).first().click();
  await expect(frame.heading).toHaveText('Demand in Liverpool City Region');
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('30,898');

  const kinds = page.getByRole('region', { name: 'Kinds of work', exact: true });
  await expect(kinds.getByRole('row', { name: /^Care and childcare/ })).toContainText('2,854');
  await page.getByText('In bands', { exact: true }).click();
  await expect(page).toHaveURL(/order=bands/);
  await expect(kinds.getByText(/^Band 1 of \d+/)).toBeVisible();

  await kinds.getByRole('button', { name: 'Care and childcare' }).click();
  await expect(page).toHaveURL(/kind=61/);
  await kinds.getByRole('link', { name: /^Care workers/ }).click();
  await expect(page).toHaveURL(/\/occupations\/6145/);

  // Back returns to the page as it was left.
  await page.goBack();
  await expect(page).toHaveURL(/kind=61/);
  await expect(kinds.getByText(/^Band 1 of \d+/)).toBeVisible();
  await expect(kinds.getByRole('link', { name: /^Care workers/ })).toBeVisible();
});

test('districts put together are added up, and the file of them says why a figure is missing', async ({
  page,
}) => {
  await page.goto('/demand?area=E08000035&area=E09000007');
  const frame = new Frame(page);
  await expect(frame.heading).toHaveText('Demand in Leeds and Camden');
  await expect(page.getByText('Not added up: Camden has no figure.')).toBeVisible();

  await page.getByRole('button', { name: /^Adverts by district/ }).click();
  await expect(page).toHaveURL(/open=heat/);
  const heat = page.getByRole('table', { name: /^Adverts by kind of work/ });
  await expect(heat.getByRole('row', { name: /^Health care/ })).toContainText('%');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('Health care,E09000007,Camden,,,not collected for this place or job');
  expect(text.trim().split('\n')).toHaveLength(1 + 26 * 2);
});

test('where workers come from follows the Census that is chosen, and stays in the address', async ({
  page,
}) => {
  await page.goto(`/demand?area=${LIVERPOOL}&open=workers`);
  await expect(page.getByText('87 in 100 who work here live here.').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Census' }).selectOption('2021, in lockdown');
  await expect(page).toHaveURL(/census=2021/);
  await expect(page.getByText(/^They come from, 2021/)).toBeVisible();

  // The same on the map, either way, by the keyboard too.
  const map = page.getByRole('application', { name: /Where people who work in Liverpool City/ });
  await expect(map).toBeVisible();
  await page.getByRole('combobox', { name: 'On the map' }).selectOption('Where its people work');
  await expect(page).toHaveURL(/flow=out/);
  await page
    .getByRole('application', { name: /Where people of Liverpool City Region/ })
    .press('ArrowRight');
  await expect(
    page.getByText(/who go out to work from Liverpool City Region/).first(),
  ).toBeVisible();
});

test('an address by hand says in a sentence what it left out', async ({ page }) => {
  await page.goto('/demand?area=E69000021&area=E08000035&area=Leeds&open=nothing&kind=9999');
  await expect(new Frame(page).heading).toHaveText('Demand in Liverpool City Region');
  await expect(page.getByText('“Leeds” is left out: no area has this code.')).toBeVisible();
  await expect(
    page.getByText('A wider area stands alone. The other places are left out.'),
  ).toBeVisible();
  await page.goto('/demand?area=E47000099');
  await expect(
    page.getByText('“E47000099” is left out: this page has no such area.'),
  ).toBeVisible();
});

test.describe('a file that does not come', () => {
  test.use({ expectedFaults: /commuting|bundles\/core/ });

  test('costs its own part, and comes on trying again', async ({ page }) => {
    await page.route(/commuting|bundles\/core/, (route) => route.abort());
    await page.goto(`/demand?area=${LIVERPOOL}`);
    await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('30,898');
    const panel = page.getByRole('region', { name: 'Where workers come from' });
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 });
    await page.unroute(/commuting|bundles\/core/);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel).toContainText('87 in 100');
  });
});

test('a manager makes a side to hand on: picked, ordered, written on, saved three ways', async ({
  page,
}) => {
  // From the front page to the side in three presses, and one more to print it.
  await page.goto('/');
  await page.getByRole('link', { name: 'Demand', exact: true }).click();
  await page.getByRole('link', { name: 'Liverpool City Region' }).first().click();
  await page.getByRole('link', { name: 'Briefing', exact: true }).click();
  await expect(new Frame(page).heading).toHaveText('Briefing: Liverpool City Region');
  await expect(page.getByText('One side of A4, as it will be printed.')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Qualifications of residents' }).check();
  await page.getByRole('button', { name: 'Qualifications of residents: earlier' }).click();
  await expect(page).toHaveURL(/tiles=headlines(%2C|,)kinds(%2C|,)qualifications(%2C|,)workers/);
  await page.getByRole('textbox', { name: 'Title' }).fill('Board, 3 December');
  await page.getByRole('textbox', { name: 'Remarks' }).fill('Care grows.');
  await expect(page).not.toHaveURL(/Board|Care/);
  await page.getByRole('checkbox', { name: 'Qualifications of residents' }).uncheck();
  await expect(page.getByText('One side of A4, as it will be printed.')).toBeVisible();

  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spreadsheet (XLSX)' }).click();
  const file = await readFile(await (await workbook).path());
  const sheets = await readXlsxFile(new Uint8Array(file).buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Headlines',
    'Kinds of work',
    'Where workers come from',
    'Sources and notes',
  ]);
  // What stands in the tile while it is drawn, which is not there before and after.
  const tile = page.getByRole('region', { name: 'Kinds of work', exact: true }).first();
  const drawn = await tile.evaluateHandle((part) => {
    const texts: string[] = [];
    const note = () => {
      if (part instanceof HTMLElement && part.hasAttribute('data-picture'))
        texts.push(part.innerText);
    };
    new MutationObserver(note).observe(part, { attributes: true });
    return texts;
  });
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG: Kinds of work' }).click();
  const png = await readFile(await (await picture).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(50_000);
  const [words = ''] = await drawn.jsonValue();
  expect(words).toMatch(/^Kinds of work: Liverpool City Region, \d+ \w+ \d{4}\n/);
  expect(words).toMatch(/\nSource: ONS, ASHE Table 3; April 2025; North West; provisional$/);
  await expect(tile.getByText(/^Kinds of work: /)).toBeHidden();

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(pdf.numPages).toBe(1);
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Board, 3 December');
  expect(text).toContain('Care grows.');
  expect(text).not.toContain('Spreadsheet');
});
