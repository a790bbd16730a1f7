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
    { title: 'Bricklayer', qualifier: '', soc2010: '5312', soc2020: '5313' },
    { title: 'Brick mason', qualifier: '', soc2010: '5312', soc2020: '5312' },
    { title: 'Carer', qualifier: '', soc2010: '6145', soc2020: '6135' },
    { title: 'Carer', qualifier: 'home care', soc2010: '6145', soc2020: '6135' },
    { title: 'Cleaner', qualifier: '', soc2010: '9233', soc2020: '9223' },
    { title: 'Cleaner', qualifier: 'carpets', soc2010: '9234', soc2020: '9224' },
    { title: 'Cleaner', qualifier: 'curtains', soc2010: '9234', soc2020: '9224' },
    { title: 'Fork lift driver', qualifier: '', soc2010: '8222', soc2020: '8222' },
    { title: 'Presser', qualifier: 'textile mfr', soc2010: '9234', soc2020: '8113' },
  ],
  'everyday-words': [
    { word: 'brickie', soc2010: '5312', soc2020: '5313' },
    { word: 'char lady', soc2010: '9233', soc2020: '9223' },
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

const rows = (text: string, limit = 10) => searchTitles(index, text, limit).rows;
const socs = (text: string) => rows(text).map(({ soc }) => soc);

describe('searchTitles', () => {
  test('shows the title that matched, its qualifier and the group', () => {
    expect(rows('carpet cleaner', 1)).toEqual([
      {
        title: 'Cleaner',
        qualifier: 'carpets',
        otherQualifiers: 1,
        soc: '9234',
        soc2020: '9224',
        groupTitle: 'Launderers, dry cleaners and pressers',
        kind: 'title',
      },
    ]);
  });

  test('tells the same title with different qualifiers apart, the plain one first', () => {
    const cleaners = rows('cleaner').filter(({ title }) => title === 'Cleaner');
    expect(
      cleaners.map(({ qualifier, otherQualifiers, soc }) => [qualifier, otherQualifiers, soc]),
    ).toEqual([
      ['', 0, '9233'],
      ['carpets', 1, '9234'],
    ]);
  });

  test('gives every group one row, and a second only for a title of another SOC 2020 group', () => {
    expect(socs('cleaner')).toEqual(['9233', '9234']);
    expect(rows('bric').map(({ title, soc2020 }) => [title, soc2020])).toEqual([
      ['brickie', '5313'],
      ['Brick mason', '5312'],
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
    ['carer 20 hours £12.50 an hour', '6145', 'hours and pay'],
    ['level 2 carer', '6145', 'a qualification'],
    ['briklaer', '5312', 'two slips'],
    ['klener', '9233', 'a word by ear'],
    ['8222', '8222', 'a SOC code'],
    [' 531 ', '5312', 'the beginning of a SOC code'],
  ])('finds %j first (%s: %s)', (text, soc) => {
    expect(socs(text)[0]).toBe(soc);
  });

  test('writes out the short forms of the index', () => {
    expect(rows('presser', 1)[0]?.qualifier).toBe('textile manufacturing');
  });

  test.each(['', '   ', 'of the', '&', 'zzzz', '9999'])('has nothing for %j', (text) => {
    expect(socs(text)).toEqual([]);
  });

  test('gives no more rows than asked for', () => {
    expect(rows('c', 2)).toHaveLength(2);
  });
});
