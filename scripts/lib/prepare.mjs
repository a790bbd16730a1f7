// Plain JavaScript without dependencies: `npm start` and `npm test` need it before `npm ci` has run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, isBuildInput, isNodeNewEnough, needsInstall } from './stamps.mjs';

// Not import.meta.dirname: a Node too old to have it must still get as far as being told so.
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

const at = (/** @type {string} */ path) => join(PROJECT, path);
const say = (/** @type {string} */ text) => console.log(`Bearings: ${text}`);

/** A reason to stop that the person at the keyboard can act on. */
export class PlainError extends Error {}

/** Makes a PlainError end the program with its sentence; anything else shows where it came from. */
export function stopPlainly(/** @type {unknown} */ error) {
  console.error(error instanceof PlainError ? `Bearings: ${error.message}` : error);
  process.exit(1);
}

export function checkNode() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  if (isNodeNewEnough(process.versions.node, engines.node)) return;
  throw new PlainError(
    `Node ${process.versions.node} is too old; ${engines.node} is needed. ` +
      'Install a current Node from https://nodejs.org and try again.',
  );
}

/**
 * The command that runs npm: the very npm that started us, else the one on the path.
 *
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js'))
    return { command: process.execPath, args: [npm, ...args], shell: false };
  // On Windows npm is a .cmd file, which only a shell can start; the arguments are all our own.
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}

/**
 * Runs npm with its output shown.
 *
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
function runNpm(args) {
  const { command, args: all, shell } = npmCommand(args);
  return spawnSync(command, all, { cwd: PROJECT, stdio: 'inherit', shell }).status === 0;
}

/** @param {string} path */
const readOrNull = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Runs `npm ci` when the installed packages are missing or not those of package-lock.json. */
export function installIfNeeded() {
  const lock = at('package-lock.json');
  const stampFile = at('node_modules/.bearings-lock');
  // npm writes this file last, so an install that was cut short counts as none.
  const installed = at('node_modules/.package-lock.json');
  const lockHash = hashOf([{ name: 'package-lock.json', content: readFileSync(lock) }]);
  const state = {
    installedAt: existsSync(installed) ? statSync(installed).mtimeMs : null,
    lockedAt: statSync(lock).mtimeMs,
    stamp: readOrNull(stampFile),
    lockHash,
  };
  if (needsInstall(state)) {
    say('installing packages (npm ci), about half a minute…');
    if (!runNpm(['ci', '--loglevel=error'])) {
      throw new PlainError('the packages could not be installed: npm says why above.');
    }
  }
  if (state.stamp !== lockHash) writeFileSync(stampFile, lockHash);
}

/**
 * One hash over every file of the project that counts.
 *
 * @param {(path: string) => boolean} isInput
 * @returns {string}
 */
export function hashOfInputs(isInput) {
  const folders = ['src', 'data', 'public', 'scripts'].filter((folder) => existsSync(at(folder)));
  const nested = folders.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1)),
  );
  const top = readdirSync(PROJECT);
  const names = [...nested, ...top].map((name) => name.replaceAll('\\', '/')).filter(isInput);
  return hashOf(names.map((name) => ({ name, content: readFileSync(at(name)) })));
}

/** Where the hash of what was built stands; `vite build` empties the folder, so it cannot outlive it. */
const builtFrom = () => at('dist/.built-from');

/** Notes what `dist/` was built from, for the next start. */
export function stampBuild() {
  writeFileSync(builtFrom(), hashOfInputs(isBuildInput));
}

/** Makes the data pack and the production app when what they are made from has changed. */
export function buildIfNeeded() {
  if (existsSync(at('dist/index.html')) && readOrNull(builtFrom()) === hashOfInputs(isBuildInput)) {
    say('the build is up to date.');
    return;
  }
  say('building the data pack and the app…');
  if (!runNpm(['run', '--silent', 'build'])) {
    throw new PlainError('the app could not be built: the lines above say why.');
  }
  stampBuild();
}
