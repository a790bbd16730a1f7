import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { OccupationPage } from '../support/pages/occupationPage';

const AREA = 'E08000014';
const PASSPHRASE = 'wimble gorse tandem ochre flute';
const OTHER_WORDS = 'plinth otter velvet marrow cobalt';

/** A session with something typed in it, on its desk. */
async function begin(page: Page, situation = 'Wants to work days'): Promise<DeskPage> {
  await new OccupationPage(page).open('5241', AREA);
  const frame = new Frame(page);
  await frame.openDesk();
  const desk = new DeskPage(page);
  await desk.field('Situation').fill(situation);
  return desk;
}

const addressOfDesk = (page: Page): string => new URL(page.url()).pathname;

test('a forgotten passphrase is no dead end: everything is erased, by a typed word', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const frame = new Frame(page);
  const desk = await begin(page);
  await frame.saveSession(PASSPHRASE);
  await frame.lock();
  await frame.pressInSession('Unlock');
  await frame.button('I have forgotten the passphrase').click();

  const dialog = page.getByRole('dialog', { name: 'Erase all saved sessions?' });
  await expect(
    dialog.getByText('The 1 session saved in this browser will be erased for good.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Erase everything and start again' }).click();
  await expect(dialog.getByText('Type “erase” to show that you mean it.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Type “erase” to confirm' }).fill('erase');
  await dialog.getByRole('button', { name: 'Erase everything and start again' }).click();
  await expect(page.getByText('All saved sessions are erased.').first()).toBeVisible();

  await page.goto('/sessions');
  await expect(page.getByText('No session has been saved in this browser.')).toBeVisible();
  await begin(page, 'Another client');
  await frame.saveSession(OTHER_WORDS);
  await expect(desk.field('Situation')).toHaveValue('Another client');
});

test.describe('with nobody at the keyboard', () => {
  test('a session that was never saved is announced, hidden and brought back', async ({ page }) => {
    await page.clock.install();
    const frame = new Frame(page);
    const desk = await begin(page, 'canary quizzaciously');
    await page.clock.fastForward('09:10');
    await expect(page.getByText(/is hidden and locked at \d\d:\d\d:\d\d/).first()).toBeVisible();
    await frame.button('Stay').click();
    await expect(frame.button('Stay')).toHaveCount(0);

    await page.clock.fastForward('09:10');
    await expect(frame.button('Stay')).toBeVisible();
    await page.clock.fastForward('01:00');
    await expect(frame.heading).toHaveText('This session is hidden');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('canary');

    await page.getByRole('main').getByRole('button', { name: 'Bring it back' }).first().click();
    await expect(desk.field('Situation')).toHaveValue('canary quizzaciously');
  });

  test('the time until then is a setting', async ({ page }) => {
    await page.clock.install();
    await page.goto('/settings');
    const group = page.getByRole('group', { name: /Lock the session/ });
    await expect(group.getByRole('radio')).toHaveCount(5);
    await group.getByRole('radio', { name: '60 minutes' }).check();
    const frame = new Frame(page);
    const desk = await begin(page);
    await page.clock.fastForward('58:00');
    await expect(desk.field('Situation')).toBeVisible();
    await expect(frame.button('Stay')).toHaveCount(0);
    await page.clock.fastForward('01:30');
    await expect(frame.button('Stay')).toBeVisible();
  });

  test('one at work in another tab keeps this one open', async ({ page, context }) => {
    await context.clock.install();
    const desk = await begin(page);
    const other = await context.newPage();
    await other.goto('/help');
    await other.locator('#first').waitFor({ state: 'detached' });
    for (const _ of [1, 2, 3]) {
      await context.clock.fastForward('06:00');
      await other.mouse.click(5, 5);
      await other.waitForTimeout(50);
    }
    await expect(desk.field('Situation')).toBeVisible();
    await expect(new Frame(page).button('Stay')).toHaveCount(0);
  });
});

