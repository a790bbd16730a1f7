import { handoutJobs } from '@/domain/record';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import {
  LEAST_ITERATIONS,
  calibratedIterations,
  newDataKey,
  rewrappedHeader,
  sealDocument,
  unlockedKey,
  unsealDocument,
} from './crypto';
import type { SealedDocument } from './crypto';
import { VaultDatabase } from './database';
import type { HeaderRow } from './database';
import { VaultError, storageError } from './errors';
import { normalisedPassphrase } from './normalisedPassphrase';
import { randomId } from './randomId';
import { openContent, recordContent } from './recordContent';
import type { OpenedRecord } from './recordContent';

const RECORD_KIND = 'session';

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
      readonly savedAt: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      readonly eraseAfter: string;
      readonly problem: string;
    };

/** What a run of `eraseExpired` did. */
export type EraseReport =
  | { readonly kind: 'no-vault' }
  | { readonly kind: 'done'; readonly erased: readonly string[] }
  /** The clock is earlier than the last day seen, so nothing was erased. */
  | { readonly kind: 'clock-back'; readonly lastDaySeen: string };

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
  #unlocked: Unlocked | undefined;

  /** @param fewest iterations that a stored header may have: fewer than 600,000 in tests alone */
  constructor(
    database: VaultDatabase,
    iterations: () => Promise<number> = calibratedIterations,
    fewest = LEAST_ITERATIONS,
  ) {
    this.#database = database;
    this.#iterations = iterations;
    this.#fewest = fewest;
  }

  /** True where sessions were saved in this browser before. */
  async exists(): Promise<boolean> {
    return (await this.#header()) !== undefined;
  }

  get isUnlocked(): boolean {
    return this.#unlocked !== undefined;
  }

  /**
   * Makes the vault and leaves it unlocked.
   *
   * @param today ISO day
   * @throws VaultError `already-there`, `not-secure`, or of the store
   */
  async create(passphrase: string, today: string): Promise<void> {
    const vaultId = randomId();
    const words = normalisedPassphrase(passphrase);
    const { header, key } = await newDataKey(words, vaultId, await this.#iterations());
    await this.#writing(async () => {
      if ((await this.#database.header.count()) > 0) throw new VaultError('already-there');
      await this.#database.header.add({
        ...header,
        key: 'vault',
        lastDaySeen: today,
        lastExportOn: '',
      });
    });
    this.#unlocked = { key, vaultId };
  }

  /** @throws VaultError `no-vault`, `wrong-passphrase`, `header-refused`, `not-secure` */
  async unlock(passphrase: string): Promise<void> {
    const header = await this.#existingHeader();
    const key = await unlockedKey(normalisedPassphrase(passphrase), header, this.#fewest);
    this.#unlocked = { key, vaultId: header.vaultId };
  }

  /** Drops the key. What is being sealed or opened at this moment still finishes. */
  lock(): void {
    this.#unlocked = undefined;
  }

  /** A record sealed, not yet stored. @throws VaultError `locked` */
  async seal(record: SessionRecord, plan: SavePlan): Promise<SealedDocument> {
    const { key, vaultId } = this.#need();
    const { revision, eraseAfter, savedAt } = plan;
    const label = { id: record.id, kind: RECORD_KIND, revision, eraseAfter };
    return sealDocument(key, vaultId, label, recordContent({ record, savedAt }));
  }

  /**
   * Stores what `seal` made, if the stored revision is the one before it.
   *
   * @throws VaultError `gone` where the record is no longer stored, `changed-elsewhere` where it
   *   has another revision, `locked` where the vault was sealed anew, `disk-full`, `storage-failed`
   */
  async store(document: SealedDocument): Promise<void> {
    const { vaultId } = this.#need();
    await this.#writing(async () => {
      const header = await this.#database.header.get('vault');
      if (header?.vaultId !== vaultId) throw new VaultError('locked');
      const stored = await this.#database.documents.get(document.id);
      if (stored === undefined && document.revision > 1) throw new VaultError('gone');
      if (stored !== undefined && stored.revision !== document.revision - 1)
        throw new VaultError('changed-elsewhere');
      await this.#database.documents.put(document);
    });
  }

  /** Seals, then stores. @throws as `seal` and `store` */
  async saveRecord(record: SessionRecord, plan: SavePlan): Promise<void> {
    await this.store(await this.seal(record, plan));
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

  /** All saved sessions, the last saved first, then those that could not be opened. */
  async listRecords(): Promise<readonly RecordSummary[]> {
    this.#need();
    const documents = await this.#reading(() => this.#database.documents.toArray());
    const lines = await Promise.all(documents.map((document) => this.#summary(document)));
    const savedAt = (line: RecordSummary): string => (line.kind === 'readable' ? line.savedAt : '');
    return lines.toSorted((a, b) => savedAt(b).localeCompare(savedAt(a)));
  }

  async deleteRecord(id: string): Promise<void> {
    this.#need();
    await this.#writing(() => this.#database.documents.delete(id));
  }

  /**
   * Erases the documents whose erase-after day is past. Needs no unlocking.
   *
   * @param today ISO day
   */
  async eraseExpired(today: string): Promise<EraseReport> {
    return this.#writing(async (): Promise<EraseReport> => {
      const header = await this.#database.header.get('vault');
      if (header === undefined) return { kind: 'no-vault' };
      if (today < header.lastDaySeen)
        return { kind: 'clock-back', lastDaySeen: header.lastDaySeen };
      await this.#database.header.update('vault', { lastDaySeen: today });
      const expired = this.#database.documents.where('eraseAfter').below(today);
      const erased = await expired.primaryKeys();
      await this.#database.documents.bulkDelete(erased);
      return { kind: 'done', erased };
    });
  }

  /** Notes the day of a sealed copy, so that the list can say how old the last one is. */
  async noteExport(today: string): Promise<void> {
    await this.#writing(() => this.#database.header.update('vault', { lastExportOn: today }));
  }

  /** ISO day of the last sealed copy, or '' where there was none. */
  async lastExportOn(): Promise<string> {
    return (await this.#header())?.lastExportOn ?? '';
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
   * @throws VaultError `wrong-passphrase`, about the old one
   */
  async changePassphrase(oldPassphrase: string, newPassphrase: string): Promise<void> {
    const header = await this.#existingHeader();
    const rewrapped = await rewrappedHeader(
      header,
      normalisedPassphrase(oldPassphrase),
      normalisedPassphrase(newPassphrase),
      await this.#iterations(),
      this.#fewest,
    );
    await this.#writing(() => this.#database.header.update('vault', rewrapped));
  }

  /**
   * Seals every document again under a new data key and a new vault id, in one transaction. Other
   * tabs have to unlock again.
   *
   * @throws VaultError `wrong-passphrase`; `damaged` where a document cannot be opened: nothing is
   *   changed then
   */
  async sealAnew(passphrase: string): Promise<void> {
    const before = this.#need();
    const words = normalisedPassphrase(passphrase);
    await unlockedKey(words, await this.#existingHeader(), this.#fewest);
    const vaultId = randomId();
    const { header, key } = await newDataKey(words, vaultId, await this.#iterations());
    const stored = await this.#reading(() => this.#database.documents.toArray());
    const sealed = await Promise.all(
      stored.map(async (document) => {
        const content = await unsealDocument(before.key, before.vaultId, document);
        return sealDocument(key, vaultId, document, content);
      }),
    );
    await this.#writing(async () => {
      const now = await this.#database.documents.toArray();
      const same = ({ id, revision }: SealedDocument): string => `${id} ${revision}`;
      if (now.map(same).join() !== stored.map(same).join())
        throw new VaultError('changed-elsewhere');
      await this.#database.header.update('vault', header);
      await this.#database.documents.bulkPut(sealed);
    });
    this.#unlocked = { key, vaultId };
  }

  async #summary(document: SealedDocument): Promise<RecordSummary> {
    const { id, eraseAfter } = document;
    try {
      const { record, savedAt } = await this.openSealed(document);
      const { reference, createdOn, close, place } = record;
      return {
        kind: 'readable',
        id,
        eraseAfter,
        reference,
        jobs: handoutJobs(record),
        ...(place ? { place } : {}),
        createdOn,
        reviewOn: close.reviewOn,
        savedAt,
      };
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      return { kind: 'unreadable', id, eraseAfter, problem: error.message };
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
    const { header, documents } = this.#database;
    return this.#reading(() => this.#database.transaction('rw', header, documents, write));
  }
}

let vaultOfBrowser: Vault | undefined;

/** The one vault of this page. Loading this module loads Dexie: import it only when it is needed. */
export function browserVault(): Vault {
  vaultOfBrowser ??= new Vault(new VaultDatabase());
  return vaultOfBrowser;
}
