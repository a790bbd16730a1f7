import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyRecord, placeOption } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { quickVault } from '../../../tests/support/quickVault';
import { LEAST_ITERATIONS } from './crypto';
import { VaultDatabase } from './database';
import { storageError, VaultError, vaultSentence } from './errors';
import { Vault } from './vault';

const PASSPHRASE = 'acorn badge candle dolphin easel';
const CANARY = 'canary-71f3';
const record: SessionRecord = {
  ...emptyRecord('r1', '2026-11-25'),
  reference: 'LIV-204',
  situation: CANARY,
  privateNotes: CANARY,
};
const first = { revision: 1, eraseAfter: '2027-11-25', savedAt: '2026-11-25T10:00:00.000Z' };
const second = { revision: 2, eraseAfter: '2027-11-25', savedAt: '2026-11-25T10:05:00.000Z' };

let database: VaultDatabase;
let vault: Vault;

/** The same stored vault, as another tab or a later visit sees it. */
const visit = () => quickVault(database);

beforeEach(async () => {
  database = new VaultDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  vault = visit();
  await vault.create(PASSPHRASE, '2026-11-25');
});

describe('a saved record', () => {
  test('is opened again after locking, with another key from the same passphrase', async () => {
    await vault.saveRecord(record, first);
    vault.lock();
    const later = visit();
    await later.unlock(`  ${PASSPHRASE.replaceAll(' ', '   ')} `);
    expect(await later.openRecord('r1')).toEqual({ record, savedAt: first.savedAt, revision: 1 });
  });

  test('is neither listed, opened, saved nor deleted while locked', async () => {
    await vault.saveRecord(record, first);
    vault.lock();
    expect(vault.isUnlocked).toBe(false);
    const locked = expect.objectContaining({ fault: 'locked' });
    await expect(vault.listRecords()).rejects.toEqual(locked);
    await expect(vault.openRecord('r1')).rejects.toEqual(locked);
    await expect(vault.saveRecord(record, second)).rejects.toEqual(locked);
    await expect(vault.deleteRecord('r1')).rejects.toEqual(locked);
  });

  test('leaves none of its text in any stored row', async () => {
    await vault.saveRecord(record, first);
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    const text = rows
      .flat()
      .map((row: object) => storedText(row))
      .join('\n');
    expect(text).toContain('2027-11-25');
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('LIV-204');
    expect(text).not.toContain('acorn');
  });

  test('has in the clear its id, kind, revision, erase-after day, IV, and that it has a line', async () => {
    await vault.saveRecord(record, first);
    const [row] = await database.documents.toArray();
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['eraseAfter', 'id', 'iv', 'kind', 'lined', 'revision', 'sealed'].sort(),
    );
  });

  test('is refused where its erase-after day was moved in the store', async () => {
    await vault.saveRecord(record, first);
    await database.documents.update('r1', { eraseAfter: '2099-01-01' });
    await expect(vault.openRecord('r1')).rejects.toMatchObject({ fault: 'damaged' });
    // Its line is sealed too, and says the right day.
    expect(await vault.listRecords()).toMatchObject([{ id: 'r1', eraseAfter: '2027-11-25' }]);
    await database.lines.clear();
    expect(await vault.listRecords()).toEqual([
      {
        kind: 'unreadable',
        id: 'r1',
        eraseAfter: '2099-01-01',
        problem: expect.stringContaining('damaged'),
      },
    ]);
  });

  test('is not overwritten by a tab that has an older revision', async () => {
    const other = visit();
    await other.unlock(PASSPHRASE);
    await vault.saveRecord(record, first);
    await vault.saveRecord(record, second);
    await expect(other.saveRecord(record, second)).rejects.toMatchObject({
      fault: 'changed-elsewhere',
    });
  });

  test('does not come back once deleted', async () => {
    await vault.saveRecord(record, first);
    await vault.deleteRecord('r1');
    await expect(vault.saveRecord(record, second)).rejects.toMatchObject({ fault: 'gone' });
    await expect(vault.openRecord('r1')).rejects.toMatchObject({ fault: 'gone' });
  });
});

