// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { classify } from '../model/classify';
import { PAY, TEACHERS, viewOf } from '../../../../tests/fixtures/map';
import type { MapView } from '../model/mapView';
import { MapKey } from './MapKey';

afterEach(cleanup);

const draw = (view: MapView) =>
  render(<MapKey view={view} classification={classify(view, 'against-reference')} />);

test('the key has every class with its count, and names the hatched ones with the reason', () => {
  draw(viewOf(PAY));
  const lines = within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Lower than Great Britain (1 district)',
    'About the same as Great Britain, or no clear difference (1 district)',
    'Higher than Great Britain (1 district)',
    'Not compared: the source’s margin is not in this app (1 district)',
    'No figure: not published; the source does not say why (1 district)',
  ]);
});

test('the key gives the figure of the reference', () => {
  draw(viewOf(PAY));
  expect(screen.getByText('Great Britain: £600')).toBeDefined();
});

test('the key names the dashed borders, and says how many districts show a figure of those', () => {
  draw(viewOf(TEACHERS));
  const lines = within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem');
  expect(lines.at(-1)?.textContent).toBe(
    'Border of a local skills area: 1 district shows its figure',
  );
  expect(lines.at(-1)?.querySelector('rect')?.getAttribute('stroke-dasharray')).toBe('3 3');
});

test('the key of a location quotient says what 1 means', () => {
  draw(viewOf(TEACHERS));
  expect(screen.getByText(/1 means as common as in England/)).toBeDefined();
});
