import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Not among the unit tests: it needs the build, and servers that not every machine has. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    dir: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.check.ts'],
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
  },
});
