// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { InRouter } from '../../../../tests/support/inRouter';
import { CLAIMANTS, PAY, TEACHERS, viewOf } from '../../../../tests/fixtures/map';
import type { MapView } from '../model/mapView';
import { MapTable } from './MapTable';

const onOrder = vi.fn<(order: unknown) => void>();

afterEach(cleanup);

function draw(view: MapView, selected?: string) {
  render(
    <InRouter>
      <MapTable view={view} selected={selected} order={undefined} onOrder={onOrder} />
    </InRouter>,
  );
  return screen.getByRole('table');
}

const firstCells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

test('the table says in its caption what it is, of when and from where', () => {
  const table = draw(viewOf(PAY));
  expect(within(table).getByText(/April 2025/).textContent).toBe(
    'Middle weekly pay of employees who live here, April 2025. 5 districts. Source: Office for National Statistics: pay survey.',
  );
});

test('the table stands highest first, the missing figure last with its reason', () => {
  const table = draw(viewOf(PAY));
  expect(firstCells(table)).toEqual(['Corby', 'Dover', 'Boston', 'Ashford', 'Exeter']);
  const last = within(table).getAllByRole('row').at(-1);
  expect(last?.textContent).toBe('ExeterNo figure: not published; the source does not say why');
});

test('a row has figure, interval and comparison', () => {
  const table = draw(viewOf(PAY));
  const row = within(table).getByRole('row', { name: /Ashford/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['£500', '£480 to £520', 'lower than Great Britain']);
});

test('a press on a heading sorts, the heading says how, and the address is told', async () => {
  const table = draw(viewOf(PAY));
  const heading = within(table).getByRole('columnheader', { name: /District/ });
  fireEvent.click(within(heading).getByRole('button'));
  expect(firstCells(table)).toEqual(['Ashford', 'Boston', 'Corby', 'Dover', 'Exeter']);
  expect(heading.getAttribute('aria-sort')).toBe('ascending');
  await vi.waitFor(() => expect(onOrder).toHaveBeenCalledExactlyOnceWith('a-z'));
});

test('a district links to its page, and the chosen one is marked in words', () => {
  const table = draw(viewOf(PAY), 'E07000002');
  expect(within(table).getByRole('link', { name: 'Boston' }).getAttribute('href')).toBe(
    '/areas/E07000002',
  );
  expect(within(table).getByRole('rowheader', { name: /chosen/ }).textContent).toBe(
    'Boston (chosen)',
  );
});

test('the figure of a wider area and our estimate are named', () => {
  const table = draw(viewOf(TEACHERS));
  expect(within(table).getByRole('rowheader', { name: /Boston/ }).textContent).toBe(
    'BostonFigure for the wider skills area, Tees Valley',
  );
  expect(within(table).getByText(/Our estimate from/)).toBeDefined();
  const bare = within(table).getByRole('row', { name: /Dover/ });
  expect(bare.textContent).toBe('Dover1.5none givennot compared');
});

test('which districts cannot be told apart from the chosen one is said above and in their rows', () => {
  const wide = { ...PAY, halfWidths: [20, 30, 60, 30, null] };
  const table = draw(viewOf(wide), 'E07000002');
  expect(screen.getByText(/^Boston cannot be told apart from 1 district\./)).toBeDefined();
  const row = within(table).getByRole('row', { name: /Dover/ });
  expect(row.textContent).toContain('cannot be told apart from Boston');
  expect(within(table).getByRole('row', { name: /Corby/ }).textContent).not.toContain('apart');
});

test('a count has no interval since nobody was picked to be asked', () => {
  const table = draw(viewOf(CLAIMANTS));
  const row = within(table).getByRole('row', { name: /Exeter/ });
  expect(row.textContent).toBe(
    'Exeter10.1%not a surveyhigher than Great Britain: about two and a half times as much',
  );
});
