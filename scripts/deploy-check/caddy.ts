import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../lib/freePort';
import { adapted, printedPolicy, recipeWith } from './recipes';
import type { Kind, Site } from './site';
import { outputOf, spawned } from './spawned';

/** Neither certificates nor its own interface are wanted here. */
const OF_THE_CHECK = '{\n  admin off\n  auto_https off\n}\n';

function configuration({ dist, base }: Site, port: number, policy: string): string {
  const main = adapted(recipeWith('caddyfile', 'root * '), [
    ['/srv/bearings/dist', dist],
    [printedPolicy(), policy],
  ]);
  const [part = '', site = ''] = main.split(/^(?=bearings\.example)/m);
  const chosen = base === '/' ? site : recipeWith('caddyfile', 'handle_path');
  const address = base === '/' ? 'bearings.example' : 'www.example';
  return (
    OF_THE_CHECK + part + adapted(chosen, [[`${address} {`, `http://:${port} {\n  bind 127.0.0.1`]])
  );
}

/** Caddy, as the guide has it. */
export const caddy: Kind = {
  name: 'Caddy',
  absent: outputOf('caddy', 'version') === undefined ? 'Caddy is not installed' : undefined,
  hasBrotli: true,
  start: async (site, policy = printedPolicy()) => {
    const port = await freePort();
    const file = join(site.folder, 'Caddyfile');
    writeFileSync(file, configuration(site, port, policy));
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    return spawned({ command: 'caddy', args, folder: site.folder, port });
  },
};
