import type { OccupationShard } from '../../src/services/pack/schemas/occupation';
import { numberOrNull } from './cells';
import type { Row } from './csv';
import type { PackTables } from './tables';

type Apprenticeships = OccupationShard['apprenticeships'];
export type ApprenticeshipMatcher = (soc: string) => Apprenticeships;

/**
 * Apprenticeship standards of a group. They carry no SOC code, so they are matched by job title: a
 * typical job title of the standard that the coding index gives to one group alone. A title that
 * is coded to several groups would guess.
 *
 * One such title among many is weak: a standard for improvement work names a geotechnical engineer.
 * So a group needs two of them, or one that is the standard's own title or shares a telling word
 * with it; a standard with one or two typical titles is taken at its word.
 */
export function apprenticeshipMatcher(tables: PackTables): ApprenticeshipMatcher {
  const groupsOfTitle = new Map<string, Set<string>>();
  for (const row of tables.rows('occupations/job-titles')) {
    const key = plain(row.title ?? '');
    const groups = groupsOfTitle.get(key) ?? new Set();
    groups.add(row.soc2010 ?? '');
    groupsOfTitle.set(key, groups);
  }
  const matches = new Map<string, Apprenticeships>();
  for (const row of tables.rows('occupations/apprenticeship-standards'))
    for (const [soc, title] of groupsOf(row, groupsOfTitle)) {
      const list = matches.get(soc) ?? [];
      list.push([
        row.reference ?? '',
        row.title ?? '',
        Number(row.level),
        numberOrNull(row.months),
        title,
      ]);
      matches.set(soc, list);
    }
  return (soc) =>
    (matches.get(soc) ?? []).toSorted((a, b) => a[2] - b[2] || a[1].localeCompare(b[1]));
}

/** The groups a standard belongs to, each with the first job title that says so. */
function groupsOf(
  row: Row,
  groupsOfTitle: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly [soc: string, title: string])[] {
  const typical = (row.typical_job_titles ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const titlesOf = new Map<string, string[]>();
  for (const title of typical) {
    const groups = groupsOfTitle.get(plain(title));
    const [only] = groups?.size === 1 ? groups : [];
    if (only !== undefined) titlesOf.set(only, [...(titlesOf.get(only) ?? []), title]);
  }
  return [...titlesOf].flatMap(([soc, titles]): [string, string][] => {
    const [first = ''] = titles;
    const own = titles.find((title) => isTelling(title, row.title ?? ''));
    const isStrong = titles.length > 1 || own !== undefined || typical.length <= 2;
    return isStrong ? [[soc, own ?? first]] : [];
  });
}

/** Words of rank and kind, which hold for every field of work. */
const GENERAL = new Set(
  (
    'advanced adviser analyst assistant associate chartered consultant coordinator degree engineer ' +
    'engineering executive integrated lead leader level maintenance management manager officer ' +
    'operations operative practitioner production professional project senior service services ' +
    'specialist supervisor support team technical technician worker'
  ).split(' '),
);

const SHORTEST_WORD = 4;
/** Enough of a word to tell "weld" in welder from "weld" in welding. */
const STEM = 5;

function tellingStems(title: string): readonly string[] {
  return plain(title)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !GENERAL.has(word))
    .map((word) => word.slice(0, STEM));
}

function isTelling(title: string, standard: string): boolean {
  if (plain(title) === plain(standard)) return true;
  const stems = new Set(tellingStems(standard));
  return tellingStems(title).some((stem) => stems.has(stem));
}

const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
