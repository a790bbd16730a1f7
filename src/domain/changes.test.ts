import { expect, test } from 'vitest';
import { changeSentences, type MeasureChange } from './changes';

const CHANGE: MeasureChange = {
  measure: 'People claiming out-of-work benefits',
  isNew: 0,
  gone: 0,
  changed: 0,
  places: 0,
  groups: 0,
  placeNames: [],
};

test('a new month of a count is told by period, number, size and place', () => {
  expect(
    changeSentences({
      ...CHANGE,
      periodMoved: ['2025-12', '2026-03'],
      changed: 1405,
      medianPercent: 2.14,
      mostPercent: 41.6,
      places: 361,
      groups: 4,
    }),
  ).toEqual([
    'Now March 2026, before December 2025.',
    '1,405 figures changed, half of them by 2.1% or less, the most by 42%.',
    'In 361 places; 4 groups or parts.',
  ]);
});

test('few places are named, and what is new or gone is said as that', () => {
  expect(
    changeSentences({ ...CHANGE, isNew: 1, gone: 2, places: 1, placeNames: ['Leeds'] }),
  ).toEqual(['1 figure is new.', '2 figures are gone.', 'In Leeds.']);
});