describe('a record that an older version sealed', () => {
  const { place: _, ...rest } = { ...record, place: undefined };
  const old = {
    ...rest,
    schemaVersion: 1,
    limits: { area: { gss: 'E06000052', level: 'district', name: 'Cornwall' }, other: '' },
  } as unknown as SessionRecord;

  test('is opened as one of today, and stays sealed as it was until it is saved', async () => {
    await vault.saveRecord(old, first);
    const before = await database.documents.toArray();

    const opened = await vault.openRecord('r1');
    await vault.listRecords();

    expect(opened.record.place).toEqual({ gss: 'E06000052', name: 'Cornwall' });
    expect(await database.documents.toArray()).toEqual(before);
  });

  test('is still there, and opens again, where the new one could not be stored', async () => {
    await vault.saveRecord(old, first);
    const { record: migrated } = await vault.openRecord('r1');
    const stale = { ...second, revision: 5 };
    await expect(vault.saveRecord(migrated, stale)).rejects.toMatchObject({
      fault: 'changed-elsewhere',
    });
    expect((await vault.openRecord('r1')).record).toEqual(migrated);
  });

  test('is of today once it is saved', async () => {
    await vault.saveRecord(old, first);
    const { record: migrated } = await vault.openRecord('r1');
    await vault.saveRecord(migrated, second);
    expect((await vault.openRecord('r1')).record).toEqual(migrated);
    expect(migrated.schemaVersion).toBe(4);
  });
});

test('listRecords names the jobs and the place of each session', async () => {
  const job = {
    soc: { edition: 'SOC 2010' as const, code: '9244', title: 'School midday assistants' },
    title: { text: 'Dinner lady', soc2020: '9263' },
  };
  const place = { gss: 'S12000017', name: 'Highland', town: 'Wick' };
  await vault.saveRecord(placeOption({ ...record, place }, job, { stage: 'shortlisted' }), first);
  expect(await vault.listRecords()).toEqual([
    expect.objectContaining({ kind: 'readable', jobs: [job], place }),
  ]);
});

test('listRecords puts the last saved first', async () => {
  await vault.saveRecord(record, first);
  await vault.saveRecord({ ...record, id: 'r2', reference: 'LIV-205' }, { ...second, revision: 1 });
  const list = await vault.listRecords();
  expect(list.map((line) => line.kind === 'readable' && line.reference)).toEqual([
    'LIV-205',
    'LIV-204',
  ]);
});

describe('unlock', () => {
  test('refuses another passphrase and stays locked', async () => {
    const later = visit();
    await expect(later.unlock('acorn badge candle dolphin eagle')).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
    expect(later.isUnlocked).toBe(false);
  });

  test.each([LEAST_ITERATIONS - 1, 10_000_001])(
    'refuses a stored header of %i iterations',
    async (iterations) => {
      await database.header.update('vault', { iterations });
      const ofTheApp = new Vault(database);
      await expect(ofTheApp.unlock(PASSPHRASE)).rejects.toMatchObject({ fault: 'header-refused' });
    },
  );

  test('says so where nothing was ever saved', async () => {
    const nothing = new Vault(
      new VaultDatabase('empty', { indexedDB: new IDBFactory(), IDBKeyRange }),
    );
    expect(await nothing.exists()).toBe(false);
    await expect(nothing.unlock(PASSPHRASE)).rejects.toMatchObject({ fault: 'no-vault' });
  });
});

test('create refuses to replace a vault that is there', async () => {
  await expect(visit().create(PASSPHRASE, '2026-11-25')).rejects.toMatchObject({
    fault: 'already-there',
  });
});

