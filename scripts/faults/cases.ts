import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';
import type { ServedBuild } from '../bench/served';
import type { Chance } from './chance';
import { DrivenDesk } from './desk';
import { Profile } from './profile';
import {
  documentRow,
  newStore,
  PASSPHRASE,
  putRows,
  putStore,
  recordsIn,
  sealedIn,
  someRecords,
  storeIn,
} from './sealedStore';
import type { SealedStore } from './sealedStore';
import { Typed } from './typed';

const OTHER_WORDS = 'plinth otter velvet marrow cobalt';
const OPEN = 'record-0';
const A_DAY_MS = 86_400_000;

/** Where one case is played: a profile whose store holds three sessions that nobody has opened. */
export interface Stage {
  readonly profile: Profile;
  readonly server: ServedBuild;
  readonly store: SealedStore;
  readonly chance: Chance;
  /** A page of that profile that has not gone anywhere. */
  readonly page: Page;
}

/** Plays something that goes wrong. @returns what the adviser read of it; @throws where it lost something */
type Case = (stage: Stage) => Promise<string>;

function held(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

interface Begun {
  readonly desk: DrivenDesk;
  readonly typed: Typed;
}

/** Opens the first session and types in it. */
async function openAndType({
  page,
  server,
  chance,
}: Pick<Stage, 'page' | 'server' | 'chance'>): Promise<Begun> {
  const desk = new DrivenDesk(page, server.url);
  await desk.open(OPEN);
  const typed = new Typed(await desk.situation.inputValue());
  await desk.focus();
  await typeSome(desk, typed, chance);
  return { desk, typed };
}

/** The same, and waits until all of it is stored. */
async function begin(stage: Stage): Promise<Begun> {
  const begun = await openAndType(stage);
  await begun.desk.frame.saved();
  return begun;
}

async function typeSome(desk: DrivenDesk, typed: Typed, chance: Chance): Promise<void> {
  for (let word = chance.whole(3, 6); word > 0; word -= 1)
    await desk.type(typed, ` ${chance.whole(1000, 9999)}`);
}

/** All that was typed is stored, and the other sessions are as they were. */
async function allKept(page: Page, store: SealedStore, typed: Typed): Promise<void> {
  const records = await recordsIn(page, store);
  held(records.get(OPEN)?.situation === typed.latest, 'what was typed is not what is stored');
  for (const { id, situation } of someRecords(store.documents.length))
    held(id === OPEN || records.get(id)?.situation === situation, `${id} is lost`);
}

/** What was typed is still on the screen; once it can be stored again, *Try again* stores it. */
async function keptUntilTriedAgain(
  { page, store }: Pick<Stage, 'page' | 'store'>,
  { desk, typed }: Begun,
  mend: () => Promise<unknown>,
): Promise<void> {
  held((await desk.situation.inputValue()) === typed.latest, 'what was typed left the screen');
  await mend();
  await desk.frame.button('Try again').click();
  await desk.frame.saved();
  await allKept(page, store, typed);
}

const protocolOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/**
 * From the first write of a browser on: it asks how much room there is once in half a minute, and a
 * write within what it was told then still goes through.
 */
const quotaIsFull: Case = async (stage) => {
  const { profile, server, store, chance } = stage;
  await profile.kill(stage.page, 'the browser is killed');
  const page = await profile.newPage();
  const protocol = await protocolOf(page);
  const origin = new URL(server.url).origin;
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const begun = await openAndType({ page, server, chance });
  const said = await begun.desk.said(/There is no room left to save/);
  await keptUntilTriedAgain({ page, store }, begun, () =>
    protocol.send('Storage.overrideQuotaForOrigin', { origin }),
  );
  return said;
};

const storeRefusesToWrite: Case = async (stage) => {
  const begun = await begin(stage);
  await stage.page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
    Reflect.set(globalThis, 'mendStore', () => {
      Object.defineProperty(IDBObjectStore.prototype, 'put', put ?? {});
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
  });
  await typeSome(begun.desk, begun.typed, stage.chance);
  const said = await begun.desk.said(/The browser could not save/);
  await keptUntilTriedAgain(stage, begun, () =>
    stage.page.evaluate(() => Reflect.get(globalThis, 'mendStore')()),
  );
  return said;
};

const noStoreAtAll: Case = async ({ profile, page, server, store }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const desk = new DrivenDesk(page, server.url);
  await desk.goTo('/occupations/5241');
  const said = await desk.said(/This browser does not let Bearings keep saved sessions/);
  await desk.frame.openDesk();
  await desk.situation.fill('In memory alone');
  await desk.frame.pressInSession('Save session');
  await page
    .getByRole('dialog')
    .getByText(/does not let Bearings keep/)
    .waitFor();
  held(!(await desk.frame.passphrase.isVisible()), 'a passphrase is asked for that opens nothing');
  await page.keyboard.press('Escape');
  held((await desk.situation.inputValue()) === 'In memory alone', 'what was typed left the screen');
  const other = await profile.newPage();
  await other.goto(`${server.url}/icon.svg`);
  held((await recordsIn(other, store)).size === store.documents.length, 'a record is lost');
  return said;
};

/** What the other tab stored at its last moment comes in after the record itself. */
async function shows(desk: DrivenDesk, text: string): Promise<void> {
  await expect(desk.situation, 'a tab takes over what the other had typed').toHaveValue(text);
}

const twoTabsWrite: Case = async (stage) => {
  const { desk, typed } = await begin(stage);
  const second = new DrivenDesk(await stage.profile.newPage(), stage.server.url);
  await second.open(OPEN);
  const said = await second.said(/This session is open in another tab/);
  for (const writer of [second, desk, second, desk]) {
    await writer.page.bringToFront();
    await writer.frame.button('Take over').click();
    await writer.frame.button('Take over').waitFor({ state: 'detached' });
    await shows(writer, typed.latest);
    await writer.focus();
    await typeSome(writer, typed, stage.chance);
  }
  await desk.frame.saved();
  await allKept(stage.page, stage.store, typed);
  return said;
};

/** Nothing is erased by a clock that cannot be right, and work goes on. */
const underAClock =
  (days: number, sentence: RegExp): Case =>
  async (stage) => {
    await stage.page.clock.setFixedTime(Date.now() + days * A_DAY_MS);
    const desk = new DrivenDesk(stage.page, stage.server.url);
    await desk.goTo('/sessions');
    const said = await desk.said(sentence);
    const records = await recordsIn(stage.page, stage.store);
    held(records.size === stage.store.documents.length, 'a record was erased');
    return said;
  };

const deleted = async ({ page }: Stage): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('bearings-vault');
        deleting.addEventListener('success', () => done());
        deleting.addEventListener('error', () => fail(deleting.error));
      }),
  );

