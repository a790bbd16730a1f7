import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { addAction, emptyRecord } from '@/domain/record';
import { DEFAULT_RETENTION } from '@/domain/retention';
import type { VaultMessage } from '@/services/vault/channel';
import { storageError } from '@/services/vault/errors';
import { VaultDatabase } from '@/services/vault/database';
import type { HoldOptions } from '@/services/vault/recordLock';
import { quickVault } from '../../../../tests/support/quickVault';
import { Autosave } from './autosave';
import { idOf, recordOf, statusWords } from './sessionState';
import { SessionStore } from './sessionStore';
import type { SessionWorld } from './world';

// Key derivation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const WAIT = { timeout: 20_000 };
const PASSPHRASE = 'acorn badge candle dolphin easel';

const pay: Observation = {
  indicator: 'pay',
  figure: value(48_000),
  unit: 'gbp-per-year',
  occupation: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe',
};

const coder = {
  soc: { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' },
  title: { text: 'Coder', soc2020: '2134' },
};
const truro = { gss: 'E06000052', name: 'Cornwall', town: 'Truro' };
const blackpool = { gss: 'E06000009', name: 'Blackpool' };

/** One browser: a store on disk, and the tabs' locks and messages. */
function browser() {
  const stops: (() => void)[] = [];
  const database = new VaultDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  const holders = new Map<string, HoldOptions>();
  const tabs = new Set<(message: VaultMessage) => void>();
  const messages: VaultMessage[] = [];
  const clock = { now: new Date(2026, 10, 25, 10) };
  let ids = 0;

  const world = (): SessionWorld => {
    const vault = quickVault(database);
    return {
      now: () => clock.now,
      newId: () => `id-${(ids += 1)}`,
      retention: DEFAULT_RETENTION,
      vaultMayExist: async () => (await database.header.count()) > 0,
      loadVault: () => Promise.resolve(vault),
      askToKeepStorage: () => Promise.resolve(true),
      holdRecord: (id, options) => {
        const holder = holders.get(id);
        if (holder !== undefined && !options.takeOver) return Promise.resolve(undefined);
        holders.set(id, options);
        holder?.onLost();
        return Promise.resolve({ release: () => void holders.delete(id) });
      },
      openChannel: (onMessage) => {
        tabs.add(onMessage);
        return {
          post: (message) => {
            messages.push(message);
            for (const other of tabs) if (other !== onMessage) other(message);
          },
          close: () => void tabs.delete(onMessage),
        };
      },
    };
  };
  const tab = (): SessionStore => {
    const store = new SessionStore(world());
    stops.push(store.start());
    return store;
  };
  const close = () => stops.forEach((stop) => stop());
  return { database, clock, world, tab, messages, close };
}

let machine: ReturnType<typeof browser>;
let desk: SessionStore;

const status = (store = desk) => statusWords(store.state().phase);
const note = (privateNotes: string) => (record: NonNullable<ReturnType<typeof recordOf>>) => ({
  ...record,
  privateNotes,
});
const notes = (store = desk) => recordOf(store.state().phase)?.privateNotes;

beforeEach(() => {
  machine = browser();
  desk = machine.tab();
});

afterEach(() => {
  machine.close();
});

const place = (store = desk) => recordOf(store.state().phase)?.place;

describe('the place of a session', () => {
  test('is that of the page its first pin or job is from', () => {
    desk.lookAt(coder, truro);
    desk.pin(pay, 'Pay', { job: coder, place: blackpool });
    expect(place()).toEqual(truro);
  });

  test('is not begun by a job that is not noted', () => {
    desk.update((now) => ({ ...now, notesJobsLookedAt: false }));
    desk.lookAt(coder, truro);
    expect(place()).toBeUndefined();
    desk.pin(pay, 'Pay', { place: truro });
    expect(place()).toEqual(truro);
  });

  test('comes back with the session, whatever was read meanwhile', async () => {
    desk.pin(pay, 'Pay', { job: coder, place: truro });
    await desk.saveSession(PASSPHRASE);
    const saved = idOf(desk.state().phase);
    await desk.clearDesk(false);
    expect(place()).toBeUndefined();
    desk.lookAt({ soc: { edition: 'SOC 2010', code: '5314', title: 'Plumbers' } }, blackpool);
    await desk.unlock(PASSPHRASE);
    await desk.open(saved);
    expect(place()).toEqual(truro);
  });

  test('waits with a pin until the session is unlocked', async () => {
    desk.update(note('x'));
    await desk.saveSession(PASSPHRASE);
    await desk.lock();
    desk.pin(pay, 'Pay', { job: coder, place: truro });
    await desk.unlock(PASSPHRASE);
    expect(place()).toEqual(truro);
    expect(desk.isPinned(pay)).toBe(true);
  });
});

describe('before the page goes', () => {
  test('nothing is lost of a session that holds nothing', async () => {
    expect(await desk.keepSafe()).toBe(true);
  });

  test('a session of this visit cannot be kept without a passphrase, and stays', async () => {
    desk.pin(pay, 'Pay');
    expect(await desk.keepSafe()).toBe(false);
    expect(desk.isPinned(pay)).toBe(true);
    expect(await machine.database.documents.count()).toBe(0);
  });

  test('a session of this visit is sealed where a vault is open', async () => {
    desk.pin(pay, 'Pay');
    await desk.saveSession(PASSPHRASE);
    await desk.clearDesk(false);
    await desk.unlock(PASSPHRASE);
    desk.update(note('second client'));
    expect(await desk.keepSafe()).toBe(true);
    expect(status()).toBe('Saved 10:00');
    expect(await machine.database.documents.count()).toBe(2);
  });

  test('what waits for it happens after the session was saved under a passphrase', async () => {
    const next = vi.fn<() => void>();
    desk.pin(pay, 'Pay');
    await desk.saveThen(next);
    expect(desk.state().dialog).toBe('save');
    expect(next).not.toHaveBeenCalled();

    await desk.saveSession(PASSPHRASE);
    expect(next).toHaveBeenCalledOnce();
    expect(await machine.database.documents.count()).toBe(1);
  });

  test('what waits is forgotten where no passphrase is given', async () => {
    const next = vi.fn<() => void>();
    desk.pin(pay, 'Pay');
    await desk.saveThen(next);
    desk.ask(null);
    await desk.saveSession(PASSPHRASE);
    expect(next).not.toHaveBeenCalled();
  });

  test('what waits does not happen, and it is said, where the last change cannot be saved', async () => {
    const next = vi.fn<() => void>();
    desk.pin(pay, 'Pay');
    await desk.saveSession(PASSPHRASE);
    await machine.database.documents.clear();
    desk.update(note('unsaved'));
    await desk.saveThen(next);
    expect(next).not.toHaveBeenCalled();
    expect(desk.state().notice).toContain('could not be saved');
    expect(notes()).toBe('unsaved');
  });
});

describe('a new session', () => {
  test('takes pins at once, in memory only', async () => {
    await desk.eraseExpired();
    desk.pin(pay, 'Pay', { job: coder, place: truro });
    expect(status()).toBe('Not saved. This visit only.');
    expect(desk.state().vault).toBe('none');
    expect(desk.isPinned(pay)).toBe(true);
    expect(recordOf(desk.state().phase)?.evidence).toEqual([
      {
        observation: pay,
        label: 'Pay',
        pinnedAt: machine.clock.now.toISOString(),
        for: [{ job: coder, place: truro }],
      },
    ]);
    expect(await machine.database.documents.count()).toBe(0);
  });

  test('is saved, locked and opened again with all that it held', async () => {
    desk.pin(pay, 'Pay');
    expect(await desk.saveSession(PASSPHRASE)).toEqual({ kind: 'done' });
    expect(status()).toBe('Saved 10:00');
    desk.update(note('Shy at first'));
    await desk.lock();
    expect(status()).toBe('Locked');
    expect(recordOf(desk.state().phase)).toBeUndefined();
    expect(await desk.unlock('acorn badge candle dolphin eagle')).toMatchObject({
      kind: 'refused',
    });
    expect(status()).toBe('Locked');
    expect(await desk.unlock(PASSPHRASE)).toEqual({ kind: 'done' });
    expect(notes()).toBe('Shy at first');
    expect(desk.isPinned(pay)).toBe(true);
  });

  test('stays in memory where it cannot be saved, and is saved once it can', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    machine.database.documents.hook('creating', refuse);
    desk.update(note('Shy at first'));
    expect(await desk.saveSession(PASSPHRASE)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('no room left'),
    });
    expect(status()).toBe('Not saved. This visit only.');
    expect(notes()).toBe('Shy at first');

    machine.database.documents.hook('creating').unsubscribe(refuse);
    expect(await desk.saveSession('')).toEqual({ kind: 'done' });
    expect(status()).toBe('Saved 10:00');
  });

  test('keeps what is typed while it is being sealed', async () => {
    const saving = desk.saveSession(PASSPHRASE);
    desk.update(note('typed meanwhile'));
    await saving;
    expect(notes()).toBe('typed meanwhile');
    await desk.lock();
    await desk.unlock(PASSPHRASE);
    expect(notes()).toBe('typed meanwhile');
  });
});

