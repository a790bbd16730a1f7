import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { LEAST_ITERATIONS } from './crypto';
import { VaultError } from './errors';
import { FILE_MOST_BYTES, openExport, sealedExport } from './exportFile';

const PASSPHRASE = 'acorn badge candle dolphin easel';
const place = { gss: 'E06000052', name: 'Cornwall', town: 'Truro' };
const record = {
  ...emptyRecord('r1', '2026-11-25'),
  place,
  reference: 'LIV-204',
  privateNotes: 'canary',
};
const content = { record, savedAt: '2026-11-25T10:00:00.000Z' };

let file: string;

const fileOf = (text: string) => new Blob([text]);

const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });

beforeAll(async () => {
  const fewest = () => Promise.resolve(LEAST_ITERATIONS);
  file = await sealedExport(content, '2026-12-31', PASSPHRASE, fewest);
});

describe('a sealed file', () => {
  test('opens again under its passphrase', async () => {
    expect(await openExport(fileOf(file), `  ${PASSPHRASE}`)).toEqual(content);
  });

  test('that an older version wrote opens as a session of today', async () => {
    const old = {
      ...record,
      schemaVersion: 1,
      limits: { area: { gss: 'E06000052', level: 'district', name: 'Cornwall' }, other: '' },
    } as unknown as SessionRecord;
    const oldFile = await sealedExport({ ...content, record: old }, '2026-12-31', PASSPHRASE, () =>
      Promise.resolve(LEAST_ITERATIONS),
    );
    expect((await openExport(fileOf(oldFile), PASSPHRASE)).record).toMatchObject({
      schemaVersion: 4,
      place: { gss: 'E06000052', name: 'Cornwall' },
    });
  });

  test('says nothing of the session in the clear', () => {
    expect(file).not.toContain('canary');
    expect(file).not.toContain('LIV-204');
    expect(file).toContain('2026-12-31');
  });

  test('does not open under another passphrase', async () => {
    await expect(openExport(fileOf(file), 'another passphrase')).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
  });

  test('does not open with another erase-after day', async () => {
    await expect(
      openExport(fileOf(changed({ eraseAfter: '2099-01-01' })), PASSPHRASE),
    ).rejects.toMatchObject({ fault: 'damaged' });
  });

  test('is refused with iterations out of bounds', async () => {
    await expect(openExport(fileOf(changed({ iterations: 1 })), PASSPHRASE)).rejects.toMatchObject({
      fault: 'header-refused',
    });
  });

  test.each(['', 'a letter', '{}', '[1]'])('is told from %j', async (text) => {
    await expect(openExport(fileOf(text), PASSPHRASE)).rejects.toMatchObject({
      fault: 'not-an-export',
    });
  });

  test('that is too large is not even read', async () => {
    const huge = {
      size: FILE_MOST_BYTES + 1,
      text: () => Promise.reject(new Error('It was read')),
    };
    await expect(openExport(huge, PASSPHRASE)).rejects.toMatchObject({ fault: 'too-large' });
  });

  test.each(['salt', 'wrapIv', 'wrappedKey', 'iv', 'sealed'])(
    'with %s that is no base64 is told from one, and the browser is not blamed',
    async (field) => {
      for (const bad of ['A', 'AAAAA', 'AA=A', '====', 'AA A', 'ä'])
        await expect(
          openExport(fileOf(changed({ [field]: bad })), PASSPHRASE),
        ).rejects.toMatchObject({ fault: 'not-an-export' });
    },
  );

  test('that was changed anywhere is a plain sentence, whatever the change', async () => {
    const keys = Object.keys(JSON.parse(file) as object).filter((key) => key !== 'iterations');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, json) => {
        const opened = openExport(fileOf(changed({ [key]: json })), PASSPHRASE);
        const outcome = await opened.catch((error: unknown) => error);
        expect(outcome).toBeInstanceOf(VaultError);
        expect(outcome).not.toMatchObject({ fault: 'unexpected' });
      }),
      { numRuns: 40 },
    );
  });
});
