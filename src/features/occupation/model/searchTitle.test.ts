import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchTitle } from './searchTitle';

const rows = (name: string) =>
  readFileSync(`data/occupations/${name}.csv`, 'utf8').trim().split('\n').slice(1);

describe('searchTitle', () => {
  test.each([
    ['2231', 'Nurses', 'Nurse'],
    ['2232', 'Midwives', 'Midwife'],
    ['4211', 'Medical secretaries', 'Medical secretary'],
    ['8213', 'Bus and coach drivers', 'Bus driver'],
    ['7111', 'Sales and retail assistants', 'Sales assistant'],
    ['8135', 'Tyre, exhaust and windscreen fitters', 'Tyre fitter'],
    ['1221', 'Hotel and accommodation managers and proprietors', 'Hotel manager'],
    ['3312', 'Police officers (sergeant and below)', 'Police officer'],
    ['2444', 'Clergy', 'Clergy'],
    ['9274', 'Bar staff', 'Bar staff'],
    ['5314', 'Plumbers and heating and ventilating engineers', 'Plumber'],
    ['1190', 'Managers and directors in retail and wholesale', 'Retail manager'],
    ['5319', 'Construction and building trades n.e.c.', 'Builder'],
    ['8211', 'Large goods vehicle drivers', 'HGV driver'],
  ])('types %s, %s, as %s', (code, title, typed) => {
    expect(searchTitle({ code, title })).toBe(typed);
  });

  test.skipIf(!existsSync('data/occupations/soc-2010.csv'))(
    'never types a field of work alone, a plural or the words of a classification',
    () => {
      const typed = rows('soc-2010')
        .map((row) => /^(\d{4}),"?(.*?)"?\r?$/.exec(row))
        .flatMap((match) => (match ? [{ code: match[1] ?? '', title: match[2] ?? '' }] : []))
        .map(searchTitle);
      expect(typed).toHaveLength(369);
      expect(
        typed.filter((words) =>
          /\b(n\.e\.c|occupation|trade|other|related|elementary|in|of)\b|[(),]|(?<!s)s$/i.test(
            words,
          ),
        ),
      ).toEqual([]);
      // A job ends in a word for people; a field of work ("Marketing", "Construction") does not.
      expect(typed.filter((words) => /(ing|ion|ment|ance|ty|ics)$/i.test(words))).toEqual([]);
    },
  );
});