describe('eraseExpired', () => {
  beforeEach(async () => {
    await vault.saveRecord(record, { ...first, eraseAfter: '2026-12-31' });
    await vault.saveRecord({ ...record, id: 'r2' }, { ...first, eraseAfter: '2027-01-01' });
    vault.lock();
  });

  test('keeps a record on its last day and erases it on the next, without unlocking', async () => {
    expect(await vault.eraseExpired('2026-12-31')).toMatchObject({ kind: 'done', erased: [] });
    expect(await vault.eraseExpired('2027-01-01')).toMatchObject({ kind: 'done', erased: ['r1'] });
    expect(await database.documents.toCollection().primaryKeys()).toEqual(['r2']);
  });

  test('erases nothing and says so with a clock earlier than the last day seen', async () => {
    await vault.eraseExpired('2026-12-01');
    await database.documents.update('r1', { eraseAfter: '2026-11-26' });
    expect(await vault.eraseExpired('2026-11-30')).toEqual({
      kind: 'clock-back',
      lastDaySeen: '2026-12-01',
    });
    expect(await database.documents.count()).toBe(2);
  });

  test('goes by the clock again once the adviser says it is right', async () => {
    await vault.eraseExpired('2026-12-01');
    await vault.unlock(PASSPHRASE);
    await vault.acceptClock('2026-11-30');
    expect(await vault.eraseExpired('2026-11-30')).toEqual({ kind: 'done', erased: [] });
  });

  test.each([
    ['2027-01-04', 'done'],
    ['2027-01-05', 'clock-ahead'],
    ['2028-01-01', 'clock-ahead'],
  ])('with a clock that says %s after 25 November is %s', async (today, kind) => {
    const report = await vault.eraseExpired(today);
    expect(report.kind).toBe(kind);
    expect(await database.documents.count()).toBe(kind === 'done' ? 0 : 2);
  });

  test('erases after a long leave once the adviser says the date is right', async () => {
    await vault.unlock(PASSPHRASE);
    await vault.acceptClock('2027-02-01');
    expect(await vault.eraseExpired('2027-02-01')).toMatchObject({ erased: ['r1', 'r2'] });
  });

  test('says before what will be erased soon, and counts what was', async () => {
    expect(await vault.eraseExpired('2026-12-16')).toEqual({ kind: 'done', erased: [] });
    expect(await vault.eraseExpired('2026-12-18')).toEqual({
      kind: 'done',
      erased: [],
      soon: { count: 2, firstDay: '2026-12-31' },
    });
    await vault.eraseExpired('2027-01-01');
    await vault.eraseExpired('2027-01-02');
    expect(await vault.care()).toMatchObject({ erasedCount: 2, erasedOn: '2027-01-02' });
  });

  test('has nothing to do where there is no vault', async () => {
    const nothing = new Vault(
      new VaultDatabase('empty', { indexedDB: new IDBFactory(), IDBKeyRange }),
    );
    expect(await nothing.eraseExpired('2027-01-01')).toEqual({ kind: 'no-vault' });
  });
});

test('noteExport keeps the day of the last sealed copy', async () => {
  expect((await vault.care()).lastExportOn).toBe('');
  await vault.noteExport('2026-11-26');
  expect((await visit().care()).lastExportOn).toBe('2026-11-26');
});

describe('changePassphrase', () => {
  test('opens what was saved with the new passphrase only', async () => {
    await vault.saveRecord(record, first);
    await vault.changePassphrase(PASSPHRASE, 'five quite other words');
    const later = visit();
    await expect(later.unlock(PASSPHRASE)).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    await later.unlock('five quite other words');
    expect((await later.openRecord('r1')).record).toEqual(record);
  });

  test('asks the old passphrase', async () => {
    await expect(vault.changePassphrase('not the old one', 'x')).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
  });
});

const NEW_WORDS = 'five quite other words';

/** Everything that is stored, as it lies there. */
const stored = async () => [await database.header.toArray(), await database.documents.toArray()];

