import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { neighbourInDirection, type Direction } from '@/maps/neighbourInDirection';
import { hexagonOutlines } from './hexagonOutlines';
import { NAMES, outlinesOf } from '../../../../tests/fixtures/map';

const rows = Papa.parse<Record<string, string>>(readFileSync('data/areas/districts.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const codes = [...new Set(rows.map((row) => row.region))];
const country = hexagonOutlines({
  ...outlinesOf([]),
  gss: rows.map((row) => row.gss ?? ''),
  name: rows.map((row) => row.name ?? ''),
  hexQ: rows.map((row) => Number(row.hex_q)),
  hexR: rows.map((row) => Number(row.hex_r)),
  region: rows.map((row) => codes.indexOf(row.region)),
  lsip: rows.map(() => -1),
  regions: codes.map((gss = '') => ({ gss, name: gss })),
});
const byCode = new Map(country.places.map((place) => [place.gss, place]));

/** Size on the map's projection, in radians squared (shoelace). */
function drawnArea(ring: readonly (readonly number[])[]): number {
  const points = ring.map(([lon = 0, lat = 0]) => ({
    x: (lon * Math.PI) / 180,
    y: Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  }));
  const twice = points.slice(1).reduce((sum, point, index) => {
    const before = points[index] ?? point;
    return sum + before.x * point.y - point.x * before.y;
  }, 0);
  return Math.abs(twice) / 2;
}

const ringsOf = ({ shapes }: typeof country) =>
  shapes.features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [],
  );

describe('the hexagons', () => {
  test('are one a district, none in the place of another', () => {
    expect(country.shapes.features).toHaveLength(361);
    expect(new Set(country.places.map(({ lon, lat }) => `${lon} ${lat}`)).size).toBe(361);
  });

  test('are all drawn in the same size', () => {
    const sizes = ringsOf(country).map(drawnArea);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.002);
  });

  test('have the north at the top and the east on the right', () => {
    const [dover, leeds, shetland] = ['E07000108', 'E08000035', 'S12000027'].map((gss) =>
      byCode.get(gss),
    );
    expect(shetland?.lat).toBeGreaterThan(leeds?.lat ?? 90);
    expect(leeds?.lat).toBeGreaterThan(dover?.lat ?? 90);
    expect(dover?.lon).toBeGreaterThan(leeds?.lon ?? 180);
  });

  test('lie inside the bounds given', () => {
    const [south, west, north, east] = country.bounds;
    const points = ringsOf(country).flat();
    expect(
      points.every(
        ([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north,
      ),
    ).toBe(true);
  });

  test('share a side with each neighbour, both ways', () => {
    for (const { gss, neighbours } of country.places)
      for (const other of neighbours) expect(byCode.get(other)?.neighbours).toContain(gss);
  });

  test('have a border where two regions meet, and none inside one', () => {
    const five = hexagonOutlines(outlinesOf(NAMES));
    expect(five.regionLines.coordinates).toEqual([]);
    const split = hexagonOutlines({ ...outlinesOf(NAMES), region: [0, 1, 1, 0, 1] });
    expect(split.regionLines.coordinates.length).toBeGreaterThan(0);
  });
});

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

test('the arrows lead over the hexagons from Leeds to every district', () => {
  const seen = new Set(['E08000035']);
  const waiting = ['E08000035'];
  for (let gss = waiting.pop(); gss !== undefined; gss = waiting.pop())
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(byCode, gss, direction);
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  expect(seen.size).toBe(361);
});

test('up and down stay in one column', () => {
  const start = byCode.get('E08000035');
  const up = neighbourInDirection(byCode, 'E08000035', 'up');
  const twice = byCode.get(neighbourInDirection(byCode, up ?? '', 'up') ?? '');
  expect(twice?.lon).toBeCloseTo(start?.lon ?? 0, 3);
});
