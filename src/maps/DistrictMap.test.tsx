// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DistrictMap } from './DistrictMap';
import type { DistrictShapes, MapOutlines } from './outlines';

const square = (gss: string, lon: number, lat: number): DistrictShapes['features'][number] => ({
  type: 'Feature',
  properties: { gss },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 1, lat],
        [lon + 1, lat + 1],
        [lon, lat],
      ],
    ],
  },
});

const OUTLINES: MapOutlines = {
  edition: 'test',
  attribution: 'Source: Office for National Statistics',
  bounds: [51, -2, 55, 1],
  places: [
    { gss: 'E07000001', name: 'South', lon: -1, lat: 52, neighbours: ['E07000002'] },
    { gss: 'E07000002', name: 'North', lon: -1, lat: 53, neighbours: ['E07000001'] },
  ],
  regions: [],
  shapes: {
    type: 'FeatureCollection',
    features: [square('E07000001', -1, 52), square('E07000002', -1, 53)],
  },
  regionLines: { type: 'MultiLineString', coordinates: [] },
  lsipLines: { type: 'MultiLineString', coordinates: [] },
};

const onSelect = vi.fn<(gss: string) => void>();
const onLeave = vi.fn<() => void>();
const onPoint = vi.fn<(gss: string | undefined) => void>();

beforeEach(() => {
  for (const spy of [onSelect, onLeave, onPoint]) spy.mockClear();
  render(
    <DistrictMap
      outlines={OUTLINES}
      label="Map of districts. Pay"
      fills={new Map([['E07000001', 'above']])}
      describe={(gss) => (gss === 'E07000001' ? 'South. £500' : 'North. £600')}
      figureOf={() => undefined}
      selected="E07000001"
      mapKey={<p>The key</p>}
      pointed={undefined}
      showLsipLines={false}
      baseLayer={null}
      onPoint={onPoint}
      onSelect={onSelect}
      onLeave={onLeave}
      picture={{ title: 'Pay', period: 'April 2025', key: [], notes: [] }}
      onPicture={() => undefined}
    />,
  );
});
afterEach(cleanup);

const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(screen.getByRole('application'), { key });
};
const spoken = () => screen.getByRole('status').textContent;

test('the map is one tab stop with a name and its keys described', () => {
  const map = screen.getByRole('application', { name: 'Map of districts. Pay' });
  expect(map.tabIndex).toBe(0);
  const described = map.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toContain('Arrow keys move');
  expect(map.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
});

test('an arrow leads from the chosen district to its neighbour, which is spoken', () => {
  press('ArrowUp');
  expect(spoken()).toBe('North. £600');
  expect(onPoint).toHaveBeenLastCalledWith('E07000002');
});

test('an arrow at the edge says that there is no further', () => {
  press('ArrowUp', 'ArrowUp');
  expect(spoken()).toBe('No district further up than North');
});

test('Enter chooses the district the keyboard stands on', () => {
  press('ArrowUp', 'Enter');
  expect(onSelect).toHaveBeenCalledWith('E07000002');
  expect(spoken()).toBe('North chosen');
});

test('Escape lets go of the district and leaves', () => {
  press('ArrowUp', 'Escape');
  expect(onLeave).toHaveBeenCalledOnce();
  expect(onPoint).toHaveBeenLastCalledWith(undefined);
  expect(spoken()).toBe('');
});

test('a question mark shows the keys, and the button says so', () => {
  const button = screen.getByRole('button', { name: 'Map keys' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  press('?');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('the boundaries are always attributed', () => {
  expect(screen.getByText(/Office for National Statistics/)).toBeDefined();
});

test('a picture of a map that has drawn nothing says that it could not be made', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Download the map (PNG)' }));
  expect(await screen.findByText(/^The picture could not be made/)).toBeDefined();
});
