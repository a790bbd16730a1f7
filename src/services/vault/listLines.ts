import type { HandoutStep, JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { handoutJobs, handoutSteps } from '@/domain/record';
import { sealDocument, unsealDocument } from './crypto';
import type { SealedDocument, Unlocked } from './crypto';
import type { LineRow, StoredDocument, VaultDatabase } from './database';
import { isStorageFault, VaultError } from './errors';
import { randomId } from './randomId';

/** One line of the list of saved sessions. */
export type RecordSummary = ReadableLine | UnreadableLine;

export interface ReadableLine {
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

export interface UnreadableLine {
  readonly kind: 'unreadable';
  readonly id: string;
  /** ISO day; '' where it cannot be told any more. */
  readonly eraseAfter: string;
  readonly problem: string;
}

/** A line, and of which revision of its document it tells. */
interface KnownLine {
  readonly revision: number;
  readonly line: ReadableLine;
}

const LINE_KIND = 'line';
const SHEET_KIND = 'lines';
/** So many lines are sealed together: one decryption for all of them. */
const LINES_A_SHEET = 250;
/** So many lines may lie singly before they are put onto sheets. */
const SINGLE_AT_MOST = 50;

/** What the list says of a record. */
export const lineOf = (
  record: SessionRecord,
  savedAt: string,
  eraseAfter: string,
): ReadableLine => ({
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

/** A line sealed by itself, under the label of its document. */
export function sealedLine(
  { id, revision, eraseAfter }: Pick<SealedDocument, 'id' | 'revision' | 'eraseAfter'>,
  line: ReadableLine,
  { key, vaultId }: Unlocked,
): Promise<LineRow> {
  const label = { id, kind: LINE_KIND, revision, eraseAfter };
  return sealDocument(key, vaultId, label, JSON.stringify(line));
}

/** What our own key sealed under the label of a line is one: AES-GCM refuses anything else. */
const isKnownLine = (json: unknown): json is KnownLine => {
  if (typeof json !== 'object' || json === null || !('line' in json)) return false;
  const { line } = json;
  return typeof line === 'object' && line !== null && 'savedAt' in line;
};

/** The lines of a row; none where something else has changed it. */
async function openedLines(
  row: LineRow,
  { key, vaultId }: Unlocked,
): Promise<readonly KnownLine[]> {
  try {
    const json: unknown = JSON.parse(await unsealDocument(key, vaultId, row));
    if (row.of !== undefined) return Array.isArray(json) ? json.filter(isKnownLine) : [];
    const one = { revision: row.revision, line: json };
    return isKnownLine(one) ? [one] : [];
  } catch (error) {
    if (error instanceof VaultError) return [];
    throw error;
  }
}

/**
 * Lines sealed together, those of near last days on one sheet, so that few sheets go when sessions
 * are erased: a sheet goes with the first document it tells of.
 */
async function sealedSheets(
  lines: readonly KnownLine[],
  { key, vaultId }: Unlocked,
): Promise<readonly LineRow[]> {
  const byDay = lines.toSorted((a, b) => (a.line.eraseAfter < b.line.eraseAfter ? -1 : 1));
  const sheets = Array.from({ length: Math.ceil(byDay.length / LINES_A_SHEET) }, (_, at) =>
    byDay.slice(at * LINES_A_SHEET, (at + 1) * LINES_A_SHEET),
  );
  return Promise.all(
    sheets.map(async (sheet) => {
      const label = { id: randomId(), kind: SHEET_KIND, revision: 1, eraseAfter: '' };
      const sealed = await sealDocument(key, vaultId, label, JSON.stringify(sheet));
      return { ...sealed, of: sheet.map(({ line }) => line.id) };
    }),
  );
}

/** What the rows tell of the documents of now. */
interface ReadLines {
  readonly known: ReadonlyMap<string, KnownLine>;
  /** Rows that are better sealed together now, or tell of what is no longer so. */
  readonly worn: readonly LineRow[];
}

/**
 * @param opened the lines of each row
 * @param lined ids of the documents of which every write wrote a line too: of another the line may be
 *   of before. Beside a line that lies singly the one on a sheet is of before.
 */
function linesOfNow(
  opened: ReadonlyMap<LineRow, readonly KnownLine[]>,
  lined: ReadonlySet<string>,
): ReadLines {
  const known = new Map<string, KnownLine>();
  const worn: LineRow[] = [];
  const rows = [...opened.keys()];
  const single = new Map(rows.flatMap((row) => (row.of === undefined ? [[row.id, row]] : [])));
  const isMany = single.size > SINGLE_AT_MOST;
  for (const [row, lines] of opened) {
    const isSingle = row.of === undefined;
    const ofNow = lines.filter(
      ({ line: { id } }) => lined.has(id) && (isSingle || !single.has(id)),
    );
    for (const one of ofNow)
      if ((known.get(one.line.id)?.revision ?? 0) <= one.revision) known.set(one.line.id, one);
    const isWorn = ofNow.length === 0 || ofNow.length < lines.length;
    if (isWorn || (isSingle && isMany)) worn.push(row);
  }
  return { known, worn };
}

/**
 * The lines of each row.
 *
 * @param known those that were opened before, by the IV of their writing; brought to what is stored now
 */
async function openAll(
  rows: readonly LineRow[],
  known: Map<string, readonly KnownLine[]>,
  unlocked: Unlocked,
): Promise<ReadonlyMap<LineRow, readonly KnownLine[]>> {
  const opened = await Promise.all(
    rows.map(async (row): Promise<[LineRow, readonly KnownLine[]]> => {
      return [row, known.get(row.iv.join()) ?? (await openedLines(row, unlocked))];
    }),
  );
  known.clear();
  for (const [row, lines] of opened) known.set(row.iv.join(), lines);
  return new Map(opened);
}

/** A document that had no line, and the line it has now. */
interface FreshLine extends KnownLine {
  readonly document: StoredDocument;
}

/**
 * The list of saved sessions, read from its sealed lines. Lines lie singly as they are saved; once
 * they are many they are sealed together onto sheets, so that thousands are listed in a moment.
 */
export class SessionList {
  readonly #database: VaultDatabase;
  /** Lines of rows that were opened, by the IV of their writing. */
  #opened = new Map<string, readonly KnownLine[]>();

  constructor(database: VaultDatabase) {
    this.#database = database;
  }

  /** Nothing of what was read stays in memory. */
  forget(): void {
    this.#opened = new Map();
  }

  /**
   * A line of every document.
   *
   * @param open what a document says that has no line, or one of before
   */
  async read(
    unlocked: Unlocked,
    open: (document: SealedDocument) => Promise<RecordSummary>,
  ): Promise<readonly RecordSummary[]> {
    const { documents, lines } = this.#database;
    // Of before any waiting: a lock meanwhile makes another, and nobody keeps this one.
    const opened = this.#opened;
    const [ids, lined, rows] = await this.#database.reading(() =>
      // At once: a line is of now only beside the documents of now.
      this.#database.transaction('r', documents, lines, () =>
        Promise.all([
          documents.toCollection().primaryKeys(),
          documents.where('lined').equals(1).primaryKeys(),
          lines.toArray(),
        ]),
      ),
    );
    const { known, worn } = linesOfNow(await openAll(rows, opened, unlocked), new Set(lined));
    const unknown = ids.filter((id) => !known.has(id));
    const others: RecordSummary[] = [];
    const fresh: FreshLine[] = [];
    for (const document of await this.#documents(unknown)) {
      const line = await open(document);
      others.push(line);
      if (line.kind === 'readable') fresh.push({ document, revision: document.revision, line });
    }
    await this.#keep({ known, worn }, fresh, unlocked);
    return [...[...known.values()].map(({ line }) => line), ...others];
  }

  async #documents(ids: readonly string[]): Promise<readonly StoredDocument[]> {
    if (ids.length === 0) return [];
    const { documents } = this.#database;
    const found = await this.#database.reading(() => documents.bulkGet([...ids]));
    return found.flatMap((document) => document ?? []);
  }

  /**
   * Puts new lines, and those of worn rows, onto sheets. A store that is full lists as slowly as
   * before.
   */
  async #keep(
    { known, worn }: ReadLines,
    fresh: readonly FreshLine[],
    unlocked: Unlocked,
  ): Promise<void> {
    if (fresh.length === 0 && worn.length === 0) return;
    const told = new Map<string, KnownLine>();
    for (const { id, of = [id] } of worn)
      for (const one of of) {
        const line = known.get(one);
        if (line !== undefined) told.set(one, line);
      }
    for (const { line, revision } of fresh) told.set(line.id, { revision, line });
    const sheets = await sealedSheets([...told.values()], unlocked);
    try {
      await this.#database.writing(async () => {
        const { header, documents, lines } = this.#database;
        // Sealed anew meanwhile: nothing that the key before opens is put back.
        if ((await header.get('vault'))?.vaultId !== unlocked.vaultId) return;
        const before = await lines.bulkGet(worn.map(({ id }) => id));
        // Another tab has been here since: what was read then is not put back.
        if (before.some((row, at) => row?.iv.join() !== worn[at]?.iv.join())) return;
        await lines.bulkDelete(worn.map(({ id }) => id));
        const single = await lines.bulkGet([...told.keys()]);
        // One that was saved meanwhile lies singly, and stays.
        const isOld = ({ id, revision }: LineRow) => revision <= (told.get(id)?.revision ?? 0);
        await lines.bulkDelete(single.flatMap((row) => (row && isOld(row) ? [row.id] : [])));
        const there = new Set(await documents.toCollection().primaryKeys());
        await lines.bulkPut(sheets.filter(({ of = [] }) => of.every((id) => there.has(id))));
        await this.#markLined(fresh.map(({ document }) => document));
      });
    } catch (error) {
      if (!isStorageFault(error)) throw error;
    }
  }

  /** In a transaction: these documents have a line from now on, if they are as they were read. */
  async #markLined(read: readonly StoredDocument[]): Promise<void> {
    const { documents } = this.#database;
    const unmarked = read.filter(({ lined }) => lined !== 1);
    const now = await documents.bulkGet(unmarked.map(({ id }) => id));
    const same = unmarked.filter(({ iv }, at) => now[at]?.iv.join() === iv.join());
    await documents.bulkPut(same.map((document) => ({ ...document, lined: 1 })));
  }
}

/** In a transaction: removes the lines of documents, and every sheet that tells of one of them. */
export async function dropLines({ lines }: VaultDatabase, ids: readonly string[]): Promise<void> {
  await lines.bulkDelete([...ids]);
  await lines.where('of').anyOf(ids).delete();
}

/**
 * In a transaction: removes the lines of documents that are no longer there. An app that knows no
 * lines may have erased them.
 */
export async function dropLinesOfGone({ documents, lines }: VaultDatabase): Promise<void> {
  const there = new Set(await documents.toCollection().primaryKeys());
  const rows = await lines.toArray();
  const gone = rows.filter(({ id, of = [id] }) => !of.every((one) => there.has(one)));
  await lines.bulkDelete(gone.map(({ id }) => id));
}
