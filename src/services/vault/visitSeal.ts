import type { SessionRecord } from '@/domain/record';

/** A record that is off the screen: sealed in memory, gone with the page. */
export interface KeptForVisit {
  readonly open: () => Promise<SessionRecord>;
}

/** What was sealed here under a key nobody else has is a record: AES-GCM refuses anything else. */
const isOurs = (json: unknown): json is SessionRecord =>
  typeof json === 'object' && json !== null && 'schemaVersion' in json;

/**
 * Seals a record in memory under a new key of this visit, which cannot be extracted and is nowhere
 * else: neither the screen nor what a program reads of the memory shows it (see
 * docs/decisions/a-key-of-the-visit.md).
 *
 * On an address without WebCrypto nothing can be sealed: the record is then only off the screen.
 */
export async function keepForVisit(record: SessionRecord): Promise<KeptForVisit> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return subtle === undefined ? unsealed(record) : sealedText(subtle, JSON.stringify(record));
}

/** Of its own: what a function's closures share would hold the plain record beside the sealed one. */
const unsealed = (record: SessionRecord): KeptForVisit => ({ open: () => Promise.resolve(record) });

async function sealedText(subtle: SubtleCrypto, text: string): Promise<KeptForVisit> {
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const how = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
  const sealed = await subtle.encrypt(how, key, new TextEncoder().encode(text));
  return { open: () => opened(subtle.decrypt(how, key, sealed)) };
}

async function opened(bytes: Promise<ArrayBuffer>): Promise<SessionRecord> {
  const json: unknown = JSON.parse(new TextDecoder().decode(await bytes));
  if (!isOurs(json)) throw new TypeError('What was kept for the visit is no record');
  return json;
}
