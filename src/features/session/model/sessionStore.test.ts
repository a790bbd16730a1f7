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
        job: coder,
        pinnedAt: machine.clock.now.toISOString(),
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
    machine.clock.now = new Date(2027, 10, 26, 9);
    await tomorrow.eraseExpired();
    expect(await machine.database.documents.count()).toBe(0);
    await desk.unlock(PASSPHRASE);
    expect(await desk.listSaved()).toEqual([]);
  });

  test('is not erased by a clock that went back, and the desk says which day was seen', async () => {
    await desk.eraseExpired();
    machine.clock.now = new Date(2026, 10, 20, 9);
    await desk.eraseExpired();
    expect(desk.state().clockBehind).toBe('2026-11-25');
    expect(await desk.acceptClock()).toEqual({ kind: 'done' });
    expect(desk.state().clockBehind).toBe('');
  });

  test('is stored with an erase-after day that follows the review', async () => {
    desk.update((record) => ({ ...record, close: { ...record.close, reviewOn: '2026-12-01' } }));
    await desk.saveNow();
    const [row] = await machine.database.documents.toArray();
    expect(row?.eraseAfter).toBe('2026-12-31');
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
});
