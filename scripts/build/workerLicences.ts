import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { librariesOf, WORKER_LIBRARIES } from '../licences/libraries.ts';

/** The licences of the libraries that the service worker is made of, in the form of the others. */
export function licencesOfWorker(root: string): string {
  return librariesOf()
    .filter(({ name }) => WORKER_LIBRARIES.test(name))
    .map(({ name, version, licence }) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      if (file === undefined) throw new Error(`${name} brings no text of its licence along`);
      const text = readFileSync(join(folder, file), 'utf8').trim();
      return `\n## ${name} - ${version} (${licence})\n\n${text}\n`;
    })
    .join('');
}

/** The service worker is built by itself: what it is made of is not in the list that the app's build writes. */
export function workerLicences(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'bearings-worker-licences',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (config) => {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    closeBundle: () => appendFileSync(join(folder, 'licences.txt'), licencesOfWorker(root)),
  };
}
