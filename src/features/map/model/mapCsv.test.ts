import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mapCsv, mapFileName } from './mapCsv';
import {
  CLAIMANTS,
  OPENINGS,
  PAY,
  PROJECTED,
  TEACHERS,
  viewOf,
} from '../../../../tests/fixtures/map';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30), toFake: ['Date'] });
});

afterAll(() => {
  vi.useRealTimers();
});

/** The rows as text, a comma between cells. */
const linesOf = (rows: ReturnType<typeof mapCsv>) => rows.map((cells) => cells.join(','));

test('the header stands first, and what the file is below the figures', () => {
  const rows = mapCsv(viewOf(PAY), viewOf(PAY).rows);
  expect(rows[0]?.slice(0, 4)).toEqual(['District code', 'District', 'Figure', 'Unit']);
  expect(rows.slice(6)).toEqual([
    [],
    ['Middle weekly pay of employees who live here'],
    [
      'Many districts are judged at once. So higher and lower are said only where we are 99.8% sure.',
    ],
  ]);
});

test('a figure carries unit, interval, comparison, period and source', () => {
  const view = viewOf(PAY);
  expect(linesOf(mapCsv(view, view.rows))[1]).toBe(
    'E07000001,Ashford,500,£ a week,480,520,,Ashford,E07000001,lower than Great Britain,' +
      'April 2025,Office for National Statistics: pay survey,as published,',
  );
});

test('a missing figure is a blank with its reason', () => {
  const view = viewOf(PAY);
  expect(linesOf(mapCsv(view, view.rows))[5]).toContain(
    'Exeter,,£ a week,,,not published; the source does not say why,',
  );
});

test('the figure of a wider area names that area, and our estimate is called one', () => {
  const view = viewOf(TEACHERS);
  const line = linesOf(mapCsv(view, view.rows))[2];
  expect(line).toContain('Boston,0.6,times England,0.4,0.8,,Tees Valley,E69000031,');
  expect(line).toMatch(/our estimate,$/);
});

test('whom a share is of, and what the source says of it, go with the file', () => {
  const view = viewOf({ ...CLAIMANTS, indicator: 'employment-rate', label: 'People in work' });
  expect(linesOf(mapCsv(view, view.rows))).toContain('People in work, of people aged 16 to 64');
  const projected = viewOf(PROJECTED);
  expect(linesOf(mapCsv(projected, projected.rows))[1]).toMatch(
    /as published,projected, modelled$/,
  );
});

test('the file of openings says that they are of people who leave, and partly past', () => {
  const view = viewOf(OPENINGS);
  expect(linesOf(mapCsv(view, view.rows)).join(' ')).toContain(
    'Jobs that come free as people leave the work. People who change employer are not in it. Projected. A yearly share of the years 2020 to 2035. Five of those 15 years are past.',
  );
});

test('the name of the file says map and period', () => {
  expect(mapFileName(viewOf(TEACHERS), 'csv')).toBe(
    'bearings-map-location-quotient-23-april-2024-to-march-2025.csv',
  );
});
