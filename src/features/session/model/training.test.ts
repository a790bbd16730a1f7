import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { DEFAULT_RETENTION } from '@/domain/retention';
import { isTraining, TRAINING_WORDS, trainingId } from '@/domain/training';
import { VaultDatabase } from '@/services/vault/database';
import { randomId } from '@/services/vault/randomId';
import { quickVault } from '../../../../tests/support/quickVault';
import { needsLock } from './deskState';
import { recordJson } from './recordJson';
import { idOf, recordOf, statusWords } from './sessionState';
import { SessionStore } from './sessionStore';
import { trainingRecord } from './trainingRecord';
import { writeUp } from './writeUp';

// Key derivation takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PASSPHRASE = 'acorn badge candle dolphin easel';
const TODAY = '2026-11-25';

const soc = { edition: 'SOC 2010', code: '6145', title: 'Care workers and home carers' } as const;
const pay: Observation = {
  indicator: 'pay-hourly',
  figure: value(13.43),
  unit: 'gbp-per-hour',
  occupation: soc,
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'ashe',
};
const SAMPLE = trainingRecord(trainingId(0), TODAY, {
  place: { gss: 'E08000014', name: 'Sefton', town: 'Bootle' },
  jobs: [{ soc }],
  figures: [{ observation: pay, label: 'pay at a glance', job: { soc } }],
});

let database: VaultDatabase;
let desk: SessionStore;
let stop: () => void;

beforeEach(() => {
  database = new VaultDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  const vault = quickVault(database);
  desk = new SessionStore({
    now: () => new Date(2026, 10, 25, 10),
    newId: randomId,
    retention: DEFAULT_RETENTION,
    vaultMayExist: async () => (await database.header.count()) > 0,
    loadVault: () => Promise.resolve(vault),
    askToKeepStorage: () => Promise.resolve(true),
    holdRecord: () => Promise.resolve({ release: () => undefined }),
    openChannel: () => ({ post: () => undefined, close: () => undefined }),
  });
  stop = desk.start();
});

afterEach(() => {
  stop();
});

const record = () => recordOf(desk.state().phase);
const write = (privateNotes: string) => desk.update((now) => ({ ...now, privateNotes }));
const begin = async () => expect(await desk.beginTraining(SAMPLE)).toEqual({ kind: 'done' });
/** How many sessions lie in the store. */
const stored = async () => database.documents.count();

describe('the training session', () => {
  test('says what it is in its state, its write-up and its JSON file, first of all', async () => {
    await begin();
    const shown = record() ?? SAMPLE;
    expect(isTraining(idOf(desk.state().phase))).toBe(true);
    expect(statusWords(desk.state().phase)).toBe(TRAINING_WORDS);
    const names = { source: () => undefined, indicator: () => undefined };
    expect(writeUp(shown, names, false).split('\n')[0]).toBe(TRAINING_WORDS);
    expect(writeUp(shown, names, true).split('\n')[0]).toBe(TRAINING_WORDS);
    expect(JSON.parse(recordJson(shown, TODAY, true))).toMatchObject({ training: TRAINING_WORDS });
    const real = { ...shown, id: randomId() };
    expect(writeUp(real, names, true)).not.toContain('Training');
    expect(JSON.parse(recordJson(real, TODAY, true))).not.toHaveProperty('training');
  });

  test('begins with a review, and goes back to its beginning under another id', async () => {
    await begin();
    const first = idOf(desk.state().phase);
    expect(desk.state().reopened).toBe(first);
    write('changed');
    await desk.restartTraining();
    const second = idOf(desk.state().phase);
    expect(second).not.toBe(first);
    expect(record()).toEqual({ ...SAMPLE, id: second });
    expect(desk.state()).toMatchObject({ reopened: second, movedFrom: first });
  });

  test('is refused while a real session would be lost, and loses nothing', async () => {
    write('real');
    expect(await desk.beginTraining(SAMPLE)).toEqual({
      kind: 'refused',
      problem: expect.stringContaining('not saved'),
    });
    expect(record()?.privateNotes).toBe('real');
    await desk.lock();
    expect((await desk.beginTraining(SAMPLE)).kind).toBe('refused');
    await desk.bringBack();
    expect(record()?.privateNotes).toBe('real');
  });

  test('is nothing that leaving or locking would lose', async () => {
    await begin();
    write('changed');
    expect(desk.wouldLose()).toBe(false);
    expect(needsLock(desk.state())).toBe(false);
    await desk.lock();
    await desk.lockIdle();
    expect(record()?.privateNotes).toBe('changed');
    desk.endTraining();
    expect(isTraining(idOf(desk.state().phase))).toBe(false);
    expect(record()).toMatchObject({ privateNotes: '', evidence: [], options: [], actions: [] });
  });

  test('leaves a saved session as it is, which can be opened from it', async () => {
    write('real');
    await desk.saveSession(PASSPHRASE);
    const id = idOf(desk.state().phase);
    write('real, later');
    await begin();
    write('training');
    desk.pin(pay, 'pay');
    expect(await desk.open(id)).toEqual({ kind: 'done' });
    expect(record()).toMatchObject({ id, privateNotes: 'real, later', evidence: [] });
    await desk.restartTraining();
    expect(idOf(desk.state().phase)).toBe(id);
    desk.endTraining();
    expect(idOf(desk.state().phase)).toBe(id);
  });

  test('is never written, counted or due, by whatever way and in whatever order', async () => {
    write('real');
    await desk.saveSession(PASSPHRASE);
    const real = idOf(desk.state().phase);
    const rows = await stored();
    const ways: Readonly<Record<string, () => unknown>> = {
      save: () => desk.save(),
      saveSession: () => desk.saveSession(PASSPHRASE),
      saveAsNew: () => desk.saveAsNew(),
      saveAndLock: () => desk.saveAndLock(),
      saveNow: () => desk.saveNow(),
      saveThen: () => desk.saveThen(() => undefined),
      keepSafe: () => desk.keepSafe(),
      lock: () => desk.lock(),
      unlock: () => desk.unlock(PASSPHRASE),
      restart: () => desk.restartTraining(),
      write: () => write('training-words'),
      undo: () => desk.undo(),
      pin: () => desk.pin(pay, 'pay'),
      erase: () => desk.eraseExpired(),
    };
    const names = Object.keys(ways);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 }),
        async (order) => {
          await begin();
          for (const name of order) await ways[name]?.();
          desk.ask(null);
          expect(isTraining(idOf(desk.state().phase))).toBe(true);
          expect(await stored()).toBe(rows);
          expect(await desk.countSaved()).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
    await desk.unlock(PASSPHRASE);
    expect((await desk.listSaved()).map(({ id }) => id)).toEqual([real]);
  });
});
