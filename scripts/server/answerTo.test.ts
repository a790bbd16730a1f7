import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from './answerTo';

const FILES = new Set([
  '/index.html',
  '/app.html',
  '/config.json',
  '/sw.js',
  '/icon.svg',
  '/assets/main.1a2b3c4d.js',
  '/pack/manifest.json',
  '/pack/areas/E08000035.1a2b3c4d.json',
  '/.built-from',
]);
const isFile = (path: string): boolean => FILES.has(path);
const get = (url: string) => answerTo('GET', url, isFile);

describe('an answer', () => {
  test.each([
    ['/index.html', 'no-cache'],
    ['/config.json', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/icon.svg', 'no-cache'],
    ['/pack/manifest.json', 'no-cache'],
    ['/assets/main.1a2b3c4d.js', 'public, max-age=31536000, immutable'],
    ['/pack/areas/E08000035.1a2b3c4d.json', 'public, max-age=31536000, immutable'],
  ])('is the file %s, kept as %s', (path, cacheControl) => {
    expect(get(path)).toEqual({ kind: 'file', path, cacheControl });
  });

  test.each([
    ['/', '/index.html'],
    ['/?x=1', '/index.html'],
    ['/occupations/2136?area=E08000035', '/app.html'],
    ['/occupations/2136.0', '/app.html'],
    ['/sessions/', '/app.html'],
    ['/occupations/%00', '/app.html'],
    ['/occupations/%FF', '/app.html'],
    ['/%zz', '/app.html'],
    ['/map#x', '/app.html'],
    ['/compare?next=/a.b', '/app.html'],
  ])('is the page, asked for again each time, for the app address %s', (url, path) => {
    expect(get(url)).toEqual({ kind: 'page', path, cacheControl: 'no-cache' });
  });

  test.each([
    '/assets/gone.js',
    '/assets',
    '/assets/',
    '/assets/no-extension',
    '/pack/areas/nowhere.json',
    '/pack/',
    '/favicon.ico',
    '/robots.txt',
    '/occupations/main.js',
  ])('is 404, never the page, for the missing file %s', (url) => {
    expect(get(url)).toMatchObject({ kind: 'refusal', status: 404 });
  });

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/.built-from',
    '/.git/config',
    '/index.html%00.js',
    'http://elsewhere.example/index.html',
  ])('is 404 for %s, which leads out of the served folder', (url) => {
    expect(get(url)).toMatchObject({ kind: 'refusal', status: 404 });
  });

  test.each(['/occupations/..%2f..%2fetc%2fpasswd', '/%2e%2e%2f', '/..%5c..', '/%2e'])(
    'is the page for %s, which no file is looked up for',
    (url) => {
      const asked: string[] = [];
      const answer = answerTo('GET', url, (path) => asked.push(path) > 0 && isFile(path));
      expect(answer).toMatchObject({ kind: 'page' });
      expect(asked.every((path) => !/\/\.|\\/.test(path))).toBe(true);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is 405 to %s', (method) => {
    expect(answerTo(method, '/', isFile)).toMatchObject({ kind: 'refusal', status: 405 });
  });

  const below = (url: string) => answerTo('GET', url, isFile, '/bearings/');

  test('is the same in a folder of the server, and nothing is beside that folder', () => {
    expect(below('/bearings/')).toEqual(get('/'));
    expect(below('/bearings/map?x=1')).toEqual(get('/map?x=1'));
    expect(below('/bearings/sw.js')).toEqual(get('/sw.js'));
    expect(below('/bearings/assets/gone.js')).toMatchObject({ status: 404 });
    expect(below('/bearings/../sw.js')).toMatchObject({ status: 404 });
    expect(below('/bearings')).toEqual({ kind: 'redirect', to: '/bearings/' });
    for (const url of ['/', '/map', '/sw.js', '/bearingsx/'])
      expect(below(url)).toMatchObject({ kind: 'refusal', status: 404 });
  });

  test('never looks up a path that climbs or is hidden', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZ09.~%-_+@:'.split('')) });
    const paths = fc.array(part).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(paths, fc.constantFrom('..', '%2e%2e', '.x', '..%5c'), (path, climb) => {
        const asked: string[] = [];
        answerTo('GET', `${path}/${climb}/x`, (file) => {
          asked.push(file);
          return true;
        });
        return asked.every((file) => !/\/\.|\\/.test(file));
      }),
    );
  });
});
