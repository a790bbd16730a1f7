import { beforeAll, describe, expect, test } from 'vitest';
import { emptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { LEAST_ITERATIONS } from './crypto';
import { openExport, sealedExport } from './exportFile';

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

const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });

beforeAll(async () => {
  const fewest = () => Promise.resolve(LEAST_ITERATIONS);
  file = await sealedExport(content, '2026-12-31', PASSPHRASE, fewest);
});

describe('a sealed file', () => {
  test('opens again under its passphrase', async () => {
    expect(await openExport(file, `  ${PASSPHRASE}`)).toEqual(record);
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
    expect(await openExport(oldFile, PASSPHRASE)).toMatchObject({
      schemaVersion: 2,
      place: { gss: 'E06000052', name: 'Cornwall' },
    });
  });

  test('says nothing of the session in the clear', () => {
    expect(file).not.toContain('canary');
    expect(file).not.toContain('LIV-204');
    expect(file).toContain('2026-12-31');
  });

  test('does not open under another passphrase', async () => {
    await expect(openExport(file, 'another passphrase')).rejects.toMatchObject({
      fault: 'wrong-passphrase',
    });
  });

  test('does not open with another erase-after day', async () => {
    await expect(
      openExport(changed({ eraseAfter: '2099-01-01' }), PASSPHRASE),
    ).rejects.toMatchObject({ fault: 'damaged' });
  });

  test('is refused with iterations out of bounds', async () => {
    await expect(openExport(changed({ iterations: 1 }), PASSPHRASE)).rejects.toMatchObject({
      fault: 'header-refused',
    });
  });

  test.each(['', 'a letter', '{}', '[1]'])('is told from %j', async (text) => {
    await expect(openExport(text, PASSPHRASE)).rejects.toMatchObject({ fault: 'not-an-export' });
  });
});
