import { VaultError } from './errors';

/** Names the way documents are sealed; part of what is authenticated. */
export const VAULT_FORMAT = 'bearings-vault-1';

export const LEAST_ITERATIONS = 600_000;
export const MOST_ITERATIONS = 10_000_000;
const WANTED_MS = 500;
const TRIAL_ITERATIONS = 200_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

type Bytes = Uint8Array<ArrayBuffer>;

// One of each: a list opens thousands of lines.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is stored in the clear beside the documents: nothing in it says anything about a client. */
export interface KeyHeader {
  readonly format: typeof VAULT_FORMAT;
  readonly vaultId: string;
  readonly salt: Bytes;
  readonly iterations: number;
  readonly wrapIv: Bytes;
  readonly wrappedKey: Bytes;
}

/** What a document is, in the clear and authenticated with it. */
export interface DocumentLabel {
  readonly id: string;
  readonly kind: string;
  readonly revision: number;
  /** ISO day. */
  readonly eraseAfter: string;
}

/** A document as it is stored: its label, the IV of this write, and the sealed content. */
export interface SealedDocument extends DocumentLabel {
  readonly iv: Bytes;
  readonly sealed: Bytes;
}

/** A data key, and of which vault. */
export interface Unlocked {
  readonly key: CryptoKey;
  readonly vaultId: string;
}

function subtle(): SubtleCrypto {
  // Absent outside secure contexts, whatever its type says.
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (found === undefined) throw new VaultError('not-secure');
  return found;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/**
 * Fields as bytes without ambiguity: each as its length in bytes (32 bits, big-endian) and its
 * UTF-8. No two lists of fields have the same bytes.
 */
export function canonicalBytes(fields: readonly string[]): Bytes {
  const encoded = fields.map((field) => encoder.encode(field));
  const bytes = new Uint8Array(encoded.reduce((sum, field) => sum + 4 + field.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of encoded) {
    view.setUint32(at, field.length);
    bytes.set(field, at + 4);
    at += 4 + field.length;
  }
  return bytes;
}

/** Additional data of a document: format, vault id, document id, kind, revision, erase-after. */
export function documentData(vaultId: string, label: DocumentLabel): Bytes {
  const { id, kind, revision, eraseAfter } = label;
  return canonicalBytes([VAULT_FORMAT, vaultId, id, kind, String(revision), eraseAfter]);
}

const wrapData = (vaultId: string): Bytes => canonicalBytes([VAULT_FORMAT, vaultId, 'data-key']);

/**
 * Iterations of PBKDF2 that take about half a second, from the time of a trial.
 *
 * @param trialMs milliseconds that `TRIAL_ITERATIONS` took; 0 and less count as very fast
 * @returns a whole number from LEAST_ITERATIONS to MOST_ITERATIONS
 */
export function iterationsFor(trialMs: number): number {
  const wanted = trialMs > 0 ? (TRIAL_ITERATIONS * WANTED_MS) / trialMs : MOST_ITERATIONS;
  return Math.round(Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, wanted)));
}

/**
 * Iterations that take about half a second on this machine, measured.
 *
 * @throws VaultError `not-secure` where WebCrypto is not available
 */
export async function calibratedIterations(): Promise<number> {
  const start = performance.now();
  await keyEncryptionKey('calibration', random(SALT_BYTES), TRIAL_ITERATIONS);
  return iterationsFor(performance.now() - start);
}

