import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { today } from '../../src/domain/period';
import { buildPack } from './build';
import Papa from 'papaparse';
import { atomFeed, buildChanges, CHANGE_COLUMNS, changeRows } from './changes';
import { DataFault } from './csv';
import { diffInWords, type PackDiff, packDiff } from './diff';
import {
  MEASURE_TABLES_MODULE,
  MEASURES_MODULE,
  measuresModule,
  measureTablesModule,
} from './measures';
import { measurePack, sizeFaults } from './sizes';
import { type PackTables, readTables } from './tables';
import { shapesStamp } from './shapesStamp';
import { layOut, readPack, type Shards, writePack } from './write';

const root = fileURLToPath(new URL('../../', import.meta.url));

const PACK = `${root}public/pack`;

/**
 * The pack to compare with: that of a folder, be it a pack or data to build one from, or of the data
 * of a git revision; without a name the pack as it was built last, else that of HEAD.
 */
function packBefore(name: string | undefined): Shards {
  const asked = name ?? (existsSync(`${PACK}/manifest.json`) ? PACK : 'HEAD');
  if (existsSync(`${asked}/manifest.json`)) return readPack(asked);
  if (existsSync(`${asked}/data`)) return buildPack(readTables(`${asked}/data`), `${asked}/`);
  const folder = mkdtempSync(join(tmpdir(), 'bearings-pack-'));
  try {
    const archive = execFileSync('git', ['archive', asked, 'data'], {
      cwd: root,
      maxBuffer: MOST_BYTES,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return buildPack(readTables(`${folder}/data`), `${folder}/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_BYTES = 200_000_000;

/** Says what the data as they stand would change; logged, it stands in data/changes.csv too. */
function sayDiff(name: string | undefined, asJson: boolean, isLogged: boolean): void {
  const after = buildPack(readTables(`${root}data`), root);
  const diff = packDiff(packBefore(name), after);
  console.log(asJson ? JSON.stringify(diff, null, 2) : diffInWords(diff, after));
  if (isLogged) logDiff(diff);
}

const CHANGES = `${root}data/changes.csv`;

/** Puts what changed into data/changes.csv, in the place of what is there of today. */
function logDiff(diff: PackDiff): void {
  const day = today();
  const known = Papa.parse<string[]>(readFileSync(CHANGES, 'utf8'), { skipEmptyLines: true }).data;
  const others = known.slice(1).filter(([of]) => of !== day);
  const rows = [[...CHANGE_COLUMNS], ...changeRows(diff, day), ...others];
  writeFileSync(CHANGES, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}

/** Checks data/, builds the pack, writes it to public/pack, and says what it weighs. */
function main(): void {
  const tables = readTables(`${root}data`);
  writeModules(tables);
  const pack = layOut(buildPack(tables, root), today(), shapesStamp(root));
  const sizes = measurePack(pack);
  const faults = sizeFaults(sizes);
  if (faults.length > 0) throw new Error(`The pack is too large.\n${faults.join('\n')}`);
  writePack(PACK, pack);
  writeFileSync(`${root}public/changes.xml`, atomFeed(buildChanges(tables)));
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
  const { values, positionals } = parseArgs({
    options: {
      diff: { type: 'boolean' },
      json: { type: 'boolean' },
      log: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.diff) sayDiff(positionals[0], values.json ?? false, values.log ?? false);
  else main();
} catch (error) {
  if (!(error instanceof DataFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