describe('a saved session', () => {
  beforeEach(async () => {
    desk.pin(pay, 'Pay');
    await desk.saveSession(PASSPHRASE);
  });

  test('is stored again within two seconds of a change', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const saveNow = vi.spyOn(Autosave.prototype, 'saveNow');
      desk.update(note('a'));
      expect(status()).toBe('Saving …');
      vi.advanceTimersByTime(900);
      desk.update(note('ab'));
      vi.advanceTimersByTime(100);
      expect(saveNow).toHaveBeenCalledTimes(1);
    } finally {
      vi.restoreAllMocks();
      vi.useRealTimers();
    }
    await desk.saveNow();
    expect(status()).toBe('Saved 10:00');
    const [row] = await machine.database.documents.toArray();
    expect(row?.revision).toBe(2);
  });

  test('says so when it cannot be stored, loses nothing, and goes on once there is room', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    machine.database.documents.hook('updating', refuse);
    desk.update(note('kept'));
    await desk.saveNow();
    expect(desk.state().phase).toMatchObject({
      saving: { kind: 'failed', problem: expect.stringContaining('no room left') },
    });
    expect(desk.wouldLose()).toBe(true);

    machine.database.documents.hook('updating').unsubscribe(refuse);
    await desk.saveNow();
    expect(status()).toBe('Saved 10:00');
    expect(desk.wouldLose()).toBe(false);
  });

  test('keeps the last changes sealed when it is locked and cannot be stored', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    machine.database.documents.hook('updating', refuse);
    desk.update(note('kept'));
    await desk.lock();
    expect(desk.state().phase).toMatchObject({
      kind: 'locked',
      problem: expect.stringContaining('could not be saved'),
    });
    expect(await desk.clearDesk(false)).toMatchObject({ kind: 'refused' });

    machine.database.documents.hook('updating').unsubscribe(refuse);
    await desk.unlock(PASSPHRASE);
    expect(notes()).toBe('kept');
    expect(status()).toBe('Saved 10:00');
  });

  test('leaves the screen before anything else happens when it is locked', () => {
    const locking = desk.lock();
    expect(recordOf(desk.state().phase)).toBeUndefined();
    return locking;
  });

  test('takes a pin made while locked once it is unlocked', async () => {
    await desk.lock();
    const local = { ...pay, period: 'April 2024' };
    desk.pin(local, 'Pay then');
    expect(desk.state().dialog).toBe('unlock');
    await desk.unlock(PASSPHRASE);
    expect(desk.isPinned(local)).toBe(true);
    expect(desk.state().dialog).toBeNull();
  });

  test('is not on the desk any more after Clear desk, and can be opened from the list', async () => {
    const { id } = recordOf(desk.state().phase) ?? { id: '' };
    expect(await desk.clearDesk(false)).toEqual({ kind: 'done' });
    expect(status()).toBe('Not saved. This visit only.');
    expect(desk.state().vault).toBe('locked');
    expect(desk.isPinned(pay)).toBe(false);

    await desk.unlock(PASSPHRASE);
    expect((await desk.listSaved()).map((line) => line.id)).toEqual([id]);
    expect(await desk.open(id)).toEqual({ kind: 'done' });
    expect(desk.isPinned(pay)).toBe(true);
  });

  test('is not pushed off the desk by a session that would then be lost', async () => {
    const id = idOf(desk.state().phase);
    await desk.clearDesk(false);
    await desk.unlock(PASSPHRASE);
    desk.update(note('another client'));
    expect(await desk.open(id)).toMatchObject({ kind: 'refused' });
    expect(notes()).toBe('another client');
  });

  test('leaves the desk when it is deleted', async () => {
    await desk.deleteSaved(idOf(desk.state().phase));
    expect(status()).toBe('Not saved. This visit only.');
    expect(await desk.listSaved()).toEqual([]);
  });

  test('is erased at a start after its last day, without unlocking, and the desk says so', async () => {
    const tomorrow = machine.tab();
    // A computer that is used every month.
    for (let month = 11; month <= 22; month += 1) {
      machine.clock.now = new Date(2026, month, 20, 9);
      await tomorrow.eraseExpired();
    }
    expect(tomorrow.state().soon).toEqual({ count: 1, firstDay: '2027-11-25' });
    machine.clock.now = new Date(2027, 10, 26, 9);
    await tomorrow.eraseExpired();
    expect(tomorrow.state().notice).toBe(
      '1 saved session was past its last day, so it was erased.',
    );
    expect(await machine.database.documents.count()).toBe(0);
    await desk.unlock(PASSPHRASE);
    expect(await desk.listSaved()).toEqual([]);
  });

  test('is not erased by a clock that went back, and the desk says which day was seen', async () => {
    await desk.eraseExpired();
    machine.clock.now = new Date(2026, 10, 20, 9);
    await desk.eraseExpired();
    expect(desk.state().clock).toMatchObject({ kind: 'back', lastDaySeen: '2026-11-25' });
    expect(await desk.acceptClock()).toEqual({ kind: 'done' });
    expect(desk.state().clock).toBeNull();
  });

  test('is stored with an erase-after day that follows the review', async () => {
    desk.update((record) => ({ ...record, close: { ...record.close, reviewOn: '2026-12-01' } }));
    await desk.saveNow();
    const [row] = await machine.database.documents.toArray();
    expect(row?.eraseAfter).toBe('2026-12-31');
  });
});

