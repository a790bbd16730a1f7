import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACK_FOLDER } from '../../tests/support/packFromData';
import { buildPack } from './build';
import { diffInWords, type PackDiff, packDiff } from './diff';
import { measureTablesModule } from './measures';
import { type PackTables, readTables } from './tables';
import { readPack, type Shards } from './write';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

let folder = '';
let tables: PackTables;
let before: Shards;
let after: Shards;
let diff: PackDiff;

/** Changes one file of the copied data. */
function change(file: string, edit: (line: string) => string): void {
  const path = join(folder, 'data', `${file}.csv`);
  writeFileSync(path, readFileSync(path, 'utf8').split('\n').map(edit).join('\n'));
}

/** A new edition of a table by data alone: its rows, a source, and its row in data/tables.csv. */
function bringIn(table: string, from: string, to: string, edit: (line: string) => string): void {
  change(table, edit);
  const sources = readFileSync(join(folder, 'data/sources.csv'), 'utf8').split('\n');
  const row = sources.find((line) => line.startsWith(`${from},`)) ?? '';
  writeFileSync(
    join(folder, 'data/sources.csv'),
    [...sources.filter(Boolean), row.replace(from, to), ''].join('\n'),
  );
  change('tables', (line) => (line.startsWith(`${table},`) ? line.replace(from, to) : line));
}

const BARNSLEY = 'E08000016';
const SEFTON = 'E08000014';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bearings-edition-'));
  cpSync(DATA, join(folder, 'data'), { recursive: true });
  bringIn('local/claimant-count', 'claimant-count-2026-03', 'claimant-count-2026-06', (line) => {
    const cells = line.replace(/,2026-03,/, ',2026-06,').split(',');
    // Of Barnsley 50 men more; Sefton is not in the new table of this test.
    if (cells[0] === BARNSLEY) for (const at of [2, 4]) cells[at] = String(Number(cells[at]) + 50);
    return cells.join(',');
  });
  bringIn(
    'local/modelled-unemployment',
    'nomis-modelled-unemployment-2026',
    'nomis-modelled-unemployment-2026-06',
    (line) => {
      const moved = line.replace('Apr 2025-Mar 2026', 'Jul 2025-Jun 2026');
      if (moved.startsWith(SEFTON)) return moved.replace(/,[^,]*,[^,]*$/, ',,');
      return moved.startsWith(BARNSLEY) ? moved.replace(/,[^,]*,([^,]*)$/, ',6.6,$1') : moved;
    },
  );
  tables = readTables(join(folder, 'data'));
  before = readPack(PACK_FOLDER);
  after = buildPack(tables, `${folder}/`);
  diff = packDiff(before, after);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (indicator: string, table: string) =>
  diff.tables.find((one) => one.indicator === indicator && one.table === table);

describe('a new edition of two tables, brought in by data alone', () => {
  test('is of its own source and period on the pages', () => {
    expect(measureTablesModule(tables)).toContain(
      `'claimant-rate': {"newest":"claimant-count-2026-06"`,
    );
    expect(JSON.stringify(after.get(`areas/${BARNSLEY}`))).toContain('"claimant-count-2026-06"');
  });

  test('is told by period, place and size', () => {
    expect(found('claimants', 'claimant-count')).toMatchObject({
      isNew: 0,
      gone: 0,
      changed: 2,
      periodMoved: ['2026-03', '2026-06'],
      areas: [BARNSLEY],
      groups: ['all', 'men'],
    });
    expect(found('unemployment-rate-modelled', 'nomis-modelled-unemployment')).toMatchObject({
      gone: 1,
      changed: 1,
      periodMoved: ['Apr 2025-Mar 2026', 'Jul 2025-Jun 2026'],
      areas: [SEFTON, BARNSLEY],
    });
  });

  test('leaves every other table as it was', () => {
    expect([...new Set(diff.tables.map(({ table }) => table))]).toEqual([
      'nomis-modelled-unemployment',
      'claimant-count',
      'maps',
    ]);
  });

  test('is told in words', () => {
    const words = diffInWords(diff, after);
    expect(words).toContain('Period: March 2026, now June 2026.');
    expect(words).toMatch(/Changed: 2: half of them by [\d.]+% or less, the most by [\d.]+%/);
  });
});

test('a pack is not different from itself', () => {
  const some = new Map([...before].filter(([name]) => /^(sources|areas\/E08|groups)/.test(name)));
  expect(packDiff(some, some)).toEqual({ tables: [], others: {} });
  expect(diffInWords(packDiff(some, some), some)).toBe('Nothing has changed.');
});
