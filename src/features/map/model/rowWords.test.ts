import { expect, test } from 'vitest';
import { classify } from './classify';
import {
  CLAIMANTS,
  outlinesOf,
  PAY,
  PROJECTED,
  TEACHERS,
  viewOf,
} from '../../../../tests/fixtures/map';
import { type MapView, mapView } from './mapView';
import {
  cellText,
  comparisonText,
  figureText,
  intervalText,
  reasonText,
  rowInWords,
} from './rowWords';

function rowAt(view: MapView, place: number) {
  const row = view.rows[place];
  if (!row) throw new Error(`No row ${place}`);
  return row;
}

test('a figure is given with its unit alone, and without it in a table', () => {
  const view = viewOf(PAY);
  expect(figureText(rowAt(view, 0), view)).toBe('£500 a week');
  expect(cellText(rowAt(view, 0), view)).toBe('£500');
  expect(intervalText(rowAt(view, 0), view)).toBe('£480 to £520');
});

test('a missing figure is its reason, without interval or comparison', () => {
  const view = viewOf(PAY);
  const row = rowAt(view, 4);
  expect(figureText(row, view)).toBe('not published; the source does not say why');
  expect([intervalText(row, view), comparisonText(row, view)]).toEqual([undefined, undefined]);
  expect(rowInWords(row, view)).toBe(
    'Exeter. No figure: not published; the source does not say why.',
  );
});

test('an interval is not below nothing', () => {
  const view = viewOf({ ...TEACHERS, values: [0.2, 0.7, 1, 1.5, 'u'] });
  expect(intervalText(rowAt(view, 0), view)).toBe('0.0 to 0.7');
});

test('an interval of a share ends at 100%', () => {
  const view = viewOf({ ...CLAIMANTS, values: [91.7, 2, 3, 4, 5], halfWidths: [8.7, 3, 1, 1, 1] });
  expect(intervalText(rowAt(view, 0), view)).toBe('83.0% to 100.0%');
  expect(intervalText(rowAt(view, 1), view)).toBe('0.0% to 5.0%');
});

test('a projection is told by its whole percentage and the way it goes', () => {
  const view = viewOf(PROJECTED);
  expect(view.rows.map((row) => [cellText(row, view), comparisonText(row, view)])).toEqual([
    ['−11%', 'fewer expected'],
    ['−10%', 'little change likely'],
    ['10%', 'little change likely'],
    ['11%', 'growing'],
    ['not in the tables of this app', undefined],
  ]);
});

test('a figure without a margin of error is not compared, and says so', () => {
  const view = viewOf(PAY);
  expect(comparisonText(rowAt(view, 3), view)).toBe(
    'not compared: the source’s margin is not in this app',
  );
});

test('a complete count is spoken with its comparison', () => {
  const view = viewOf(CLAIMANTS);
  expect(rowInWords(rowAt(view, 4), view)).toBe(
    'Exeter. 10.1%; higher than Great Britain: about two and a half times as much.',
  );
});

test('our estimate and the wider area are named when a district is spoken', () => {
  const view = viewOf(TEACHERS);
  expect(rowInWords(rowAt(view, 0), view)).toBe(
    'Ashford. Our estimate: 1.9 (England is 1); 95% interval 1.4 to 2.4; ' +
      'more common here than in England.',
  );
  expect(rowInWords(rowAt(view, 1), view)).toBe(
    'Boston. Figure for the wider skills area, Tees Valley. Our estimate: 0.6 (England ' +
      'is 1); 95% interval 0.4 to 0.8; less common there than in England.',
  );
});

test('what the source says of the figures is spoken with each', () => {
  const view = viewOf({ ...CLAIMANTS, flags: ['our-estimate', 'experimental'] });
  expect(rowInWords(rowAt(view, 4), view)).toBe(
    'Exeter. Our estimate, experimental: 10.1%; higher than Great Britain: about two and a half times as much.',
  );
});

test('a London borough has no adverts since London is counted as one place', () => {
  const outlines = { ...outlinesOf(['Barnet', 'Leeds']), gss: ['E09000003', 'E08000035'] };
  const adverts = {
    ...CLAIMANTS,
    indicator: 'adverts-share',
    values: ['a' as const, 'a' as const],
  };
  const view = mapView(adverts, outlines);
  expect(view.rows.map((row) => cellText(row, view))).toEqual([
    'counted for Greater London as one place',
    'not in the tables of this app',
  ]);
  const { missing } = classify(view, 'quantiles');
  expect(missing.reasons).toEqual(view.rows.map((row) => reasonText(row, view)));
  const claimants = mapView({ ...adverts, indicator: 'claimant-rate' }, outlines);
  expect(claimants.rows.map((row) => cellText(row, claimants))).toEqual([
    'not in the tables of this app',
    'not in the tables of this app',
  ]);
});

test('a gap in the tables of the app is told from one at the source', () => {
  const outlines = { ...outlinesOf(['Somerset', 'Cardiff']), gss: ['E06000066', 'W06000015'] };
  const businesses = { ...CLAIMANTS, values: ['w' as const, 'a' as const] };
  const view = mapView(businesses, outlines);
  expect(view.rows.map((row) => reasonText(row, view))).toEqual([
    'wrong at the source: left out',
    'not in the tables of this app',
  ]);
});

test.each([
  ['adverts-share', 'too few adverts to work it out'],
  ['claimant-change', 'too few people claiming to work it out'],
  ['working-age-share', 'not applicable'],
])('a figure of %s that was not worked out says why', (indicator, words) => {
  const view = viewOf({ ...CLAIMANTS, indicator, values: ['n', 1, 2, 3, 4] });
  expect(cellText(rowAt(view, 0), view)).toBe(words);
});

test('a location quotient without an interval has no word', () => {
  const view = viewOf(TEACHERS);
  expect(comparisonText(rowAt(view, 3), view)).toBeUndefined();
});

test('the figure of a wider area is an observation of that area', () => {
  const { observation } = rowAt(viewOf(TEACHERS), 1);
  expect(observation.area).toEqual({ gss: 'E69000031', level: 'lsip', name: 'Tees Valley' });
});
