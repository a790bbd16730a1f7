import { expect, test } from 'vitest';
import { commutingFromData } from '../../../../tests/support/packFromData';
import { flowMapView } from './flowMap';
import type { WorkersView } from './workers';

const VIEW: WorkersView = {
  year: 2011,
  area: { name: 'North West', districts: ['E08000012', 'E06000006'] },
  sentences: [],
  comeFrom: [],
  goTo: [],
  homes: new Map([
    ['E08000012', 0.6],
    ['E09000033', 0.02],
  ]),
  works: new Map([
    ['E08000012', 0.5],
    ['S12000036', 0.004],
  ]),
  shared: [],
  people: { residents: '', workers: '' },
};
const DISTRICTS = ['E08000012', 'E09000001', 'E09000033', 'S12000036', 'N09000003'] as const;

test('homes are of England and Wales; elsewhere is hatched, never nobody', () => {
  const view = flowMapView(VIEW, 'in', DISTRICTS);
  expect(view.title).toBe('Where people who work in the North West live');
  expect([...view.fills]).toEqual([
    ['E08000012', 'high'],
    ['E09000001', 'low'],
    ['E09000033', 'low'],
  ]);
  expect(view.key.at(-1)).toEqual({ fill: 'missing', label: 'not in the tables of this app' });
  expect(view.describe('S12000036', 'City of Edinburgh')).toBe(
    'City of Edinburgh: not in the tables of this app',
  );
});

test('workplaces lie in Scotland too in the Census of 2021, and in no table of 2011', () => {
  const before = flowMapView(VIEW, 'out', DISTRICTS);
  expect(before.fills.has('S12000036')).toBe(false);
  expect(before.describe('S12000036', 'City of Edinburgh')).toContain('not in the tables');
  const view = flowMapView({ ...VIEW, year: 2021 }, 'out', DISTRICTS);
  expect(view.fills.get('S12000036')).toBe('few');
  expect(view.figureOf('N09000003')).toBeUndefined();
  expect(view.figureOf('S12000036')).toBeUndefined();
  expect(view.describe('E08000012', 'Liverpool')).toBe(
    'Liverpool: 50 in 100 who go out to work from the North West work there, 2021',
  );
});

test('a district counted with another has the figure of both together, in 2011 alone', () => {
  expect(flowMapView(VIEW, 'in', DISTRICTS).figureOf('E09000001')).toBe('2 in 100');
  expect(
    flowMapView({ ...VIEW, year: 2021 }, 'in', DISTRICTS).figureOf('E09000001'),
  ).toBeUndefined();
});

test('what is taken for a gap of the tables is one', () => {
  const { pairs } = commutingFromData();
  const works = (letter: string, people: 'people2011' | 'people2021') =>
    pairs.filter((pair) => pair.work.startsWith(letter) && pair[people] !== undefined);
  expect(works('S', 'people2011')).toEqual([]);
  expect(works('S', 'people2021').length).toBeGreaterThan(10);
  const small = new Set(['E09000001', 'E06000053']);
  const ofSmall = pairs.filter(({ home, work }) => small.has(home) || small.has(work));
  expect(ofSmall.every(({ people2011 }) => people2011 === undefined)).toBe(true);
  expect(ofSmall.some(({ people2021 }) => people2021 !== undefined)).toBe(true);
});