/** All that the browser keeps for the site is gone, as by "Clear site data". */
async function clearSiteData(): Promise<void> {
  await machine.database.header.clear();
  await machine.database.documents.clear();
}

describe('a store that vanishes', () => {
  beforeEach(async () => {
    desk.update(note('before'));
    await desk.saveSession(PASSPHRASE);
  });

  /** The text is on the screen, it is said why, and it can be saved anew. @returns what comes back */
  async function savedAnew(): Promise<string | undefined> {
    const text = notes();
    expect(status()).toBe('Not saved. This visit only.');
    expect(desk.state().notice).toContain('gone from this browser');
    expect(desk.state().notice).not.toContain('locked');
    expect(desk.wouldLose()).toBe(true);
    await desk.save();
    expect(desk.state().dialog).toBe('save');
    expect(await desk.saveSession('five quite other words')).toEqual({ kind: 'done' });
    expect(status()).toBe('Saved 10:00');
    await desk.lock();
    expect(await desk.unlock('five quite other words')).toEqual({ kind: 'done' });
    expect(notes()).toBe(text);
    return text;
  }

  test('under what is being typed leaves the text, and lets it be saved anew', async () => {
    await clearSiteData();
    desk.update(note('after'));
    await desk.saveNow();
    expect(await savedAnew()).toBe('after');
  });

  test.each(['before', 'typed and not stored'])(
    'before Lock is pressed leaves the text on the screen: %s',
    async (text) => {
      desk.update(note('before'));
      await desk.saveNow();
      await clearSiteData();
      desk.update(note(text));
      await desk.lock();
      expect(await savedAnew()).toBe(text);
    },
  );

  test.each(['before', 'typed and not stored'])(
    'with nobody there keeps the text sealed behind the passphrase: %s',
    async (text) => {
      await clearSiteData();
      desk.update(note(text));
      await desk.lockIdle();
      expect(notes()).toBeUndefined();
      expect(await desk.bringBack()).toEqual({ kind: 'done' });
      expect(notes()).toBeUndefined();
      expect(await desk.unlock('not the passphrase at all')).toMatchObject({ kind: 'refused' });
      expect(await desk.unlock(PASSPHRASE)).toEqual({ kind: 'done' });
      expect(await savedAnew()).toBe(text);
    },
  );

  test('while it is locked loses nothing either', async () => {
    await desk.lock();
    await clearSiteData();
    expect(await desk.unlock(PASSPHRASE)).toEqual({ kind: 'done' });
    expect(await savedAnew()).toBe('before');
  });

  test('never seals anything under no passphrase at all', async () => {
    await clearSiteData();
    desk.update(note('after'));
    await desk.saveNow();
    expect(await desk.saveSession('')).toMatchObject({ kind: 'refused' });
    expect(await machine.database.header.count()).toBe(0);
  });
});