const cleared = async ({ page, server }: Stage): Promise<void> => {
  const origin = new URL(server.url).origin;
  const protocol = await protocolOf(page);
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
};

/** The store goes under an open session: what is open stays, and is saved anew. */
const theStoreVanishes =
  (vanish: (stage: Stage) => Promise<void>): Case =>
  async (stage) => {
    const { desk, typed } = await begin(stage);
    await vanish(stage);
    await typeSome(desk, typed, stage.chance);
    const said = await desk.said(/The saved sessions are gone from this browser/);
    held((await desk.situation.inputValue()) === typed.latest, 'what was typed left the screen');
    await desk.frame.saveSession(OTHER_WORDS);
    const store = await storeIn(stage.page, OTHER_WORDS);
    held(store?.documents.length === 1, 'the open session was not saved anew');
    if (store) await allKept(stage.page, store, typed);
    return said;
  };

/** A record of a later version lies in the store: it is not opened, and not touched. */
const recordOfALaterVersion: Case = async ({ page, server, store }) => {
  const [record] = someRecords(1);
  if (record === undefined) throw new Error('There is no record');
  const later = { ...record, schemaVersion: 99, mood: 'hopeful' };
  const sealed = await sealedIn(store, later as unknown as typeof record);
  await putRows(page, 'documents', [documentRow(sealed)]);
  const desk = new DrivenDesk(page, server.url);
  await desk.goTo('/sessions');
  await desk.frame.button('Open with the passphrase').click();
  await desk.frame.passphrase.fill(PASSPHRASE);
  await desk.frame.passphrase.press('Enter');
  const said = await desk.said(/This session was saved by a newer Bearings/);
  await page.getByRole('link', { name: /CASE-1/ }).waitFor();
  const there = (await storeIn(page))?.documents.find(({ id }) => id === record.id);
  held(there?.sealed.join() === sealed.sealed.join(), 'the later record was written over');
  return said;
};

