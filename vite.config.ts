import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { buildStamp } from './scripts/lib/buildStamp.ts';
import { shapesStamp } from './scripts/pack/shapesStamp.ts';
import { catalogues } from './scripts/build/catalogues.ts';
import { chunks } from './scripts/build/chunks.ts';
import { compress } from './scripts/build/compress.ts';
import { firstPaint } from './scripts/build/firstPaint.ts';
import { workerLicences } from './scripts/build/workerLicences.ts';

const resolve = { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } };

/** What the source itself needs, wherever it is built for. */
// Its options stand in tsr.config.json, where the test of a stale route tree reads them too.
const ofSource = () => [
  catalogues(),
  tanstackRouter({
    codeSplittingOptions: {
      // The front page is part of the start: its own file would be one more to wait for.
      splitBehavior: ({ routeId }) => (routeId === '/' ? [] : undefined),
    },
  }),
  react(),
];

const appPlugins = [
  ...ofSource(),
  firstPaint({ plugins: ofSource(), resolve }),
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
      start_url: './',
      scope: './',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    injectManifest: {
      // The page itself, config.json and the pack are never precached: see docs/architecture.md.
      globPatterns: ['**/*.{js,css,woff2,svg}'],
      globIgnores: ['pack/**', 'sw.js'],
      maximumFileSizeToCacheInBytes: 1_500_000,
    },
  }),
  workerLicences(),
  compress(),
];

const root = fileURLToPath(new URL('.', import.meta.url));

const versionOf = (folder: string): unknown =>
  JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version;

export default defineConfig({
  resolve,
  define: {
    'import.meta.env.BEARINGS_BUILD': JSON.stringify(buildStamp(root)),
    'import.meta.env.BEARINGS_VERSION': JSON.stringify(versionOf(root)),
    // A test has none: it holds every shard against its shape.
    ...(process.env['VITEST']
      ? {}
      : { 'import.meta.env.BEARINGS_SHAPES': JSON.stringify(shapesStamp(root)) }),
  },
  // Unit tests neither split, generate routes nor build a service worker.
  plugins: process.env['VITEST'] ? [react()] : appPlugins,
  // Scripts and styles find one another from where they lie: only the pages name the place on the server.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  build: {
    target: 'es2023',
    sourcemap: false,
    // Whoever gets the app gets the texts that its libraries ask to go along.
    license: { fileName: 'licences.txt' },
    rolldownOptions: {
      // Nobody but the app itself imports its files: what is put together needs no file of its own.
      preserveEntrySignatures: false,
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunks() }] },
      },
    },
  },
  test: {
    environment: 'node',
    sequence: { shuffle: true },
    globalSetup: 'tests/support/packOnce.ts',
    pool: 'threads',
    // Every core: by itself a run leaves one idle, which of two is half.
    maxWorkers: '100%',
    // Several tests read all of data/ or every page; a slow machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Told by `npm run coverage`; no gate, since a line that is run is not yet held by a test.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
      exclude: ['**/*.gen.ts', '**/*.test.{ts,tsx}', '**/*.check.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: '.cache/coverage',
    },
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
