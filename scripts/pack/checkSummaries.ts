import { fleschKincaidGrade, sentenceCount, wordsOf } from '../readability/fleschKincaid';
import { socLevel } from '../../src/domain/soc';

const FILE = 'data/occupation-summaries.csv';
const MOST_WORDS = 40;
const MOST_SENTENCES = 2;
const HARDEST_GRADE = 7;
const OPENING_WORDS = 5;
/** A page lists groups by code: more than this many alike in a row read as a form filled in. */
const MOST_ALIKE = 4;

/**
 * Pay and entry have their own figures with source and date: a sentence here would go stale.
 * Payment, payroll and wage clerks are caught as well; such tasks can be said in other words.
 */
const OF_ANOTHER_SECTION =
  /£|\b(?:pa(?:y(?:s|ing|ments?|roll)?|id)|unpaid|earn(?:s|ed|ings?)?|wages?|salar(?:y|ies|ied)|(?:un)?licen[cs]\w*|(?:un)?qualif\w*|degrees?|gcses?|a[ -]levels?|nvqs?|diplomas?|apprentice\w*)(?!\p{L})/iu;

interface Line {
  readonly at: string;
  readonly code: string;
  readonly summary: string;
}

function opening(summary: string): string {
  return wordsOf(summary).slice(0, OPENING_WORDS).join(' ').toLowerCase();
}

/** What is wrong with the words of one summary. */
function faultsOf({ at, summary }: Line): readonly string[] {
  const words = wordsOf(summary).length;
  if (words === 0) return [`${at}: the summary is empty`];

  const faults: string[] = [];
  if (words > MOST_WORDS) faults.push(`${at}: ${words} words, more than ${MOST_WORDS}`);
  const sentences = sentenceCount(summary);
  if (sentences > MOST_SENTENCES) {
    faults.push(`${at}: ${sentences} sentences, more than ${MOST_SENTENCES}`);
  }
  if (!/[.?]$/.test(summary)) faults.push(`${at}: does not end with a full stop`);
  const grade = fleschKincaidGrade(summary);
  if (grade > HARDEST_GRADE) {
    faults.push(`${at}: reading grade ${grade.toFixed(1)}, above ${HARDEST_GRADE}`);
  }
  const mention = OF_ANOTHER_SECTION.exec(summary);
  if (mention !== null) faults.push(`${at}: speaks of pay or entry ("${mention[0]}")`);
  return faults;
}

/** Lines whose key was met on an earlier line. */
function repeats(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  fault: (key: string, first: Line) => string,
): readonly string[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line) => {
    const key = keyOf(line);
    const earlier = first.get(key);
    if (earlier !== undefined) return [`${line.at}: ${fault(key, earlier)}`];
    first.set(key, line);
    return [];
  });
}

/** Lines that open with the same word as each of the four before them. */
function runsOn(lines: readonly Line[]): readonly string[] {
  const firsts = lines.map(({ summary }) => opening(summary).split(' ')[0]);
  return lines.flatMap(({ at }, place) => {
    const before = firsts.slice(Math.max(0, place - MOST_ALIKE), place);
    const isOneMore =
      before.length === MOST_ALIKE && before.every((word) => word === firsts[place]);
    return isOneMore
      ? [`${at}: more than ${MOST_ALIKE} in a row begin with "${firsts[place]}"`]
      : [];
  });
}

/**
 * What is wrong with the plain summaries of occupations, as 'file:line: reason'; none when sound.
 *
 * Every SOC 2010 unit group has one, of one or two sentences, at most 40 words and reading grade 7,
 * with an opening of its own and no more than four in a row on one first word, and says nothing of
 * pay or entry. Missing codes are told at line 1.
 *
 * Assumes that each row is one line of the file, in order, after a header.
 *
 * @param rows of data/occupation-summaries.csv: soc2010, summary
 * @param socRows of data/occupations/soc-2010.csv, every level: code, title
 * @throws RangeError for a code in socRows that is no SOC code
 */
export function checkSummaries(
  rows: readonly Readonly<Record<string, string>>[],
  socRows: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  const lines = rows.map(
    (row, index): Line => ({
      at: `${FILE}:${index + 2}`,
      code: row.soc2010 ?? '',
      summary: row.summary ?? '',
    }),
  );
  const groups = socRows.filter(({ code = '' }) => socLevel(code) === 'unit');
  const known = new Set(groups.map(({ code }) => code));
  const summarised = new Set(lines.map(({ code }) => code));
  const written = lines.filter(({ summary }) => wordsOf(summary).length > 0);

  return [
    ...groups
      .filter(({ code = '' }) => !summarised.has(code))
      .map(({ code, title }) => `${FILE}:1: no summary for ${code} ${title}`),
    ...lines
      .filter(({ code }) => !known.has(code))
      .map(({ at, code }) => `${at}: "${code}" is no SOC 2010 unit group`),
    ...repeats(
      lines,
      ({ code }) => code,
      (code, first) => `${code} already has a summary at ${first.at}`,
    ),
    ...repeats(
      written,
      ({ summary }) => opening(summary),
      (words, first) => `begins like ${first.code} at ${first.at} ("${words}")`,
    ),
    ...runsOn(written),
    ...lines.flatMap(faultsOf),
  ];
}