/** A later version had made the store itself: its number is higher than this app's. */
const storeOfALaterVersion: Case = async (stage) => {
  await stage.page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('bearings-vault', 90);
        opening.addEventListener('success', () => {
          opening.result.close();
          done();
        });
        opening.addEventListener('error', () => fail(opening.error));
      }),
  );
  const { desk, typed } = await begin(stage);
  await allKept(stage.page, stage.store, typed);
  return desk.said(/^Saved \d\d:\d\d$/);
};

/** The store was made before it had lines for the list: it gets them, and loses nothing. */
const storeOfAnEarlierVersion: Case = async (stage) => {
  await deleted(stage);
  await putStore(stage.page, stage.store, 1);
  const { desk, typed } = await begin(stage);
  await desk.goTo('/sessions');
  await desk.frame.button('Open with the passphrase').click();
  await desk.frame.passphrase.fill(PASSPHRASE);
  await desk.frame.passphrase.press('Enter');
  await stage.page.getByRole('link', { name: /CASE-2/ }).waitFor();
  await allKept(stage.page, stage.store, typed);
  return desk.said(/^3 of 3 sessions$/);
};

/** A new build is served while somebody types; it is asked for in the middle of a word. */
const appUpdated: Case = async (stage) => {
  const { page, server, store, chance } = stage;
  const desk = new DrivenDesk(page, server.url);
  await desk.goTo('/');
  await desk.frame.readyOffline();
  appendFileSync(join(server.dist, 'sw.js'), `// another version ${chance.whole(0, 1e9)}`);
  await desk.open(OPEN);
  const said = await desk.said(/A new version is ready/);
  const typed = new Typed(await desk.situation.inputValue());
  await desk.focus();
  await typeSome(desk, typed, chance);
  const reloaded = page.waitForEvent('load');
  await desk.frame.button('Save and use it now').click();
  await reloaded;
  await allKept(page, store, typed);
  await desk.open(OPEN);
  held((await desk.situation.inputValue()) === typed.latest, 'the new version shows another text');
  return said;
};

/** What goes wrong, by what it is called in the report. */
export const CASES: Readonly<Record<string, Case>> = {
  'the quota is used up': quotaIsFull,
  'the store refuses a write': storeRefusesToWrite,
  'the browser has no store': noStoreAtAll,
  'two tabs write in turn': twoTabsWrite,
  'the clock is set back': underAClock(-30, /clock is behind/),
  'the clock is set ahead': underAClock(400, /The last day it has seen is/),
  'the database is deleted': theStoreVanishes(deleted),
  'the site data is cleared': theStoreVanishes(cleared),
  'a record of a later version': recordOfALaterVersion,
  'a store of a later version': storeOfALaterVersion,
  'a store of an earlier version': storeOfAnEarlierVersion,
  'a new version of the app comes': appUpdated,
};

export interface CaseResult {
  readonly name: string;
  readonly runs: number;
  /** What the adviser read. */
  readonly said: string;
  /** What was lost or went wrong, once for each run it did. */
  readonly faults: readonly string[];
}

/** Plays a case, each time in a new profile. */
export async function play(
  name: string,
  times: number,
  { server, chance }: Pick<Stage, 'server' | 'chance'>,
): Promise<CaseResult> {
  const acted = CASES[name];
  if (acted === undefined) throw new Error(`There is no case called ${name}`);
  let said = '';
  const faults: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const profile = new Profile();
    try {
      const page = await profile.newPage();
      await page.goto(`${server.url}/icon.svg`);
      const store = await newStore(someRecords(3));
      await putStore(page, store);
      said = await acted({ profile, server, chance, store, page });
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      await profile.remove();
    }
  }
  return { name, runs: times, said, faults };
}
