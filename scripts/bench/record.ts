import type { Browser, Page } from '@playwright/test';
import { fullRecord } from '../../tests/fixtures/fullRecord';
import { dayOf, newStore, PASSPHRASE, putStore, type SealedStore } from '../faults/sealedStore';
import { type BenchPage, openPage, type Slowdown, timed } from './benchBrowser';
import type { Ready } from './inPage';
import { median } from './statistics';

type Numbers = Readonly<Record<string, number>>;

const stores = new Map<number, Promise<SealedStore>>();

/** A store of so many sessions, each with all its fields used and half a page of notes; sealed once. */
function storeOf(count: number): Promise<SealedStore> {
  const made =
    stores.get(count) ??
    newStore(
      Array.from({ length: count }, (_, index) => ({
        ...fullRecord,
        id: `record-${index}`,
        createdOn: dayOf(Date.now()),
        reference: `CASE-${index}`,
        privateNotes: 'What was said, and what comes next. '.repeat(25),
      })),
    );
  stores.set(count, made);
  return made;
}

/** Notes in the page how long each call of a method of SubtleCrypto takes, and when it began. */
function timeCrypto(): void {
  const calls: { name: string; from: number; ms: number }[] = [];
  Reflect.set(globalThis, 'cryptoCalls', calls);
  for (const name of ['deriveKey', 'encrypt']) {
    const method: unknown = Reflect.get(SubtleCrypto.prototype, name);
    if (typeof method !== 'function') throw new Error(`There is no ${name}`);
    Reflect.set(SubtleCrypto.prototype, name, function noted(this: SubtleCrypto, ...given: []) {
      const call = { name, from: performance.now(), ms: 0 };
      calls.push(call);
      const answer = Promise.resolve(Reflect.apply(method, this, given));
      void answer.finally(() => {
        call.ms = performance.now() - call.from;
      });
      return answer;
    });
  }
}

async function pageWithStore(
  browser: Browser,
  url: string,
  slow: Slowdown,
  count: number,
): Promise<BenchPage> {
  const opened = await openPage(browser, url, slow);
  await opened.page.addInitScript(timeCrypto);
  await opened.page.goto('/icon.svg');
  await putStore(opened.page, await storeOf(count));
  return opened;
}

const LINES: Ready = { selector: 'main li a[href^="/sessions/record-"]', least: 50 };
const SUBMIT = '[role=dialog] button[type=submit]';

/** From the passphrase to the list, less the derivation of the key. */
async function unlockToList(page: Page): Promise<number> {
  await page.goto('/sessions');
  await page.getByRole('button', { name: 'Open with the passphrase' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  const whole = await timed(page, 'act', SUBMIT, { kind: 'click' }, LINES);
  const derived = await page.evaluate(() =>
    Reflect.get(globalThis, 'cryptoCalls')
      .filter(({ name }: { name: string }) => name === 'deriveKey')
      .reduce((sum: number, { ms }: { ms: number }) => sum + ms, 0),
  );
  return whole - Number(derived);
}

const SAVES = 5;

/** A key in the notes, then the time from the sealing (a second later) to the state line. */
async function save(page: Page): Promise<number> {
  await page.locator(LINES.selector).first().click();
  await page.getByRole('button', { name: 'Open all' }).click();
  const notes = page.getByRole('textbox', { name: 'Private notes' });
  await notes.waitFor();
  await page.evaluate(() => {
    const saves: number[] = [];
    const calls: { name: string; from: number }[] = Reflect.get(globalThis, 'cryptoCalls');
    calls.length = 0;
    Reflect.set(globalThis, 'saves', saves);
    new MutationObserver(() => {
      const sealing = calls.find(({ name }) => name === 'encrypt');
      if (sealing === undefined || !/Saved \d\d:\d\d/.test(document.body.innerText)) return;
      saves.push(performance.now() - sealing.from);
      calls.length = 0;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  for (let time = 1; time <= SAVES; time += 1) {
    await notes.press('End');
    await page.keyboard.type('x');
    await page.waitForFunction((count) => Reflect.get(globalThis, 'saves').length >= count, time);
  }
  const saves: readonly number[] = await page.evaluate(() => Reflect.get(globalThis, 'saves'));
  return median(saves);
}

/** The list of saved sessions, and how long one takes to be stored. */
export async function useRecords(browser: Browser, url: string, slow: Slowdown): Promise<Numbers> {
  const found: Record<string, number> = {};
  for (const [name, count] of [
    ['unlock to list, over the derivation', 100],
    ['3,000 saved sessions listed', 3000],
    ['10,000 saved sessions listed', 10_000],
  ] as const) {
    const { page, close } = await pageWithStore(browser, url, slow, count);
    // The first list makes the sealed lines, which in the app each save does.
    await unlockToList(page);
    found[name] = await unlockToList(page);
    if (count === 100) found['a session saved'] = await save(page);
    await close();
  }
  return found;
}