async function keyEncryptionKey(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = encoder.encode(passphrase);
  const material = await subtle().importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return subtle().deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** A header and the key-encryption key it was made with. */
async function wrappedUnder(
  passphrase: string,
  dataKey: CryptoKey,
  vaultId: string,
  iterations: number,
): Promise<{ header: KeyHeader; kek: CryptoKey }> {
  const salt = random(SALT_BYTES);
  const wrapIv = random(IV_BYTES);
  const kek = await keyEncryptionKey(passphrase, salt, iterations);
  const wrapped = await subtle().wrapKey('raw', dataKey, kek, {
    name: 'AES-GCM',
    iv: wrapIv,
    additionalData: wrapData(vaultId),
  });
  const wrappedKey = new Uint8Array(wrapped);
  const header = { format: VAULT_FORMAT, vaultId, salt, iterations, wrapIv, wrappedKey } as const;
  return { header, kek };
}

/** What lies on a disk may have become anything. */
const isBytes = (stored: Bytes, length?: number): boolean =>
  ArrayBuffer.isView(stored) && (length === undefined || stored.length === length);

/** True where a row of the store still has the form of a sealed document. */
export const isSealedDocument = ({ revision, eraseAfter, iv, sealed }: SealedDocument): boolean =>
  Number.isInteger(revision) && typeof eraseAfter === 'string' && isBytes(iv) && isBytes(sealed);

/** Refuses a header that would make the derivation weak, endless or meaningless. */
function checkHeader(header: KeyHeader, fewest: number): void {
  const { format, vaultId, iterations, salt, wrapIv, wrappedKey } = header;
  const sound =
    format === VAULT_FORMAT &&
    typeof vaultId === 'string' &&
    Number.isInteger(iterations) &&
    iterations >= fewest &&
    iterations <= MOST_ITERATIONS &&
    isBytes(salt, SALT_BYTES) &&
    isBytes(wrapIv, IV_BYTES) &&
    isBytes(wrappedKey);
  if (!sound) throw new VaultError('header-refused');
}

async function unwrapped(
  kek: CryptoKey,
  header: KeyHeader,
  extractable: boolean,
): Promise<CryptoKey> {
  const how = {
    name: 'AES-GCM',
    iv: header.wrapIv,
    additionalData: wrapData(header.vaultId),
  };
  try {
    return await subtle().unwrapKey(
      'raw',
      header.wrappedKey,
      kek,
      how,
      { name: 'AES-GCM', length: 256 },
      extractable,
      ['encrypt', 'decrypt'],
    );
  } catch (error) {
    // AES-GCM cannot tell a wrong key from a changed header; the first is the likely one.
    throw new VaultError('wrong-passphrase', { cause: error });
  }
}

async function kekOfHeader(
  passphrase: string,
  header: KeyHeader,
  fewest: number,
): Promise<CryptoKey> {
  checkHeader(header, fewest);
  return keyEncryptionKey(passphrase, header.salt, header.iterations);
}

/**
 * A new data key: wrapped in its header, and as a key that cannot be extracted. The extractable
 * one lives only until it is wrapped.
 *
 * @throws VaultError `not-secure`
 */
export async function newDataKey(
  passphrase: string,
  vaultId: string,
  iterations: number,
): Promise<{ readonly header: KeyHeader; readonly key: CryptoKey }> {
  const extractable = await subtle().generateKey({ name: 'AES-GCM', length: 256 }, true, [
    'encrypt',
    'decrypt',
  ]);
  const { header, kek } = await wrappedUnder(passphrase, extractable, vaultId, iterations);
  return { header, key: await unwrapped(kek, header, false) };
}

/**
 * The data key of a header, not extractable.
 *
 * @param fewest iterations that are accepted: fewer than 600,000 in tests alone
 * @throws VaultError `header-refused` for iterations outside 600,000 to 10,000,000 or another
 *   format; `wrong-passphrase`; `not-secure`
 */
export async function unlockedKey(
  passphrase: string,
  header: KeyHeader,
  fewest = LEAST_ITERATIONS,
): Promise<CryptoKey> {
  return unwrapped(await kekOfHeader(passphrase, header, fewest), header, false);
}

/**
 * The header of the same data key under another passphrase, with a new salt.
 *
 * @throws as {@link unlockedKey}, about the old passphrase
 */
export async function rewrappedHeader(
  header: KeyHeader,
  oldPassphrase: string,
  newPassphrase: string,
  iterations: number,
  fewest = LEAST_ITERATIONS,
): Promise<KeyHeader> {
  const dataKey = await unwrapped(await kekOfHeader(oldPassphrase, header, fewest), header, true);
  return (await wrappedUnder(newPassphrase, dataKey, header.vaultId, iterations)).header;
}

/** A content sealed with AES-256-GCM under a fresh random IV of 96 bits. */
export async function sealDocument(
  key: CryptoKey,
  vaultId: string,
  label: DocumentLabel,
  content: string,
): Promise<SealedDocument> {
  const iv = random(IV_BYTES);
  const sealed = await subtle().encrypt(
    { name: 'AES-GCM', iv, additionalData: documentData(vaultId, label) },
    key,
    encoder.encode(content),
  );
  return { ...label, iv, sealed: new Uint8Array(sealed) };
}

/**
 * The content of a sealed document.
 *
 * @throws VaultError `damaged` where the content or anything of its label is not what was sealed
 */
export async function unsealDocument(
  key: CryptoKey,
  vaultId: string,
  document: SealedDocument,
): Promise<string> {
  const additionalData = documentData(vaultId, document);
  try {
    const content = await subtle().decrypt(
      { name: 'AES-GCM', iv: document.iv, additionalData },
      key,
      document.sealed,
    );
    return decoder.decode(content);
  } catch (error) {
    throw new VaultError('damaged', { cause: error });
  }
}
