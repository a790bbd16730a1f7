import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fleschKincaidGrade } from '../readability/fleschKincaid';
import { medianOf } from '../readability/sentences';
import { checkPlainNames } from './checkPlainNames';
import { parseTable, type Row } from './csv';

const SOC_2010 = [
  { code: '5', title: 'Skilled trades occupations' },
  { code: '53', title: 'Skilled construction and building trades' },
  { code: '531', title: 'Construction and building trades' },
  { code: '5313', title: 'Roofers, roof tilers and slaters' },
  { code: '5314', title: 'Plumbers and heating and ventilating engineers' },
];
const MAJOR = { edition: 'SOC 2010', code: '5', plain: 'skilled trades', note: '' };
const SUB_MAJOR = { edition: 'SOC 2010', code: '53', plain: 'building trades', note: '' };
const ROOFERS = { edition: 'SOC 2010', code: '5313', plain: 'roofers', note: '' };
const PLUMBERS = { edition: 'SOC 2010', code: '5314', plain: 'plumbers', note: '' };
const SOUND = [MAJOR, SUB_MAJOR, ROOFERS, PLUMBERS];

const check = (rows: readonly Row[]) =>
  checkPlainNames(rows, { 'SOC 2010': SOC_2010, 'SOC 2020': [] });

/** The sound rows with another name of the plumbers, at line 5. */
const withPlumbers = (plain: string) => check([MAJOR, SUB_MAJOR, ROOFERS, { ...PLUMBERS, plain }]);

function rowsOf(name: string, columns: readonly string[]): readonly Row[] {
  return parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'), columns).rows;
}

describe('checkPlainNames', () => {
  test('finds nothing wrong with one name for each group but the minor ones', () => {
    expect(check(SOUND)).toEqual([]);
  });

  test('names a group without a plain name', () => {
    expect(check([MAJOR, SUB_MAJOR, ROOFERS])).toEqual([
      'data/plain-names.csv:1: no plain name for SOC 2010 5314 Plumbers and heating and ventilating engineers',
    ]);
  });

  test('refuses a minor group, and a code of the other edition', () => {
    const minor = { edition: 'SOC 2010', code: '531', plain: 'building work', note: '' };
    const other = { edition: 'SOC 2020', code: '5315', plain: 'plumbers', note: '' };
    expect(check([...SOUND, minor, other])).toEqual([
      'data/plain-names.csv:6: SOC 2010 531 is no group that takes a name',
      'data/plain-names.csv:7: SOC 2020 5315 is no group that takes a name',
    ]);
  });

  test('refuses a name that another group of the level has', () => {
    expect(withPlumbers('Roofers')).toContain(
      'data/plain-names.csv:5: "Roofers" is the name of 5313 as well',
    );
  });

  test('lets the same name stand at two levels', () => {
    expect(withPlumbers('building trades')).toEqual([]);
  });

  test.each([
    ['plumbers and many other engineers', 'has 5 words, at most 4'],
    ['plumbers n.e.c.', '"n.e.c" is a word of the official list'],
    ['plumbers and related workers', '"and related" is a word of the official list'],
    ['heating operatives', '"operatives" is a word of the official list'],
    ['Plumbers', '"Plumbers" has a capital that a sentence would not have'],
    ['CAD plumbers', '"CAD" has a capital that a sentence would not have'],
    ['plumbers (heating)', '"plumbers (heating)" does not fit a sentence'],
    ['plumbers; fitters', '"plumbers; fitters" does not fit a sentence'],
    ['–', 'there is no word in "–"'],
  ])('refuses "%s"', (plain, reason) => {
    expect(withPlumbers(plain).join('\n')).toContain(reason);
  });

  test.each(['IT plumbers', 'teachers of English'])('lets "%s" pass', (plain) => {
    expect(withPlumbers(plain)).toEqual([]);
  });

  test('holds a sub-major group to the three words of the banner', () => {
    const long = { ...SUB_MAJOR, plain: 'trades on building sites' };
    expect(check([MAJOR, long, ROOFERS, PLUMBERS])).toEqual([
      'data/plain-names.csv:3: "trades on building sites" has 4 words, at most 3',
    ]);
  });

  test('refuses a level whose middle name is hard to read', () => {
    const hard = SOUND.map((row) => ({ ...row, plain: `${row.plain} rehabilitation` }));
    expect(check(hard)).toContain(
      'data/plain-names.csv:1: the middle SOC 2010 unit name reads at grade 15.5',
    );
  });
});

describe('data/plain-names.csv', () => {
  const names = rowsOf('plain-names', ['edition', 'code', 'plain', 'note']);
  const groups = {
    'SOC 2010': rowsOf('occupations/soc-2010', ['code', 'title']),
    'SOC 2020': rowsOf('occupations/soc-2020', ['code', 'title']),
  };

  test('keeps every rule', () => {
    expect(checkPlainNames(names, groups)).toEqual([]);
  });

  test.each([
    ['SOC 2010', 1, 9],
    ['SOC 2010', 2, 25],
    ['SOC 2010', 4, 369],
    ['SOC 2020', 1, 9],
    ['SOC 2020', 2, 26],
    ['SOC 2020', 4, 412],
  ] as const)('names the groups of %s with %i digits, all %i', (edition, digits, count) => {
    const codes = names
      .filter((row) => row.edition === edition && row.code?.length === digits)
      .map(({ code }) => code);
    expect(new Set(codes).size).toBe(count);
    expect(codes).toHaveLength(count);
  });

  test.each(['SOC 2010', 'SOC 2020'] as const)(
    'makes a sentence about a wider group of %s easier than the official names do',
    (edition) => {
      const grade = (words: readonly (string | undefined)[]) =>
        medianOf(words.map((name) => fleschKincaidGrade(`This is for the wider group ${name}.`)));
      const own = names
        .filter((row) => row.edition === edition && row.code?.length === 2)
        .map(({ plain }) => plain);
      const official = groups[edition]
        .filter(({ code }) => code?.length === 2)
        .map(({ title }) => title);
      expect(grade(own)).toBeLessThanOrEqual(5);
      expect(grade(official)).toBeGreaterThan(8);
    },
  );
});
