import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/schema';
import { securityHeaders } from '../server/securityHeaders';
import { ask, type Answered } from './ask';
import { caddy } from './caddy';
import { nginx } from './nginx';
import { own } from './own';
import { inBrowser, noBrowser } from './inBrowser';
import { nameIn, nextRelease } from './nextRelease';
import { printedPolicy } from './recipes';
import { makeSite, removeLent, type Running, type Site } from './site';

const YEAR = 'public, max-age=31536000, immutable';
const DEEP = 'occupations/2136?area=E08000035';
const BASES = ['/', '/bearings/'];

const KINDS = [own, nginx, caddy];
const PLACES = KINDS.filter(({ absent }) => absent === undefined).flatMap((kind) =>
  BASES.map((base) => ({ kind, base })),
);

beforeAll(() => {
  const absent = [...KINDS.map((kind) => kind.absent), noBrowser].filter(Boolean);
  for (const why of absent) console.warn(`\nNOT CHECKED: ${why}.\n`);
});
afterAll(removeLent);

for (const { name, absent = '' } of KINDS)
  test.skipIf(absent !== '')(`the recipe for ${name} is run${absent && `: ${absent}`}`, () => {
    expect(PLACES.filter(({ kind }) => kind.name === name)).toHaveLength(BASES.length);
  });

