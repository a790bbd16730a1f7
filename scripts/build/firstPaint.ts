import { mkdtempSync, rmSync } from 'node:fs';
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
    const text = file?.type === 'asset' ? String(file.source) : '';
    css += text;
    return `<style>${text}</style>`;
  });
  if (css === '') throw new Error('The start has no styles');
  return { html, css };
}

/** What nearly every page but the front page draws with, by the names that chunks.ts gives. */
const OF_PAGES: readonly string[] = ['kit', 'shared', 'pack'];

/** They are fetched beside the start, which would else ask for them only once it runs. */
function withPagesCode(page: string, bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && OF_PAGES.includes(file.name),
  );
  if (files.length !== OF_PAGES.length)
    throw new Error(`The build has not made one file each of: ${OF_PAGES.join(', ')}`);
  const links = files.map(
    ({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`,
  );
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

/**
 * Begins the app once the first paint is on the screen: read before it, the start would hold it up for
 * as long as it takes to be read and run. In a tab that is not looked at there is nothing to wait for.
 */
const BEGIN = `(() => {
  const { start } = document.currentScript.dataset;
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

/** The page with its scripts fetched at once and begun by another: the last of them is the start. */
function withBeginning(page: string, begin: string): string {
  const script = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g;
  const start = [...page.matchAll(script)].at(-1)?.[1];
  if (start === undefined) throw new Error('The page names no script to start with');
  return page
    .replaceAll(script, '<link rel="modulepreload" crossorigin href="$1">')
    .replace('</head>', `<script defer src="${begin}" data-start="${start}"></script></head>`);
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
        const begin = this.emitFile({ type: 'asset', name: 'begin.js', source: BEGIN });
        const named = withBeginning(
          withoutManifest(String(page.source)),
          `/${this.getFileName(begin)}`,
        );
        const { html, css } = withStyles(named, bundle);
        const withPaint = (paint: string) =>
          html
            .replace('</head>', () => `${darkWithoutScript(css)}</head>`)
            .replace('<!--first-paint-->', () => paint);
        const app = withPagesCode(withPaint(frame), bundle);
        this.emitFile({ type: 'asset', fileName: 'app.html', source: app });
        page.source = withPaint(home);
      },
    },
  };
}
