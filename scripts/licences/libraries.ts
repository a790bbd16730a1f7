import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Library {
  readonly name: string;
  readonly version: string;
  /** As its own package.json names it. */
  readonly licence: string;
  /** Part of what a browser gets, not only of what builds or tests it. */
  readonly isShipped: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Installed to build with, but the service worker is made of them. */
export const WORKER_LIBRARIES = /^workbox-(core|precaching|routing|strategies)$/;

/** Packages that name no licence in a way npm reads; what their own files say. */
const BY_HAND: Readonly<Record<string, string>> = { 'parse-cache-control': 'BSD-3-Clause' };

/** Every library of package-lock.json, once a version, by name. */
export function librariesOf(
  lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
): readonly Library[] {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(lock);
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false }]): Library => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: license ?? BY_HAND[name] ?? 'unknown',
        isShipped: !dev || WORKER_LIBRARIES.test(name),
      };
    });
  const once = new Map(all.map((library) => [`${library.name}@${library.version}`, library]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Licences that ask for no more than that their text and the names in it go along. */
const PLAIN = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MIT-0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'MIT OR Apache-2.0',
  '(MIT OR CC0-1.0)',
];

/** Others, each for the libraries that have it, and what it means for who uses or hands on Bearings. */
export const WITH_CONDITIONS: Readonly<
  Record<string, { readonly libraries: readonly string[]; readonly means: string }>
> = {
  'Hippocratic-2.1': {
    libraries: ['react-leaflet', '@react-leaflet/core'],
    means:
      'Adds conditions to those of an open licence. Who uses the library must keep to human rights laws and principles, makes good what it costs the authors if they do not, and takes part in public arbitration, under rules it names, if that is in dispute. Everyone who gets a copy must get its licence too: the build puts it into `licences.txt`. An organisation that cannot accept this replaces `src/maps/`, the only room that uses the library.',
  },
  'OFL-1.1': {
    libraries: ['@fontsource-variable/source-sans-3'],
    means:
      'The typeface Source Sans 3. It may be used, changed and handed on with its licence, but not sold by itself, and a changed one needs another name.',
  },
  'MPL-2.0': {
    libraries: ['@axe-core/playwright', 'axe-core', 'lightningcss'],
    means:
      'Builds or tests the app and is no part of it. Changes to its own files would have to be published.',
  },
  'CC-BY-4.0': {
    libraries: ['caniuse-lite'],
    means: 'A table of what browsers can do, used to build the app and no part of it.',
  },
};

/** What nobody has looked at yet: a licence not named here, or one of these for another library. */
export function unreviewed(libraries: readonly Library[]): readonly string[] {
  return libraries
    .filter(({ name, licence }) => {
      if (PLAIN.includes(licence)) return false;
      const known = WITH_CONDITIONS[licence]?.libraries ?? [];
      return !known.some((one) => name === one || name.startsWith(`${one}-`));
    })
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}
