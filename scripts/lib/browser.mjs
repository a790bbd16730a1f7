// Plain JavaScript without dependencies: `npm test` looks for a browser right after `npm ci`.

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ON_A_MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const ON_WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a Chromium of the system may be, best first. The named one comes alone: whoever names a
 * browser wants that one.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]} full paths that may not exist
 */
export function browserCandidates(platform, env) {
  if (env.BEARINGS_CHROMIUM) return [env.BEARINGS_CHROMIUM];
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => ON_WINDOWS.map((file) => `${folder}\\${file}`));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return platform === 'darwin' ? [...ON_A_MAC, ...onPath] : onPath;
}

/**
 * @typedef {object} Way
 * @property {string} name what is tried, for the person who reads
 * @property {() => { path: string | undefined } | { why: string }} find
 *   the browser (undefined: Playwright knows where), or why this way gives none
 */

/**
 * Tries one way after the other.
 *
 * @param {readonly Way[]} ways
 * @returns {{ path: string | undefined, tried: string[] } | { path: null, tried: string[] }}
 */
export function firstBrowser(ways) {
  const tried = [];
  for (const { name, find } of ways) {
    const answer = find();
    if ('path' in answer) return { path: answer.path, tried };
    tried.push(`${name}: ${answer.why}`);
  }
  return { path: null, tried };
}
