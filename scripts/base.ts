import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setBase } from './build/setBase';

const [base] = process.argv.slice(2);
const dist = resolve(import.meta.dirname, '..', process.env['BEARINGS_DIST'] ?? 'dist');

try {
  if (base === undefined) throw new Error('Name the folder: npm run base -- /bearings/');
  if (!existsSync(join(dist, 'app.html')))
    throw new Error('There is no built app yet. Run: npm run build');
  setBase(dist, base);
  console.log(`Bearings: the build is ready for ${base}`);
} catch (error) {
  console.error(`Bearings: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
