import { beforeAll, describe, expect, test } from 'vitest';
import { buildTitleIndex } from '../../../../scripts/pack/titleIndex';
import { searchTitles } from './searchTitles';
import { openTitleIndex, type TitleIndex } from './titleIndex';

const TABLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'occupations/soc-2010': [
    { code: '5', title: 'Skilled trades occupations' },
    { code: '5312', title: 'Bricklayers and masons' },
    { code: '6145', title: 'Care workers and home carers' },
    { code: '8222', title: 'Fork-lift truck drivers' },
    { code: '9233', title: 'Cleaners and domestics' },
    { code: '9234', title: 'Launderers, dry cleaners and pressers' },
  ],
  'occupations/job-titles': [
    { title: 'Bricklayer', qualifier: '', soc2010: '5312' },
    { title: 'Carer', qualifier: '', soc2010: '6145' },
    { title: 'Carer', qualifier: 'home care', soc2010: '6145' },
    { title: 'Cleaner', qualifier: '', soc2010: '9233' },
    { title: 'Cleaner', qualifier: 'carpets', soc2010: '9234' },
    { title: 'Cleaner', qualifier: 'curtains', soc2010: '9234' },
    { title: 'Fork lift driver', qualifier: '', soc2010: '8222' },
    { title: 'Presser', qualifier: 'textile mfr', soc2010: '9234' },
  ],
  'everyday-words': [
    { word: 'brickie', soc2010: '5312' },
    { word: 'char lady', soc2010: '9233' },
  ],
  'employment/uk-employment-by-occupation-2018': [
    { soc2010: '9233', sex: 'all', in_employment: '600000' },
    { soc2010: '9234', sex: 'all', in_employment: '' },
    { soc2010: '9234', sex: 'women', in_employment: '900000' },
  ],
};

let index: TitleIndex;
beforeAll(async () => {
  index = await openTitleIndex(buildTitleIndex({ rows: (name) => TABLES[name] ?? [] }));
});

const socs = (text: string) => searchTitles(index, text, 10).map(({ soc }) => soc);

describe('searchTitles', () => {
  test('shows the title that matched, its qualifier and the group', () => {
    expect(searchTitles(index, 'carpet cleaner', 1)).toEqual([
      {
        title: 'Cleaner',
        qualifier: 'carpets',
        otherQualifiers: 1,
        soc: '9234',
        groupTitle: 'Launderers, dry cleaners and pressers',
        kind: 'title',
      },
    ]);
  });

  test('tells the same title with different qualifiers apart, the plain one first', () => {
    const rows = searchTitles(index, 'cleaner', 10).filter(({ title }) => title === 'Cleaner');
    expect(
      rows.map(({ qualifier, otherQualifiers, soc }) => [qualifier, otherQualifiers, soc]),
    ).toEqual([
      ['', 0, '9233'],
      ['carpets', 1, '9234'],
    ]);
  });

  test('gives every group one row, and a second only under another title', () => {
    expect(socs('cleaner')).toEqual(['9233', '9234']);
    expect(searchTitles(index, 'bric', 10).map(({ title }) => title)).toEqual([
      'brickie',
      'Bricklayer',
    ]);
  });

  test.each([
    ['Brickie', '5312', 'an everyday word'],
    ['brick', '5312', 'the beginning of a word'],
    ['bricklaying', '5312', 'the work for the worker'],
    ['briclayer', '5312', 'one slip'],
    ['forklift', '8222', 'one word for two'],
    ['FORK-LIFT DRIVERS', '8222', 'capitals, hyphen and plural'],
    ['càrer', '6145', 'an accent'],
    ['cleaners & domestics', '9233', 'the group’s own title'],
    ['manufacturing presser', '9234', 'a short form of the index written out'],
    ['self-employed carer', '6145', 'words that say nothing about the job'],
    ['8222', '8222', 'a SOC code'],
    [' 531 ', '5312', 'the beginning of a SOC code'],
  ])('finds %j first (%s: %s)', (text, soc) => {
    expect(socs(text)[0]).toBe(soc);
  });

  test('writes out the short forms of the index', () => {
    expect(searchTitles(index, 'presser', 1)[0]?.qualifier).toBe('textile manufacturing');
  });

  test.each(['', '   ', 'of the', '&', 'zzzz', '9999'])('has nothing for %j', (text) => {
    expect(socs(text)).toEqual([]);
  });

  test('gives no more rows than asked for', () => {
    expect(searchTitles(index, 'c', 2)).toHaveLength(2);
  });
});