test('a second tab can always take over, and what a deleted session held can be saved as new', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const frame = new Frame(page);
  const desk = await begin(page);
  await frame.saveSession(PASSPHRASE);
  const second = await context.newPage();
  await second.goto(addressOfDesk(page));
  await second.locator('#first').waitFor({ state: 'detached' });
  const there = new Frame(second);
  await there.button('Open with the passphrase').click();
  await there.passphrase.fill(PASSPHRASE);
  await there.passphrase.press('Enter');

  await expect(there.button('Take over')).toBeVisible();
  await there.button('Take over').click();
  await expect(there.button('Take over')).toHaveCount(0);
  await expect(frame.button('Take over')).toBeVisible();

  await frame.button('Take over').click();
  // It is read from the store before it may be typed in: only then is it deleted under it.
  await expect(frame.button('Take over')).toHaveCount(0);
  await second.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('bearings-vault');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('documents', 'readwrite');
          writing.objectStore('documents').clear();
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  await desk.field('Situation').fill('Typed after it was deleted');
  await frame.button('Save as new').click();
  await frame.saved();
  await expect(desk.field('Situation')).toHaveValue('Typed after it was deleted');
  await expect(frame.button('Save as new')).toHaveCount(0);
});

test('client view has Lock at hand, and nothing of the adviser’s own', async ({ page }) => {
  const frame = new Frame(page);
  const desk = await begin(page, 'canary quizzaciously');
  const job = desk.region('Jobs').getByRole('group').first();
  await job.getByLabel('Stage').selectOption({ label: 'Ruled out' });
  await job.getByRole('textbox', { name: 'Why' }).fill('canary nights');
  await frame.pressInSession('Client view');
  await expect(page.getByRole('button', { name: /^(Remove|Undo|Delete|Unpin)/ })).toHaveCount(0);
  await expect(page.getByText('canary')).toHaveCount(0);
  const values = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => Reflect.get(field, 'value')));
  expect(values.join(' ')).not.toContain('canary');
  await frame.button('Lock').click();
  await expect(frame.heading).toHaveText('This session is hidden');
});

test('closing the dialog of the first save stops it', async ({ page }) => {
  const frame = new Frame(page);
  const desk = await begin(page);
  await frame.pressInSession('Save session');
  await frame.passphrase.fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('/sessions');
  await expect(page.getByText('No session has been saved in this browser.')).toBeVisible();
  await expect(desk.field('Situation')).toHaveCount(0);
});

test('a paste that is too long says what it left out', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await begin(page, '');
  await page.evaluate(() => navigator.clipboard.writeText('x'.repeat(5007)));
  await desk.field('Situation').focus();
  await page.keyboard.press('Control+V');
  await expect(desk.field('Situation')).toHaveValue('x'.repeat(4000));
  await expect(
    desk.region('Where things stand').getByText('so 1,007 characters were left out'),
  ).toBeVisible();
});

test('what is removed comes back by Undo', async ({ page }) => {
  const frame = new Frame(page);
  const desk = await begin(page);
  await desk.addAction({ what: 'Ring the college' });
  await desk.region('Actions').getByRole('button', { name: 'Remove action 1' }).click();
  await expect(desk.region('Actions').getByRole('group')).toHaveCount(0);
  await frame.button('Undo').click();
  await expect(
    desk.region('Actions').getByRole('textbox', { name: 'What will be done' }),
  ).toHaveValue('Ring the college');
  await expect(frame.button('Undo')).toHaveCount(0);
});

test('a sealed file is bounded, told from others, and never doubled without asking', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const frame = new Frame(page);
  const desk = await begin(page);
  await frame.saveSession(PASSPHRASE);
  await desk.region('Out of the app').getByRole('button', { name: 'Sealed file' }).click();
  await frame.passphrase.fill(OTHER_WORDS);
  const downloading = page.waitForEvent('download');
  await frame.button('Download the sealed file').click();
  const file = await (await downloading).path();

  await page.goto('/sessions');
  const saved = page.getByRole('region', { name: 'Saved sessions' });
  await saved.getByRole('button', { name: 'Open a sealed file' }).click();
  const choose = saved.getByLabel('Sealed file');
  const put = saved.getByRole('button', { name: 'Put it on the desk' });
  await choose.setInputFiles({
    name: 'large.bearings',
    mimeType: 'application/octet-stream',
    buffer: Buffer.alloc(8_000_001, 'A'),
  });
  await saved.getByLabel('Passphrase').fill(OTHER_WORDS);
  await put.click();
  await expect(saved.getByText('This file is too large')).toBeVisible();

  await choose.setInputFiles({
    name: 'broken.bearings',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('{"format":"bearings-export-1","salt":"A"}'),
  });
  await put.click();
  await expect(saved.getByText('This file is not a saved Bearings session.')).toBeVisible();

  await choose.setInputFiles(file);
  await put.click();
  await expect(saved.getByText('This session is saved in this browser too.')).toBeVisible();
  await saved.getByRole('button', { name: 'Keep both' }).click();
  await expect(
    page.getByText('The session is on the desk. It is not saved yet.').first(),
  ).toBeVisible();
});
