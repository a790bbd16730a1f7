import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type Rolldown, type UserConfig } from 'vite';
import type { FirstPaint } from '../../src/app/drawFirstPaint';

const ENTRY = 'src/app/drawFirstPaint.tsx';

/**
 * React, but for one thing: a store that has no other value where there is no browser is read there as
 * it is read in one.
 */
const reactWithoutBrowser: Plugin = {
  name: 'bearings-react-without-browser',
  enforce: 'pre',
  resolveId: (id, from) =>
    id === 'react' && from !== undefined && !from.startsWith('\0') ? '\0react' : null,
  load: (id) =>
    id === '\0react'
      ? `import React from 'react';
export * from 'react';
export default React;
export const useSyncExternalStore = (subscribe, get, getOnServer) =>
  React.useSyncExternalStore(subscribe, get, getOnServer ?? get);`
      : null,
};

/** Builds the app for Node and lets it draw itself. */
async function draw(root: string, config: UserConfig): Promise<FirstPaint> {
  const outDir = mkdtempSync(join(root, 'node_modules/.first-paint-'));
  try {
    await build({
      ...config,
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [reactWithoutBrowser, ...(config.plugins ?? [])],
      build: { ssr: ENTRY, outDir, copyPublicDir: false, minify: false, target: 'es2023' },
    });
    const made: unknown = await import(pathToFileURL(join(outDir, 'drawFirstPaint.js')).href);
    return await (made as typeof import('../../src/app/drawFirstPaint')).drawFirstPaint();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Where script marks a page dark, and the first paint has no script: by what the system asks. */
function darkWithoutScript(css: string): string {
  // What holds for paper or for a narrow window alone is no colour of the dark.
  const plain = css.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/:root\[data-mantine-color-scheme=(?:dark|"dark")\]\{[^}]*\}/g)];
  const inner = rules.map(([rule]) =>
    rule.replace(
      /\[data-mantine-color-scheme=(?:dark|"dark")\]/,
      ':not([data-mantine-color-scheme])',
    ),
  );
  if (inner.length === 0) throw new Error('The start has no colours of the dark');
  return `<style>@media (prefers-color-scheme:dark){${inner.join('')}}</style>`;
}

/**
 * The page with the start's own styles in it: a file of theirs would be one more way to the server
 * before anything is seen, and nothing would be seen where it does not come.
 */
function withStyles(page: string, bundle: Rolldown.OutputBundle): { html: string; css: string } {
  let css = '';
  const html = page.replaceAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, name) => {
    const file = bundle[String(name)];
    // In the page they no longer lie where the fonts are.
    const text =
      file?.type === 'asset' ? String(file.source).replaceAll('url(./', 'url(/assets/') : '';
    css += text;
    return `<style>${text}</style>`;
  });
  if (css === '') throw new Error('The start has no styles');
  return { html, css };
}

/** Loaded by every page that has a figure, once it is drawn: see services/pack/lazyReaders. */
const PACK_READERS = '/src/services/pack/readers.ts';

const ROUTE = /\/src\/routes\/(.+)\.tsx\?tsr-split=component/;

/** The pattern of the addresses of a route: `occupations.$soc` is `^/occupations/[^/]+/?$`. */
const patternOf = (route: string): string =>
  `^/${route
    .split('.')
    .filter((part) => part !== 'index')
    .map((part) => (part.startsWith('$') ? '[^/]+' : part))
    .join('/')}/?$`;

/** The files of a chunk and of all that it imports at once: script and styles. */
function filesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = new Set<string>();
  const waiting = [chunk];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (files.has(at.fileName)) continue;
    files.add(at.fileName);
    for (const css of at.viteMetadata?.importedCss ?? []) files.add(css);
    for (const name of at.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') waiting.push(imported);
    }
  }
  return files;
}

/** The file that asks for a page's figures: it must run without the start. */
function aheadFile(bundle: Rolldown.OutputBundle): string {
  const ahead = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'ahead',
  );
  if (ahead?.type !== 'chunk') throw new Error('The build has nothing that asks ahead');
  const others = ahead.imports.filter((name) => !name.includes('rolldown-runtime'));
  if (others.length > 0) throw new Error(`What asks ahead waits for ${others.join(', ')}`);
  return ahead.fileName;
}

