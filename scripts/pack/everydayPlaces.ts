import type { Row } from './csv';
import { DataFault } from './csv';
import { EVERYDAY_KINDS, type EverydayKind } from './everydayKinds';
import type { PackTables } from './tables';

/** A row of data/areas/everyday-places.csv. */
export interface EverydayPlace {
  readonly name: string;
  readonly kind: EverydayKind;
  readonly districts: readonly string[];
  /** The town it is another name of, as our lists have it; blank where it is none. */
  readonly town: string;
}

const isKind = (kind: string): kind is EverydayKind =>
  EVERYDAY_KINDS.some((known) => known === kind);

const TABLE = 'areas/everyday-places';
const IN_ONE_DISTRICT: readonly EverydayKind[] = [
  'town',
  'neighbourhood',
  'nickname',
  'welsh-name',
  'gaelic-name',
];

/**
 * The everyday names of places, checked beyond what a column can say.
 *
 * @throws DataFault for a name in several districts that must be in one, districts that stand twice,
 *   and a town that no list has in that district
 */
export function everydayPlaces(tables: Pick<PackTables, 'rows'>): readonly EverydayPlace[] {
  const towns = new Set(tables.rows('areas/places').map((row) => `${row.name}|${row.gss}`));
  return tables.rows(TABLE).map((row, at) => {
    const place = everydayPlace(row, at + 2);
    const [gss = ''] = place.districts;
    if (place.town !== '' && !towns.has(`${place.town}|${gss}`) && !isOwnTown(tables, place))
      throw new DataFault(TABLE, at + 2, `town: ${place.town} is not a town of ours in ${gss}`);
    return place;
  });
}

function everydayPlace({ name = '', kind = '', gss = '', town = '' }: Row, line: number) {
  if (!isKind(kind)) throw new DataFault(TABLE, line, `kind: ${kind} is not known`);
  const districts = gss.split(';');
  if (IN_ONE_DISTRICT.includes(kind) && districts.length > 1)
    throw new DataFault(TABLE, line, `gss: a ${kind} is in one district: a row for each`);
  if (new Set(districts).size < districts.length)
    throw new DataFault(TABLE, line, 'gss: a district stands twice');
  return { name, kind, districts, town };
}

/** True where the town is a row of the same table. */
function isOwnTown(tables: Pick<PackTables, 'rows'>, place: EverydayPlace): boolean {
  return tables
    .rows(TABLE)
    .some(
      ({ name, kind, gss }) =>
        name === place.town &&
        gss === place.districts[0] &&
        (kind === 'town' || kind === 'neighbourhood'),
    );
}

/** Spread over 33 districts; the table's one point would send everybody to Westminster. */
export const TOO_WIDE: ReadonlySet<string> = new Set(['London']);

/**
 * The towns, villages and neighbourhoods of each district by its code, sorted: every name that the
 * area box may give as the town chosen.
 */
export function townsByDistrict(
  tables: Pick<PackTables, 'rows'>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (gss: string, name: string) => {
    const names = found.get(gss) ?? new Set();
    found.set(gss, names.add(name));
  };
  for (const { name = '', gss = '' } of tables.rows('areas/places'))
    if (!TOO_WIDE.has(name)) add(gss, name);
  for (const { name, kind, districts } of everydayPlaces(tables))
    if (kind === 'town' || kind === 'neighbourhood') for (const gss of districts) add(gss, name);
  return new Map(
    [...found].map(([gss, names]) => [gss, [...names].sort((a, b) => (a < b ? -1 : 1))]),
  );
}
