import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { librariesOf, unreviewed } from './libraries';
import { licencesPage } from './page';

const lockOf = (name: string, license?: string, dev = false) =>
  JSON.stringify({
    packages: { '': {}, [`node_modules/${name}`]: { version: '1.0.0', license, dev } },
  });

describe('the licences', () => {
  test('are listed as they are installed: after a change run `npm run licences`', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/licences.md'), 'utf8');

    expect(page).toBe(licencesPage(librariesOf()));
  });

  test('have all been looked at', () => {
    expect(unreviewed(librariesOf())).toEqual([]);
  });

  test.each([
    ['of another kind', 'new-library', 'AGPL-3.0'],
    ['that is not named', 'new-library', undefined],
    ['with conditions, of another library than was looked at', 'new-library', 'Hippocratic-2.1'],
  ])('%s do not come in unnoticed', (_, name, licence) => {
    expect(unreviewed(librariesOf(lockOf(name, licence)))).toEqual([
      `new-library 1.0.0: ${licence ?? 'unknown'}`,
    ]);
  });

  test('tell what is in the app from what builds it', () => {
    expect(librariesOf(lockOf('a', 'MIT'))[0]?.isShipped).toBe(true);
    expect(librariesOf(lockOf('a', 'MIT', true))[0]?.isShipped).toBe(false);
    expect(librariesOf(lockOf('workbox-routing', 'MIT', true))[0]?.isShipped).toBe(true);
  });
});
