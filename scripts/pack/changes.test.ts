import { expect, test } from 'vitest';
import { tablesFromData } from '../../tests/support/packFromData';
import { atomFeed, buildChanges, CHANGE_COLUMNS, changeRows } from './changes';
import type { PackDiff } from './diff';
import { withChangedTable } from './tables';

const DIFF: PackDiff = {
  tables: [
    {
      indicator: 'claimants',
      table: 'claimant-count',
      before: 1600,
      after: 1600,
      isNew: 2,
      gone: 1,
      changed: 1405,
      medianPercent: 2.14,
      mostPercent: 41.62,
      mostAt: 'E08000035, all',
      reasonsChanged: 0,
      periodMoved: ['2025-12', '2026-03'],
      areas: ['E08000035', 'K02000001'],
      groups: ['all', 'men'],
    },
    {
      indicator: 'claimant-rate',
      table: 'maps',
      before: 361,
      after: 361,
      isNew: 0,
      gone: 0,
      changed: 3,
      reasonsChanged: 0,
      areas: [],
      groups: [],
    },
  ],
  others: {},
};

test('what an edition changed goes into the table and out of it by name', () => {
  const rows = [[...CHANGE_COLUMNS], ...changeRows(DIFF, '2026-12-01')];
  const text = rows.map((row) => `${row.join(',')}\n`).join('');
  const [edition, ...others] = buildChanges(withChangedTable(tablesFromData(), 'changes', text));
  expect(others).toEqual([]);
  expect(edition).toEqual({
    day: '2026-12-01',
    changes: [
      {
        measure: 'People claiming out-of-work benefits',
        periodMoved: ['2025-12', '2026-03'],
        isNew: 2,
        gone: 1,
        changed: 1405,
        medianPercent: 2.1,
        mostPercent: 41.6,
        places: 2,
        groups: 2,
        placeNames: ['Leeds', 'United Kingdom'],
      },
    ],
  });
});

test('the newest edition comes first, and is what the feed was updated by', () => {
  const editions = buildChanges(tablesFromData());
  const days = editions.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(atomFeed(editions)).toContain(`<updated>${days[0]}T00:00:00Z</updated>`);
});

test('words of a feed are no markup', () => {
  const feed = atomFeed([
    {
      day: '2026-12-01',
      changes: [
        {
          measure: 'Pay <b> & hours',
          isNew: 1,
          gone: 0,
          changed: 0,
          places: 0,
          groups: 0,
          placeNames: [],
        },
      ],
    },
  ]);
  expect(feed).toContain('Pay &lt;b&gt; &amp; hours');
});
