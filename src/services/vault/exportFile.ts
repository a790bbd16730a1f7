import * as z from 'zod/mini';
import {
  VAULT_FORMAT,
  calibratedIterations,
  newDataKey,
  sealDocument,
  unlockedKey,
  unsealDocument,
} from './crypto';
import { VaultError } from './errors';
import { normalisedPassphrase } from './normalisedPassphrase';
import { randomId } from './randomId';
import { openContent, recordContent } from './recordContent';
import type { RecordContent } from './recordContent';

const EXPORT_FORMAT = 'bearings-export-1';
const EXPORT_KIND = 'export';

/** The largest file that is read at all: a full session is far smaller. */
export const FILE_MOST_BYTES = 8_000_000;

const base64 = z.string().check(
  z.maxLength(FILE_MOST_BYTES),
  z.refine((text) => text !== '' && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)),
);
const short = z.string().check(z.maxLength(100));
const exportFile = z.object({
  format: z.literal(EXPORT_FORMAT),
  fileId: short,
  documentId: short,
  eraseAfter: short,
  iterations: z.number(),
  salt: base64,
  wrapIv: base64,
  wrappedKey: base64,
  iv: base64,
  sealed: base64,
});

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * One session as the text of a file, sealed like a document of the vault but under a passphrase and
 * a data key of its own.
 *
 * @param eraseAfter ISO day, in the clear and authenticated; nothing erases the file by itself
 * @throws VaultError `not-secure`
 */
export async function sealedExport(
  content: RecordContent,
  eraseAfter: string,
  passphrase: string,
  iterations: () => Promise<number> = calibratedIterations,
): Promise<string> {
  const fileId = randomId();
  const words = normalisedPassphrase(passphrase);
  const { header, key } = await newDataKey(words, fileId, await iterations());
  const label = { id: content.record.id, kind: EXPORT_KIND, revision: 1, eraseAfter };
  const { iv, sealed } = await sealDocument(key, fileId, label, recordContent(content));
  const file: z.infer<typeof exportFile> = {
    format: EXPORT_FORMAT,
    fileId,
    documentId: content.record.id,
    eraseAfter,
    iterations: header.iterations,
    salt: toBase64(header.salt),
    wrapIv: toBase64(header.wrapIv),
    wrappedKey: toBase64(header.wrappedKey),
    iv: toBase64(iv),
    sealed: toBase64(sealed),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function parsed(text: string): z.infer<typeof exportFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new VaultError('not-an-export');
  }
  const file = exportFile.safeParse(json);
  if (!file.success) throw new VaultError('not-an-export');
  return file.data;
}

/**
 * The session of a sealed file, brought to the current schema version, and when it was saved. It is
 * checked as a stored one is; whether it may be put on the desk is for `importVerdict`.
 *
 * @param file as chosen: one that is too large is not read
 * @throws VaultError `too-large`, `not-an-export`, `header-refused`, `wrong-passphrase`, `damaged`,
 *   `newer-version`
 */
export async function openExport(
  chosen: Pick<Blob, 'size' | 'text'>,
  passphrase: string,
): Promise<RecordContent> {
  if (chosen.size > FILE_MOST_BYTES) throw new VaultError('too-large');
  const text = await chosen.text();
  const file = parsed(text);
  const header = {
    format: VAULT_FORMAT,
    vaultId: file.fileId,
    salt: fromBase64(file.salt),
    iterations: file.iterations,
    wrapIv: fromBase64(file.wrapIv),
    wrappedKey: fromBase64(file.wrappedKey),
  } as const;
  const key = await unlockedKey(normalisedPassphrase(passphrase), header);
  const content = await unsealDocument(key, file.fileId, {
    id: file.documentId,
    kind: EXPORT_KIND,
    revision: 1,
    eraseAfter: file.eraseAfter,
    iv: fromBase64(file.iv),
    sealed: fromBase64(file.sealed),
  });
  return openContent(content, file.documentId);
}
