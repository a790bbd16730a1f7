import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  LEAST_ITERATIONS,
  MOST_ITERATIONS,
  canonicalBytes,
  documentData,
  iterationsFor,
  newDataKey,
  rewrappedHeader,
  sealDocument,
  unlockedKey,
  unsealDocument,
} from './crypto';
import type { KeyHeader, SealedDocument } from './crypto';

const PASSPHRASE = 'acorn badge candle dolphin easel';
const label = { id: 'd1', kind: 'session', revision: 1, eraseAfter: '2027-01-31' };

let header: KeyHeader;
let key: CryptoKey;
let sealed: SealedDocument;

beforeAll(async () => {
  const made = await newDataKey(PASSPHRASE, 'v1', LEAST_ITERATIONS);
  header = made.header;
  key = await unlockedKey(PASSPHRASE, header);
  sealed = await sealDocument(made.key, 'v1', label, 'Wants day shifts');
});

describe('iterationsFor', () => {
  test.each([
    [0, MOST_ITERATIONS],
    [1, MOST_ITERATIONS],
    [100, 1_000_000],
    [50, 2_000_000],
    [1000, LEAST_ITERATIONS],
    [Number.POSITIVE_INFINITY, LEAST_ITERATIONS],
  ])('makes of a trial of %f ms %i iterations', (trialMs, iterations) => {
    expect(iterationsFor(trialMs)).toBe(iterations);
  });
});

describe('canonicalBytes', () => {
  test('writes the length and the UTF-8 of each field', () => {
    expect([...canonicalBytes(['aé', ''])]).toEqual([0, 0, 0, 3, 97, 195, 169, 0, 0, 0, 0]);
  });

  test('never gives two lists of fields the same bytes', () => {
    const fields = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const same = canonicalBytes(a).join() === canonicalBytes(b).join();
        expect(same).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

test('documentData is format, vault id, document id, kind, revision and erase-after, in that order', () => {
  expect(documentData('v1', label)).toEqual(
    canonicalBytes(['bearings-vault-1', 'v1', 'd1', 'session', '1', '2027-01-31']),
  );
});

describe('unlockedKey', () => {
  test('gives a key that cannot be extracted', async () => {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
  });

  test('refuses another passphrase', async () => {
    await expect(unlockedKey(`${PASSPHRASE}s`, header)).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
  });

  test.each([599_999, 10_000_001, 0, 600_000.5, Number.NaN])(
    'refuses a header of %f iterations before deriving anything',
    async (iterations) => {
      await expect(unlockedKey(PASSPHRASE, { ...header, iterations })).rejects.toMatchObject({
        fault: 'header-refused',
      });
    },
  );

  test('refuses a header with a short salt', async () => {
    const salt = new Uint8Array(4);
    await expect(unlockedKey(PASSPHRASE, { ...header, salt })).rejects.toMatchObject({
      fault: 'header-refused',
    });
  });

  test('refuses a header moved to another vault', async () => {
    await expect(unlockedKey(PASSPHRASE, { ...header, vaultId: 'v2' })).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
  });
});

describe('unsealDocument', () => {
  test('gives back what was sealed', async () => {
    expect(await unsealDocument(key, 'v1', sealed)).toBe('Wants day shifts');
  });

  test.each([
    ['id', { id: 'd2' }],
    ['kind', { kind: 'draft' }],
    ['revision', { revision: 2 }],
    ['erase-after day', { eraseAfter: '2099-01-31' }],
    ['IV', { iv: new Uint8Array(12) }],
    ['content', { sealed: new Uint8Array(32) }],
  ])('refuses a document whose %s was changed', async (_what, change) => {
    await expect(unsealDocument(key, 'v1', { ...sealed, ...change })).rejects.toMatchObject({
      fault: 'damaged',
    });
  });

  test('refuses a document of another vault', async () => {
    await expect(unsealDocument(key, 'v2', sealed)).rejects.toMatchObject({ fault: 'damaged' });
  });

  test('refuses a document with one bit of it turned', async () => {
    const turned = sealed.sealed.slice();
    turned[0] = (turned[0] ?? 0) ^ 1;
    await expect(unsealDocument(key, 'v1', { ...sealed, sealed: turned })).rejects.toMatchObject({
      fault: 'damaged',
    });
  });
});

test('sealDocument takes a fresh IV of 96 bits for every write', async () => {
  const again = await sealDocument(key, 'v1', label, 'Wants day shifts');
  expect(again.iv).toHaveLength(12);
  expect(again.iv).not.toEqual(sealed.iv);
  expect(again.sealed).not.toEqual(sealed.sealed);
});

test('rewrappedHeader opens the same documents under the new passphrase only', async () => {
  const rewrapped = await rewrappedHeader(header, PASSPHRASE, 'five other words', LEAST_ITERATIONS);
  const newKey = await unlockedKey('five other words', rewrapped);
  expect(await unsealDocument(newKey, 'v1', sealed)).toBe('Wants day shifts');
  expect(rewrapped.salt).not.toEqual(header.salt);
  await expect(unlockedKey(PASSPHRASE, rewrapped)).rejects.toMatchObject({
    fault: 'wrong-passphrase',
  });
});
