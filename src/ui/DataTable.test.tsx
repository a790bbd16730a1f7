// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DataTable, type Row } from './DataTable';

afterEach(cleanup);

const COLUMNS = [
  { id: 'area', title: 'Area', canSort: true },
  { id: 'rate', title: 'Rate', isNumber: true, canSort: true },
];

const row = (name: string, rate: number | undefined): Row => ({
  id: name,
  heading: name,
  sort: name,
  cells: [
    rate === undefined
      ? { text: 'too few people asked', isMissing: true }
      : { text: rate, sort: rate },
  ],
});

const ROWS = [row('Leeds', 4), row('Scilly', undefined), row('Bootle', 12), row('Wick', 9)];

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

test('a table keeps the order it is given until a column is asked for', () => {
  render(<DataTable caption="Rates" columns={COLUMNS} rows={ROWS} />);
  expect(names()).toEqual(['Leeds', 'Scilly', 'Bootle', 'Wick']);
  expect(screen.getByRole('table', { name: 'Rates' })).toBeDefined();
});

test('numbers sort as numbers, highest first, and what is missing comes last both ways', () => {
  render(<DataTable caption="Rates" columns={COLUMNS} rows={ROWS} />);
  fireEvent.click(screen.getByRole('button', { name: 'Rate' }));
  expect(names()).toEqual(['Bootle', 'Wick', 'Leeds', 'Scilly']);
  expect(screen.getByRole('columnheader', { name: 'Rate ↓' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Rate ↓' }));
  expect(names()).toEqual(['Leeds', 'Wick', 'Bootle', 'Scilly']);
});