describe('a session that was never saved', () => {
  const hide = () => desk.update(note('never saved'));

  test.each(['asked', 'idle'])('leaves the screen too (%s), and comes back whole', async (how) => {
    await desk.eraseExpired();
    hide();
    await (how === 'asked' ? desk.lock() : desk.lockIdle());
    expect(recordOf(desk.state().phase)).toBeUndefined();
    expect(status()).toBe('Locked, not saved');
    expect(JSON.stringify(desk.state())).not.toContain('never saved');
    expect(desk.wouldLose()).toBe(true);
    await desk.bringBack();
    expect(notes()).toBe('never saved');
    expect(status()).toBe('Not saved. This visit only.');
  });

  test('asks the passphrase where sessions were saved before', async () => {
    await desk.saveSession(PASSPHRASE);
    await desk.clearDesk(false);
    hide();
    await desk.lockIdle();
    await desk.bringBack();
    expect(notes()).toBeUndefined();
    expect(await desk.unlock('not the passphrase at all')).toMatchObject({ kind: 'refused' });
    expect(notes()).toBeUndefined();
    expect(await desk.unlock(PASSPHRASE)).toEqual({ kind: 'done' });
    expect(notes()).toBe('never saved');
    expect(status()).toBe('Not saved. This visit only.');
  });

  test('is cleared four hours after it was hidden, not before, and says so', async () => {
    await desk.eraseExpired();
    hide();
    await desk.lockIdle();
    machine.clock.now = new Date(2026, 10, 25, 13, 59);
    desk.clearIfLate();
    expect(status()).toBe('Locked, not saved');
    machine.clock.now = new Date(2026, 10, 25, 14, 0);
    desk.clearIfLate();
    expect(status()).toBe('Not saved. This visit only.');
    expect(desk.state().notice).toContain('hidden for four hours');
    await desk.bringBack();
    expect(notes()).toBe('');
  });

  test('is not hidden while it holds nothing, and nobody is warned', async () => {
    desk.lookAt(coder, truro);
    desk.warn('2026-11-25T10:10:00Z');
    expect(desk.state().locksAt).toBe('');
    await desk.lockIdle();
    expect(recordOf(desk.state().phase)?.options).toHaveLength(1);
    hide();
    desk.warn('2026-11-25T10:10:00Z');
    expect(desk.state().locksAt).not.toBe('');
  });

  test('is not sealed under words whose dialog was closed meanwhile', async () => {
    hide();
    desk.ask('save');
    const saving = desk.saveSession(PASSPHRASE);
    desk.ask(null);
    expect(await saving).toMatchObject({ kind: 'refused' });
    expect(await machine.database.header.count()).toBe(0);
    expect(status()).toBe('Not saved. This visit only.');
    expect(notes()).toBe('never saved');
  });

  test('stays locked where the dialog was closed while it was being opened', async () => {
    hide();
    await desk.saveSession(PASSPHRASE);
    await desk.lock();
    desk.ask('unlock');
    const unlocking = desk.unlock(PASSPHRASE);
    desk.ask(null);
    expect(await unlocking).toMatchObject({ kind: 'refused' });
    expect(status()).toBe('Locked');
    expect(desk.state().vault).toBe('locked');
  });
});

