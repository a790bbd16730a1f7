import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site';

const NAMING = ['index.html', 'app.html', 'sw.js', 'pack/manifest.json'];

/** The path of the one file of a folder whose name has a pattern. */
export function nameIn({ dist }: Site, folder: string, pattern: RegExp): string {
  const name = readdirSync(join(dist, folder)).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`The build has no ${folder}/${pattern.source}`);
  return `${folder}/${name}`;
}

/**
 * Puts a next release beside the one that is there, as docs/deploy.md has it: another script to start
 * with and another edition of the pack, and at last what names them.
 */
export function nextRelease(site: Site) {
  const file = (path: string): string => join(site.dist, path);
  const before = join(site.folder, 'before');
  for (const name of NAMING)
    for (const ending of ['', '.br', '.gz'])
      cpSync(file(name + ending), join(before, name + ending), { preserveTimestamps: true });
  const script = nameIn(site, 'assets', /^start-.*\.js$/);
  const shard = nameIn(site, 'pack/occupations', /^2136\..*\.json$/);
  const { edition } = JSON.parse(readFileSync(file('pack/manifest.json'), 'utf8'));
  const next = {
    script: script.replace(/start-[\w-]+/, 'start-NextNext'),
    shard: shard.replace(/2136\.\w+/, '2136.0123456789'),
    edition: 'next-edition',
  };
  copyFileSync(file(script), file(next.script));
  copyFileSync(file(shard), file(next.shard));
  for (const name of NAMING) {
    const text = readFileSync(file(name), 'utf8');
    for (const ending of ['.br', '.gz']) rmSync(file(name + ending));
    writeFileSync(file(name), text.replaceAll(script, next.script).replace(edition, next.edition));
    // No release is made within the second of the last, by which some servers tell files apart.
    utimesSync(file(name), new Date(), new Date(Date.now() + 5000));
  }
  return {
    old: { script, shard },
    next,
    /** What names the files of the release before is put back; its files are there still. */
    takeBack: () => {
      for (const name of NAMING)
        for (const ending of ['', '.br', '.gz'])
          cpSync(join(before, name + ending), file(name + ending), { preserveTimestamps: true });
    },
    /** A day later the files that nothing names are taken away. */
    cleanUp: () => {
      for (const name of [next.script, next.shard]) rmSync(file(name));
    },
  };
}
