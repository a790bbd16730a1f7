import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { titleIndexSchema } from '../../src/services/pack/schemas/titleIndex';
import { buildTitleIndex } from './titleIndex';

const MOST_BYTES_GZIPPED = 230_000;

function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(import.meta.dirname, '../../data', `${name}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test('holds 369 groups and an entry for each of the 32,127 job titles', () => {
  const shard = titleIndexSchema.parse(buildTitleIndex({ rows }));
  expect(shard.groups).toHaveLength(369);
  expect(shard.entries.split(/[,\n]/)).toHaveLength(32_127);
});

test('stays within the size of its shard', () => {
  const shard = JSON.stringify(buildTitleIndex({ rows }));
  expect(gzipSync(shard, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES_GZIPPED);
});

test('refuses a title whose group does not exist', () => {
  const strange = (name: string) =>
    name === 'occupations/job-titles' ? [{ title: 'Cook', qualifier: '', soc2010: '0000' }] : [];
  expect(() => buildTitleIndex({ rows: strange })).toThrow('0000 is not a unit group');
});
