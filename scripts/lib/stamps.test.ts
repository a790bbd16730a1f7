import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './prepare.mjs';
import { hashOf, isBuildInput, isNodeNewEnough, isPackInput, needsInstall } from './stamps.mjs';

describe('an install', () => {
  const state = { installedAt: 200, lockedAt: 100, stamp: null, lockHash: 'a' };

  test.each([
    ['is needed where nothing is installed', { installedAt: null }, true],
    ['is needed where an unstamped install is older than the lock', { installedAt: 50 }, true],
    ['is not needed where an unstamped install is younger than the lock', {}, false],
    ['is needed where the stamp is of another lock', { stamp: 'b' }, true],
    ['is not needed where the stamp is of this lock', { stamp: 'a', installedAt: 50 }, false],
    ['is needed where a stamped install was cut short', { stamp: 'a', installedAt: null }, true],
  ])('%s', (_, changes, expected) => {
    expect(needsInstall({ ...state, ...changes })).toBe(expected);
  });
});

describe('the hash of the inputs', () => {
  const file = fc.record({ name: fc.string(), content: fc.string() });
  const files = fc.uniqueArray(file, { selector: ({ name }) => name });

  test('does not depend on the order of the files', () => {
    fc.assert(fc.property(files, (all) => hashOf(all) === hashOf(all.toReversed())));
  });

  test('changes with a content, and with where one file ends and the next begins', () => {
    const hashes = [
      [{ name: 'a', content: '1' }],
      [{ name: 'a', content: '2' }],
      [{ name: 'b', content: '1' }],
      [
        { name: 'a', content: '' },
        { name: 'b', content: '1' },
      ],
    ].map(hashOf);

    expect(new Set(hashes).size).toBe(4);
  });
});

describe('a build', () => {
  test.each([
    'src/domain/soc.ts',
    'data/areas/places.csv',
    'public/config.json',
    'scripts/pack/main.ts',
    'scripts/readability/fleschKincaid.ts',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ])('is made from %s', (path) => {
    expect(isBuildInput(path)).toBe(true);
  });

  test.each([
    'src/domain/soc.test.ts',
    'src/routeTree.gen.ts',
    'public/pack/manifest.json',
    'scripts/test.mjs',
    'README.md',
    'docs/index.html',
  ])('is not made from %s', (path) => {
    expect(isBuildInput(path)).toBe(false);
  });
});

describe('the pack', () => {
  test('is made from every file that the code which makes it imports', () => {
    const imported = readdirSync(join(PROJECT, 'scripts/pack'), { recursive: true })
      .map((name) => `scripts/pack/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/ from '(\.[^']*)'/g)].map(
          ([, path = '']) => `${posix.join(posix.dirname(file), path)}.ts`,
        ),
      );
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((path) => !isPackInput(path))).toEqual([]);
  });

  test('is not made from a page or from a test', () => {
    const others = ['src/features/occupation/OccupationPage.tsx', 'scripts/pack/pack.test.ts'];
    expect(others.filter(isPackInput)).toEqual([]);
  });
});

describe('a Node version', () => {
  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
  ])('%s being enough for >=20.19.0 is %s', (version, expected) => {
    expect(isNodeNewEnough(version, '>=20.19.0')).toBe(expected);
  });
});