describe('sealAnew', () => {
  test('leaves nothing that the old data key or the old passphrase opens', async () => {
    await vault.saveRecord(record, first);
    const other = visit();
    await other.unlock(PASSPHRASE);
    await vault.sealAnew(PASSPHRASE, NEW_WORDS);
    await expect(other.openRecord('r1')).rejects.toMatchObject({ fault: 'damaged' });
    await expect(other.saveRecord(record, second)).rejects.toMatchObject({ fault: 'sealed-anew' });
    await expect(visit().unlock(PASSPHRASE)).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    expect((await vault.openRecord('r1')).record).toEqual(record);
    const later = visit();
    await later.unlock(NEW_WORDS);
    expect((await later.openRecord('r1')).record).toEqual(record);
  });

  test.each([
    ['with another passphrase', 'not the passphrase', 'wrong-passphrase', () => Promise.resolve(0)],
    [
      'where one session is damaged',
      PASSPHRASE,
      'one-damaged',
      (): Promise<number> =>
        database.documents.update('r1', { sealed: new Uint8Array(40) }).then(Number),
    ],
  ] as const)('changes nothing %s', async (_, words, fault, damage) => {
    await vault.saveRecord(record, first);
    await vault.saveRecord({ ...record, id: 'r2' }, first);
    await damage();
    const [, documents] = await stored();
    await expect(vault.sealAnew(words, NEW_WORDS)).rejects.toMatchObject({ fault });
    expect((await stored())[1]).toEqual(documents);
    await visit().unlock(PASSPHRASE);
    expect((await vault.openRecord('r2')).record.id).toBe('r2');
  });

  test.each(['sealAnew', 'changePassphrase'] as const)(
    '%s changes nothing where another tab has sealed anew or changed it meanwhile',
    async (how) => {
      await vault.saveRecord(record, first);
      for (const meanwhile of ['sealAnew', 'changePassphrase'] as const) {
        const [[header], [document]] = (await stored()) as [object[], object[]];
        const slow = new Vault(
          database,
          async () => {
            await visit()[meanwhile](PASSPHRASE, NEW_WORDS);
            return 1000;
          },
          1000,
        );
        await expect(slow[how](PASSPHRASE, 'third words of another')).rejects.toMatchObject({
          fault: expect.stringMatching(/sealed-anew|changed-elsewhere/),
        });
        const later = visit();
        await later.unlock(NEW_WORDS);
        expect((await later.openRecord('r1')).record).toEqual(record);
        await database.header.put(header as never);
        await database.documents.put(document as never);
      }
    },
  );
});

describe('a store that vanished under an open vault', () => {
  beforeEach(async () => {
    await vault.saveRecord(record, first);
    await database.header.clear();
    await database.documents.clear();
  });

  test('is named as that, and not as locked, whatever is asked of it', async () => {
    const gone = { fault: 'store-gone', message: expect.not.stringContaining('locked') };
    await expect(vault.saveRecord(record, second)).rejects.toMatchObject(gone);
    await expect(vault.saveRecord({ ...record, id: 'r2' }, first)).rejects.toMatchObject(gone);
    await expect(vault.checkStored('r1', 1)).rejects.toMatchObject(gone);
  });

  test('still proves the passphrase, so that nobody else gets what this page has kept', async () => {
    vault.lock();
    await expect(vault.unlock('not the passphrase at all')).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
    expect(await vault.unlock(PASSPHRASE)).toBe('store-gone');
    expect(vault.isUnlocked).toBe(false);
  });

  test('is told from one that was made anew', async () => {
    await visit().create(NEW_WORDS, '2026-11-25');
    await expect(vault.saveRecord(record, second)).rejects.toMatchObject({ fault: 'sealed-anew' });
  });
});