describe('Erase everything', () => {
  test('empties the store and the desk, and a new passphrase begins anew', async () => {
    desk.update(note('mine'));
    await desk.saveSession(PASSPHRASE);
    await desk.lock();
    expect(await desk.countSaved()).toBe(1);
    expect(await desk.eraseEverything()).toEqual({ kind: 'done' });
    expect(desk.state()).toMatchObject({ vault: 'none', dialog: null });
    await desk.bringBack();
    expect(notes()).toBe('');
    desk.update(note('next'));
    expect(await desk.saveSession('five quite other words')).toEqual({ kind: 'done' });
    expect(await desk.listSaved()).toHaveLength(1);
  });

  test('gives nobody what is behind the passphrase in this or another tab', async () => {
    await desk.saveSession(PASSPHRASE);
    const other = machine.tab();
    await other.eraseExpired();
    other.update(note('other client'));
    await other.lockIdle();
    await desk.eraseEverything();
    await other.bringBack();
    expect(notes(other)).toBe('');
  });

  test('leaves what is open in another tab on its screen, not saved', async () => {
    desk.update(note('open there'));
    await desk.saveSession(PASSPHRASE);
    await machine.tab().eraseEverything();
    expect(status()).toBe('Not saved. This visit only.');
    expect(notes()).toBe('open there');
  });
});

