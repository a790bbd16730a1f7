// Plain JavaScript without dependencies, since it runs before `npm ci`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browserCandidates, firstBrowser } from './lib/browser.mjs';
import {
  failureOfCheck,
  failuresOfPlaywright,
  failuresOfVitest,
  toldFailures,
} from './lib/failures.mjs';
import {
  checkNode,
  installIfNeeded,
  npmCommand,
  PlainError,
  PROJECT,
  stampBuild,
  stopPlainly,
} from './lib/prepare.mjs';
import {
  lastLine,
  orOneFailure,
  sumOf,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
} from './lib/tally.mjs';

const FIRST_TEST_PORT = 4174;
const REPORTS = join(PROJECT, '.cache/test-reports');

const isRoot = process.getuid?.() === 0;
const say = (/** @type {string} */ text) => console.log(`Bearings: ${text}`);

/** @type {import('node:child_process').ChildProcess | null} */
let running = null;

function endOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      running?.kill('SIGTERM');
      console.error(`Bearings: the tests were stopped (${signal}).`);
      process.exit(130);
    });
  }
}

/**
 * A browser that cannot say its own version cannot run a test either (a snap stub, missing
 * libraries). On Windows Chrome opens a window instead of answering, so being there is enough.
 *
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function ofTheSystem() {
  const path = browserCandidates(process.platform, process.env).find(works);
  if (path !== undefined) return { path };
  return { why: 'none found' };
}

function ofDebian() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return { why: 'this system has no apt-get' };
  }
  if (!isRoot) return { why: 'installing needs root rights' };
  say("no browser found: installing Chromium from Debian's packages…");
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium')) {
    return { why: 'apt-get failed, see above' };
  }
  const answer = ofTheSystem();
  return 'path' in answer
    ? answer
    : { why: 'the package is installed but its browser does not run' };
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return works(chromium.executablePath());
}

/** @returns {Promise<string | undefined>} undefined where Playwright knows the place itself */
async function findBrowser() {
  const named = process.env.BEARINGS_CHROMIUM;
  if (named && !works(named)) {
    throw new PlainError(`BEARINGS_CHROMIUM names ${named}, which does not run.`);
  }
  const hasPlaywrights = await playwrightsOwn();
  const { path, tried } = firstBrowser([
    { name: "the system's Chromium, Chrome or Edge", find: ofTheSystem },
    ...(hasPlaywrights ? [{ name: "Playwright's", find: () => ({ path: undefined }) }] : []),
    { name: "Debian's package", find: ofDebian },
  ]);
  if (path !== null) return path;
  say("no browser found: downloading Playwright's own Chromium…");
  const { command, args, shell } = npmCommand(['exec', '--', 'playwright', 'install', 'chromium']);
  spawnSync(command, args, { cwd: PROJECT, stdio: 'inherit', shell, timeout: 300_000 });
  if (await playwrightsOwn()) return undefined;
  const reasons = [
    ...tried,
    "Playwright's own Chromium: it could not be downloaded or does not run",
  ];
  throw new PlainError(
    'the browser journeys need a Chromium, and none of the three ways gives one.\n' +
      `${reasons.map((reason) => `  - ${reason}`).join('\n')}\n` +
      'Install Chromium, Chrome or Edge, or name one: BEARINGS_CHROMIUM=/path/to/chromium npm test',
  );
}

/** @returns {Promise<number>} */
function freePort(port = FIRST_TEST_PORT) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', () => (port < FIRST_TEST_PORT + 100 ? done(freePort(port + 1)) : fail()));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)));
  });
}

/** @type {import('./lib/failures.mjs').Failure[]} told last, since a log is read from its end */
const failures = [];

/**
 * Runs one npm script quietly; its output is shown only when it fails.
 *
 * @param {string} script
 * @param {{ args?: string[], env?: Record<string, string> }} [options]
 * @returns {Promise<{ holds: boolean, output: string }>}
 */
function run(script, { args = [], env = {} } = {}) {
  const started = performance.now();
  const rest = args.length > 0 ? ['--', ...args] : [];
  const { command, args: all, shell } = npmCommand(['run', '--silent', script, ...rest]);
  return new Promise((done) => {
    /** @type {Buffer[]} */
    const output = [];
    const child = spawn(command, all, {
      cwd: PROJECT,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    running = child;
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      running = null;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`  ${code === 0 ? 'passed' : 'FAILED'}  ${script} (${seconds} s)`);
      const text = Buffer.concat(output).toString('utf8');
      if (code !== 0) console.log(text);
      done({ holds: code === 0, output: text });
    });
  });
}

