import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { type OwnServer, ownServer } from '../support/ownServer';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { OccupationPage } from '../support/pages/occupationPage';
import { watchTraces } from '../support/traces';

// Cache Storage is part of what is searched, so the service worker runs.
test.use({ serviceWorkers: 'allow', services: 'as-configured' });

let server: OwnServer;

test.beforeEach(async () => {
  server = await ownServer();
});

test.afterEach(async () => {
  await server.remove();
});

/** One word a field, none of which is in the app or its data. */
const WORDS = {
  reference: 'REF-QZXVK-71',
  situation: 'quizzaciously',
  otherLimits: 'floccinaucin',
  aim: 'ultracrepid',
  action: 'snollygoster',
  signpost: 'brouhahaplatz',
  why: 'kakorrhaphio',
  forClient: 'pauciloquent',
  notes: 'tergiversatiq',
  lowestPay: '918273',
  due: '2031-07-19',
  reviewOn: '2027-01-23',
  jobSearch: 'zyzzogeton',
  areaSearch: 'xanthocroid',
  passphrase: 'wimble gorse tandem ochre flute',
  wrongPassphrase: 'humdudgeon is not the passphrase',
} as const;

const CANARIES = Object.values(WORDS);

async function fillEveryPrivateField(page: Page): Promise<void> {
  const desk = new DeskPage(page);
  const frame = new Frame(page);
  await frame.openDesk();
  await desk.field('Your case reference').fill(WORDS.reference);
  await desk.field('Situation').fill(`She said ${WORDS.situation} about her back.`);
  await desk.field('Other limits').fill(WORDS.otherLimits);
  await desk.record.getByLabel('Lowest pay, £').fill(WORDS.lowestPay);
  await desk.region('Aims').getByRole('button', { name: 'Add aim' }).click();
  await desk.field('What').fill(WORDS.aim);
  await desk.addAction({ what: WORDS.action, due: WORDS.due });
  await desk.field('Where to go for it').fill(WORDS.signpost);
  const job = desk.region('Jobs').getByRole('group').first();
  await job.getByLabel('Stage').selectOption({ label: 'Ruled out' });
  await job.getByRole('textbox', { name: 'Why' }).fill(WORDS.why);
  await job.getByRole('textbox', { name: 'Reason for the hand-out' }).fill(WORDS.forClient);
  await desk.record.getByLabel('Review on').fill(WORDS.reviewOn);
  await desk.field('Private notes').fill(WORDS.notes);
}

test('no word typed into a private field is left anywhere, or leaves the page', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const traces = watchTraces(page, context);
  const frame = new Frame(page);
  const occupation = new OccupationPage(page);
  const nothingFound = async (when: string) =>
    expect(await traces.find(CANARIES), when).toEqual([]);

  await page.goto(`${server.url}/occupations/2136?area=E08000035`);
  await frame.readyOffline();
  await occupation.pin('Pin pay at a glance').click();
  await frame.occupationBox.fill(WORDS.jobSearch);
  await expect(page.getByText(/No job title fits/).first()).toBeVisible();
  await frame.occupationBox.fill('');
  await frame.areaBox.fill(WORDS.areaSearch);
  await expect(page.getByText(/No place fits/).first()).toBeVisible();
  await frame.areaBox.press('Tab');
  await fillEveryPrivateField(page);
  await nothingFound('before saving');

  await frame.saveSession(WORDS.passphrase);
  await nothingFound('after saving');

  await page.getByRole('textbox', { name: 'Private notes' }).fill(`${WORDS.notes} again`);
  await frame.saved();
  await nothingFound('after the record saved itself');

  await frame.lock();
  await nothingFound('after locking');
  const screen = await page.evaluate(() => document.documentElement.outerHTML);
  expect(CANARIES.filter((word) => screen.includes(word))).toEqual([]);

  await frame.pressInSession('Unlock');
  await frame.passphrase.fill(WORDS.wrongPassphrase);
  await page.getByRole('dialog').getByRole('button', { name: 'Unlock' }).click();
  await expect(frame.passphrase).toHaveAttribute('aria-invalid', 'true');
  await nothingFound('after a wrong passphrase');
  await page.keyboard.press('Escape');

  await frame.unlock(WORDS.passphrase);
  await expect(page.getByRole('textbox', { name: 'Private notes' })).toHaveValue(
    `${WORDS.notes} again`,
  );
  await nothingFound('after unlocking');

  await frame.clearDesk();
  await expect(page).toHaveURL(`${server.url}/`);
  await nothingFound('after clearing the desk');
  const cleared = await page.evaluate(() => document.documentElement.outerHTML);
  expect(CANARIES.filter((word) => cleared.includes(word))).toEqual([]);
});

test('the search would find a word in every place it looks', async ({ page, context }) => {
  const word = WORDS.notes;
  const traces = watchTraces(page, context);
  await page.goto(`${server.url}/`);
  await expect(new Frame(page).occupationBox).toBeFocused();
  await page.evaluate(async (text) => {
    localStorage.setItem('a', text);
    sessionStorage.setItem('a', `say ${text}`);
    console.log(text);
    await (await caches.open('a')).put(`/?a=${text}`, new Response('-'));
    await fetch(`/?b=${text}`);
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('a');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('b'));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const writing = database.transaction('b', 'readwrite');
        writing.objectStore('b').put(new TextEncoder().encode(btoa(`xx${text}`)).buffer, 'c');
        writing.addEventListener('complete', () => {
          database.close();
          resolve();
        });
      });
    });
    // Last and past the router, which writes its own title and state.
    History.prototype.replaceState.call(history, { text }, '', `/#${text}`);
    document.title = text;
  }, word);

  const found = new Set(await traces.find([word]));
  expect([...found].toSorted()).toEqual(
    [
      'Cache Storage a',
      'IndexedDB a/b',
      'address',
      'console',
      'history',
      'localStorage',
      'request',
      'sessionStorage',
      'title',
    ].map((place) => `${place}: ${word}`),
  );
});
