import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { startServer } from '../server/startServer';

/** A build that is being measured, at an address of its own. */
export interface ServedBuild {
  readonly dist: string;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The built app of a checkout, or of a folder that is one. */
export function distOf(folder: string): string {
  const found = [join(folder, 'dist'), folder].find((one) =>
    existsSync(join(one, 'pack/manifest.json')),
  );
  if (found === undefined)
    throw new Error(`There is no built app in ${resolve(folder)} yet. Run there: npm run build`);
  return found;
}

/** Serves a copy of a build with every outside service off: nothing but the app is measured. */
export async function serveCopy(built: string, port: number): Promise<ServedBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'bearings-bench-'));
  const dist = join(folder, 'dist');
  cpSync(built, dist, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(dist, 'config.json'), JSON.stringify(CONFIG_WITHOUT_SERVICES));
  const server = await startServer({ dist, port });
  return {
    dist,
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
