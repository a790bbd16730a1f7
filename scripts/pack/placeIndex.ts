import type { PlaceIndexShard } from '../../src/services/pack/schemas/placeIndex';
import { frontCode } from '../../src/shared/frontCoding';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** Spread over 33 districts; the table's one point would send everybody to Westminster. */
const TOO_WIDE = new Set(['London']);

/** The search index over districts and the names people know them by: layout in the schema. */
export function buildPlaceIndex(tables: Pick<PackTables, 'rows'>): PlaceIndexShard {
  const districts = tables
    .rows('areas/districts')
    .map((row): [string, string] => [row.gss ?? '', row.name ?? '']);
  const placeOfDistrict = new Map(districts.map(([gss], place) => [gss, digits(place)]));
  const district = (gss: string) => {
    const place = placeOfDistrict.get(gss);
    if (place === undefined) throw new Error(`${gss} is not a district`);
    return place;
  };
  const named = (rows: readonly Row[], nameOf: (row: Row) => string) => {
    const places = distinctPlaces(rows, nameOf);
    return {
      names: frontCode(places.map(({ name }) => name)),
      districts: places.map(({ row }) => district(row.gss ?? '')).join(''),
      sizes: places.map(({ row }) => sizeOf(row)).join(''),
    };
  };
  const withoutSizes = ({ names, districts: places }: ReturnType<typeof named>) => ({
    names,
    districts: places,
  });

  const outward = tables
    .rows('areas/outward-codes')
    .toSorted((a, b) => compare(a.outward ?? '', b.outward ?? ''));
  const nameOf = (row: Row) => row.name ?? '';
  return {
    districts,
    others: withoutSizes(named(tables.rows('areas/other-names'), nameOf)),
    former: withoutSizes(named(tables.rows('areas/former-districts'), (row) => row.old_name ?? '')),
    towns: named(
      tables.rows('areas/places').filter((row) => !TOO_WIDE.has(nameOf(row))),
      nameOf,
    ),
    jobcentres: withoutSizes(named(tables.rows('areas/jobcentres-2019'), nameOf)),
    stations: withoutSizes(
      named(
        tables.rows('areas/stations').filter((row) => row.gss !== ''),
        nameOf,
      ),
    ),
    outward: {
      codes: frontCode(outward.map((row) => row.outward ?? '')),
      shares: outward.map((row) => sharesOf(row, district)).join('\n'),
    },
  };
}

/** One entry a name and district, the largest where the table has several, sorted by name. */
function distinctPlaces(rows: readonly Row[], nameOf: (row: Row) => string) {
  const found = new Map<string, { readonly name: string; readonly row: Row }>();
  for (const row of rows) {
    const key = `${nameOf(row)}|${row.gss}`;
    const known = found.get(key);
    if (!known || people(row) > people(known.row)) found.set(key, { name: nameOf(row), row });
  }
  return [...found.values()].sort(
    (a, b) => compare(a.name, b.name) || compare(a.row.gss ?? '', b.row.gss ?? ''),
  );
}

function people(row: Row): number {
  return Number(row.population ?? 0);
}

const SMALLEST_TOWN = 100;

function sizeOf(row: Row): string {
  return Math.max(0, Math.floor(Math.log2(people(row) / SMALLEST_TOWN))).toString(36);
}

const SHARE_NOT_KNOWN = 'zz';

function sharesOf(row: Row, district: (gss: string) => string): string {
  return (row.gss_shares ?? '')
    .split(' ')
    .map((part) => {
      const [gss = '', share = ''] = part.split(':');
      return { gss, share };
    })
    .sort((a, b) => Number(b.share) - Number(a.share))
    .map(({ gss, share }) => {
      const percent = share === '' ? SHARE_NOT_KNOWN : digits(Math.round(Number(share) * 100));
      return district(gss) + percent;
    })
    .join('');
}

function digits(number: number): string {
  return number.toString(36).padStart(2, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
