// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MapContainer } from 'react-leaflet';
import { afterEach, describe, expect, test } from 'vitest';
import { BaseTiles } from './BaseTiles';
import { MapAttribution } from './MapAttribution';

const OSM = {
  kind: 'openstreetmap',
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  attribution: '© OpenStreetMap contributors',
} as const;
const SURVEY = {
  kind: 'ordnance-survey',
  url: 'https://api.os.uk/maps/raster/v1/zxy/Light_3857/{z}/{x}/{y}.png?key=abc',
  attribution: 'Contains OS data © Crown copyright and database rights 2026',
} as const;

afterEach(cleanup);

function tilesAt(layer: typeof OSM | typeof SURVEY, zoom: number): readonly string[] {
  const { container } = render(
    <MapContainer
      center={[53.8, -1.55]}
      zoom={zoom}
      minZoom={0}
      style={{ width: 256, height: 256 }}
    >
      <BaseTiles layer={layer} onFail={() => undefined} />
    </MapContainer>,
  );
  return [...container.querySelectorAll('img')].map(({ src }) => src);
}

describe('the background tiles', () => {
  test('of OpenStreetMap are there at any zoom', () => {
    expect(tilesAt(OSM, 5)[0]).toMatch(/^https:\/\/tile\.openstreetmap\.org\/5\/\d+\/\d+\.png$/);
  });

  test('of Ordnance Survey are asked for from zoom 7 on, and never closer than 16', () => {
    expect(tilesAt(SURVEY, 5)).toEqual([]);
    expect(tilesAt(SURVEY, 7)[0]).toContain('/Light_3857/7/');
    expect(tilesAt(SURVEY, 18)[0]).toContain('/Light_3857/16/');
  });
});

describe('the line below the map', () => {
  test('names the background with a link to its terms', () => {
    render(<MapAttribution boundaries="Boundaries" baseLayer={OSM} />);
    const link = screen.getByRole('link', { name: OSM.attribution });
    expect(link.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
  });

  test('says what Ordnance Survey does not show', () => {
    render(<MapAttribution boundaries="Boundaries" baseLayer={SURVEY} />);
    expect(screen.getByText(/for Great Britain only\.$/)).toBeDefined();
  });

  test('names the boundaries alone where there is no background', () => {
    render(<MapAttribution boundaries="Boundaries" baseLayer={null} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
