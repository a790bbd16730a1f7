import { describe, expect, test } from 'vitest';
import { DataFault } from './csv';
import { searchTitles, titleOfName } from './searchTitles';
import { tablesFromData } from '../../tests/support/packFromData';
import { tablesOfRows } from '../../tests/support/tablesOfRows';

const typed = () => searchTitles(tablesFromData());

describe('searchTitles', () => {
  test.each([
    ['2231', 'Nurse'],
    ['2232', 'Midwife'],
    ['4211', 'Medical secretary'],
    ['8213', 'Bus driver'],
    ['7111', 'Sales assistant'],
    ['8135', 'Tyre fitter'],
    ['1221', 'Hotel manager'],
    ['3312', 'Police officer'],
    ['2444', 'Clergy'],
    ['9274', 'Bar staff'],
    ['5314', 'Plumber'],
    ['1190', 'Retail manager'],
    ['5319', 'Builder'],
    ['8211', 'HGV driver'],
  ])('type %s as %s', (code, title) => {
    expect(typed().get(code)).toBe(title);
  });

  test('never are a field of work alone, a plural or the words of a classification', () => {
    const titles = [...typed().values()];
    expect(titles).toHaveLength(369);
    expect(
      titles.filter((words) =>
        /\b(n\.e\.c|occupation|trade|other|related|elementary|in|of)\b|[(),]|(?<!s)s$/i.test(words),
      ),
    ).toEqual([]);
    // A job ends in a word for people; a field of work ("Marketing", "Construction") does not.
    expect(titles.filter((words) => /(ing|ion|ment|ance|ty|ics)$/i.test(words))).toEqual([]);
  });

  test('take no title that is coded to another group', () => {
    const tables = tablesOfRows({
      'search-titles': [{ soc2010: '9274', title: 'Barrister' }],
      'occupations/soc-2010': [{ code: '9274', title: 'Bar staff' }],
      'occupations/job-titles': [{ soc2010: '9274', title: 'Bar person' }],
    });
    expect(() => searchTitles(tables)).toThrow(DataFault);
    expect(() => searchTitles(tables)).toThrow('Barrister is not coded to 9274');
  });
});

describe('titleOfName', () => {
  test('gives a first job without a noun the noun of a later one', () => {
    expect(titleOfName('Tyre, exhaust and windscreen fitters')).toBe('Tyre fitter');
  });
});