describe('what is removed', () => {
  test('comes back by Undo, and what was typed since stays', () => {
    desk.pin(pay, 'Pay');
    desk.remove('the pin of pay', (now) => ({ ...now, evidence: [] }));
    expect(desk.isPinned(pay)).toBe(false);
    expect(desk.state().removed).toBe('Removed: the pin of pay. Undo puts it back.');
    desk.update(note('since'));
    desk.undo();
    expect(desk.isPinned(pay)).toBe(true);
    expect(notes()).toBe('since');
    expect(desk.state().removed).toBe('');
    desk.undo();
    expect(desk.isPinned(pay)).toBe(true);
  });

  test('is forgotten when the session is locked', async () => {
    desk.pin(pay, 'Pay');
    await desk.saveSession(PASSPHRASE);
    desk.remove('the pin of pay', (now) => ({ ...now, evidence: [] }));
    await desk.lock();
    await desk.unlock(PASSPHRASE);
    desk.undo();
    expect(desk.isPinned(pay)).toBe(false);
  });
});

describe('a clock', () => {
  test('that is far ahead erases nothing until it was checked', async () => {
    await desk.saveSession(PASSPHRASE);
    machine.clock.now = new Date(2027, 11, 30, 10);
    await desk.eraseExpired();
    expect(await machine.database.documents.count()).toBe(1);
    expect(desk.state().clock).toEqual({
      kind: 'ahead',
      lastDaySeen: '2026-11-25',
      today: '2027-12-30',
    });
    machine.clock.now = new Date(2026, 10, 26, 10);
    await desk.eraseExpired();
    expect(desk.state().clock).toBeNull();
    expect(await machine.database.documents.count()).toBe(1);
  });
});

