import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { buildStamp } from './scripts/lib/buildStamp.ts';

const appPlugins = [
  // Its options stand in tsr.config.json, where the test of a stale route tree reads them too.
  tanstackRouter(),
  react(),
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/service-worker',
    filename: 'sw.ts',
    injectRegister: null,
    registerType: 'prompt',
    manifest: {
      name: 'Bearings',
      short_name: 'Bearings',
      description: 'Labour market information for advisers',
      theme_color: '#12436d',
      background_color: '#ffffff',
      display: 'standalone',
      icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    injectManifest: {
      // The page itself, config.json and the pack are never precached: see docs/architecture.md.
      globPatterns: ['**/*.{js,css,woff2,svg}'],
      globIgnores: ['pack/**', 'sw.js'],
      maximumFileSizeToCacheInBytes: 1_500_000,
    },
  }),
];

/** What the bundler knows of a module: whether it begins the app, and who imports it at once. */
interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** True where the entry leads to a module without a dynamic import between: every start loads it. */
function isOfStart(id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const info = modules.getModuleInfo(at);
    if (info?.isEntry) return true;
    waiting.push(...(info?.importers ?? []));
  }
  return false;
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    'import.meta.env.BEARINGS_BUILD': JSON.stringify(
      buildStamp(fileURLToPath(new URL('.', import.meta.url))),
    ),
  },
  // Unit tests neither split, generate routes nor build a service worker.
  plugins: process.env['VITEST'] ? [react()] : appPlugins,
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: {
      output: {
        // What every start loads, in one file: dozens of small ones would compress worse.
        codeSplitting: {
          groups: [{ name: (id, modules) => (isOfStart(id, modules) ? 'start' : null) }],
        },
      },
    },
  },
  test: {
    environment: 'node',
    sequence: { shuffle: true },
    globalSetup: 'tests/support/packOnce.ts',
    pool: 'threads',
    // Several tests read all of data/ or every page; a slow machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'figures',
          // A worker loads modules, tables and the pack once for all its files, not for each.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          // Isolated: a page's modules keep what the browser they were loaded in can do.
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/unit/**/*.test.tsx'],
          setupFiles: 'tests/support/pageSetup.ts',
        },
      },
    ],
  },
});
