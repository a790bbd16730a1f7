import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack } from './build';
import { DataFault } from './csv';
import { MEASURES_MODULE, measuresModule } from './measures';
import { measurePack, sizeFaults } from './sizes';
import { type PackTables, readTables } from './tables';
import { layOut, writePack } from './write';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Checks data/, builds the pack, writes it to public/pack, and says what it weighs. */
function main(): void {
  const tables = readTables(`${root}data`);
  writeMeasures(tables);
  const pack = layOut(buildPack(tables, root), new Date().toISOString().slice(0, 10));
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

/** The bounds for the live services; a file that is right already is left alone. */
function writeMeasures(tables: PackTables): void {
  const text = measuresModule(tables.rows('measures'));
  const path = root + MEASURES_MODULE;
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

try {
  main();
} catch (error) {
  if (!(error instanceof DataFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
