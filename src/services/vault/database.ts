import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { KeyHeader, SealedDocument } from './crypto';
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

/**
 * The tables of sealed sessions. In the clear: of a document its random id, kind, revision, IV and
 * erase-after day, and the same of its line; of the vault its header. All else is in `sealed`.
 */
export class VaultDatabase extends Dexie {
  declare readonly header: EntityTable<HeaderRow, 'key'>;
  declare readonly documents: EntityTable<SealedDocument, 'id'>;
  /** What the list says of a document, sealed under its label: thousands are read in a moment. */
  declare readonly lines: EntityTable<SealedDocument, 'id'>;

  constructor(
    name = DATABASE_NAME,
    engine?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
  ) {
    // Strict: a save that was reported as done is on the disk, and survives a crash.
    super(name, { chromeTransactionDurability: 'strict', ...engine });
    this.version(2).stores({
      header: 'key',
      // The second index tells which lines are of now, without reading a document.
      documents: 'id, eraseAfter, [id+revision+eraseAfter]',
      lines: 'id',
    });
  }
}
