import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mapCsv, mapFileName } from './mapCsv';
import {
  CLAIMANTS,
  NAMES,
  OPENINGS,
  outlinesOf,
  PAY,
  PROJECTED,
  TEACHERS,
  viewOf,
} from '../../../../tests/fixtures/map';
import { mapView } from './mapView';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30), toFake: ['Date'] });
});

afterAll(() => {
  vi.useRealTimers();
});

const linesOf = (csv: string) => csv.split('\r\n');

test('the file begins with a byte order mark and says what it is', () => {
  const csv = mapCsv(viewOf(PAY), viewOf(PAY).rows);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(linesOf(csv)[0]).toBe(
    '\uFEFFMiddle weekly pay of employees who live here,' +
      'Many districts are judged at once. So higher and lower are said only where we are 99.8% sure.',
  );
  expect(linesOf(csv)).toHaveLength(7);
});

test('a figure carries unit, interval, comparison, period and source', () => {
  const view = viewOf(PAY);
  expect(linesOf(mapCsv(view, view.rows))[2]).toBe(
    'E07000001,Ashford,500,gbp-per-week,480,520,,Ashford,E07000001,lower than Great Britain,' +
      'April 2025,Office for National Statistics: pay survey,as published,',
  );
});

test('a missing figure is a blank with its reason', () => {
  const view = viewOf(PAY);
  expect(linesOf(mapCsv(view, view.rows)).at(-1)).toContain(
    'Exeter,,gbp-per-week,,,not published; the source does not say why,',
  );
});

test('the figure of a wider area names that area, and our estimate is called one', () => {
  const view = viewOf(TEACHERS);
  const line = linesOf(mapCsv(view, view.rows))[3];
  expect(line).toContain('Boston,0.6,location-quotient,0.4,0.8,,Tees Valley,E69000031,');
  expect(line).toMatch(/our estimate,$/);
});

test('whom a share is of, and what the source says of it, go with the file', () => {
  const view = viewOf({ ...CLAIMANTS, indicator: 'employment-rate', label: 'People in work' });
  const [top] = linesOf(mapCsv(view, view.rows));
  expect(top).toBe('\uFEFF"People in work, of people aged 16 to 64"');
  const projected = viewOf(PROJECTED);
  expect(linesOf(mapCsv(projected, projected.rows))[2]).toMatch(
    /as published,"projected, modelled"$/,
  );
});

test('the file of openings says that they are of people who leave, and partly past', () => {
  const view = viewOf(OPENINGS);
  expect(linesOf(mapCsv(view, view.rows))[0]).toContain(
    'Jobs that come free as people leave the work. People who change employer are not in it. Projected. A yearly share of the years 2020 to 2035. Five of those 15 years are past.',
  );
});

test('no cell is a formula', () => {
  const names = ['=1+1', '+44', '-x', '@sum', NAMES[4]];
  const view = mapView(PAY, outlinesOf(names));
  const cells = linesOf(mapCsv(view, view.rows)).slice(2);
  expect(cells.map((line) => line.split(',')[1])).toEqual([
    `"'=1+1"`,
    `"'+44"`,
    `"'-x"`,
    `"'@sum"`,
    'Exeter',
  ]);
});

test('the name of the file says map and period', () => {
  expect(mapFileName(viewOf(TEACHERS), 'csv')).toBe(
    'bearings-map-location-quotient-23-april-2024-to-march-2025.csv',
  );
});
