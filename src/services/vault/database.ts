import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { KeyHeader, SealedDocument } from './crypto';
import { storageError } from './errors';
import { DATABASE_NAME } from './presence';

/** The one row of the header table. */
export interface HeaderRow extends KeyHeader {
  readonly key: 'vault';
  /** ISO day: the latest day any start of the app has seen. */
  readonly lastDaySeen: string;
  /** ISO day of the last export, or '' where there was none. */
  readonly lastExportOn: string;
  /** How many sessions were erased after their last day, and when last, ISO. */
  readonly erasedCount?: number;
  readonly erasedOn?: string;
  /** Wrong passphrases since the last right one, and when the last was tried, ms since 1970. */
  readonly wrongTries?: number;
  readonly wrongAt?: number;
}

/** A document as it lies in its table. */
export interface StoredDocument extends SealedDocument {
  /** 1 where it was written together with its line: the line is then of now. */
  readonly lined?: 1;
}

/** A line of the list, sealed, or a sheet of many of them. */
export interface LineRow extends SealedDocument {
  /** Of a sheet: the ids of the documents it tells of. */
  readonly of?: readonly string[];
}

/**
 * The tables of sealed sessions. In the clear: of a document its random id, kind, revision, IV and
 * erase-after day, and the same of its line; of a sheet of lines which ids it tells of; of the vault
 * its header. All else is in `sealed`.
 */
export class VaultDatabase extends Dexie {
  declare readonly header: EntityTable<HeaderRow, 'key'>;
  declare readonly documents: EntityTable<StoredDocument, 'id'>;
  /** What the list says of the documents: thousands are read in a moment. */
  declare readonly lines: EntityTable<LineRow, 'id'>;

  constructor(
    name = DATABASE_NAME,
    engine?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
  ) {
    // Strict: a save that was reported as done is on the disk, and survives a crash.
    super(name, { chromeTransactionDurability: 'strict', ...engine });
    this.version(3).stores({
      header: 'key',
      // Which have a line of now is known without reading one. The last index is for a version of the
      // app before, which may be put back.
      documents: 'id, eraseAfter, lined, [id+revision+eraseAfter]',
      // The second index tells which sheets hold a line of a document.
      lines: 'id, *of',
    });
  }

  /** @throws VaultError of the store, whatever a read threw */
  async reading<T>(read: () => PromiseLike<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      throw storageError(error);
    }
  }

  /** All of it happens, or nothing. @throws as `reading` */
  writing<T>(write: () => PromiseLike<T>): Promise<T> {
    const { header, documents, lines } = this;
    return this.reading(() => this.transaction('rw', header, documents, lines, write));
  }
}
