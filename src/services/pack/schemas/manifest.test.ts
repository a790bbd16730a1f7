import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Manifest, readManifest, writtenManifest } from './manifest';

const hash = fc.stringMatching(/^[\da-f]{10}$/);
const name = fc
  .stringMatching(/^[a-z\d-]{1,8}(?:\/[A-Za-z\d-]{1,8}){0,2}$/)
  .filter((one) => one !== 'core');

const manifests: fc.Arbitrary<Manifest> = fc.dictionary(name, hash).map((hashes) => ({
  edition: 'e',
  made: '2026-11-30',
  shapes: 's',
  files: Object.fromEntries(
    Object.entries(hashes).map(([one, of]) => [one, `${one}.${of}.json`] as const),
  ),
  bundles: [{ path: 'bundles/areas.1.json', sha256: 'a', files: 1, bytes: 2 }],
}));

const WRITTEN = { edition: 'e', made: 'm', kinds: { core: ['groups', '0123456789'] }, bundles: [] };

describe('the list of files', () => {
  test('reads as what was written', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const text = JSON.stringify(writtenManifest(manifest));
        expect(readManifest(JSON.parse(text))).toEqual(manifest);
      }),
    );
  });

  test('of an older pack, with its paths in full, is read too', () => {
    const files = { 'areas/E08000035': 'areas/E08000035.0123456789.json' };
    expect(readManifest({ edition: 'e', made: 'm', files, bundles: [] })?.files).toEqual(files);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no names', { ...WRITTEN, kinds: undefined }],
    ['names that are no text', { ...WRITTEN, kinds: { core: [7, '0123456789'] } }],
    ['more names than hashes', { ...WRITTEN, kinds: { core: ['groups sources', '0123456789'] } }],
    ['a path that is no text', { ...WRITTEN, kinds: undefined, files: { groups: 7 } }],
    ['no edition', { ...WRITTEN, edition: 1 }],
    ['bundles of another kind', { ...WRITTEN, bundles: [{ path: 'a' }] }],
  ])('with %s is none', (_, value) => {
    expect(readManifest(WRITTEN)?.files).toEqual({ groups: 'groups.0123456789.json' });
    expect(readManifest(value)).toBeUndefined();
  });
});