/** @param {string} script */
async function check(script) {
  const { holds, output } = await run(script);
  if (!holds) failures.push(failureOfCheck(script, output));
  return holds;
}

/**
 * Runs the tests of one npm script and reads its report: each reporter has its own shape.
 *
 * @param {string} script
 * @param {Parameters<typeof run>[1]} options
 * @param {{ file: string, tallyOf: (report: any) => import('./lib/tally.mjs').Tally, failuresOf: (report: any) => import('./lib/failures.mjs').Failure[] }} report
 */
async function tests(script, options, { file, tallyOf, failuresOf }) {
  const { holds, output } = await run(script, options);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const failed = report === null ? [] : failuresOf(report);
  // Something between the tests, an unhandled error say, stands in the output alone.
  failures.push(...(holds || failed.length > 0 ? failed : [failureOfCheck(script, output)]));
  return orOneFailure(report === null ? tallyOfCheck(false) : tallyOf(report), holds);
}

/**
 * @param {'unit' | 'deploy-check'} script
 * @param {Record<string, string>} [env]
 */
async function vitestTests(script, env = {}) {
  const report = join(REPORTS, `${script}.json`);
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tests(
    script,
    { args, env: { NO_COLOR: '1', ...env } },
    { file: report, tallyOf: tallyOfVitest, failuresOf: failuresOfVitest },
  );
}

/** @param {string | undefined} browser */
async function journeys(browser) {
  const report = join(REPORTS, 'journeys.json');
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    BEARINGS_TEST_PORT: String(await freePort()),
    ...(browser === undefined ? {} : { BEARINGS_CHROMIUM: browser }),
  };
  return tests(
    'e2e',
    { args: ['--reporter=line,json'], env },
    { file: report, tallyOf: tallyOfPlaywright, failuresOf: failuresOfPlaywright },
  );
}

/**
 * As many kills of the browser as fit in a minute, and every other fault once.
 *
 * @param {string | undefined} browser
 */
async function faults(browser) {
  const report = join(REPORTS, 'faults.json');
  const bounds = ['--kills=1000', '--minutes=1', '--lanes=1', '--rounds=1'];
  const env = {
    BEARINGS_FAULTS_PORT: String(await freePort()),
    ...(browser === undefined ? {} : { BEARINGS_CHROMIUM: browser }),
  };
  const tally = await tests(
    'faults',
    { args: [...bounds, `--report=${report}`], env },
    {
      file: report,
      tallyOf: ({ passed, failed }) => ({ passed, failed, skipped: [] }),
      failuresOf: (/** @type {{ faults: string[] }} */ { faults: found }) =>
        found.map((fault) => failureOfCheck('faults', fault)),
    },
  );
  if (existsSync(report)) say(JSON.parse(readFileSync(report, 'utf8')).summary);
  return tally;
}

async function main() {
  checkNode();
  installIfNeeded();
  const browser = await findBrowser();
  say(`testing in ${browser ?? "Playwright's own Chromium"}.`);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  const tallies = [];
  for (const script of ['types', 'lint', 'unused', 'pack']) {
    tallies.push(tallyOfCheck(await check(script)));
  }
  tallies.push(await vitestTests('unit'));
  const isBuilt = await check('build');
  tallies.push(tallyOfCheck(isBuilt));
  if (isBuilt) {
    stampBuild();
    const env = browser === undefined ? undefined : { BEARINGS_CHROMIUM: browser };
    tallies.push(await vitestTests('deploy-check', env));
    tallies.push(await faults(browser), await journeys(browser));
  } else {
    say('the browser journeys did not run, since there is no build; they count as one failure.');
    tallies.push(tallyOfCheck(false));
  }

  const sum = sumOf(tallies);
  if (failures.length > 0) console.log(`\n${toldFailures(failures)}`);
  for (const title of sum.skipped) say(`skipped: ${title}`);
  console.log(lastLine(sum));
  process.exit(sum.failed === 0 ? 0 : 1);
}

endOnSignals();
await main().catch(stopPlainly);
