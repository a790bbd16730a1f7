import { clockState, soonErased } from '@/domain/retention';
import type { SoonErased } from '@/domain/retention';
import { handoutJobs, handoutSteps } from '@/domain/record';
import type { HandoutStep, JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
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
import type { KeyHeader, SealedDocument } from './crypto';
import { waitMs, waitWords } from './backOff';
import { VaultDatabase } from './database';
import type { HeaderRow } from './database';
import { VaultError, faultIn, isStorageFault, storageError } from './errors';
import { normalisedPassphrase } from './normalisedPassphrase';
import { randomId } from './randomId';
import { openContent, recordContent } from './recordContent';
import type { OpenedRecord } from './recordContent';

const RECORD_KIND = 'session';
const LINE_KIND = 'line';
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

/** One line of the list of saved sessions. */
export type RecordSummary =
  | {
      readonly kind: 'readable';
      readonly id: string;
      readonly eraseAfter: string;
      readonly reference: string;
      /** Those it was about: of the shortlist, else looked at last. */
      readonly jobs: readonly JobAsked[];
      readonly place?: RecordPlace;
      readonly createdOn: string;
      readonly reviewOn: string;
      /** Steps still to be done that have a day. */
      readonly steps: readonly Pick<HandoutStep, 'what' | 'owner' | 'due'>[];
      readonly savedAt: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      /** ISO day; '' where it cannot be told any more. */
      readonly eraseAfter: string;
      readonly problem: string;
    };

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

/** A line of the list, and of which revision it is. */
interface KnownLine {
  readonly revision: number;
  readonly line: RecordSummary;
}

interface Unlocked {
  readonly key: CryptoKey;
  readonly vaultId: string;
}

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
  /** Lines of the list by id: only what has changed is opened again. Gone with the key. */
  readonly #lines = new Map<string, KnownLine>();

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
    return (await this.#reading(() => this.#database.documents.where('id').equals(id).count())) > 0;
  }

  /** How many sessions are saved here. Needs no unlocking. */
  count(): Promise<number> {
    return this.#reading(() => this.#database.documents.count());
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
    await this.#writing(async () => {
      if ((await this.#database.header.count()) > 0) throw new VaultError('already-there');
      stopIf(signal);
      await this.#database.header.add(row);
    });
    this.#lastHeader = row;
    this.#unlocked = { key, vaultId };
  }

  /** Takes back a vault that was just made and holds nothing: its first save was stopped. */
  async uncreate(): Promise<void> {
    await this.#writing(async () => {
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
    this.#lines.clear();
  }

  /** Erases every saved session and the key with them, for good. Needs no unlocking. */
  async eraseAll(): Promise<void> {
    await this.#writing(async () => {
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
    line?: SealedDocument,
    unlocked: Unlocked = this.#need(),
  ): Promise<void> {
    const before = document.revision - 1;
    await this.#writing(async () => {
      await this.#expect(unlocked, document.id, before);
      await this.#database.documents.put(document);
      if (line !== undefined) await this.#database.lines.put(line);
    });
  }

  /** Holds where the record is stored under that revision. @throws as `store` */
  async checkStored(id: string, revision: number): Promise<void> {
    const unlocked = this.#need();
    await this.#writing(() => this.#expect(unlocked, id, revision));
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
    const line = readable(record, plan.savedAt, plan.eraseAfter);
    await this.store(document, await this.#sealLine(document, line, unlocked), unlocked);
  }

  /** @throws VaultError `gone`, `damaged`, `newer-version`, `locked` */
  async openRecord(id: string): Promise<OpenedRecord> {
    this.#need();
    const document = await this.#reading(() => this.#database.documents.get(id));
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
   * are read, which are short; a document is opened where it has no line of its revision.
   */
  async listRecords(): Promise<readonly RecordSummary[]> {
    this.#need();
    const { documents, lines } = this.#database;
    const [ids, stamps, sealed] = await this.#reading(() =>
      Promise.all([
        documents.toCollection().primaryKeys(),
        documents.orderBy('[id+revision+eraseAfter]').keys(),
        lines.toArray(),
      ]),
    );
    const labels = new Map<string, Stamp>();
    for (const stamp of stamps) if (isStamp(stamp)) labels.set(stamp[0], stamp);
    const sealedById = new Map(sealed.map((line) => [line.id, line]));
    const known = await Promise.all(
      ids.map((id) => this.#knownLine(labels.get(id), sealedById.get(id))),
    );
    const unknown = ids.filter((_, at) => known[at] === undefined);
    const all = [...known.flatMap((line) => line ?? []), ...(await this.#linesOf(unknown))];
    return all.toSorted((a, b) => savedAtOf(b) - savedAtOf(a));
  }

  async deleteRecord(id: string): Promise<void> {
    this.#need();
    await this.#writing(async () => {
      await this.#database.documents.delete(id);
      await this.#database.lines.delete(id);
    });
  }

  /**
   * Erases the documents whose erase-after day is past. Needs no unlocking.
   *
   * @param today ISO day
   */
  async eraseExpired(today: string): Promise<EraseReport> {
    return this.#writing(async (): Promise<EraseReport> => {
      const header = await this.#database.header.get('vault');
      if (header === undefined) {
        // What erased it may have been a version of the app that knows no lines.
        await this.#database.lines.clear();
        return { kind: 'no-vault' };
      }
      const { lastDaySeen, erasedCount = 0 } = header;
      const clock = clockState(lastDaySeen, today);
      if (clock !== 'right') return { kind: `clock-${clock}`, lastDaySeen };
      const { documents, lines } = this.#database;
      const erased = await documents.where('eraseAfter').below(today).primaryKeys();
      await documents.bulkDelete(erased);
      // Of these, and of what a version of the app that knows no lines has erased.
      const there = new Set(await documents.toCollection().primaryKeys());
      const alone = await lines.toCollection().primaryKeys();
      await lines.bulkDelete(alone.filter((id) => !there.has(id)));
      const noted = { erasedCount: erasedCount + erased.length, erasedOn: today };
      await this.#database.header.update('vault', {
        lastDaySeen: today,
        ...(erased.length > 0 ? noted : {}),
      });
      const soon = soonErased(await lastDaysIn(documents), today);
      return { kind: 'done', erased, ...(soon ? { soon } : {}) };
    });
  }

  /** Notes the day of a sealed copy, so that the list can say how old the last one is. */
  async noteExport(today: string): Promise<void> {
    await this.#writing(() => this.#database.header.update('vault', { lastExportOn: today }));
  }

  /** What is known of the store without its key. */
  async care(): Promise<StoreCareFacts> {
    const { lastExportOn = '', erasedCount = 0, erasedOn = '' } = (await this.#header()) ?? {};
    return { lastExportOn, erasedCount, erasedOn };
  }

  /** Takes today as right although a later day was seen: the adviser has checked the clock. */
  async acceptClock(today: string): Promise<void> {
    this.#need();
    await this.#writing(() => this.#database.header.update('vault', { lastDaySeen: today }));
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
    await this.#writing(() => this.#putHeader(header, rewrapped));
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
    const stored = await this.#reading(() => this.#database.documents.toArray());
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
    await this.#writing(async () => {
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
    await this.#writing(async () => {
      const now = await this.#database.header.get('vault');
      if (now !== undefined) await this.#database.header.put({ ...now, ...noted });
    });
    if (this.#lastHeader !== undefined) this.#lastHeader = { ...this.#lastHeader, ...noted };
  }

  /** The line of that label, from memory or sealed; undefined where there is none. */
  async #knownLine(
    label: Stamp | undefined,
    sealed: SealedDocument | undefined,
  ): Promise<RecordSummary | undefined> {
    if (label === undefined) return undefined;
    const [id, revision, eraseAfter] = label;
    const known = this.#lines.get(id);
    if (known?.revision === revision && known.line.eraseAfter === eraseAfter) return known.line;
    if (sealed?.revision !== revision || sealed.eraseAfter !== eraseAfter) return undefined;
    const { key, vaultId } = this.#need();
    try {
      const line: unknown = JSON.parse(await unsealDocument(key, vaultId, sealed));
      if (!isLine(line)) return undefined;
      this.#remember(line, revision);
      return line;
    } catch (error) {
      // It was changed by something else: the document itself then tells.
      if (error instanceof VaultError) return undefined;
      throw error;
    }
  }

  #remember(line: RecordSummary, revision: number): void {
    if (this.isUnlocked) this.#lines.set(line.id, { revision, line });
  }

  /** The lines of documents that have none, opened; they have one from now on. */
  async #linesOf(ids: readonly string[]): Promise<readonly RecordSummary[]> {
    if (ids.length === 0) return [];
    const unlocked = this.#need();
    const found = await this.#reading(() => this.#database.documents.bulkGet([...ids]));
    const documents = found.flatMap((document) => document ?? []);
    const lines = await Promise.all(documents.map((document) => this.#summary(document)));
    const sealed = await Promise.all(
      lines.flatMap((line, at) => {
        const document = documents[at];
        if (document === undefined || line.kind === 'unreadable') return [];
        this.#remember(line, document.revision);
        return [this.#sealLine(document, line, unlocked)];
      }),
    );
    await this.#keepLines(sealed, unlocked);
    return lines;
  }

  /** Keeps lines of documents that are still there; a store that is full lists as slowly as before. */
  async #keepLines(lines: readonly SealedDocument[], { vaultId }: Unlocked): Promise<void> {
    try {
      await this.#writing(async () => {
        const { header, documents } = this.#database;
        // Sealed anew meanwhile: nothing that the key before opens is put back.
        if ((await header.get('vault'))?.vaultId !== vaultId) return;
        const there = new Set(await documents.toCollection().primaryKeys());
        await this.#database.lines.bulkPut(lines.filter(({ id }) => there.has(id)));
      });
    } catch (error) {
      if (!isStorageFault(error)) throw error;
    }
  }

  #sealLine(
    { id, revision, eraseAfter }: SealedDocument,
    line: RecordSummary,
    { key, vaultId }: Unlocked = this.#need(),
  ) {
    const label = { id, kind: LINE_KIND, revision, eraseAfter };
    return sealDocument(key, vaultId, label, JSON.stringify(line));
  }

  async #summary(document: SealedDocument): Promise<RecordSummary> {
    if (!isSealedDocument(document)) return unreadable(document.id, '', new VaultError('damaged'));
    try {
      const { record, savedAt } = await this.openSealed(document);
      return readable(record, savedAt, document.eraseAfter);
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
    return this.#reading(() => this.#database.header.get('vault'));
  }

  async #reading<T>(read: () => PromiseLike<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      throw storageError(error);
    }
  }

  async #writing<T>(write: () => PromiseLike<T>): Promise<T> {
    const { header, documents, lines } = this.#database;
    return this.#reading(() => this.#database.transaction('rw', header, documents, lines, write));
  }
}