describe('wrong passphrases', () => {
  let now = 0;
  const later = (ms: number): Vault => {
    now += ms;
    return new Vault(
      database,
      () => Promise.resolve(1000),
      1000,
      () => now,
    );
  };
  const attempt = (words: string, after = 0): Promise<string> =>
    later(after)
      .unlock(words)
      .then(
        () => 'open',
        (error: unknown) => vaultSentence(error),
      );

  test('make each next try wait longer, in every tab and after a reload, until a right one', async () => {
    for (const _ of [1, 2, 3]) expect(await attempt('wrong')).toContain('not the passphrase');
    expect(await attempt(PASSPHRASE)).toBe('Too many wrong passphrases. Try again in 5 seconds.');
    expect(await attempt('wrong', 5000)).toContain('not the passphrase');
    expect(await attempt(PASSPHRASE, 9000)).toBe(
      'Too many wrong passphrases. Try again in 1 second.',
    );
    expect(await attempt(PASSPHRASE, 1000)).toBe('open');
    expect(await attempt('wrong')).toContain('not the passphrase');
  });

  test('count where the passphrase is changed too', async () => {
    for (const _ of [1, 2, 3])
      await expect(later(0).changePassphrase('wrong', NEW_WORDS)).rejects.toMatchObject({
        fault: 'wrong-passphrase',
      });
    await expect(later(0).sealAnew(PASSPHRASE, NEW_WORDS)).rejects.toMatchObject({ fault: 'wait' });
  });
});

describe('a save that was stopped', () => {
  const stopped = AbortSignal.abort();

  test('makes no vault', async () => {
    const empty = new VaultDatabase('empty', { indexedDB: new IDBFactory(), IDBKeyRange });
    const fresh = quickVault(empty);
    await expect(fresh.create(PASSPHRASE, '2026-11-25', stopped)).rejects.toMatchObject({
      fault: 'cancelled',
    });
    expect(await fresh.exists()).toBe(false);
    expect(fresh.isUnlocked).toBe(false);
  });

  test('takes back one that holds nothing, and never one that does', async () => {
    await vault.uncreate();
    expect(await vault.exists()).toBe(false);
    await vault.create(PASSPHRASE, '2026-11-25');
    await vault.saveRecord(record, first);
    await vault.uncreate();
    expect(await vault.exists()).toBe(true);
  });

  test('leaves a vault locked', async () => {
    const later = visit();
    await expect(later.unlock(PASSPHRASE, stopped)).rejects.toMatchObject({ fault: 'cancelled' });
    expect(later.isUnlocked).toBe(false);
  });
});

test('eraseAll leaves nothing, without the passphrase, and a new one can be chosen', async () => {
  await vault.saveRecord(record, first);
  const other = visit();
  expect(await other.count()).toBe(1);
  await other.eraseAll();
  expect(await stored()).toEqual([[], []]);
  await other.create(NEW_WORDS, '2026-11-26');
  expect(await other.listRecords()).toEqual([]);
});

test('a record past its last day is refused, not stored to be erased at the next start', async () => {
  await expect(
    vault.saveRecord(record, { ...first, eraseAfter: '2026-11-24' }, '2026-11-25'),
  ).rejects.toMatchObject({ fault: 'past-its-day' });
  await vault.saveRecord(record, { ...first, eraseAfter: '2026-11-25' }, '2026-11-25');
});

