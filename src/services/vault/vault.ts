import { clockState, lastDaySaid, soonErased } from '@/domain/retention';
import type { SoonErased } from '@/domain/retention';
import type { SessionRecord } from '@/domain/record';
import {
  LEAST_ITERATIONS,
  calibratedIterations,
  isSealedDocument,
  newDataKey,
  rewrappedHeader,
  sealDocument,
  unlockedKey,
  unsealDocument,
} from './crypto';
import type { KeyHeader, SealedDocument, Unlocked } from './crypto';
import { waitMs, waitWords } from './backOff';
import { VaultDatabase } from './database';
import type { HeaderRow, LineRow } from './database';
import { VaultError, faultIn } from './errors';
import { dropLines, dropLinesOfGone, lineOf, sealedLine, SessionList } from './listLines';
import type { RecordSummary } from './listLines';
import { normalisedPassphrase } from './normalisedPassphrase';
import { randomId } from './randomId';
import { openContent, recordContent } from './recordContent';
import type { OpenedRecord } from './recordContent';

const RECORD_KIND = 'session';
const SAVED_MEANWHILE =
  'A session was saved in another tab meanwhile, so nothing was changed. Try again.';

/** What a write needs to know beside the record. */
export interface SavePlan {
  /** 1 for a record that was never saved, otherwise one more than the stored revision. */
  readonly revision: number;
  /** ISO day; see `eraseAfterDay`. */
  readonly eraseAfter: string;
  /** Date and time, ISO 8601; sealed with the record. */
  readonly savedAt: string;
}

/** What a run of `eraseExpired` did. */
export type EraseReport =
  | { readonly kind: 'no-vault' }
  | {
      readonly kind: 'done';
      readonly erased: readonly string[];
      /** Those whose last day is near, where there are some. */
      readonly soon?: SoonErased;
    }
  /** The clock is behind the last day seen, or far ahead of it, so nothing was erased. */
  | { readonly kind: 'clock-back' | 'clock-ahead'; readonly lastDaySeen: string };

/** What is known of the store without its key. */
export interface StoreCareFacts {
  /** ISO day of the last sealed copy, or '' where there was none. */
  readonly lastExportOn: string;
  /** How many sessions were erased after their last day, ever. */
  readonly erasedCount: number;
  /** ISO day of the last of them, or ''. */
  readonly erasedOn: string;
}

/** What came of a right passphrase. */
export type Unlocking =
  | 'open'
  /** The store has gone since this page saw it last: there is nothing to open. */
  | 'store-gone';

/**
 * The sealed sessions of this browser. The data key lives here, in memory, from `create` or
 * `unlock` to `lock`, and cannot be extracted.
 *
 * Content is always sealed before a transaction is opened, since a transaction does not survive
 * the waiting. Every method but `lock` may throw a VaultError; its message is for the adviser.
 */
export class Vault {
  readonly #database: VaultDatabase;
  readonly #iterations: () => Promise<number>;
  readonly #fewest: number;
  readonly #now: () => number;
  #unlocked: Unlocked | undefined;
  /** The header this page saw last: a passphrase can be proved by it once the store has gone. */
  #lastHeader: HeaderRow | undefined;
  readonly #list: SessionList;

  /**
   * @param fewest iterations that a stored header may have: fewer than 600,000 in tests alone
   * @param now ms since 1970
   */
  constructor(
    database: VaultDatabase,
    iterations: () => Promise<number> = calibratedIterations,
    fewest = LEAST_ITERATIONS,
    now: () => number = Date.now,
  ) {
    this.#database = database;
    this.#list = new SessionList(database);
    this.#iterations = iterations;
    this.#fewest = fewest;
    this.#now = now;
  }

  /** True where sessions were saved in this browser before. */
  async exists(): Promise<boolean> {
    return (await this.#header()) !== undefined;
  }

  get isUnlocked(): boolean {
    return this.#unlocked !== undefined;
  }

  /** True where that session is saved here. Needs no unlocking. */
  async has(id: string): Promise<boolean> {
    return (
      (await this.#database.reading(() =>
        this.#database.documents.where('id').equals(id).count(),
      )) > 0
    );
  }

  /** How many sessions are saved here. Needs no unlocking. */
  count(): Promise<number> {
    return this.#database.reading(() => this.#database.documents.count());
  }