describe('a session from a sealed file', () => {
  test('is put on the desk under an id of its own, as one of this visit', async () => {
    const record = { ...emptyRecord('from-file', '2026-11-20'), privateNotes: 'from the file' };
    expect(await desk.place(record)).toEqual({ kind: 'done' });
    expect(notes()).toBe('from the file');
    expect(idOf(desk.state().phase)).not.toBe('from-file');
    expect(status()).toBe('Not saved. This visit only.');
  });

  test('does not push away one that is not saved', async () => {
    desk.update(note('mine'));
    expect(await desk.place(emptyRecord('from-file', '2026-11-20'))).toMatchObject({
      kind: 'refused',
    });
    expect(notes()).toBe('mine');
  });
});

describe('a session from a sealed file that is saved here too', () => {
  beforeEach(async () => {
    desk.update(note('saved here'));
    await desk.saveSession(PASSPHRASE);
  });

  test('is known, without the passphrase', async () => {
    const id = idOf(desk.state().phase);
    await desk.clearDesk(false);
    expect(await desk.isSavedHere(id)).toBe(true);
    expect(await desk.isSavedHere('another')).toBe(false);
  });

  test('replaces the saved one, or stands beside it', async () => {
    const saved = recordOf(desk.state().phase) ?? emptyRecord('', '');
    expect(await desk.placeOver(note('from the file')(saved))).toEqual({ kind: 'done' });
    expect(await desk.listSaved()).toHaveLength(1);
    expect(notes()).toBe('from the file');
    expect(await desk.place(note('a copy')(saved))).toEqual({ kind: 'done' });
    await desk.save();
    expect(await desk.listSaved()).toHaveLength(2);
  });
});

describe('changing the passphrase', () => {
  test('leaves the open session as it is and asks the new one from then on', async () => {
    desk.update(note('kept'));
    await desk.saveSession(PASSPHRASE);
    expect(await desk.changePassphrase('not the old one at all', 'x', true)).toMatchObject({
      kind: 'refused',
    });
    const changed = await desk.changePassphrase(PASSPHRASE, 'five quite other words', true);
    expect(changed).toEqual({ kind: 'done' });
    desk.update(note('kept too'));
    await desk.lock();
    expect(await desk.unlock(PASSPHRASE)).toMatchObject({ kind: 'refused' });
    expect(await desk.unlock('five quite other words')).toEqual({ kind: 'done' });
    expect(notes()).toBe('kept too');
  });
});

describe('saving and locking in one', () => {
  test('asks for the passphrase first, and locks once it was given', async () => {
    desk.update(note('kept'));
    await desk.saveAndLock();
    expect(desk.state().dialog).toBe('save');
    expect(status()).toBe('Not saved. This visit only.');
    await desk.saveSession(PASSPHRASE);
    await vi.waitFor(() => expect(status()).toBe('Locked'), WAIT);
    await desk.unlock(PASSPHRASE);
    expect(notes()).toBe('kept');
    desk.update(note('kept too'));
    await desk.saveAndLock();
    expect(status()).toBe('Locked');
    await desk.unlock(PASSPHRASE);
    expect(notes()).toBe('kept too');
  });
});

describe('a browser whose store is out of reach', () => {
  const withVaultThat = (fault: unknown) =>
    new SessionStore({
      ...machine.world(),
      vaultMayExist: () => Promise.resolve(true),
      loadVault: () => Promise.reject(fault),
    });

  test('is named where it is the browser that refuses', async () => {
    const store = withVaultThat(storageError(new DOMException('no', 'InvalidStateError')));
    await store.eraseExpired();
    expect(store.state().notice).toContain('does not let Bearings keep');
  });

  test('is not blamed for a mistake in Bearings', async () => {
    for (const mistake of [new TypeError('x'), storageError(new TypeError('x'))]) {
      const store = withVaultThat(mistake);
      await store.eraseExpired();
      expect(store.state().notice).toContain('went wrong in Bearings itself');
    }
  });
});

