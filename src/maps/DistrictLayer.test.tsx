// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { createRef } from 'react';
import { MapContainer } from 'react-leaflet';
import { afterEach, expect, test } from 'vitest';
import { type DistrictFill, fillLook } from './districtFill';
import { DistrictLayer, type MapPainter } from './DistrictLayer';
import type { DistrictShapes } from './outlines';

const shape = (gss: string, west: number): DistrictShapes['features'][number] => ({
  type: 'Feature',
  properties: { gss },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 52],
        [west + 1, 52],
        [west + 1, 53],
        [west, 52],
      ],
    ],
  },
});

const SHAPES: DistrictShapes = {
  type: 'FeatureCollection',
  features: [shape('E07000001', -2), shape('E07000002', -1)],
};

const painter = createRef<MapPainter>();

const map = (fills: ReadonlyMap<string, DistrictFill>) => (
  <MapContainer center={[52, -1]} zoom={6}>
    <DistrictLayer
      painter={painter}
      shapes={SHAPES}
      edition="test"
      fills={fills}
      overBaseMap={false}
      onPoint={() => undefined}
      onSelect={() => undefined}
    />
  </MapContainer>
);

const drawn = () =>
  [...document.querySelectorAll('path.leaflet-interactive')].map((path) =>
    path.getAttribute('fill'),
  );

const BEFORE = new Map<string, DistrictFill>([['E07000001', 'low']]);
const AFTER = new Map<string, DistrictFill>([['E07000002', 'high']]);
const MISSING = 'url(#map-pattern-missing)';

afterEach(cleanup);

test('colours go ahead of the page, which then finds them there', () => {
  const { rerender } = render(map(BEFORE));
  expect(drawn()).toEqual(['var(--map-low)', MISSING]);
  painter.current?.paint(AFTER);
  expect(drawn()).toEqual([MISSING, 'var(--map-high)']);
  rerender(map(AFTER));
  expect(drawn()).toEqual([MISSING, 'var(--map-high)']);
});

test('a page that comes to other colours than those gone ahead has the last word', () => {
  const { rerender } = render(map(BEFORE));
  painter.current?.paint(AFTER);
  rerender(map(new Map([['E07000001', 'middle']])));
  expect(drawn()).toEqual(['var(--map-middle)', MISSING]);
});

test('whatever fill follows another, a shape has the outline of its own', () => {
  const fills = ['high', 'low', 'missing', 'above', 'level', 'below', 'unjudged'] as const;
  render(map(new Map()));
  for (const fill of [...fills, ...fills.toReversed()]) {
    painter.current?.paint(new Map([['E07000001', fill]]));
    const [first] = document.querySelectorAll('path.leaflet-interactive');
    expect(first?.getAttribute('stroke')).toBe(fillLook(fill).border);
    expect(first?.getAttribute('fill')).toBe(fillLook(fill).fill);
  }
});
