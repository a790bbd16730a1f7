import type { Page } from '@playwright/test';
import { emptyRecord } from '../../src/domain/record';
import type { SessionRecord } from '../../src/domain/record';
import { eraseAfterDay } from '../../src/domain/retention';
import {
  LEAST_ITERATIONS,
  newDataKey,
  sealDocument,
  unlockedKey,
  unsealDocument,
} from '../../src/services/vault/crypto';
import type { SealedDocument } from '../../src/services/vault/crypto';
import type { HeaderRow } from '../../src/services/vault/database';
import { normalisedPassphrase } from '../../src/services/vault/normalisedPassphrase';
import { randomId } from '../../src/services/vault/randomId';
import { openContent, recordContent } from '../../src/services/vault/recordContent';

export const PASSPHRASE = 'wimble gorse tandem ochre flute';

/** A row of the store on its way to or from a page: bytes as Base64. */
type Row = Readonly<Record<string, string | number | { readonly base64: string }>>;

/** The store of a page as it lies on the disk, and what opens it. */
export interface SealedStore {
  readonly header: HeaderRow;
  readonly key: CryptoKey;
  readonly documents: readonly SealedDocument[];
}

const rowOf = (stored: object): Row =>
  Object.fromEntries(
    Object.entries(stored).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Uint8Array
        ? { base64: Buffer.from(value).toString('base64') }
        : (value as string | number),
    ]),
  );

const storedOf = (row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
    ]),
  );

/** ISO day. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Records of today with a text in each, so that what is lost of them can be told. */
export const someRecords = (count: number): readonly SessionRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    ...emptyRecord(`record-${index}`, dayOf(Date.now())),
    reference: `CASE-${index}`,
    situation: `Record ${index}.`,
  }));

/** A record sealed under the key of a store. */
export async function sealedIn(
  { key, header }: Pick<SealedStore, 'key' | 'header'>,
  record: SessionRecord,
  revision = 1,
): Promise<SealedDocument> {
  const eraseAfter = eraseAfterDay(record, header.lastDaySeen);
  const label = { id: record.id, kind: 'session', revision, eraseAfter };
  const content = recordContent({ record, savedAt: new Date().toISOString() });
  return sealDocument(key, header.vaultId, label, content);
}

/** A new store of these records, with as few rounds as a store may have: each unlocking costs them. */
export async function newStore(records: readonly SessionRecord[]): Promise<SealedStore> {
  const vaultId = randomId();
  const words = normalisedPassphrase(PASSPHRASE);
  const { header: made, key } = await newDataKey(words, vaultId, LEAST_ITERATIONS);
  const lastDaySeen = dayOf(Date.now());
  const header: HeaderRow = { ...made, key: 'vault', lastDaySeen, lastExportOn: '' };
  const documents = await Promise.all(records.map((record) => sealedIn({ key, header }, record)));
  return { header, key, documents };
}

/** The record of a document. */
async function recordIn(
  { key, header }: Pick<SealedStore, 'key' | 'header'>,
  document: SealedDocument,
): Promise<SessionRecord> {
  const text = await unsealDocument(key, header.vaultId, document);
  return openContent(text, document.id).record;
}

const PUT_AT_ONCE = 500;
/** The app's own, by which it makes a store. */
const STORE_VERSION = 3;

/** Puts a store into a page's browser, in the place of what is there. The page must not have one open. */
export async function putStore(
  page: Page,
  { header, documents }: SealedStore,
  version = STORE_VERSION,
): Promise<void> {
  const rows = documents.map(rowOf);
  await putRows(page, 'header', [rowOf(header)], version);
  for (let from = 0; from < rows.length; from += PUT_AT_ONCE)
    await putRows(page, 'documents', rows.slice(from, from + PUT_AT_ONCE));
}

/** Puts rows into the store under the app's back, as an older or newer version of it would. */
export async function putRows(
  page: Page,
  table: 'header' | 'documents',
  rows: readonly Row[],
  version = STORE_VERSION,
): Promise<void> {
  await page.evaluate(
    async ([into, given, made]) => {
      const bytes = (base64: string) =>
        Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const database = await new Promise<IDBDatabase>((done, fail) => {
        // Without a version: as it is, or new.
        const opening = indexedDB.open('bearings-vault');
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => {
          // Dexie's version 3 is the browser's 30.
          const making = indexedDB.open('bearings-vault', made * 10);
          making.addEventListener('upgradeneeded', () => {
            making.result.createObjectStore('header', { keyPath: 'key' });
            const documents = making.result.createObjectStore('documents', { keyPath: 'id' });
            documents.createIndex('eraseAfter', 'eraseAfter');
            if (made === 1) return;
            const label = ['id', 'revision', 'eraseAfter'];
            documents.createIndex(`[${label.join('+')}]`, label);
            const lines = making.result.createObjectStore('lines', { keyPath: 'id' });
            if (made === 2) return;
            lines.createIndex('of', 'of', { multiEntry: true });
            documents.createIndex('lined', 'lined');
          });
          making.addEventListener('success', () => done(making.result));
          making.addEventListener('error', () => fail(making.error));
        });
      });
      await new Promise<void>((done, fail) => {
        const writing = database.transaction(into, 'readwrite');
        for (const row of given) {
          const entries = Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'object' ? bytes(value.base64) : value,
          ]);
          writing.objectStore(into).put(Object.fromEntries(entries));
        }
        writing.addEventListener('complete', () => done());
        writing.addEventListener('error', () => fail(writing.error));
      });
      database.close();
    },
    [table, rows, version] as const,
  );
}

export const documentRow = (document: SealedDocument): Row => rowOf(document);

/** Everything that lies in the store of a page's browser; no header where there is none. */
async function rowsIn(page: Page): Promise<{ header: Row | undefined; documents: readonly Row[] }> {
  return page.evaluate(async () => {
    const base64 = (bytes: Uint8Array) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const database = await new Promise<IDBDatabase | undefined>((done) => {
      const opening = indexedDB.open('bearings-vault');
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => done(undefined));
    });
    if (database === undefined) return { header: undefined, documents: [] };
    const all = (table: string) =>
      new Promise<readonly Readonly<Record<string, unknown>>[]>((done, fail) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.addEventListener('success', () => done(reading.result));
        reading.addEventListener('error', () => fail(reading.error));
      });
    const plain = (row: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Uint8Array ? { base64: base64(value) } : (value as string | number),
        ]),
      );
    const [header] = await all('header');
    const documents = await all('documents');
    database.close();
    return { header: header && plain(header), documents: documents.map(plain) };
  });
}

/** The store of a page's browser, unlocked here; undefined where there is none. */
export async function storeIn(
  page: Page,
  passphrase = PASSPHRASE,
): Promise<SealedStore | undefined> {
  const { header: row, documents } = await rowsIn(page);
  if (row === undefined) return undefined;
  const header = storedOf(row) as unknown as HeaderRow;
  const key = await unlockedKey(normalisedPassphrase(passphrase), header);
  return {
    header,
    key,
    documents: documents.map((one) => storedOf(one) as unknown as SealedDocument),
  };
}

/** The documents that lie there now, opened with the key of a store that was read before. */
export async function recordsIn(
  page: Page,
  store: Pick<SealedStore, 'key' | 'header'>,
): Promise<ReadonlyMap<string, SessionRecord>> {
  const { documents } = await rowsIn(page);
  const records = await Promise.all(
    documents.map((row) => recordIn(store, storedOf(row) as unknown as SealedDocument)),
  );
  return new Map(records.map((record) => [record.id, record]));
}