describe('two tabs', () => {
  let other: SessionStore;

  beforeEach(async () => {
    await desk.saveSession(PASSPHRASE);
    other = machine.tab();
    await other.unlock(PASSPHRASE);
    await other.open(idOf(desk.state().phase));
  });

  test('have one that writes; the other reads along', async () => {
    expect(status(other)).toBe('Open in another tab');
    other.update(note('lost?'));
    expect(notes(other)).toBe('');
    expect(other.state().notice).toContain('Take it over');
    desk.update(note('from the first'));
    await desk.saveNow();
    await vi.waitFor(() => expect(notes(other)).toBe('from the first'), WAIT);
  });

  test('hand the writing over without losing what was being typed', async () => {
    desk.update(note('half a sent'));
    expect(await other.takeOver()).toEqual({ kind: 'done' });
    await vi.waitFor(() => expect(notes(other)).toBe('half a sent'), WAIT);
    expect(status(desk)).toBe('Open in another tab');
    other.update(note('half a sentence'));
    await other.saveNow();
    await vi.waitFor(() => expect(notes(desk)).toBe('half a sentence'), WAIT);
  });

  test('lock together, and tell each other ids and lock only', async () => {
    desk.update((record) =>
      addAction(record, {
        id: 'a',
        what: 'canary',
        owner: 'client',
        due: '',
        status: 'not-started',
        signpost: '',
      }),
    );
    await desk.lock();
    await vi.waitFor(() => expect(status(other)).toBe('Locked'), WAIT);
    expect(JSON.stringify(machine.messages)).not.toContain('canary');
    expect(machine.messages).toContainEqual({ say: 'lock' });
  });

  test('an idle tab locks itself and never the one that is worked in', async () => {
    await other.lockIdle();
    expect(status(other)).toBe('Locked');
    expect(status(desk)).toBe('Saved 10:00');
    expect(desk.state().vault).toBe('unlocked');
  });

  test('tell each other that somebody is at work', () => {
    const heard = vi.fn<() => void>();
    other.whenActiveElsewhere(heard);
    desk.sayActive();
    expect(heard).toHaveBeenCalledOnce();
  });

  test('that reads along can go on with a copy of its own', async () => {
    const id = idOf(desk.state().phase);
    await other.saveAsNew();
    expect(other.state().movedFrom).toBe(id);
    expect(status(other)).toBe('Saved 10:00');
    other.update(note('of the second'));
    await other.saveNow();
    expect(notes(desk)).toBe('');
    expect(await desk.listSaved()).toHaveLength(2);
  });

  test('keep what was typed into a session that the other deletes, to be saved as new', async () => {
    desk.update(note('typed'));
    await other.deleteSaved(idOf(desk.state().phase));
    await desk.saveNow();
    expect(desk.state().phase).toMatchObject({ saving: { kind: 'failed' } });
    await desk.saveAsNew();
    expect(status()).toBe('Saved 10:00');
    expect(notes()).toBe('typed');
    expect(await desk.listSaved()).toHaveLength(1);
  });

  test('keep what was typed where the other seals anew, behind the new passphrase', async () => {
    await desk.saveNow();
    const changing = other.changePassphrase(PASSPHRASE, 'five quite other words', true);
    desk.update(note('typed meanwhile'));
    expect(await changing).toEqual({ kind: 'done' });
    await vi.waitFor(() => expect(status(desk)).toBe('Locked'), WAIT);
    expect(await desk.unlock(PASSPHRASE)).toMatchObject({ kind: 'refused' });
    expect(await desk.unlock('five quite other words')).toEqual({ kind: 'done' });
    expect(notes()).toBe('typed meanwhile');
    await desk.saveNow();
    expect(status()).toBe('Saved 10:00');
  });
});
