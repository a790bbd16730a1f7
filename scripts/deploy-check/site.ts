import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setBase } from '../build/setBase';

/** The built app: dist/, or the build that BEARINGS_DIST names. */
const BUILT = resolve(import.meta.dirname, '../..', process.env['BEARINGS_DIST'] ?? 'dist');
const MANIFEST = /^manifest\.json(\.br|\.gz)?$/;

/** A copy of the build in a folder of its own, which the check may change, and where it is served. */
export interface Site {
  /** For the server's own files, too. */
  readonly folder: string;
  /** What holds the build, in it or in the folder below it that the base names. */
  readonly root: string;
  /** The built files. */
  readonly dist: string;
  readonly base: string;
  readonly remove: () => void;
}

/** The pack's thousands of files, lent to one site after the other: to copy them takes seconds. */
let lent: string | undefined;

/** Takes the same file under another name, or a copy of it where the disk is another. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function packLent(): string {
  if (lent !== undefined && existsSync(lent)) return lent;
  const folder = mkdtempSync(join(tmpdir(), 'bearings-pack-'));
  chmodSync(folder, 0o755);
  const pack = join(BUILT, 'pack');
  for (const name of readdirSync(pack, { recursive: true, withFileTypes: true })) {
    const from = join(name.parentPath, name.name);
    const to = join(folder, from.slice(pack.length));
    if (name.isDirectory()) continue;
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
  }
  lent = folder;
  return folder;
}

/** The shards never change; the list of them does, and is each site's own. */
function putPack(dist: string): void {
  const pack = join(dist, 'pack');
  renameSync(packLent(), pack);
  lent = pack;
  for (const name of readdirSync(pack).filter((one) => MANIFEST.test(one)))
    rmSync(join(pack, name));
  for (const name of readdirSync(join(BUILT, 'pack')).filter((one) => MANIFEST.test(one)))
    cpSync(join(BUILT, 'pack', name), join(pack, name), { preserveTimestamps: true });
}

/** @throws where there is no build yet */
export function makeSite(base: string): Site {
  if (!existsSync(join(BUILT, 'app.html')))
    throw new Error('There is no built app to serve yet. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bearings-deploy-'));
  const root = join(folder, 'www');
  const dist = join(root, base);
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(BUILT).filter((one) => one !== 'pack'))
    cpSync(join(BUILT, name), join(dist, name), { recursive: true, preserveTimestamps: true });
  putPack(dist);
  // What a start notes beside the build, and no server may send.
  writeFileSync(join(dist, '.built-from'), 'a hash');
  if (base !== '/') setBase(dist, base);
  // The servers run without rights, and a folder for the moment is its maker's alone.
  chmodSync(folder, 0o777);
  return {
    folder,
    root,
    dist,
    base,
    remove: () => {
      const kept = mkdtempSync(join(tmpdir(), 'bearings-pack-'));
      renameSync(join(dist, 'pack'), kept);
      lent = kept;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Takes away what the sites were lent. */
export function removeLent(): void {
  if (lent !== undefined) rmSync(lent, { recursive: true, force: true });
  lent = undefined;
}

/** A server that runs, until it is stopped. */
export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A kind of server that a site can be put on. */
export interface Kind {
  readonly name: string;
  /** Why it cannot be tried on this machine; undefined where it can. */
  readonly absent: string | undefined;
  /** Whether it sends the brotli copies of the build. */
  readonly hasBrotli: boolean;
  /**
   * @param policy of the guide in the place of the one it prints, where the check has changed config.json
   */
  readonly start: (site: Site, policy?: string) => Promise<Running>;
}
