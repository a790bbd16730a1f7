/** A point on the ground in degrees (WGS84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_MILES = 3958.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Miles between two points as the crow flies (haversine on a sphere; within 0.5% of the true
 * distance in the United Kingdom). Never the length of a way, and never a time.
 */
export function milesBetween(from: Point, to: Point): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = radians(to.longitude - from.longitude);
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

export type CompassPoint = (typeof COMPASS)[number];

/** The direction from one point to another, as one of eight: each takes an eighth of the circle. */
export function compassPoint(from: Point, to: Point): CompassPoint {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = radians(to.longitude - from.longitude);
  const bearing = Math.atan2(
    Math.sin(across) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across),
  );
  const eighth = Math.round(bearing / (Math.PI / 4));
  return COMPASS[(eighth + COMPASS.length) % COMPASS.length] ?? 'north';
}

/** Whole miles in words: "under a mile", "1 mile", "12 miles". */
export function milesInWords(miles: number): string {
  if (miles < 0.5) return 'under a mile';
  const whole = Math.round(miles);
  return whole === 1 ? '1 mile' : `${whole} miles`;
}

/** How far and where one point is from another: "12 miles north-east". A straight line. */
export function wayInWords(from: Point, to: Point): string {
  const miles = milesBetween(from, to);
  const words = milesInWords(miles);
  return miles < 0.5 ? words : `${words} ${compassPoint(from, to)}`;
}

/** Straight-line rings around a place, miles. */
export const RINGS_MILES = [5, 10, 20] as const;

export type RingMiles = (typeof RINGS_MILES)[number];

/** A place of a ring with its miles from the middle. */
export interface InRing<T> {
  readonly place: T;
  readonly miles: number;
}

/**
 * Places by the ring they lie in, nearest first; what lies outside the widest is left out.
 *
 * @param rings miles, smallest first; a place on the line belongs to the inner ring
 */
export function ringsAround<T extends Point>(
  middle: Point,
  places: readonly T[],
  rings: readonly RingMiles[] = RINGS_MILES,
): readonly { readonly miles: RingMiles; readonly places: readonly InRing<T>[] }[] {
  const near = places
    .map((place) => ({ place, miles: milesBetween(middle, place) }))
    .toSorted((a, b) => a.miles - b.miles);
  return rings.map((miles, at) => ({
    miles,
    places: near.filter((one) => one.miles <= miles && one.miles > (rings[at - 1] ?? -1)),
  }));
}
