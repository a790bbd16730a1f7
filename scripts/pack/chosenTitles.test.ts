import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { titleInList } from '../../src/domain/chosenTitle';
import { chosenTitlesSchema } from '../../src/services/pack/schemas/chosenTitles';
import { buildChosenTitles } from './chosenTitles';

const { rows } = tablesFromData();

const MOST_BYTES_GZIPPED = 8_000;

test('gives all 369 groups their titles, each small', () => {
  const shards = buildChosenTitles({ rows });
  expect(shards.size).toBe(369);
  for (const shard of shards.values()) {
    chosenTitlesSchema.parse(shard);
    const bytes = gzipSync(JSON.stringify(shard), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_GZIPPED);
  }
});

test('finds every job title under its own SOC 2020 code', () => {
  const shards = buildChosenTitles({ rows });
  expect(titleInList(shards.get('8212') ?? {}, 'Delivery driver')?.soc2020).toBe('8214');
  expect(titleInList(shards.get('9234') ?? {}, 'Cleaner, carpets')?.soc2020).toBe('9224');
  expect(titleInList(shards.get('5312') ?? {}, 'Brickie')?.soc2020).toBe('5313');
});

const TITLE = { title: 'Carer', qualifier: '', soc2010: '6145', soc2020: '6135' };
const LINK = { soc2010: '6145', soc2020: '6135' };
const tables = (word: Readonly<Record<string, string>>) => ({
  rows: (name: string) =>
    ({
      'occupations/job-titles': [TITLE],
      'occupations/soc-2010-to-soc-2020': [LINK, { soc2010: '6145', soc2020: '6136' }],
      'everyday-words': [word],
    })[name] ?? [],
});

test('refuses one text with two codes in one group', () => {
  const word = { word: 'carer', soc2010: '6145', soc2020: '6136' };
  expect(() => buildChosenTitles(tables(word))).toThrow(
    '“Carer” stands in group 6145 as 6135 and as 6136 of SOC 2020',
  );
});

test('refuses an everyday word whose code shares nobody with its group', () => {
  const word = { word: 'minder', soc2010: '6145', soc2020: '9999' };
  expect(() => buildChosenTitles(tables(word))).toThrow(
    '“minder”: nobody of group 6145 is in 9999 of SOC 2020',
  );
});
