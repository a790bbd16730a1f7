import type { PlaceIndexShard } from '../../src/services/pack/schemas/placeIndex';
import { frontCode } from '../../src/shared/frontCoding';
import type { Row } from './csv';
import { everydayPlaces, TOO_WIDE } from './everydayPlaces';
import type { PackTables } from './tables';
import { widerAreas } from './widerAreas';

/** The place of a district in the list of them, as two digits. */
type PlaceOf = (gss: string) => string;

/** The search index over districts and the names people know them by: layout in the schema. */
export function buildPlaceIndex(tables: Pick<PackTables, 'rows'>): PlaceIndexShard {
  const districts = tables
    .rows('areas/districts')
    .map((row): [string, string] => [row.gss ?? '', row.name ?? '']);
  const placeOf = placesOf(districts.map(([gss]) => gss));
  const named = (rows: readonly Named[]) => namesOf(distinctPlaces(rows), placeOf);
  const towns = distinctPlaces(townsOf(tables));
  const everyday = distinctPlaces(everydayOf(tables));
  const stations = tables.rows('areas/stations').filter((row) => row.gss !== '');
  const outward = tables
    .rows('areas/outward-codes')
    .toSorted((a, b) => compare(a.outward ?? '', b.outward ?? ''));
  return {
    districts,
    others: named(tables.rows('areas/other-names').map((row) => namedOf(row))),
    former: named(tables.rows('areas/former-districts').map((row) => namedOf(row, row.old_name))),
    towns: { ...namesOf(towns, placeOf), sizes: sizesOf(towns) },
    everyday: {
      ...namesOf(everyday, placeOf),
      sizes: sizesOf(everyday),
      towns: everyday.map(({ town }) => town ?? '').join('\n'),
    },
    wider: widerAreas(tables, placeOf),
    jobcentres: named(tables.rows('areas/jobcentres-2019').map((row) => namedOf(row))),
    stations: named(stations.map((row) => namedOf(row))),
    outward: {
      codes: frontCode(outward.map((row) => row.outward ?? '')),
      shares: outward.map((row) => sharesOf(row, placeOf)).join('\n'),
    },
  };
}

function placesOf(districts: readonly string[]): PlaceOf {
  const places = new Map(districts.map((gss, place) => [gss, digits(place)]));
  return (gss) => {
    const place = places.get(gss);
    if (place === undefined) throw new Error(`${gss} is not a district`);
    return place;
  };
}

const namesOf = (places: readonly Named[], placeOf: PlaceOf) => ({
  names: frontCode(places.map(({ name }) => name)),
  districts: places.map(({ gss }) => placeOf(gss)).join(''),
});

const sizesOf = (places: readonly Named[]) => places.map(({ size }) => size.toString(36)).join('');

/** A name in a district. */
interface Named {
  readonly name: string;
  readonly gss: string;
  /** Doublings of 100 inhabitants. */
  readonly size: number;
  /** The town it stands for. */
  readonly town?: string;
}

const namedOf = (row: Row, name = row.name): Named => ({
  name: name ?? '',
  gss: row.gss ?? '',
  size: sizeOf(Number(row.population ?? 0)),
});

const townRows = (tables: Pick<PackTables, 'rows'>): readonly Named[] =>
  tables
    .rows('areas/places')
    .filter((row) => !TOO_WIDE.has(row.name ?? ''))
    .map((row) => namedOf(row));

/**
 * A neighbourhood of a city, and a town the list lacks, have no number of people in our tables:
 * they stand as some ten and some twenty thousand, well above a village and below a large town.
 */
const SIZES_NOT_LISTED = { neighbourhood: 6, town: 7 } as const;
/** An old county or a nickname of a whole district stands as a large town. */
const SIZE_OF_DISTRICT = 11;

function townsOf(tables: Pick<PackTables, 'rows'>): readonly Named[] {
  const towns = townRows(tables);
  const own = everydayPlaces(tables).flatMap(({ name, kind, districts: [gss = ''], town }) =>
    kind === 'town' || kind === 'neighbourhood'
      ? [{ name, gss, size: Math.max(SIZES_NOT_LISTED[kind], sizeOfTown(towns, town, gss)) }]
      : [],
  );
  return [...towns, ...own];
}

function everydayOf(tables: Pick<PackTables, 'rows'>): readonly Named[] {
  const towns = townsOf(tables);
  return everydayPlaces(tables)
    .filter(({ kind, districts }) => kind !== 'town' && kind !== 'neighbourhood' && !districts[1])
    .map(({ name, districts: [gss = ''], town }) => ({
      name,
      gss,
      size: town === '' ? SIZE_OF_DISTRICT : sizeOfTown(towns, town, gss),
      town,
    }));
}

function sizeOfTown(towns: readonly Named[], name: string, gss: string): number {
  const sizes = towns.filter((town) => town.name === name && town.gss === gss);
  return Math.max(0, ...sizes.map(({ size }) => size));
}

/** One entry a name and district, the largest where the table has several, sorted by name. */
function distinctPlaces(rows: readonly Named[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const row of rows) {
    const key = `${row.name}|${row.gss}`;
    const known = found.get(key);
    if (!known || row.size > known.size) found.set(key, row);
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.gss, b.gss));
}

const SMALLEST_TOWN = 100;

function sizeOf(people: number): number {
  return Math.max(0, Math.floor(Math.log2(people / SMALLEST_TOWN)));
}

const SHARE_NOT_KNOWN = 'zz';

function sharesOf(row: Row, placeOf: PlaceOf): string {
  return (row.gss_shares ?? '')
    .split(' ')
    .map((part) => {
      const [gss = '', share = ''] = part.split(':');
      return { gss, share };
    })
    .sort((a, b) => Number(b.share) - Number(a.share))
    .map(({ gss, share }) => {
      const percent = share === '' ? SHARE_NOT_KNOWN : digits(Math.round(Number(share) * 100));
      return placeOf(gss) + percent;
    })
    .join('');
}

function digits(number: number): string {
  return number.toString(36).padStart(2, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