describe('listRecords', () => {
  const references = async (of = vault) =>
    (await of.listRecords()).map((line) => line.kind === 'readable' && line.reference);

  test('reads the sealed lines, each once, and opens no document', async () => {
    await vault.saveRecord(record, first);
    await vault.saveRecord({ ...record, id: 'r2' }, first);
    const opened = vi.spyOn(crypto.subtle, 'decrypt');
    const read = vi.spyOn(database.documents, 'bulkGet');
    await vault.listRecords();
    await vault.saveRecord({ ...record, reference: 'LIV-9' }, second);
    expect(await references()).toEqual(['LIV-9', 'LIV-204']);
    expect(opened).toHaveBeenCalledTimes(3);
    expect(read).not.toHaveBeenCalled();
    opened.mockRestore();
    read.mockRestore();
  });

  test('opens a document that has no line of its revision, once: as an older version saves it', async () => {
    await vault.saveRecord(record, first);
    await vault.saveRecord({ ...record, id: 'r2', reference: 'LIV-9' }, first);
    await database.lines.delete('r1');
    await database.lines.update('r2', { revision: 7 });
    const other = visit();
    await other.unlock(PASSPHRASE);
    expect(new Set(await references(other))).toEqual(new Set(['LIV-204', 'LIV-9']));
    expect((await database.lines.toArray()).map(({ of }) => new Set(of))).toEqual([
      new Set(['r1', 'r2']),
    ]);
    const read = vi.spyOn(database.documents, 'bulkGet');
    vault.lock();
    await vault.unlock(PASSPHRASE);
    expect(await references()).toHaveLength(2);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  describe('of many sessions', () => {
    const IDS = Array.from({ length: 60 }, (_, index) => `r${index}`);
    const days = ['2026-11-26', '2026-11-27'];

    beforeEach(async () => {
      for (const [index, id] of IDS.entries())
        await vault.saveRecord(
          { ...record, id, reference: `LIV-${index}` },
          { ...first, eraseAfter: days[index % 2] ?? '' },
        );
    });

    const listed = async () => {
      const other = visit();
      await other.unlock(PASSPHRASE);
      const opened = vi.spyOn(crypto.subtle, 'decrypt');
      const found = await references(other);
      const times = opened.mock.calls.length;
      opened.mockRestore();
      return { found: found.map(String).toSorted(), times };
    };
    const all = IDS.map((_, index) => `LIV-${index}`).toSorted();
    const sheets = async () => (await database.lines.toArray()).map(({ of = [] }) => of.length);

    test('puts their lines onto one sheet, which one decryption opens', async () => {
      expect(await listed()).toEqual({ found: all, times: 60 });
      expect(await sheets()).toEqual([60]);
      expect(await listed()).toEqual({ found: all, times: 1 });
    });

    test('keeps nothing of a session before it was saved anew, and none twice', async () => {
      await listed();
      await vault.saveRecord({ ...record, id: 'r0', reference: 'LIV-0 anew' }, second);
      const found = all.map((one) => (one === 'LIV-0' ? 'LIV-0 anew' : one)).toSorted();
      expect(await listed()).toEqual({ found, times: 2 });
      expect((await listed()).found).toEqual(found);
      expect(await sheets()).toEqual([60]);
    });

    test('leaves no line of one that is deleted or past its day, and finds the others again', async () => {
      await listed();
      await vault.deleteRecord('r0');
      expect(await sheets()).toEqual([]);
      const rest = all.filter((one) => one !== 'LIV-0');
      expect((await listed()).found).toEqual(rest);
      await vault.eraseExpired('2026-11-27');
      expect(await sheets()).toEqual([]);
      expect((await listed()).found).toHaveLength(30);
    });

    test('does not put back what it read where another tab has sealed the lines again', async () => {
      await listed();
      const slow = visit();
      await slow.unlock(PASSPHRASE);
      await vault.saveRecord({ ...record, id: 'r0', reference: 'LIV-0 anew' }, second);
      const seal = crypto.subtle.encrypt.bind(crypto.subtle);
      const sealing = vi
        .spyOn(crypto.subtle, 'encrypt')
        .mockImplementationOnce(async (...given) => {
          await listed();
          await vault.saveRecord(
            { ...record, id: 'r0', reference: 'LIV-0 again' },
            { ...second, revision: 3 },
          );
          await listed();
          return seal(...given);
        });
      await slow.listRecords();
      sealing.mockRestore();
      expect((await listed()).found).toContain('LIV-0 again');
      expect(await sheets()).toEqual([60]);
    });

    test('a lock while they are read leaves none in memory', async () => {
      await listed();
      vault.lock();
      await vault.unlock(PASSPHRASE);
      const reading = vault.listRecords().catch((error: unknown) => error);
      vault.lock();
      expect(await reading).toMatchObject({ fault: 'locked' });
      await vault.unlock(PASSPHRASE);
      const opened = vi.spyOn(crypto.subtle, 'decrypt');
      await vault.listRecords();
      expect(opened).toHaveBeenCalledTimes(1);
      opened.mockRestore();
    });

    test('a sheet of a session that an older version erased goes at the next start', async () => {
      await listed();
      await database.documents.delete('r7');
      await vault.eraseExpired('2026-11-26');
      expect(await sheets()).toEqual([]);
    });

    test('asks the documents where a sheet was changed, and makes it anew', async () => {
      await listed();
      const [sheet] = await database.lines.toArray();
      await database.lines.update(sheet?.id ?? '', { sealed: new Uint8Array(9) });
      expect((await listed()).found).toEqual(all);
      expect(await listed()).toEqual({ found: all, times: 1 });
    });
  });

  test('asks the document where its line was changed', async () => {
    await vault.saveRecord(record, first);
    const line = await database.lines.get('r1');
    await database.lines.update('r1', { sealed: new Uint8Array(line?.sealed.length ?? 0) });
    const other = visit();
    await other.unlock(PASSPHRASE);
    expect(await references(other)).toEqual(['LIV-204']);
  });

  test('a line goes with its document: deleted, past its day, sealed anew, erased', async () => {
    const lines = () => database.lines.count();
    await vault.saveRecord(record, first);
    await vault.deleteRecord('r1');
    expect(await lines()).toBe(0);
    await vault.saveRecord(record, { ...first, eraseAfter: '2026-11-26' });
    await vault.eraseExpired('2026-11-27');
    expect(await lines()).toBe(0);
    await vault.saveRecord(record, first);
    await vault.sealAnew(PASSPHRASE, NEW_WORDS);
    expect(await lines()).toBe(0);
    expect(await references()).toEqual(['LIV-204']);
    expect(await lines()).toBe(1);
    await vault.eraseAll();
    expect(await lines()).toBe(0);
  });

  test('a version that knows no lines may have erased their documents: they go at the next start', async () => {
    await vault.saveRecord(record, first);
    await vault.saveRecord({ ...record, id: 'r2' }, first);
    await database.documents.delete('r1');
    await vault.eraseExpired('2026-11-27');
    expect(await database.lines.toCollection().primaryKeys()).toEqual(['r2']);
    await database.header.clear();
    await vault.eraseExpired('2026-11-27');
    expect(await database.lines.count()).toBe(0);
  });

  test('a session saved while all is sealed anew is refused, not stored under the key before', async () => {
    const other = visit();
    await other.unlock(PASSPHRASE);
    await vault.saveRecord(record, first);
    const sealing = vault.sealAnew(PASSPHRASE, NEW_WORDS);
    const saving = vault.saveRecord(record, { ...first, revision: 2 }).catch(faultOf);
    const listing = other.listRecords().catch(faultOf);
    const ends = await Promise.allSettled([sealing, saving, listing]);
    expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
    // Whoever came first: what is stored opens with the key of the store.
    const words = ends[0].status === 'fulfilled' ? NEW_WORDS : PASSPHRASE;
    const fresh = visit();
    await fresh.unlock(words);
    expect((await fresh.listRecords()).map(({ kind }) => kind)).toEqual(['readable']);
    expect((await fresh.openRecord('r1')).record).toEqual(record);
  });
});

const faultOf = (error: unknown) => error instanceof VaultError && error.fault;

describe('a full disk', () => {
  test('is named, and the record can be saved once there is room', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.documents.hook('creating', refuse);
    const sealed = await vault.seal(record, first);
    await expect(vault.store(sealed)).rejects.toMatchObject({
      fault: 'disk-full',
      message: expect.stringContaining('still on screen'),
    });
    expect(await database.documents.count()).toBe(0);

    database.documents.hook('creating').unsubscribe(refuse);
    await vault.store(sealed);
    expect((await vault.openRecord('r1')).record).toEqual(record);
  });

  test('is known from the failure inside an aborted transaction', () => {
    const inner = new DOMException('full', 'QuotaExceededError');
    const outer = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
    expect(storageError(outer).fault).toBe('disk-full');
  });

  test('is told from other failures of the store', () => {
    const failure = storageError(new DOMException('no', 'UnknownError'));
    expect(failure.fault).toBe('storage-failed');
    expect(vaultSentence(failure)).toContain('could not save');
  });
});

/** All text of a row, bytes read as text too. */
function storedText(row: object): string {
  return Object.values(row)
    .map((field: unknown) =>
      field instanceof Uint8Array ? new TextDecoder('latin1').decode(field) : String(field),
    )
    .join(' ');
}
