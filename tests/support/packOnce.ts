import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { hashOfInputs, PROJECT } from '../../scripts/lib/prepare.mjs';
import { isPackInput } from '../../scripts/lib/stamps.mjs';
import { buildPack } from '../../scripts/pack/build';
import { layOut, writePack } from '../../scripts/pack/write';
import { readTables } from '../../scripts/pack/tables';
import { PACK_FOLDER } from './packFromData';

const ANY_DAY = '2026-11-25';

/** The pack is built once for a whole run, and again where its inputs change while it watches. */
export function setup(project: TestProject): void {
  buildOnce();
  project.onTestsRerun(async () => buildOnce());
}

/** Leaves a pack alone that was made from the very same inputs. */
function buildOnce(): void {
  // Inside the folder: writing a pack empties it first, so the note cannot outlive what it is of.
  const madeFrom = join(PACK_FOLDER, 'made-from');
  const inputs = hashOfInputs(isPackInput);
  if (existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === inputs) return;
  writePack(PACK_FOLDER, layOut(buildPack(readTables(join(PROJECT, 'data')), PROJECT), ANY_DAY));
  writeFileSync(madeFrom, inputs);
}