  /**
   * Makes the vault and leaves it unlocked.
   *
   * @param today ISO day
   * @param signal stops it: nothing is made then
   * @throws VaultError `already-there`, `not-secure`, `cancelled`, or of the store
   */
  async create(passphrase: string, today: string, signal?: AbortSignal): Promise<void> {
    const vaultId = randomId();
    const words = normalisedPassphrase(passphrase);
    const { header, key } = await newDataKey(words, vaultId, await this.#iterations());
    const row: HeaderRow = { ...header, key: 'vault', lastDaySeen: today, lastExportOn: '' };
    await this.#database.writing(async () => {
      if ((await this.#database.header.count()) > 0) throw new VaultError('already-there');
      stopIf(signal);
      await this.#database.header.add(row);
    });
    this.#lastHeader = row;
    this.#unlocked = { key, vaultId };
  }

  /** Takes back a vault that was just made and holds nothing: its first save was stopped. */
  async uncreate(): Promise<void> {
    await this.#database.writing(async () => {
      if ((await this.#database.documents.count()) === 0) await this.#database.header.clear();
    });
    this.#lastHeader = undefined;
    this.lock();
  }

  /**
   * @param signal stops it: it stays locked then
   * @throws VaultError `no-vault`, `wrong-passphrase`, `wait`, `header-refused`, `not-secure`,
   *   `cancelled`
   */
  async unlock(passphrase: string, signal?: AbortSignal): Promise<Unlocking> {
    const stored = await this.#header();
    const header = stored ?? this.#lastHeader;
    if (header === undefined) throw new VaultError('no-vault');
    const key = await this.#tried(header, () =>
      unlockedKey(normalisedPassphrase(passphrase), header, this.#fewest),
    );
    stopIf(signal);
    if (stored === undefined) return 'store-gone';
    this.#lastHeader = stored;
    this.#unlocked = { key, vaultId: header.vaultId };
    return 'open';
  }

  /** Drops the key. What is being sealed or opened at this moment still finishes. */
  lock(): void {
    this.#unlocked = undefined;
    this.#list.forget();
  }

  /** Erases every saved session and the key with them, for good. Needs no unlocking. */
  async eraseAll(): Promise<void> {
    await this.#database.writing(async () => {
      await this.#database.documents.clear();
      await this.#database.lines.clear();
      await this.#database.header.clear();
    });
    this.#lastHeader = undefined;
    this.lock();
  }

  /** A record sealed, not yet stored. @throws VaultError `locked` */
  async seal(
    record: SessionRecord,
    plan: SavePlan,
    { key, vaultId }: Unlocked = this.#need(),
  ): Promise<SealedDocument> {
    const { revision, eraseAfter, savedAt } = plan;
    const label = { id: record.id, kind: RECORD_KIND, revision, eraseAfter };
    return sealDocument(key, vaultId, label, recordContent({ record, savedAt }));
  }

  /**
   * Stores what `seal` made, if the stored revision is the one before it.
   *
   * @param line what the list says of it, sealed
   * @throws VaultError `store-gone` where the store was deleted, `sealed-anew` where it has another
   *   key, `gone` where the record is no longer stored, `changed-elsewhere` where it has another
   *   revision, `disk-full`, `storage-failed`
   */
  async store(
    document: SealedDocument,
    line?: LineRow,
    unlocked: Unlocked = this.#need(),
  ): Promise<void> {
    const before = document.revision - 1;
    await this.#database.writing(async () => {
      await this.#expect(unlocked, document.id, before);
      await this.#database.documents.put({ ...document, ...(line ? { lined: 1 } : {}) });
      if (line !== undefined) await this.#database.lines.put(line);
    });
  }

  /** Holds where the record is stored under that revision. @throws as `store` */
  async checkStored(id: string, revision: number): Promise<void> {
    const unlocked = this.#need();
    await this.#database.writing(() => this.#expect(unlocked, id, revision));
  }

  /**
   * Seals, then stores.
   *
   * @param today ISO day: a record past its erase-after day is refused, it would be erased at once
   * @throws as `seal` and `store`; `past-its-day`
   */
  async saveRecord(record: SessionRecord, plan: SavePlan, today = ''): Promise<void> {
    if (plan.eraseAfter < today) throw new VaultError('past-its-day');
    // One key for all of it: another passphrase may be chosen meanwhile, and the store then refuses.
    const unlocked = this.#need();
    const document = await this.seal(record, plan, unlocked);
    const line = lineOf(record, plan.savedAt, plan.eraseAfter);
    await this.store(document, await sealedLine(document, line, unlocked), unlocked);
  }

  /** @throws VaultError `gone`, `damaged`, `newer-version`, `locked` */
  async openRecord(id: string): Promise<OpenedRecord> {
    this.#need();
    const document = await this.#database.reading(() => this.#database.documents.get(id));
    if (document === undefined) throw new VaultError('gone');
    return this.openSealed(document);
  }

  /** The record of a sealed document, stored or not. @throws as `openRecord` */
  async openSealed(document: SealedDocument): Promise<OpenedRecord> {
    const { key, vaultId } = this.#need();
    const content = await unsealDocument(key, vaultId, document);
    return { ...openContent(content, document.id), revision: document.revision };
  }

  /**
   * All saved sessions, the last saved first, then those that could not be opened. Only sealed lines
   * are read, which are short and lie many on a sheet; a document is opened where it has none of now.
   */
  async listRecords(): Promise<readonly RecordSummary[]> {
    const unlocked = this.#need();
    const lines = await this.#list.read(unlocked, (document) => this.#summary(document));
    // Locked meanwhile: nothing is shown.
    this.#need();
    return lastSavedFirst(lines);
  }

  async deleteRecord(id: string): Promise<void> {
    this.#need();
    await this.#database.writing(async () => {
      await this.#database.documents.delete(id);
      await dropLines(this.#database, [id]);
    });
    this.#list.forget();
  }

  /**
   * Erases the documents whose erase-after day is past. Needs no unlocking.
   *
   * @param today ISO day
   */
  async eraseExpired(today: string): Promise<EraseReport> {
    return this.#database.writing(async (): Promise<EraseReport> => {
      const header = await this.#database.header.get('vault');
      if (header === undefined) {
        // What erased it may have been a version of the app that knows no lines.
        await this.#database.lines.clear();
        return { kind: 'no-vault' };
      }
      const { lastDaySeen, erasedCount = 0 } = header;
      const clock = clockState(lastDaySeen, today);
      if (clock !== 'right') return { kind: `clock-${clock}`, lastDaySeen };
      const { documents } = this.#database;
      const erased = await documents.where('eraseAfter').below(today).primaryKeys();
      await documents.bulkDelete(erased);
      await dropLines(this.#database, erased);
      if (erased.length > 0) this.#list.forget();
      // Once a day: the rest of the time nothing but this app has been here.
      if (today !== lastDaySeen) await dropLinesOfGone(this.#database);
      const noted = { erasedCount: erasedCount + erased.length, erasedOn: today };
      await this.#database.header.update('vault', {
        lastDaySeen: today,
        ...(erased.length > 0 ? noted : {}),
      });
      // From the index alone: nothing sealed is read.
      const near = await documents.where('eraseAfter').belowOrEqual(lastDaySaid(today)).keys();
      const soon = soonErased(near.map(String), today);
      return { kind: 'done', erased, ...(soon ? { soon } : {}) };
    });
  }

  /** Notes the day of a sealed copy, so that the list can say how old the last one is. */
  async noteExport(today: string): Promise<void> {
    await this.#database.writing(() =>
      this.#database.header.update('vault', { lastExportOn: today }),
    );
  }

  /** What is known of the store without its key. */
  async care(): Promise<StoreCareFacts> {
    const { lastExportOn = '', erasedCount = 0, erasedOn = '' } = (await this.#header()) ?? {};
    return { lastExportOn, erasedCount, erasedOn };
  }

  /** Takes today as right although a later day was seen: the adviser has checked the clock. */
  async acceptClock(today: string): Promise<void> {
    this.#need();
    await this.#database.writing(() =>
      this.#database.header.update('vault', { lastDaySeen: today }),
    );
  }

  /**
   * Wraps the same data key under another passphrase. An old copy of the vault still opens with the
   * old one: `sealAnew` is for that.
   *
   * @throws VaultError `wrong-passphrase` and `wait`, about the old one; `sealed-anew` where another
   *   tab has changed it meanwhile
   */
  async changePassphrase(oldPassphrase: string, newPassphrase: string): Promise<void> {
    const header = await this.#existingHeader();
    const rewrapped = await this.#tried(header, async () =>
      rewrappedHeader(
        header,
        normalisedPassphrase(oldPassphrase),
        normalisedPassphrase(newPassphrase),
        await this.#iterations(),
        this.#fewest,
      ),
    );
    await this.#database.writing(() => this.#putHeader(header, rewrapped));
  }

  /**
   * Changes the passphrase and seals every document again under a new data key and a new vault id,
   * all in one transaction: either everything is of the new passphrase or nothing is changed. Other
   * tabs have to unlock again.
   *
   * @throws VaultError as `changePassphrase`; `one-damaged` where a document cannot be opened;
   *   `changed-elsewhere` where one was saved meanwhile
   */
  async sealAnew(oldPassphrase: string, newPassphrase: string): Promise<void> {
    const before = await this.#existingHeader();
    // Before the slow part: what another tab seals meanwhile is then seen as a change.
    const stored = await this.#database.reading(() => this.#database.documents.toArray());
    const oldKey = await this.#tried(before, () =>
      unlockedKey(normalisedPassphrase(oldPassphrase), before, this.#fewest),
    );
    const vaultId = randomId();
    const words = normalisedPassphrase(newPassphrase);
    const { header, key } = await newDataKey(words, vaultId, await this.#iterations());
    const sealed = await Promise.all(
      stored.map(async (document) => {
        const content = await this.#content(oldKey, before.vaultId, document);
        return sealDocument(key, vaultId, document, content);
      }),
    );
    await this.#database.writing(async () => {
      const now = await this.#database.documents.toArray();
      if (now.map(writeOf).join() !== stored.map(writeOf).join())
        throw new VaultError('changed-elsewhere', { words: SAVED_MEANWHILE });
      await this.#putHeader(before, header);
      await this.#database.documents.bulkPut(sealed);
      // The next list makes them again.
      await this.#database.lines.clear();
    });
    this.#unlocked = { key, vaultId };
  }

  async #content(key: CryptoKey, vaultId: string, document: SealedDocument): Promise<string> {
    try {
      return await unsealDocument(key, vaultId, document);
    } catch (error) {
      throw new VaultError('one-damaged', { cause: error });
    }
  }

  /** In a transaction: a new header in the place of the one that was read, if that is still there. */
  async #putHeader(before: HeaderRow, next: KeyHeader): Promise<void> {
    const now = await this.#database.header.get('vault');
    if (now === undefined) throw new VaultError('store-gone');
    const isSame = now.vaultId === before.vaultId && now.salt.join() === before.salt.join();
    if (!isSame) throw new VaultError('sealed-anew');
    await this.#database.header.update('vault', next);
    this.#lastHeader = { ...now, ...next };
  }

  /** In a transaction: the store is the one that was unlocked, and the record has that revision. */
  async #expect({ vaultId }: Unlocked, id: string, revision: number): Promise<void> {
    const header = await this.#database.header.get('vault');
    if (header === undefined) throw new VaultError('store-gone');
    if (header.vaultId !== vaultId) throw new VaultError('sealed-anew');
    const stored = await this.#database.documents.get(id);
    if (stored === undefined && revision > 0) throw new VaultError('gone');
    if (stored !== undefined && stored.revision !== revision)
      throw new VaultError('changed-elsewhere');
  }

  /** Tries a passphrase: not while one has to wait, and a wrong one makes the next wait longer. */
  async #tried<T>(header: HeaderRow, attempt: () => Promise<T>): Promise<T> {
    const { wrongTries = 0, wrongAt = 0 } = header;
    const wait = waitMs({ count: wrongTries, at: wrongAt }, this.#now());
    if (wait > 0) throw new VaultError('wait', { words: waitWords(wait) });
    try {
      const done = await attempt();
      if (wrongTries > 0) await this.#noteTries(0);
      return done;
    } catch (error) {
      if (faultIn(error) === 'wrong-passphrase') await this.#noteTries(wrongTries + 1);
      throw error;
    }
  }

  async #noteTries(wrongTries: number): Promise<void> {
    const noted = { wrongTries, wrongAt: this.#now() };
    await this.#database.writing(async () => {
      const now = await this.#database.header.get('vault');
      if (now !== undefined) await this.#database.header.put({ ...now, ...noted });
    });
    if (this.#lastHeader !== undefined) this.#lastHeader = { ...this.#lastHeader, ...noted };
  }

  async #summary(document: SealedDocument): Promise<RecordSummary> {
    if (!isSealedDocument(document)) return unreadable(document.id, '', new VaultError('damaged'));
    try {
      const { record, savedAt } = await this.openSealed(document);
      return lineOf(record, savedAt, document.eraseAfter);
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      return unreadable(document.id, document.eraseAfter, error);
    }
  }

  #need(): Unlocked {
    if (this.#unlocked === undefined) throw new VaultError('locked');
    return this.#unlocked;
  }

  async #existingHeader(): Promise<HeaderRow> {
    const header = await this.#header();
    if (header === undefined) throw new VaultError('no-vault');
    return header;
  }

  #header(): Promise<HeaderRow | undefined> {
    return this.#database.reading(() => this.#database.header.get('vault'));
  }
}

function lastSavedFirst(lines: readonly RecordSummary[]): readonly RecordSummary[] {
  const dated = lines.map((line) => ({
    line,
    at: line.kind === 'readable' ? Date.parse(line.savedAt) : 0,
  }));
  return dated.toSorted((a, b) => b.at - a.at).map(({ line }) => line);
}

const unreadable = (id: string, eraseAfter: string, { message }: VaultError): RecordSummary => ({
  kind: 'unreadable',
  id,
  eraseAfter,
  problem: message,
});

const writeOf = ({ id, revision, iv }: SealedDocument): string => `${id} ${revision} ${iv.join()}`;

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new VaultError('cancelled');
}

let vaultOfBrowser: Vault | undefined;

/** The one vault of this page. Loading this module loads Dexie: import it only when it is needed. */
export function browserVault(): Vault {
  vaultOfBrowser ??= new Vault(new VaultDatabase());
  return vaultOfBrowser;
}
