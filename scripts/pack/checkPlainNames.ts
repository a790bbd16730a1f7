import type { SocEdition, SocLevel } from '../../src/domain/soc';
import { socLevel } from '../../src/domain/soc';
import { fleschKincaidGrade, wordsOf } from '../readability/fleschKincaid';
import { medianOf } from '../readability/sentences';

const FILE = 'data/plain-names.csv';

/** The levels that have plain names, and the most words of one: the banner has room for three. */
const MOST_WORDS: ReadonlyMap<SocLevel, number> = new Map([
  ['major', 4],
  ['sub-major', 3],
  ['unit', 4],
]);

/** Of the middle name, in a short sentence: the names are there to be easy to read. */
const HARDEST_MEDIAN_GRADE = 7;

/** Words of the classification, not of a client. */
const OFFICIAL_WORDS =
  /\bn\.?e\.?c\b|\band related\b|\b(?:occupations?|operatives?|associates?|elementary|proprietors?|personnel|establishments?|persons|salespersons?)\b/i;

/** Abbreviations that everybody says. */
const EVERYDAY_SHORT = new Set(['IT', 'HR', 'PR', 'TV']);

/** Names begin in lower case, so that they stand inside a sentence; these words never do. */
const PROPER = new Set(['English']);

type Row = Readonly<Record<string, string>>;

interface Named {
  readonly at: string;
  readonly edition: string;
  readonly code: string;
  readonly plain: string;
  readonly level: SocLevel;
}

/**
 * What is wrong with the plain names, as 'file:line: reason'; none when sound.
 *
 * Each major, sub-major and unit group of both editions has one, of at most four words (three for a
 * sub-major group), without the classification's own words, abbreviations that are not everyday, and
 * capitals that a sentence would not have; no two groups of one level and edition share one; and the
 * middle name of each level reads at grade 7 or below.
 *
 * Assumes that each row is one line of the file, in order, after a header.
 *
 * @param rows of data/plain-names.csv: edition, code, plain, note
 * @param groups of both editions, every level: code, title
 * @throws RangeError for a code that is no SOC code
 */
export function checkPlainNames(
  rows: readonly Row[],
  groups: Readonly<Record<SocEdition, readonly Row[]>>,
): readonly string[] {
  const named = rows.map(
    ({ edition = '', code = '', plain = '' }, index): Named => ({
      at: `${FILE}:${index + 2}`,
      edition,
      code,
      plain,
      level: socLevel(code),
    }),
  );
  return [
    ...missingNames(named, 'SOC 2010', groups['SOC 2010']),
    ...missingNames(named, 'SOC 2020', groups['SOC 2020']),
    ...unknownCodes(named, groups),
    ...repeated(named),
    ...named.flatMap(faultsOf),
    ...hardLevels(named),
  ];
}

function missingNames(named: readonly Named[], edition: SocEdition, groups: readonly Row[]) {
  const codes = new Set(named.filter((one) => one.edition === edition).map(({ code }) => code));
  return groups
    .filter(({ code = '' }) => MOST_WORDS.has(socLevel(code)) && !codes.has(code))
    .map(({ code, title }) => `${FILE}:1: no plain name for ${edition} ${code} ${title}`);
}

function unknownCodes(
  named: readonly Named[],
  groups: Readonly<Record<SocEdition, readonly Row[]>>,
): readonly string[] {
  const known = new Set(
    Object.entries(groups).flatMap(([edition, rows]) =>
      rows
        .filter(({ code = '' }) => MOST_WORDS.has(socLevel(code)))
        .map(({ code }) => `${edition} ${code}`),
    ),
  );
  return named
    .filter(({ edition, code }) => !known.has(`${edition} ${code}`))
    .map(({ at, edition, code }) => `${at}: ${edition} ${code} is no group that takes a name`);
}

function repeated(named: readonly Named[]): readonly string[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const key = `${one.edition}|${one.level}|${one.plain.toLowerCase()}`;
    const earlier = first.get(key);
    if (earlier) return [`${one.at}: "${one.plain}" is the name of ${earlier.code} as well`];
    first.set(key, one);
    return [];
  });
}

function faultsOf({ at, plain, level }: Named): readonly string[] {
  const words = plain.split(/\s+/);
  const most = MOST_WORDS.get(level) ?? Number.POSITIVE_INFINITY;
  const official = OFFICIAL_WORDS.exec(plain);
  const odd = words.find(
    (word) => /\p{Lu}/u.test(word) && !EVERYDAY_SHORT.has(word) && !PROPER.has(word),
  );
  return [
    ...(words.length > most
      ? [`${at}: "${plain}" has ${words.length} words, at most ${most}`]
      : []),
    ...(official ? [`${at}: "${official[0]}" is a word of the official list`] : []),
    ...(odd === undefined ? [] : [`${at}: "${odd}" has a capital that a sentence would not have`]),
    ...(/[;()“”"]|^\s|\s$|\s{2}/.test(plain) ? [`${at}: "${plain}" does not fit a sentence`] : []),
    ...(wordsOf(plain).length === 0 ? [`${at}: there is no word in "${plain}"`] : []),
  ];
}

/** The grade of a name in the shortest sentence that it stands in. */
const gradeOfName = (plain: string): number => fleschKincaidGrade(`They are ${plain}.`);

function hardLevels(named: readonly Named[]): readonly string[] {
  const levels = new Set(named.map(({ edition, level }) => `${edition} ${level}`));
  return [...levels].flatMap((which) => {
    const names = named.filter(({ edition, level }) => `${edition} ${level}` === which);
    const grade = medianOf(names.map(({ plain }) => gradeOfName(plain)));
    return grade > HARDEST_MEDIAN_GRADE
      ? [`${FILE}:1: the middle ${which} name reads at grade ${grade.toFixed(1)}`]
      : [];
  });
}
