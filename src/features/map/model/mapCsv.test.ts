import { expect, test } from 'vitest';
import { mapCsv, mapFileName } from './mapCsv';
import { NAMES, outlinesOf, PAY, TEACHERS, viewOf } from './mapFixtures';
import { mapView } from './mapView';

const linesOf = (csv: string) => csv.split('\r\n');

test('the file begins with a byte order mark and says what it is', () => {
  const csv = mapCsv(viewOf(PAY), viewOf(PAY).rows);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(linesOf(csv)[0]).toBe('\uFEFFWeekly pay of people who live here');
  expect(linesOf(csv)).toHaveLength(7);
});

test('a figure carries unit, interval, comparison, period and source', () => {
  const view = viewOf(PAY);
  expect(linesOf(mapCsv(view, view.rows))[2]).toBe(
    'E07000001,Ashford,500,gbp-per-week,480,520,,Ashford,E07000001,lower than Great Britain,' +
      'April 2025,Office for National Statistics: pay survey,as published',
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
  expect(line).toContain('Boston,0.7,location-quotient,0.5,0.9,,Tees Valley,E69000031,');
  expect(line).toMatch(/our estimate$/);
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
