import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The only files of a build that name the place it lies in on its server. */
const PAGES = ['index.html', 'app.html'] as const;

/** Of one of our pages; the script that begins the app stands in it by its whole path. */
const START = / data-start="(\/(?:[^"]*\/)?)assets\//;

const SOME_FOLDERS = /^\/(?:[a-z0-9][\w.-]*\/)*$/i;

/** The folder on its server that a page is made for: '/', or '/bearings/'. */
export function baseOfPage(page: string): string {
  return START.exec(page)?.[1] ?? '/';
}

/**
 * A page of the build, made for another folder of a server: each address in it begins with that.
 *
 * @throws where the folder could not be one
 */
export function pageAt(page: string, base: string): string {
  if (!SOME_FOLDERS.test(base))
    throw new Error(
      `A folder on a server begins and ends with a slash, as /bearings/ does; "${base}" does not.`,
    );
  const before = baseOfPage(page);
  return page.replaceAll(
    /((?: (?:href|src|data-start)="|url\("?))(\/(?!\/)[^")]*)/g,
    (whole, start: string, path: string) =>
      path.startsWith(before) ? start + base + path.slice(before.length) : whole,
  );
}

/** Makes a built app ready for a folder of its server, with the compressed copies of what changes. */
export function setBase(dist: string, base: string): void {
  for (const name of PAGES) {
    const file = join(dist, name);
    const page = pageAt(readFileSync(file, 'utf8'), base);
    writeFileSync(file, page);
    const copies = { '.br': brotliCompressSync, '.gz': gzipSync };
    for (const [ending, compress] of Object.entries(copies)) {
      rmSync(file + ending, { force: true });
      writeFileSync(file + ending, compress(page));
    }
  }
}

/** The folder that a built app is made for. */
export function baseOfBuild(dist: string): string {
  const file = join(dist, 'index.html');
  return existsSync(file) ? baseOfPage(readFileSync(file, 'utf8')) : '/';
}
