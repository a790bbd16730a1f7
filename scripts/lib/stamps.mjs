// Plain JavaScript without dependencies: `npm start` and `npm test` need it before `npm ci` has run.
import { createHash } from 'node:crypto';

/**
 * Whether `npm ci` must run.
 *
 * The stamp is the hash of the lock that was installed; an install made by hand has none, and counts
 * as current when it is younger than the lock.
 *
 * @param {{ installedAt: number | null, lockedAt: number, stamp: string | null, lockHash: string }} state
 * @returns {boolean}
 */
export function needsInstall({ installedAt, lockedAt, stamp, lockHash }) {
  if (installedAt === null) return true;
  return stamp === null ? installedAt < lockedAt : stamp !== lockHash;
}

/**
 * One hash over names and contents, in the order of the names.
 *
 * @param {readonly { name: string, content: Uint8Array | string }[]} files
 * @returns {string}
 */
export function hashOf(files) {
  const hash = createHash('sha256');
  const ordered = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, content } of ordered) {
    hash.update(`${name}\0${content.length}\0`);
    hash.update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path */
const isBeside = (path) => /\.test\.[jt]sx?$/.test(path) || path.endsWith('/.DS_Store');

/**
 * Whether a file can change the data pack: the tables, and the code that reads and lays them out.
 *
 * @param {string} path relative to the project, with forward slashes
 * @returns {boolean}
 */
export function isPackInput(path) {
  return (
    /^(data|scripts\/pack|scripts\/readability|src\/domain|src\/services\/pack|src\/shared)\//.test(
      path,
    ) && !isBeside(path)
  );
}

/**
 * Whether a file can change what is built: tests, the generated route tree and the pack (made from
 * `data/`, which counts itself) cannot.
 *
 * @param {string} path relative to the project, with forward slashes
 * @returns {boolean}
 */
export function isBuildInput(path) {
  if (isPackInput(path)) return true;
  if (isBeside(path) || path === 'src/routeTree.gen.ts' || path.startsWith('public/pack/'))
    return false;
  return (
    /^(src|public)\//.test(path) ||
    [
      'index.html',
      'vite.config.ts',
      'tsr.config.json',
      'package.json',
      'package-lock.json',
    ].includes(path)
  );
}

/**
 * Whether a Node version satisfies `>=major.minor`.
 *
 * @param {string} version as in process.versions.node
 * @param {string} range as in package.json's engines.node
 * @returns {boolean}
 */
export function isNodeNewEnough(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [, needMajor, needMinor] = /^>=(\d+)\.(\d+)/.exec(range) ?? [];
  return major > Number(needMajor) || (major === Number(needMajor) && minor >= Number(needMinor));
}
