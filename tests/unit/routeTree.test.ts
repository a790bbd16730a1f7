import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import { resolveConfig } from 'vite';
import { afterEach, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
let folder = '';

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The tree the build would write, made from a copy so that the committed one stays as it is. */
async function freshTree(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'bearings-routes-'));
  cpSync(join(project, 'src/routes'), join(folder, 'src/routes'), { recursive: true });
  const config = JSON.parse(readFileSync(join(project, 'tsr.config.json'), 'utf8'));
  const options = { ...config, disableLogging: true, tmpDir: join(folder, 'tmp') };
  // Vite's configuration being resolved is what makes the plugin write the tree.
  await resolveConfig(
    { root: folder, configFile: false, logLevel: 'silent', plugins: [tanstackRouter(options)] },
    'build',
  );
  return readFileSync(join(folder, 'src/routeTree.gen.ts'), 'utf8');
}

test('src/routeTree.gen.ts is what the files of src/routes make; if not, run npm run build', async () => {
  const committed = join(project, 'src/routeTree.gen.ts');
  const text = existsSync(committed) ? readFileSync(committed, 'utf8') : '';

  expect(text).toBe(await freshTree());
});
