import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../lib/freePort';
import { adapted, printedPolicy, recipeWith } from './recipes';
import type { Kind, Site } from './site';
import { outputOf, spawned } from './spawned';

const ABOUT = outputOf('nginx', '-V');
const BROTLI = 'ngx_http_brotli_static_module.so';

const setting = (name: string): string =>
  new RegExp(`--${name}=(\\S+)`).exec(ABOUT ?? '')?.[1] ?? '';

const brotliModule = join(setting('modules-path'), BROTLI);
const hasBrotli = ABOUT !== undefined && existsSync(brotliModule);

/** The server block of the guide, as it is for this site, port and program. */
function serverBlock({ root, folder, base }: Site, port: number): string {
  const isRoot = base === '/';
  const recipe = recipeWith('nginx', `root ${isRoot ? '/srv/bearings/dist' : '/srv/www'};`);
  return adapted(recipe, [
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    [isRoot ? '/srv/bearings/dist;' : '/srv/www;', `${root};`],
    ['/etc/nginx/bearings-headers.conf', join(folder, 'headers.conf')],
    // As the guide says, where the module is not there.
    ['brotli_static on;', hasBrotli ? 'brotli_static on;' : ''],
  ]);
}

function configuration(site: Site, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${join(site.folder, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${join(site.folder, name)};`).join('\n')}
  include ${join(dirname(setting('conf-path')), 'mime.types')};
  ${recipeWith('nginx', 'webmanifest;')}
  ${serverBlock(site, port)}
}
`;
}

/** nginx, as the guide has it. */
export const nginx: Kind = {
  name: 'nginx',
  absent: ABOUT === undefined ? 'nginx is not installed' : undefined,
  hasBrotli,
  start: async (site, policy = printedPolicy()) => {
    const port = await freePort();
    const headers = adapted(recipeWith('nginx', 'add_header Content-Security-Policy'), [
      [printedPolicy(), policy],
    ]);
    writeFileSync(join(site.folder, 'headers.conf'), headers);
    const file = join(site.folder, 'nginx.conf');
    writeFileSync(file, configuration(site, port));
    // Its first words go to a log of the system's, which is not ours, unless they are named here.
    const args = ['-c', file, '-e', 'stderr'];
    return spawned({ command: 'nginx', args, folder: site.folder, port });
  },
};