const readable = (
  record: SessionRecord,
  savedAt: string,
  eraseAfter: string,
): Extract<RecordSummary, { kind: 'readable' }> => ({
  kind: 'readable',
  id: record.id,
  eraseAfter,
  reference: record.reference,
  jobs: handoutJobs(record),
  ...(record.place ? { place: record.place } : {}),
  createdOn: record.createdOn,
  reviewOn: record.close.reviewOn,
  steps: handoutSteps(record)
    .filter(({ what, due }) => what.trim() !== '' && due !== '')
    .map(({ what, owner, due }) => ({ what, owner, due })),
  savedAt,
});

/** What our own key sealed under the label of a line is one: AES-GCM refuses anything else. */
const isLine = (json: unknown): json is RecordSummary =>
  typeof json === 'object' && json !== null && 'savedAt' in json;

/** What the index tells of a document. */
type Stamp = readonly [id: string, revision: number, eraseAfter: string];

const isStamp = (key: unknown): key is Stamp =>
  Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'number';

const savedAtOf = (line: RecordSummary): number =>
  line.kind === 'readable' ? Date.parse(line.savedAt) : 0;

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

/** From the index alone: nothing sealed is read. */
async function lastDaysIn(documents: VaultDatabase['documents']): Promise<readonly string[]> {
  const days = await documents.orderBy('eraseAfter').keys();
  return days.filter((day): day is string => typeof day === 'string');
}

let vaultOfBrowser: Vault | undefined;

/** The one vault of this page. Loading this module loads Dexie: import it only when it is needed. */
export function browserVault(): Vault {
  vaultOfBrowser ??= new Vault(new VaultDatabase());
  return vaultOfBrowser;
}
