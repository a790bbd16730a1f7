import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

const TEXT = /\.(?:html|js|css|json|svg|webmanifest)$/;

/** Settings are edited where they are served, and what was made of them before would be sent on. */
const EDITED = 'config.json';

/** So small that the head of the answer weighs more. */
const SMALLEST = 512;

/** Files that a start waits for are made as small as can be; the pack's thousands as quickly as can be. */
const qualityOf = (path: string, bytes: number): number =>
  /^(?:pack[\\/].*[\\/]|sw\.js)/.test(path) || bytes > 1_500_000 ? 5 : 11;

async function compressFile(folder: string, path: string): Promise<void> {
  const text = await readFile(join(folder, path));
  if (text.byteLength < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(path, text.byteLength),
    [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
  };
  await writeFile(join(folder, `${path}.br`), await asBrotli(text, { params }));
  await writeFile(join(folder, `${path}.gz`), await asGzip(text));
}

/** Puts a brotli and a gzip copy beside every text of the build, for servers that send such as they are. */
export function compress(): Plugin {
  let folder = '';
  return {
    name: 'bearings-compress',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      // After the service worker is written.
      sequential: true,
      async handler() {
        const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
          (path) => TEXT.test(path) && path !== EDITED,
        );
        const waiting = paths.values();
        const work = async () => {
          for (const path of waiting) await compressFile(folder, path);
        };
        await Promise.all([work(), work(), work(), work()]);
      },
    },
  };
}
