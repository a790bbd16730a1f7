export type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly cacheControl: string }
  | { readonly kind: 'page'; readonly path: Page; readonly cacheControl: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refusal'; readonly status: 404 | 405; readonly text: string };

/** The front page with its words in it, and the page of every other address. */
type Page = '/index.html' | '/app.html';

const ASK_AGAIN = 'no-cache';
const A_YEAR = 'public, max-age=31536000, immutable';

const NOT_FOUND: Answer = { kind: 'refusal', status: 404, text: 'Not found' };

/** Files whose name carries a hash of their content never change; all others are asked for again. */
function cacheControl(path: string): string {
  const isHashed = path.startsWith('/assets/') || path.startsWith('/pack/');
  return isHashed && path !== '/pack/manifest.json' ? A_YEAR : ASK_AGAIN;
}

/** What cannot be decoded names no file as it stands either: the app says that there is no such page. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Nothing above the served folder, and no hidden file, is ever looked up. */
function isOutOfBounds(path: string): boolean {
  const segments = path.split('/').slice(1);
  return (
    !path.startsWith('/') || path.includes('\\') || segments.some((part) => part.startsWith('.'))
  );
}

/** Decoding alone makes a step upwards, or a hidden name, of a part of it. */
const isWrittenInCode = (written: string): boolean =>
  written.split('/').every((part) => !part.startsWith('.') || part.includes('%'));

/** A code of another list has a dot and digits after it, a file letters: '2136.0' is an address. */
const mustBeAFile = (path: string): boolean =>
  /^\/(assets|pack)(\/|$)/.test(path) || /\.[a-z][^/]*$/i.test(path);

/**
 * What a request is answered with: a file, the app's page (for an address of the app), or a refusal.
 * A missing file is 404, never the page, so that a browser does not take HTML for script or data.
 *
 * @param base the folder that the build is made for; nothing outside it is there
 */
export function answerTo(
  method: string,
  url: string,
  isFile: (path: string) => boolean,
  base = '/',
): Answer {
  if (method !== 'GET' && method !== 'HEAD') {
    return { kind: 'refusal', status: 405, text: 'Only GET and HEAD are answered' };
  }
  const written = url.replace(/[?#].*$/s, '');
  const whole = decoded(written);
  if (`${whole}/` === base) return { kind: 'redirect', to: base };
  if (!whole.startsWith(base)) return NOT_FOUND;
  const path = whole.slice(base.length - 1);
  // Steps upwards that are written in code are a mistyped address of the app: no file is looked up.
  if (isOutOfBounds(path) && !isWrittenInCode(written)) return NOT_FOUND;
  if (!isOutOfBounds(path) && isFile(path))
    return { kind: 'file', path, cacheControl: cacheControl(path) };
  if (mustBeAFile(path)) return NOT_FOUND;
  // A build of before the first paint, measured beside a newer one, has one page for all.
  const page = path === '/' || !isFile('/app.html') ? '/index.html' : '/app.html';
  return { kind: 'page', path: page, cacheControl: ASK_AGAIN };
}
