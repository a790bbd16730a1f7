import { describe, expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { tablesOfRows } from '../../tests/support/tablesOfRows';
import type { Row } from './csv';
import { requirementsOf } from './requirements';

function read(changes: Row) {
  const row: Row = {
    soc2010: '8231',
    nations: 'E,W,S',
    kind: 'licence',
    name: 'Train driving licence',
    applies_to: 'Some jobs: drivers on the main line. Not tram drivers.',
    when_needed: 'to be fully qualified',
    required_by: 'law',
    cost_note: '',
    time_note: '',
    link: 'https://www.gov.uk/',
    words: 'You need a licence.',
    ...changes,
  };
  const tables = tablesOfRows({ 'occupations/requirements': [row] });
  return requirementsOf('8231', tables)[0];
}

describe('requirementsOf', () => {
  test('parts which jobs from how many', () => {
    expect(read({})).toMatchObject({
      nations: ['E', 'W', 'S'],
      scope: 'some',
      who: 'drivers on the main line. Not tram drivers.',
      by: 'law',
    });
  });

  test('has no words of which jobs where the table says no more', () => {
    expect(read({ applies_to: 'Whole group' })).not.toHaveProperty('who');
  });

  test('leaves out what the table doubts of which jobs', () => {
    expect(read({ applies_to: 'Most jobs: letting agents. Discussed, so recheck.' })?.who).toBe(
      'letting agents.',
    );
  });

  test.each([
    ['Enhanced check £49.50 from 2 Dec 2024 (copy of DBS notice); who pays not checked'],
    ['£30 to join and each year (gov.uk)'],
    ['Licence fee £184 (guvnor.ai, undated; recheck). Training is extra.'],
    ['Fee and basic record check extra; amounts not found'],
  ])('shows no price and no doubt: %s', (cost_note) => {
    expect(read({ cost_note })).not.toHaveProperty('notes');
  });

  test('shows what is sure of the time, without the page it was read on', () => {
    const notes = [
      read({ time_note: 'Usually takes 12 weeks (nidirect)' }),
      read({ time_note: 'Apply within 3 months, registered within 6 (from 3 June 2024)' }),
    ].map((one) => one?.notes);
    expect(notes).toEqual([
      ['Usually takes 12 weeks'],
      ['Apply within 3 months, registered within 6 (from 3 June 2024)'],
    ]);
  });

  test('is empty for a group that nobody looked up', () => {
    expect(requirementsOf('1115', tablesFromData())).toEqual([]);
  });

  test('carries all 574 rows, of 264 groups', () => {
    const groups = tablesFromData()
      .rows('occupations/soc-2010')
      .map(({ code = '' }) => requirementsOf(code, tablesFromData()).length)
      .filter((rows) => rows > 0);
    expect([groups.length, groups.reduce((sum, rows) => sum + rows, 0)]).toEqual([264, 574]);
  });
});
