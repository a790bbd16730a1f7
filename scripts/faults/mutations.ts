import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { eraseAfterDay } from '../../src/domain/retention';
import { importVerdict } from '../../src/domain/recordImport';
import type { SessionRecord } from '../../src/domain/record';
import { deskFindings } from '../../src/features/session/model/deskFindings';
import { evidenceGroups } from '../../src/features/session/model/evidenceGroups';
import { pinnedLines, stepLines } from '../../src/features/session/model/railView';
import {
  aboutOf,
  dueLines,
  foundSessions,
  titleOf,
} from '../../src/features/session/model/sessionListView';
import { LEAST_ITERATIONS } from '../../src/services/vault/crypto';
import type { SealedDocument } from '../../src/services/vault/crypto';
import { VaultDatabase } from '../../src/services/vault/database';
import type { HeaderRow } from '../../src/services/vault/database';
import { VaultError } from '../../src/services/vault/errors';
import { openExport, sealedExport } from '../../src/services/vault/exportFile';
import { openContent } from '../../src/services/vault/recordContent';
import { parseRecord } from '../../src/services/vault/recordSchema';
import { fullRecord } from '../../tests/fixtures/fullRecord';
import { quickVault } from '../../tests/support/quickVault';
import type { Chance } from './chance';
import { changeText, mutatedJson, mutatedRow } from './mutate';

const PASSPHRASE = 'acorn badge candle dolphin easel';
/** A day after that record was begun. */
const TODAY = '2026-11-26';
const PRIVATE_WORDS = /Quiet|LIV-204|Garston|nights/;
const SAVED_AT = `${TODAY}T10:00:00.000Z`;

/** What came of so many changed records and files. */
export interface MutationTally {
  readonly count: number;
  /** How many were opened all the same, since what was changed in them may be so. */
  readonly opened: number;
  /** How many were refused, by the sentence. */
  readonly refused: Readonly<Record<string, number>>;
  /** Each: what was changed, and what went wrong. */
  readonly faults: readonly string[];
}

/** One sentence of ours, and nothing of what was in the file. */
function isPlain(sentence: string): boolean {
  return /^[A-Z][^{}<>[\]]{10,200}\.$/.test(sentence) && !PRIVATE_WORDS.test(sentence);
}

/** All that the app does with a record once it is on the desk: none of it may fail. */
function tryAll(record: SessionRecord): void {
  if (JSON.stringify(parseRecord(JSON.parse(JSON.stringify(record)))) !== JSON.stringify(record))
    throw new Error('it opens otherwise the second time');
  deskFindings(record);
  evidenceGroups(record);
  pinnedLines(record.evidence);
  stepLines(record.actions, TODAY);
  eraseAfterDay(record, TODAY);
}

/** What came of one: '' where it was opened, else the sentence of the refusal. */
type Attempt = (chance: Chance) => Promise<string>;

async function refusalOf(open: () => Promise<SessionRecord>): Promise<string> {
  let record: SessionRecord;
  try {
    record = await open();
  } catch (error) {
    if (error instanceof VaultError && error.fault !== 'unexpected') return error.message;
    throw error;
  }
  tryAll(record);
  const verdict = importVerdict(record, {
    today: TODAY,
    longestMonths: 12,
    isKnownSoc: ({ code }) => code === '' || /^[1-9]\d{3}$/.test(code),
    isKnownDistrict: (gss) => gss === fullRecord.place?.gss,
  });
  return verdict.kind === 'refused' ? verdict.words : '';
}

/** The content of a document that was sealed by the right key, changed before it was. */
const content: Attempt = (chance) => {
  const whole = { savedAt: SAVED_AT, record: fullRecord };
  return refusalOf(async () => openContent(mutatedJson(whole, chance), fullRecord.id).record);
};

/** A sealed file that was changed. */
const file =
  (text: string): Attempt =>
  (chance) => {
    const changed =
      chance.next() < 0.5 ? changeText(text, chance) : mutatedJson(JSON.parse(text), chance);
    return refusalOf(async () => (await openExport(new Blob([changed]), PASSPHRASE)).record);
  };

interface Store {
  readonly database: VaultDatabase;
  readonly header: HeaderRow;
  readonly document: SealedDocument;
}

async function aStore(): Promise<Store> {
  const database = new VaultDatabase('faults', { indexedDB: new IDBFactory(), IDBKeyRange });
  const vault = quickVault(database);
  await vault.create(PASSPHRASE, TODAY);
  for (const id of ['a', 'b', fullRecord.id])
    await vault.saveRecord(
      { ...fullRecord, id },
      { revision: 1, eraseAfter: eraseAfterDay(fullRecord, TODAY), savedAt: SAVED_AT },
    );
  const [header] = await database.header.toArray();
  const document = await database.documents.get(fullRecord.id);
  if (header === undefined || document === undefined) throw new Error('The store is empty');
  return { database, header, document };
}

/** A row that was changed under the app's back: it alone is refused, and the other records stay. */
const storedRow =
  ({ database, header, document }: Store): Attempt =>
  async (chance) => {
    const isHeader = chance.next() < 0.3;
    if (isHeader) await database.header.put({ ...mutatedRow(header, chance), key: 'vault' });
    else await database.documents.put({ ...mutatedRow(document, chance), id: document.id });
    try {
      return await refusalOf(async () => {
        const vault = quickVault(database);
        await vault.eraseExpired(TODAY);
        await vault.unlock(PASSPHRASE);
        const lines = await vault.listRecords();
        const readable = lines.filter(({ kind }) => kind === 'readable');
        if (readable.length < 2) throw new Error('other records are lost');
        lines.map(titleOf);
        lines.map(aboutOf);
        dueLines(lines, TODAY);
        foundSessions(lines, { query: 'case', filter: 'soon' }, TODAY);
        return (await vault.openRecord(document.id)).record;
      });
    } finally {
      await database.header.put(header);
      await database.documents.put(document);
    }
  };

/** Of a hundred; a file costs a derivation of its key, so there are fewer of them. */
const SHARES = { file: 4, storedRow: 26 } as const;

/** Changes records and files in so many ways, and opens each as the app does. */
export async function mutateAll(count: number, chance: Chance): Promise<MutationTally> {
  const saved = { record: fullRecord, savedAt: SAVED_AT };
  const text = await sealedExport(saved, TODAY, PASSPHRASE, () =>
    Promise.resolve(LEAST_ITERATIONS),
  );
  const attempts = { content, file: file(text), storedRow: storedRow(await aStore()) };
  const refused: Record<string, number> = {};
  const faults: string[] = [];
  let opened = 0;
  for (let at = 0; at < count; at += 1) {
    const share = at % 100;
    const kind =
      share < SHARES.file
        ? 'file'
        : share < SHARES.file + SHARES.storedRow
          ? 'storedRow'
          : 'content';
    try {
      const sentence = await attempts[kind](chance);
      if (sentence === '') opened += 1;
      else if (isPlain(sentence)) refused[sentence] = (refused[sentence] ?? 0) + 1;
      else faults.push(`${kind} ${at}: not a plain sentence: ${sentence}`);
    } catch (error) {
      faults.push(
        `${kind} ${at}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    if ('polluted' in {})
      throw new Error(`${kind} ${at}: the prototype of all objects was changed`);
  }
  return { count, opened, refused, faults };
}
