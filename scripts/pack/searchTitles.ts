import { DataFault } from './csv';
import type { PackTables } from './tables';

const TABLE = 'search-titles';

/**
 * A group as one would type it into the search box of a job board, by SOC 2010 code: one kind of
 * job, in the singular.
 *
 * data/search-titles.csv has the title for a group whose own name holds no job that anyone
 * advertises. Of the others the first job of the name is taken, with the noun of a later one where
 * it has none of its own: "Bus and coach drivers" is "Bus driver", not "Bus".
 *
 * @throws DataFault for a row whose title is not coded to its group: a board would be asked for
 *   another job
 */
export function searchTitles(tables: PackTables): ReadonlyMap<string, string> {
  const titles = tables.grouped('occupations/job-titles', 'soc2010');
  const chosen = new Map<string, string>();
  for (const [index, { soc2010 = '', title = '' }] of tables.rows(TABLE).entries()) {
    const isCoded = (titles.get(soc2010) ?? []).some(
      (row) => row.title?.toLowerCase() === title.toLowerCase(),
    );
    if (!isCoded) throw new DataFault(TABLE, index + 2, `${title} is not coded to ${soc2010}`);
    chosen.set(soc2010, title);
  }
  return new Map(
    tables
      .rows('occupations/soc-2010')
      .filter(({ code }) => code?.length === 4)
      .map(({ code = '', title = '' }) => [code, chosen.get(code) ?? titleOfName(title)]),
  );
}

/** The last word of a title that names people: "drivers", "officers", "nurses". */
const PEOPLE =
  /(ers|ors|ists|ians|ants|smiths|nurses|clerks|chefs|cooks|guards|agents|analysts|architects|executives|representatives|secretaries|therapists|operatives|auxiliaries|experts|technologists|machinists|opticians|scientists|professionals|persons|parents|publicans|masons|attendants|paramedics|midwives|women|men)$/;

const IRREGULAR: Readonly<Record<string, string>> = { midwives: 'midwife' };

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (IRREGULAR[lower]) return `${word.charAt(0)}${IRREGULAR[lower].slice(1)}`;
  if (lower.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(lower)) return word.slice(0, -2);
  return /[^s]s$/.test(lower) ? word.slice(0, -1) : word;
}

/** The first kind of job that the name of a group holds, in the singular. */
export function titleOfName(name: string): string {
  const kinds = name
    .replace(/\s+n\.e\.c\.?$/, '')
    .replaceAll(/\s*\([^)]*\)/g, '')
    .replace(/\s+(in|of|–) .*$/, '')
    .split(/, and |, | and /);
  const [first = name] = kinds;
  const named = kinds.find((kind) => PEOPLE.test(kind)) ?? first;
  const words = named.split(' ');
  const noun = singular(words.at(-1) ?? '');
  return named === first ? [...words.slice(0, -1), noun].join(' ') : `${first} ${noun}`;
}