/** What each page is drawn with beyond the files of the start: by the patterns of their addresses. */
function filesOfPages(bundle: Rolldown.OutputBundle): readonly (readonly [string, string[]])[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const start = chunks.find(({ name }) => name === 'start');
  if (!start) throw new Error('The build has no start');
  const known = filesOf(start, bundle);
  const readers = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PACK_READERS));
  const pages = chunks.flatMap((chunk): (readonly [string, string[]])[] => {
    const route = ROUTE.exec(chunk.facadeModuleId ?? '')?.[1];
    if (route === undefined) return [];
    const files = [...filesOf(chunk, bundle), ...(readers ? [readers.fileName] : [])];
    return [[patternOf(route), files.filter((file) => !known.has(file))]];
  });
  if (pages.length === 0) throw new Error('The build has no page with files of its own');
  return pages;
}

/**
 * Begins the app once the first paint is on the screen: read before it, the start would hold it up for
 * as long as it takes to be read and run. In a tab that is not looked at there is nothing to wait for.
 * What the page of the address is drawn with is fetched beside the start, which would else ask for it
 * only once it runs; so are its figures, by a small file that runs at once.
 */
const begin = (ahead: string, pages: ReturnType<typeof filesOfPages>): string => `(() => {
  const { src, dataset: { start } } = document.currentScript;
  const base = new URL('..', src);
  // A failure is the start's to say: it imports the same file.
  import(new URL('${ahead}', base)).catch(() => {});
  const at = location.pathname.slice(base.pathname.length - 1);
  const [, files = []] = ${JSON.stringify(pages)}.find(([page]) => new RegExp(page).test(at)) ?? [];
  for (const file of files) {
    const link = document.createElement('link');
    if (file.endsWith('.css')) link.as = 'style';
    // As the app asks for them later: asked for otherwise, each would come twice.
    link.crossOrigin = '';
    link.rel = link.as === '' ? 'modulepreload' : 'preload';
    link.fetchPriority = 'low';
    link.href = new URL(file, base);
    document.head.append(link);
  }
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    import(start);
  };
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
  setTimeout(begin, document.visibilityState === 'hidden' ? 0 : 1000);
})();
`;

/**
 * The page with its scripts fetched at once and begun by another: the last of them is the start. They
 * come behind what is seen first.
 */
function withBeginning(page: string, beginFile: string): string {
  const script = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
  const start = [...page.matchAll(script)].at(-1)?.[1];
  if (start === undefined) throw new Error('The page names no script to start with');
  return page
    .replaceAll(script, '<link rel="modulepreload" crossorigin fetchpriority="low" href="$1">')
    .replaceAll(
      '<link rel="modulepreload" crossorigin href',
      '<link rel="modulepreload" crossorigin fetchpriority="low" href',
    )
    .replace('</head>', `<script defer src="${beginFile}" data-start="${start}"></script></head>`);
}

/** The icon in the page itself: a file of its own would be fetched before the first figures. */
function withIcon(page: string, root: string): string {
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8').replaceAll(/\s+/g, ' ');
  return page.replace(
    'href="/icon.svg"',
    () => `href="data:image/svg+xml,${encodeURIComponent(icon)}"`,
  );
}

/** The app names its manifest by itself, once all is quiet: its icon need not be fetched before. */
const withoutManifest = (page: string): string => page.replace(/<link rel="manifest"[^>]*>/, '');

/**
 * Draws the app while it is built, and puts what it drew into the page: `index.html` is the front
 * page, `app.html` the page of every other address, with the frame alone. Neither needs script to be
 * seen. How the app takes over: `src/app/firstPaint.ts`.
 *
 * @param config what building the app for Node needs: its aliases, and the plugins of its source
 */
export function firstPaint(config: {
  plugins: PluginOption[];
  resolve: UserConfig['resolve'];
}): Plugin {
  let root = '';
  return {
    name: 'bearings-first-paint',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    configResolved: (resolved) => {
      root = resolved.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has made no index.html');
        const { home, frame } = await draw(root, config);
        const beginFile = this.emitFile({
          type: 'asset',
          name: 'begin.js',
          source: begin(aheadFile(bundle), filesOfPages(bundle)),
        });
        const named = withBeginning(
          withoutManifest(String(page.source)),
          `/${this.getFileName(beginFile)}`,
        );
        const { html, css } = withStyles(withIcon(named, root), bundle);
        const withPaint = (paint: string) =>
          html
            .replace('</head>', () => `${darkWithoutScript(css)}</head>`)
            .replace('<!--first-paint-->', () => paint);
        this.emitFile({ type: 'asset', fileName: 'app.html', source: withPaint(frame) });
        page.source = withPaint(home);
      },
    },
  };
}
