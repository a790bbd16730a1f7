import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

const withoutBlocks = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '');

/** As the pages of a repository name a heading in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links to a file or heading of ours that is not there. */
function deadLinks(page: string, text: string): readonly string[] {
  const links = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  return links.filter((to) => {
    if (/^[a-z]+:/.test(to)) return false;
    const [path = '', anchor] = to.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
  });
}

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));

/** `npm run` with a name that package.json does not have. */
const deadCommands = (text: string): readonly string[] =>
  [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(scripts, name));

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const FOLDERS = new Set(
  FILES.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  }),
);
/** Made by a build or by a run, and so in no checkout. */
const MADE = /^(pack\/manifest\.json$|public\/pack|dist|node_modules|test-results|\.cache)(\/|$)/;

/** Rooms are named without what they lie in: `domain/figure.ts`, `startServer.test.ts`, `features/`. */
const isThere = (path: string): boolean =>
  FILES.some((file) => file === path || file.endsWith(`/${path}`)) ||
  FOLDERS.has(path) ||
  [...FOLDERS].some((folder) => folder.endsWith(`/${path}`));

const A_PATH = /^(?:\.?[\w$-]+\/)+[\w.$-]*$|^[\w$-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|csv|css)$/;
const OF_OURS =
  /^(?:src|scripts|tests|docs|data|public|app|domain|features|services|shared|ui|charts|maps|routes|live|occupation|area-profile|e2e|pack)\//;

/** Names in backticks that look like a file or folder of ours and are none. */
const deadNames = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)]
    .map(([, name = '']) => name.replace(/\/$/, ''))
    .filter((name) => A_PATH.test(name) || A_PATH.test(`${name}/`))
    .filter((name) => OF_OURS.test(name) || /\w\.(?:tsx?|mjs|csv)$/.test(name))
    .filter((name) => !MADE.test(name) && !isThere(name));

describe('the documents', () => {
  test.each(PAGES)('%s names only what is there', (page) => {
    const text = read(page);

    expect({
      links: deadLinks(page, text),
      commands: deadCommands(text),
      names: deadNames(text),
    }).toEqual({ links: [], commands: [], names: [] });
  });

  test('would be found out', () => {
    expect(
      deadLinks('README.md', '[a](docs/gone.md) [b](docs/deploy.md#gone) [c](#gone)'),
    ).toHaveLength(3);
    expect(deadLinks('README.md', '[a](docs/deploy.md#nginx) [b](https://a.example/)')).toEqual([]);
    expect(deadCommands('`npm run gone` and `npm run build`')).toEqual(['gone']);
    expect(
      deadNames('`src/gone/` `domain/gone.ts` `gone.spec.ts` `domain/figure.ts` `src/app/`'),
    ).toEqual(['src/gone', 'domain/gone.ts', 'gone.spec.ts']);
  });

  test('say what the newest version is as package.json does', () => {
    const versions = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    const { version } = JSON.parse(read('package.json'));

    expect(versions[0]).toBe(version);
    expect(versions.at(-1)).toBe('0.1.0');
    expect(versions.filter((name) => !/^\d+\.\d+\.\d+$/.test(name ?? ''))).toEqual([]);
  });
});
