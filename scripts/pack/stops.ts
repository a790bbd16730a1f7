import { milesBetween } from '../../src/domain/distance';
import type { StopsShard } from '../../src/services/pack/schemas/stops';
import { frontCode } from '../../src/shared/frontCoding';
import type { Row } from './csv';
import { TOO_WIDE } from './everydayPlaces';
import { type PackPoint, pointOf } from './points';
import type { PackTables } from './tables';

/** Stop types of NaPTAN that somebody goes to work by, as letters; airports are not. */
const STATIONS: Readonly<Record<string, string>> = { RLY: 'r', MET: 'm', FER: 'f' };
/** A smaller place is no town somebody would name who asks where there is work. */
const LEAST_PEOPLE = 5000;
/** Entrances and platforms that have a row each lie as near as this. */
const SAME_MILES = 0.5;

interface Placed {
  readonly name: string;
  readonly kind: string;
  readonly point: PackPoint;
}

/** Towns, stations, ferry terminals and jobcentres with where they lie: layout in the schema. */
export function buildStops(tables: Pick<PackTables, 'rows'>): StopsShard {
  const all = [...townsOf(tables), ...stationsOf(tables), ...jobcentresOf(tables)].toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.kind, b.kind),
  );
  const stops = all.filter((one, at) => !isSame(one, all[at - 1]));
  return {
    names: frontCode(stops.map(({ name }) => name)),
    letters: stops.map(({ kind }) => kind).join(''),
    points: stops.flatMap(({ point }) => point.map((degrees) => Math.round(degrees * 1000))),
  };
}

const townsOf = (tables: Pick<PackTables, 'rows'>): readonly Placed[] =>
  tables
    .rows('areas/places')
    .filter(
      ({ name, population }) => Number(population) >= LEAST_PEOPLE && !TOO_WIDE.has(name ?? ''),
    )
    .map((row) => placed(row, 't'));

const stationsOf = (tables: Pick<PackTables, 'rows'>): readonly Placed[] =>
  tables.rows('areas/stations').flatMap((row) => {
    const kind = STATIONS[row.stop_type ?? ''];
    return kind === undefined ? [] : [placed(row, kind)];
  });

/** The register has addresses alone: a jobcentre is put where the middle of its outward code is. */
function jobcentresOf(tables: Pick<PackTables, 'rows'>): readonly Placed[] {
  const middles = new Map(tables.rows('areas/outward-codes').map((row) => [row.outward, row]));
  return tables.rows('areas/jobcentres-2019').flatMap((row) => {
    const middle = middles.get(row.postcode?.split(' ')[0] ?? '');
    return middle ? [{ ...placed(middle, 'j'), name: row.name ?? '' }] : [];
  });
}

const placed = (row: Row, kind: string): Placed => ({
  name: row.name ?? '',
  kind,
  point: pointOf(row),
});

function isSame(one: Placed, other: Placed | undefined): boolean {
  if (one.name !== other?.name || one.kind !== other.kind) return false;
  return milesBetween(degrees(one), degrees(other)) < SAME_MILES;
}

const degrees = ({ point: [longitude, latitude] }: Placed) => ({ longitude, latitude });

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
