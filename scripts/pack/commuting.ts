import { destinationsOf, isLondonBorough } from '../../src/domain/reach';
import type { ReachShard } from '../../src/services/pack/schemas/area';
import { cell, numberOrNull } from './cells';
import { pointOf } from './points';
import type { PackTables } from './tables';

const COMMUTING = 'areas/commuting-2011-2021';
const ADVERTS = 'local/adverts-by-occupation';

/** Whole places alone are in the table of adverts: London's boroughs are one, and Wales has none. */
const NOT_IN_TABLE = cell('', 'not-covered');

/**
 * Where the people of a district go out to work, with the adverts for each SOC 2020 sub-major group
 * there, so that a page about a job needs no other district's shard.
 *
 * @param searchTowns the town that job boards know each district by
 * @returns undefined for what is no district of England and Wales, and for the City of London and the
 *   Isles of Scilly, which the table has within Westminster and Cornwall
 */
export function reachOf(
  gss: string,
  tables: PackTables,
  searchTowns: ReadonlyMap<string, string>,
): ReachShard | undefined {
  const rows = tables.grouped(COMMUTING, 'home').get(gss) ?? [];
  const found = destinationsOf(
    rows.map((row) => ({ work: row.work ?? '', people: Number(row.people_2011) })),
    gss,
  );
  if (!found) return undefined;
  const districts = tables.grouped('areas/districts', 'gss');
  const codes = subMajorGroups(tables);
  const london = found.within.find(({ work }) => isLondonBorough(work));
  const lsip = london && districts.get(london.work)?.[0]?.lsip;
  return {
    everyone: found.everyone,
    codes: [...codes],
    to: found.within.map(({ work, people }) => {
      const [district = {}] = districts.get(work) ?? [];
      const name = district.name ?? '';
      return {
        gss: work,
        name,
        town: searchTowns.get(work) ?? name,
        point: pointOf(district),
        people,
        people2021: numberOrNull(rows.find((row) => row.work === work)?.people_2021),
        adverts: advertsIn(work, codes, tables),
      };
    }),
    beyond: found.beyond.map(({ work, people }) => [work, people]),
    ...(lsip ? { london: { gss: lsip, adverts: advertsIn(lsip, codes, tables) } } : {}),
  };
}

const subMajorGroups = (tables: PackTables): readonly string[] =>
  tables.rows('occupations/soc-2020').flatMap(({ code = '' }) => (code.length === 2 ? [code] : []));

function advertsIn(gss: string, codes: readonly string[], tables: PackTables) {
  const rows = tables.grouped(ADVERTS, 'area').get(gss) ?? [];
  if (rows.length === 0) return codes.map(() => NOT_IN_TABLE);
  return codes.map((code) => cell(rows.find(({ soc2020 }) => soc2020 === code)?.adverts));
}
