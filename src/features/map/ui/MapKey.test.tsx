// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ClassMethod } from '../mapRequest';
import { classify, classMethods } from '../model/classify';
import { OPENINGS, PAY, TEACHERS, viewOf } from '../model/mapFixtures';
import type { MapView } from '../model/mapView';
import { MapKey } from './MapKey';

afterEach(cleanup);

function draw(view: MapView) {
  const chosen: ClassMethod[] = [];
  const ahead: ClassMethod[] = [];
  render(
    <MapKey
      view={view}
      classification={classify(view, 'against-reference')}
      methods={classMethods(view)}
      method="against-reference"
      onMethod={(method) => chosen.push(method)}
      onMethodAhead={(method) => ahead.push(method)}
    />,
  );
  return { chosen, ahead };
}

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

test('what has to stand beside openings is below the key', () => {
  draw(viewOf(OPENINGS));
  expect(screen.getByText(/People who change employer are not in it/)).toBeDefined();
});

test('the key of a location quotient says what 1 means', () => {
  draw(viewOf(TEACHERS));
  expect(screen.getByText(/1 means as common as in England/)).toBeDefined();
});

test('another way to class is shown at once, and asked for after the paint', async () => {
  const { chosen, ahead } = draw(viewOf(PAY));
  fireEvent.change(screen.getByLabelText('Put districts in classes by'), {
    target: { value: 'quantiles' },
  });
  expect(ahead).toEqual(['quantiles']);
  expect(chosen).toEqual([]);
  await waitFor(() => expect(chosen).toEqual(['quantiles']));
});
