import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Direction, neighbourInDirection } from './neighbourInDirection';
import type { DistrictPlace } from './outlines';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

const place = (gss: string, lon: number, lat: number, neighbours = ''): DistrictPlace => ({
  gss,
  name: gss,
  lon,
  lat,
  neighbours: neighbours.split(' ').filter(Boolean),
});

const mapOf = (...places: readonly DistrictPlace[]) => new Map(places.map((one) => [one.gss, one]));

describe('neighbourInDirection', () => {
  const cross = mapOf(
    place('middle', 0, 52, 'north south east west'),
    place('north', 0, 53, 'middle'),
    place('south', 0, 51, 'middle'),
    place('east', 1, 52, 'middle'),
    place('west', -1, 52, 'middle'),
  );

  test.each([
    ['up', 'north'],
    ['down', 'south'],
    ['left', 'west'],
    ['right', 'east'],
  ] as const)('%s leads to the neighbour there', (direction, expected) => {
    expect(neighbourInDirection(cross, 'middle', direction)).toBe(expected);
  });

  test('the edge of the map leads nowhere', () => {
    expect(neighbourInDirection(cross, 'north', 'up')).toBeUndefined();
  });

  test('a land neighbour goes before a nearer district that does not touch', () => {
    const places = mapOf(
      place('here', 0, 52, 'touching'),
      place('near', 0, 52.1),
      place('touching', 0, 53, 'here'),
    );
    expect(neighbourInDirection(places, 'here', 'up')).toBe('touching');
  });

  test('an island leads to the nearest district across the water', () => {
    const places = mapOf(place('island', -1, 50), place('coast', -1, 51), place('far', -1, 53));
    expect(neighbourInDirection(places, 'island', 'up')).toBe('coast');
  });

  test('straight ahead goes before a little nearer but aside', () => {
    const places = mapOf(
      place('here', 0, 52, 'ahead aside'),
      place('ahead', 0, 53, 'here'),
      place('aside', 1, 52.6, 'here'),
    );
    expect(neighbourInDirection(places, 'here', 'up')).toBe('ahead');
  });

  test('a code that is not on the map leads nowhere', () => {
    expect(neighbourInDirection(cross, 'E99999999', 'up')).toBeUndefined();
  });
});

const rows = Papa.parse<Record<string, string>>(readFileSync('data/areas/districts.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

const country = mapOf(
  ...rows.map((row) => place(row.gss ?? '', Number(row.lon), Number(row.lat), row.neighbours)),
);

function reachableFrom(start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  const waiting = [start];
  for (let gss = waiting.pop(); gss !== undefined; gss = waiting.pop())
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(country, gss, direction);
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  return seen;
}

describe('the 361 districts', () => {
  test('the arrows lead from Leeds to every district', () => {
    expect(reachableFrom('E08000035').size).toBe(361);
  });

  test('the arrows lead from the outermost islands to every district', () => {
    expect(reachableFrom('S12000027').size).toBe(361);
    expect(reachableFrom('E06000053').size).toBe(361);
  });

  test('an arrow never leads back the way it points from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...country.keys()),
        fc.constantFrom(...DIRECTIONS),
        (gss, direction) => {
          const next = country.get(neighbourInDirection(country, gss, direction) ?? '');
          const from = country.get(gss);
          if (!next || !from) return;
          const [east, north] = [next.lon - from.lon, next.lat - from.lat];
          const ahead = { up: north, down: -north, left: -east, right: east }[direction];
          expect(ahead).toBeGreaterThan(0);
        },
      ),
    );
  });
});
