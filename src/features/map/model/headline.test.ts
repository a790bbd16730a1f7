import { describe, expect, test } from 'vitest';
import { mapHeadline, mapPageTitle, rowsNextTo } from './headline';
import { CLAIMANTS, PAY, TEACHERS, viewOf } from '../../../../tests/fixtures/map';

const pay = viewOf(PAY);
const named = (name: string, view = pay) => view.rows.find((row) => row.name === name);

describe('the finding of a map', () => {
  test('gives the figure, what it is against the reference, and the neighbour farthest off', () => {
    expect(mapHeadline(pay, named('Corby'), pay.rows)).toBe(
      'Middle weekly pay of employees who live here: £700 a week in Corby, higher than Great Britain; Ashford is lower',
    );
  });

  test('names no neighbour that is judged as the chosen one is, or not judged', () => {
    const unjudged = pay.rows.filter(({ comparison }) => comparison.kind === 'no-margin-published');
    expect(mapHeadline(pay, named('Corby'), unjudged)).not.toContain(';');
  });

  test('says of a missing figure why there is none', () => {
    expect(mapHeadline(pay, named('Exeter'), [])).toBe(
      'Middle weekly pay of employees who live here: no figure for Exeter, not published; the source does not say why',
    );
  });

  test('names the wider area where the figure is of that', () => {
    const view = viewOf(TEACHERS);
    expect(mapHeadline(view, named('Boston', view), [])).toContain('in Tees Valley, around Boston');
  });

  test('is what is mapped and when where no district is chosen', () => {
    const view = viewOf(CLAIMANTS);
    expect(mapHeadline(view, undefined, [])).toMatch(/, \w+ \d{4}$/);
  });
});

test('a page is told apart by its map and its district', () => {
  expect(mapPageTitle(pay, named('Corby'))).toBe(
    'Middle weekly pay of employees who live here: map around Corby',
  );
  expect(mapPageTitle(pay, undefined)).toBe('Middle weekly pay of employees who live here: map');
});

test('the rows next to a district are those of its neighbours', () => {
  const [first, second] = pay.rows;
  expect(rowsNextTo(pay.rows, [second?.gss ?? ''])).toEqual([second]);
  expect(rowsNextTo([], [first?.gss ?? ''])).toEqual([]);
});
