import { expect, test } from 'vitest';
import { openInSearch, sectionsIn } from './openSections';

const IDS = ['pay', 'here', 'more'] as const;

test('an address opens the sections it names, in the order of the page', () => {
  expect(sectionsIn('more,pay', IDS)).toEqual(['pay', 'more']);
  expect(sectionsIn('pay,pay,nonsense', IDS)).toEqual(['pay']);
});

test.each([[undefined], [''], [7], [['pay']]])('an address with %o opens nothing', (open) => {
  expect(sectionsIn(open, IDS)).toEqual([]);
});

test('open sections are one word of the address, and none are no word', () => {
  expect(openInSearch(['pay', 'more'])).toBe('pay,more');
  expect(openInSearch([])).toBeUndefined();
});
