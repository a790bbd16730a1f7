import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { titleIndexSchema } from '../../src/services/pack/schemas/titleIndex';
import { buildTitleIndex } from './titleIndex';

const MOST_BYTES_GZIPPED = 230_000;

const { rows } = tablesFromData();

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