describe.each(PLACES)('$kind.name at $base', ({ kind, base }) => {
  let site: Site;
  let server: Running;
  const at = (path: string, how?: Parameters<typeof ask>[2]): Promise<Answered> =>
    ask(server.port, base + path, how);
  const file = (path: string): string => join(site.dist, path);
  const named = (folder: string, pattern: RegExp): string => nameIn(site, folder, pattern);

  beforeAll(async () => {
    site = makeSite(base);
    server = await kind.start(site);
  });
  afterAll(async () => {
    await server.stop();
    site.remove();
  });

  function expectHeaders({ headers }: Answered, policy = printedPolicy()): void {
    // A server that says it twice means the same: nginx does where it refuses a range.
    const said = String(headers['content-security-policy'] ?? '').split(', default-src');
    expect(new Set(said.map((one) => one.replace(/^(?!default-src)/, 'default-src')))).toEqual(
      new Set([policy]),
    );
    expect(headers['x-content-type-options']).toMatch(/^nosniff(, nosniff)*$/);
    expect(headers['referrer-policy']).toMatch(/^strict-origin-when-cross-origin(, |$)/);
  }

  test('every answer has the headers: files, pages, refusals, what has not changed', async () => {
    const script = named('assets', /^start-.*\.js$/);
    const { headers } = await at('sw.js');
    const known = { 'if-none-match': headers.etag ?? '' };
    const wanted: [string, Parameters<typeof ask>[2], number][] = [
      ['', {}, 200],
      [DEEP, {}, 200],
      ['occupations/2136.0', {}, 200],
      ['occupations/%FF', {}, 200],
      [`areas/${'x'.repeat(5000)}`, {}, 200],
      [script, {}, 200],
      ['config.json', {}, 200],
      ['sw.js', {}, 200],
      ['pack/manifest.json', {}, 200],
      ['sw.js', { headers: known }, 304],
      [script, { headers: { range: 'bytes=0-9' } }, 206],
      [script, { headers: { range: 'bytes=99999999-' } }, 416],
      ['assets/gone.js', {}, 404],
      ['assets', {}, 404],
      ['pack/gone.json', {}, 404],
      ['gone.png', {}, 404],
      ['.built-from', {}, 404],
      ['', { method: 'POST' }, 405],
      [DEEP, { method: 'DELETE' }, 405],
    ];
    for (const [path, how, status] of wanted)
      for (const method of how?.method ? [how.method] : ['GET', 'HEAD']) {
        const answer = await at(path, { ...how, method });
        expect({ path, status: answer.status }).toEqual({ path, status });
        expectHeaders(answer);
      }
  });

  test('the front page and the page of every other address are the right ones', async () => {
    const home = await at('');
    const page = await at(DEEP);

    expect(home.text).toBe(readFileSync(file('index.html'), 'utf8'));
    expect(page.text).toBe(readFileSync(file('app.html'), 'utf8'));
    expect(home.headers['content-type']).toMatch(/^text\/html/);
    expect(page.text).toContain(`data-start="${base}assets/`);
  });

  test('each file has its type', async () => {
    const types: [string, RegExp][] = [
      [named('assets', /\.js$/), /^(text|application)\/javascript/],
      [named('assets', /\.css$/), /^text\/css/],
      [named('assets', /\.woff2$/), /^font\/woff2$/],
      ['config.json', /^application\/json/],
      ['manifest.webmanifest', /^application\/manifest\+json/],
      ['icon.svg', /^image\/svg\+xml/],
      ['changes.xml', /xml/],
    ];
    for (const [path, type] of types)
      expect((await at(path)).headers['content-type']).toMatch(type);
  });

  test('hashed files are kept for a year, all else is asked for again, and no refusal is kept', async () => {
    const shard = named('pack/occupations', /^2136\./);
    for (const path of [named('assets', /\.css$/), named('assets', /\.js$/), shard])
      expect((await at(path)).headers['cache-control']).toBe(YEAR);
    const asked = [
      '',
      DEEP,
      'index.html',
      'config.json',
      'sw.js',
      'icon.svg',
      'pack/manifest.json',
    ];
    for (const path of asked) expect((await at(path)).headers['cache-control']).toBe('no-cache');
    for (const path of ['assets/gone.js', 'pack/gone.json', 'gone.png'])
      expect((await at(path)).headers['cache-control'] ?? '').not.toMatch(/max-age|immutable/);
  });

  test('text comes as the build has compressed it, to HEAD as to GET', async () => {
    const encodings = [...(kind.hasBrotli ? ['br'] : []), 'gzip'];
    const script = named('assets', /^start-.*\.js$/);
    for (const encoding of encodings)
      for (const [path, name] of [
        [script, script],
        ['', 'index.html'],
        [DEEP, 'app.html'],
        ['pack/manifest.json', 'pack/manifest.json'],
      ] as const) {
        const headers = { 'accept-encoding': encoding };
        const get = await at(path, { headers });
        const head = await at(path, { headers, method: 'HEAD' });
        const copy = readFileSync(file(`${name}.${encoding === 'br' ? 'br' : 'gz'}`));

        expect(get.headers['content-encoding']).toBe(encoding);
        expect(get.bytes.equals(copy)).toBe(true);
        for (const { headers: told } of [get, head]) {
          expect(told['content-encoding']).toBe(encoding);
          expect(told.vary).toMatch(/accept-encoding/i);
        }
      }
    const plain = await at(script, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toMatch(/accept-encoding/i);
  });

  test('an old tab finds its files after a release, and both app and pack go back', async () => {
    const home = await at('');
    const manifest = await at('pack/manifest.json');
    const release = nextRelease(site);
    const { old, next } = release;

    const newer = await at('', { headers: { 'if-none-match': home.headers.etag ?? '' } });
    expect(newer.status).toBe(200);
    expect(newer.text).toContain(next.script);
    expect((await at('pack/manifest.json')).text).toContain(next.edition);
    for (const path of [old.script, old.shard, next.script, next.shard]) {
      const answer = await at(path);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe(YEAR);
    }

    release.takeBack();
    const since = { 'if-none-match': newer.headers.etag ?? '' };
    expect((await at('', { headers: since })).text).toBe(home.text);
    expect((await at('pack/manifest.json')).text).toBe(manifest.text);

    release.cleanUp();
    const gone = await at(next.script);
    expect(gone.status).toBe(404);
    expectHeaders(gone);
  });

  test('a config.json that is edited is sent at once, and the policy follows as the guide says', async () => {
    const config = JSON.parse(readFileSync(file('config.json'), 'utf8'));
    const edited = { ...config, lmiBaseUrl: 'https://mirror.example/lmi/', tiles: null };
    const { headers } = await at('config.json');
    writeFileSync(file('config.json'), JSON.stringify(edited));
    // Some clocks tell no two edits within a second apart, and the server goes by them.
    utimesSync(file('config.json'), new Date(), new Date(Date.now() + 5000));
    const known = { 'if-none-match': headers.etag ?? '' };
    const gzip = { 'accept-encoding': 'gzip, br' };

    for (const asking of [known, gzip])
      expect(JSON.parse((await at('config.json', { headers: asking })).text)).toEqual(edited);
    const policy =
      securityHeaders(readConfig(JSON.stringify(edited)).config)['Content-Security-Policy'] ?? '';
    expect(policy).toContain('https://mirror.example');
    if (kind !== own) {
      await server.stop();
      server = await kind.start(site, policy);
    }
    for (const path of ['', DEEP, 'config.json', 'assets/gone.js'])
      expectHeaders(await at(path), policy);
  });
});

describe.each(PLACES.filter(({ base }) => base !== '/'))(
  '$kind.name in a folder',
  ({ kind, base }) => {
    let site: Site;
    let server: Running;

    beforeAll(async () => {
      site = makeSite(base);
      server = await kind.start(site);
    });
    afterAll(async () => {
      await server.stop();
      site.remove();
    });

    test('the folder without its slash leads into it', async () => {
      const { status, headers } = await ask(server.port, base.slice(0, -1));

      expect(status).toBe(308);
      expect(new URL(headers.location ?? '', 'http://a.example').pathname).toBe(base);
    });

    test.skipIf(noBrowser !== undefined)(
      'the app runs, goes from page to page and is loaded again, without an error',
      async () => {
        const origin = `http://localhost:${server.port}`;
        expect(await inBrowser((opened) => opened.walk(origin, base))).toEqual([]);
      },
    );
  },
);

test.skipIf(noBrowser !== undefined)(
  'in a folder of a server the app is kept whole, and is there without it',
  async () => {
    const site = makeSite('/bearings/');
    const { port, stop } = await own.start(site);
    const origin = `http://localhost:${port}`;
    const problems = await inBrowser((opened) => opened.goOffline(origin, site.base, stop));
    site.remove();
    expect(problems).toEqual([]);
  },
);

test('the guide prints the policy of the settings as they are shipped, each time', () => {
  const root = join(import.meta.dirname, '../..');
  const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8');
  const { config } = readConfig(readFileSync(join(root, 'public/config.json'), 'utf8'));
  const policy = securityHeaders(config)['Content-Security-Policy'];

  const printed = guide.match(/default-src 'none';[^"\n]*/g) ?? [];
  expect(printed.length).toBeGreaterThanOrEqual(4);
  expect(new Set(printed)).toEqual(new Set([policy]));
});
