import type { Row } from './csv';
import { everydayPlaces } from './everydayPlaces';
import type { PackTables } from './tables';

/** Longitude and latitude in degrees, to some hundred metres: enough for whole miles. */
export type PackPoint = [longitude: number, latitude: number];

const toThousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** The point of a row with `lon` and `lat`. */
export const pointOf = ({ lon, lat }: Row): PackPoint => [
  toThousandth(Number(lon)),
  toThousandth(Number(lat)),
];

/**
 * Where each town of the lists lies: the largest of its name in the district; a name of our own that
 * is another name of a town lies where that does. Keys: `name|gss`. A neighbourhood of our own list has
 * no point in any table.
 */
export function townPoints(tables: Pick<PackTables, 'rows'>): ReadonlyMap<string, PackPoint> {
  const points = new Map<string, PackPoint>();
  const largest = new Map<string, number>();
  for (const row of tables.rows('areas/places')) {
    const key = `${row.name}|${row.gss}`;
    const people = Number(row.population);
    if (people < (largest.get(key) ?? 0)) continue;
    largest.set(key, people);
    points.set(key, pointOf(row));
  }
  for (const { name, town, districts } of everydayPlaces(tables))
    for (const gss of districts) {
      const point = points.get(`${town}|${gss}`);
      if (point && !points.has(`${name}|${gss}`)) points.set(`${name}|${gss}`, point);
    }
  return points;
}
