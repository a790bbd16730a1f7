import type { DistrictPlace } from './outlines';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Unit vectors, east and north. */
const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/** Over Great Britain a degree of longitude is about 0.58 of a degree of latitude (cos 54.5°). */
const LONGITUDE_SCALE = 0.58;

/** A land neighbour counts when its label point lies within 60° of the arrow. */
const NEIGHBOUR_CONE = Math.cos(Math.PI / 3);
/** Across water, within 45°: the four arrows then share the sea without overlap. */
const SEA_CONE = Math.cos(Math.PI / 4) - 1e-9;

interface Candidate {
  readonly gss: string;
  readonly distance: number;
  /** Cosine of the angle to the arrow: 1 is dead ahead. */
  readonly ahead: number;
}

function candidate(from: DistrictPlace, to: DistrictPlace, direction: Direction): Candidate {
  const [x, y] = VECTORS[direction];
  const east = (to.lon - from.lon) * LONGITUDE_SCALE;
  const north = to.lat - from.lat;
  const distance = Math.hypot(east, north);
  return { gss: to.gss, distance, ahead: distance === 0 ? -1 : (east * x + north * y) / distance };
}

/** Near and straight ahead wins: the distance, made longer by the angle off the arrow. */
function nearest(candidates: readonly Candidate[], cone: number): string | undefined {
  let best: Candidate | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const next of candidates) {
    if (next.ahead < cone) continue;
    const cost = next.distance / next.ahead ** 2;
    // The first of two that are as good: hexagons stand evenly to both sides.
    if (cost < bestCost - 1e-6) {
      best = next;
      bestCost = cost;
    }
  }
  return best?.gss;
}

/**
 * The district an arrow key leads to: the land neighbour that lies best in that direction, by label
 * points; where there is none, the nearest district across the water that way.
 *
 * @returns undefined at the edge of the country, or for a code that is not on the map
 */
export function neighbourInDirection(
  places: ReadonlyMap<string, DistrictPlace>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const neighbours = start.neighbours.flatMap((gss) => places.get(gss) ?? []);
  const towards = (place: DistrictPlace) => candidate(start, place, direction);
  return (
    nearest(neighbours.map(towards), NEIGHBOUR_CONE) ??
    nearest([...places.values()].map(towards), SEA_CONE)
  );
}
