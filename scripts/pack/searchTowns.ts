import type { PackTables } from './tables';

interface Place {
  readonly name: string;
  readonly population: number;
}

/**
 * The town to search a job board for, by district: boards know towns, and find nothing for long
 * official names ("Kingston upon Hull, City of", "Bath and North East Somerset").
 *
 * 1. an everyday name that is part of the official one: Hull, Anglesey;
 * 2. the official name without what it has of a council's, where a place bears it: Bristol,
 *    Durham; a London borough's stands as it is, since its parts share their names with other
 *    towns (Richmond, Stratford);
 * 3. the largest of the places that an official name joins: Bath, Bournemouth;
 * 4. the largest place of the district: Inverness for Highland;
 * 5. the official name without what it has of a council's.
 */
export function searchTowns(tables: PackTables): ReadonlyMap<string, string> {
  const places = tables.grouped('areas/places', 'gss');
  const otherNames = tables.grouped('areas/other-names', 'gss');
  const skipped = notTowns(tables);
  return new Map(
    tables.rows('areas/districts').map(({ gss = '', name = '' }) => {
      const towns = (places.get(gss) ?? [])
        .map((row) => ({ name: townName(row.name ?? ''), population: Number(row.population) }))
        .filter((town) => isTown(town.name) && !skipped.has(`${gss} ${town.name}`));
      const others = (otherNames.get(gss) ?? []).map((row) => row.name ?? '');
      return [gss, searchTown(name, gss, towns, others)];
    }),
  );
}

function searchTown(
  official: string,
  gss: string,
  towns: readonly Place[],
  others: readonly string[],
): string {
  const everyday = others.find((other) => isWordsOf(other, official));
  if (everyday) return everyday;
  const plain = withoutCouncil(official);
  if (gss.startsWith('E09') && !plain.includes(' and ')) return plain;
  const whole = towns.find((town) => key(town.name) === key(plain));
  if (whole) return whole.name;
  const parts = plain.split(/, | and /).map((part) => key(withoutCouncil(part)));
  const joined = towns.filter((town) => parts.includes(key(town.name)));
  return largest(joined)?.name ?? largest(towns)?.name ?? plain;
}

const largest = (towns: readonly Place[]): Place | undefined =>
  towns.toSorted((a, b) => b.population - a.population)[0];

/** "Durham, County" and the like: what makes a place's name a council's. */
const withoutCouncil = (name: string): string =>
  name
    .replace(/, (City|County) of$/, '')
    .replace(/^(City of|County) /, '')
    .replace(/ City$/, '');

/** Places are matched without hyphens, full stops and capitals: St. Helens, Stoke-on-Trent. */
const key = (name: string): string =>
  name.toLowerCase().replaceAll(/[.'’]/g, '').replaceAll('-', ' ');

const isWordsOf = (short: string, long: string): boolean =>
  short.length < long.length && ` ${long.replaceAll(',', '')} `.includes(` ${short} `);

/** GeoNames has "Enfield Town" and "Royal Leamington Spa", which nobody says. */
const townName = (name: string): string =>
  name.replace(/ Town$/, '').replace(/^Royal (?=\S+ )/, '');

/** A list of places also holds islands and councils. */
const isTown = (name: string): boolean => !/^(City|Isle|County) of |\bBorough$/.test(name);

/** Places that data/exceptions.csv says are no towns, as "E06000066 Mendip". */
function notTowns(tables: PackTables): ReadonlySet<string> {
  return new Set(
    tables
      .rows('exceptions')
      .filter(({ table, column }) => table === 'areas/places' && column === 'search town')
      .map(({ code = '' }) => code),
  );
}
