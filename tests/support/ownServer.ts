import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../scripts/lib/freePort';
import { startServer } from '../../scripts/server/startServer';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';

export interface OwnServer {
  readonly url: string;
  /** A copy of the built app that the test may change. */
  readonly dist: string;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The built app: dist/, or the build that BEARINGS_DIST names. */
const BUILT = resolve(import.meta.dirname, '../..', process.env['BEARINGS_DIST'] ?? 'dist');

/** A server for one test, so that it can be stopped: a copy of dist/ with every outside service off. */
export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bearings-journey-'));
  const dist = join(folder, 'dist');
  cpSync(BUILT, dist, { recursive: true });
  writeFileSync(join(dist, 'config.json'), JSON.stringify(CONFIG_WITHOUT_SERVICES));
  const { url, close } = await startServer({ dist, port: await freePort() });
  const stop = async () => close();
  return {
    url,
    dist,
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
