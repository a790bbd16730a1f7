import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSummaries } from './checkSummaries';
import { parseTable, type Row } from './csv';

const SOC = [
  { code: '543', title: 'Food preparation and hospitality trades' },
  { code: '5431', title: 'Butchers' },
  { code: '5432', title: 'Bakers and flour confectioners' },
];
const BUTCHER = { soc2010: '5431', summary: 'You cut and trim meat in a shop. You serve it too.' };
const BAKER = { soc2010: '5432', summary: 'In a bakery, you mix dough and bake bread.' };

/** The two sound rows with other words in the second, at line 3. */
function withBaker(summary: string): readonly string[] {
  return checkSummaries([BUTCHER, { ...BAKER, summary }], SOC);
}

function rowsOf(name: string, columns: readonly string[]): readonly Row[] {
  return parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'), columns).rows;
}

describe('checkSummaries', () => {
  test('finds nothing wrong with one sound summary for each unit group', () => {
    expect(checkSummaries([BUTCHER, BAKER], SOC)).toEqual([]);
  });

  test('names a group without a summary', () => {
    expect(checkSummaries([BUTCHER], SOC)).toEqual([
      'data/occupation-summaries.csv:1: no summary for 5432 Bakers and flour confectioners',
    ]);
  });

  test('refuses a code that is no unit group', () => {
    const minor = { soc2010: '543', summary: 'You work with food in a kitchen.' };
    expect(checkSummaries([BUTCHER, BAKER, minor], SOC)).toEqual([
      'data/occupation-summaries.csv:4: "543" is no SOC 2010 unit group',
    ]);
  });

  test('refuses a second summary for a group', () => {
    const again = { ...BUTCHER, summary: 'Meat is cut here.' };
    expect(checkSummaries([BUTCHER, BAKER, again], SOC)).toEqual([
      'data/occupation-summaries.csv:4: 5431 already has a summary at data/occupation-summaries.csv:2',
    ]);
  });

  test('refuses an opening of five words used before, whatever its case and commas', () => {
    expect(withBaker('You cut, and trim Meat or bread.')).toEqual([
      'data/occupation-summaries.csv:3: begins like 5431 at data/occupation-summaries.csv:2 ("you cut and trim meat")',
    ]);
  });

  test('refuses a fifth in a row that begins with the same word', () => {
    const rows = ['5431', '5432', '5433', '5434', '5435'].map((soc2010, at) => ({
      soc2010,
      summary: `You work in shop ${at}.`,
    }));
    const groups = rows.map(({ soc2010 }) => ({ code: soc2010, title: 'A group' }));
    expect(checkSummaries(rows, groups)).toEqual([
      'data/occupation-summaries.csv:6: more than 4 in a row begin with "you"',
    ]);
    expect(checkSummaries(rows.slice(1), groups.slice(1))).toEqual([]);
  });

  test.each([
    ['', 'the summary is empty'],
    [`${'You bake good bread and, '.repeat(8)}in a shop.`, '43 words, more than 40'],
    ['You mix. You knead. You bake.', '3 sentences, more than 2'],
    ['In a bakery, you bake bread', 'does not end with a full stop'],
    ['Manufacturing requires considerable preparation.', 'reading grade 33.2, above 7'],
  ])('refuses "%s"', (summary, reason) => {
    expect(withBaker(summary)).toContain(`data/occupation-summaries.csv:3: ${reason}`);
  });

  test.each([
    ['You bake for £300 a week.', '£'],
    ['In a bakery, the pay is good.', 'pay'],
    ['In a bakery, you are paid by the loaf.', 'paid'],
    ['In a bakery, wages are low.', 'wages'],
    ['In a bakery, your salary may rise.', 'salary'],
    ['In a bakery, you need a licence.', 'licence'],
    ['You work on licensed premises.', 'licensed'],
    ['In a bakery, you need no qualifications.', 'qualifications'],
    ['In a bakery, a degree is rare.', 'degree'],
    ['In a bakery, you need two GCSEs.', 'GCSEs'],
    ['In a bakery, you start with an apprenticeship.', 'apprenticeship'],
  ])('refuses to speak of pay or entry: "%s"', (summary, words) => {
    expect(withBaker(summary)).toContain(
      `data/occupation-summaries.csv:3: speaks of pay or entry ("${words}")`,
    );
  });

  test('lets words pass that only hold such a word', () => {
    expect(withBaker('In a company bakery, you learn to bake.')).toEqual([]);
  });

  test('finds nothing wrong with the summaries of the 369 unit groups in data/', () => {
    const summaries = rowsOf('occupation-summaries', ['soc2010', 'summary']);
    const groups = rowsOf('occupations/soc-2010', ['code', 'title']);
    expect(checkSummaries(summaries, groups)).toEqual([]);
    expect(summaries).toHaveLength(369);
  });
});
