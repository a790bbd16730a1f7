import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { today } from '../../src/domain/period';
import { buildPack } from './build';
import { DataFault } from './csv';
import {
  MEASURE_TABLES_MODULE,
  MEASURES_MODULE,
  measuresModule,
  measureTablesModule,
} from './measures';
import { measurePack, sizeFaults } from './sizes';
import { type PackTables, readTables } from './tables';
import { layOut, writePack } from './write';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Checks data/, builds the pack, writes it to public/pack, and says what it weighs. */
function main(): void {
  const tables = readTables(`${root}data`);
  writeModules(tables);
  const pack = layOut(buildPack(tables, root), today());
  const sizes = measurePack(pack);
  const faults = sizeFaults(sizes);
  if (faults.length > 0) throw new Error(`The pack is too large.\n${faults.join('\n')}`);
  writePack(`${root}public/pack`, pack);
  console.log(
    `Data pack ${pack.manifest.edition}: ${Object.keys(pack.manifest.files).length} shards, ` +
      `${Math.round(sizes.whole / 1000)} kB gzipped in all`,
  );
  console.log(JSON.stringify(sizes));
}

/** What the app has of the tables in its own code; a file that is right already is left alone. */
function writeModules(tables: PackTables): void {
  const texts = {
    [MEASURES_MODULE]: measuresModule(tables),
    [MEASURE_TABLES_MODULE]: measureTablesModule(tables),
  };
  for (const [path, text] of Object.entries(texts))
    if (!existsSync(root + path) || readFileSync(root + path, 'utf8') !== text)
      writeFileSync(root + path, text);
}

try {
  main();
} catch (error) {
  if (!(error instanceof DataFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
