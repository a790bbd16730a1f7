import { qualifierInWords } from '@/domain/chosenTitle';
import { BestOfGroups, type Scored } from './bestOfGroups';
import { jobWords } from './jobWords';
import { listAt } from './numberLists';
import { readQuery } from './readQuery';
import { scoreLines } from './scoreLines';
import type { LineKind, TitleIndex } from './titleIndex';
import { isWordOf } from './typedWords';

/** A row of the list under the job box. */
export interface TitleMatch {
  /** The title that matched, as its source writes it. */
  readonly title: string;
  /** Where or at what the job is done, in the ONS index; '' where the title stands alone. */
  readonly qualifier: string;
  /** How many other qualifiers lead from this title to the same group. */
  readonly otherQualifiers: number;
  readonly soc: string;
  /** The SOC 2020 group of the title itself; '' where a whole group stands in the row. */
  readonly soc2020: string;
  readonly groupTitle: string;
  readonly kind: LineKind | 'code';
}

/** Rows, and how much of what was typed the best of them answers (0 to 1). */
export interface FoundTitles {
  readonly rows: readonly TitleMatch[];
  readonly covered: number;
}

/**
 * Job titles for what was typed, best first. At most `limit` rows: one of each group, and only
 * where groups are few a second one whose title went to another group of SOC 2020. Ten spellings
 * of one job are one row.
 *
 * @param likely groups that come first among titles alike, the likeliest first: the jobs of an employer
 */
export function searchTitles(
  index: TitleIndex,
  text: string,
  limit: number,
  likely: readonly string[] = [],
): FoundTitles {
  const codes = /^\s*\d{2,4}\s*$/.test(text) ? groupsByCode(index, text.trim()) : [];
  const { words, helpers } = readQuery(text);
  const best = new BestOfGroups(index.groups.length);
  const covered = scoreReadings(index, words.slice(0, MOST_WORDS), helpers, best);
  const ranked = leanTo(index, best.ranked(), likely);
  const floor = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
  return {
    rows: firstOfEachGroup(
      index,
      ranked.filter(({ score }) => score >= floor),
      codes,
      limit,
    ),
    covered: codes.length > 0 ? 1 : covered,
  };
}

/** Rows that score less than this share of the best one are noise. */
const WORTH_SHOWING = 0.45;
/** Reading two words as one, or one as two, is a little less likely than reading what stands there. */
const OTHER_READING = 0.97;
const MOST_WORDS = 6;
/** Below this share of what was typed, the answer is poor: perhaps a word that fits is a slip. */
const POOR = 0.75;

function scoreReadings(
  index: TitleIndex,
  words: readonly string[],
  helpers: readonly string[],
  best: BestOfGroups,
): number {
  if (words.length === 0) return 0;
  const score = (reading: readonly string[], share: number, triesSlips = false) =>
    scoreLines(index, { words: reading, helpers, share, triesSlips }, best);
  let covered = score(words, 1);
  for (const reading of otherReadings(index, words))
    covered = Math.max(covered, score(reading, OTHER_READING));
  return covered < POOR ? Math.max(covered, score(words, OTHER_READING, true)) : covered;
}

const FOR_LIKELY = 40;
const A_PLACE_LATER = 5;

function leanTo(
  index: TitleIndex,
  ranked: readonly Scored[],
  likely: readonly string[],
): readonly Scored[] {
  if (likely.length === 0) return ranked;
  const leaning = ({ group }: Scored) => {
    const place = likely.indexOf(index.groups[group]?.[0] ?? '');
    return place === -1 ? 0 : Math.max(0, FOR_LIKELY - place * A_PLACE_LATER);
  };
  return ranked
    .map((row) => ({ ...row, score: row.score + leaning(row) }))
    .sort((a, b) => b.score - a.score || a.line - b.line);
}

/** What was typed with two words joined (fork lift) or one split (forklift), where the index knows them. */
function otherReadings(
  index: TitleIndex,
  words: readonly string[],
): readonly (readonly string[])[] {
  const isKnown = (word: string) => isWordOf(index, word);
  const joinedOrSplit = words.flatMap((word, at) => {
    const next = words[at + 1];
    const joined =
      next === undefined || !isKnown(word + next) ? [] : [words.toSpliced(at, 2, word + next)];
    const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, cut) => [
      word.slice(0, cut + 3),
      word.slice(cut + 3),
    ]);
    const split = cuts.filter((parts) => parts.every(isKnown));
    return [...joined, ...split.map((parts) => words.toSpliced(at, 1, ...parts))];
  });
  return [...joinedOrSplit, ...workOnSomething(words)];
}

/** "fixing cars" read as a car fixer: who does the work, with what it is done to in front. */
function workOnSomething([work = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  return work.length > 4 && work.endsWith('ing') && rest.length > 0 ? [[...rest, work]] : [];
}

function groupsByCode(index: TitleIndex, code: string): readonly TitleMatch[] {
  return index.groups
    .filter(([soc]) => soc.startsWith(code))
    .map(([soc, title]) => ({
      title,
      qualifier: '',
      otherQualifiers: 0,
      soc,
      soc2020: '',
      groupTitle: title,
      kind: 'code',
    }));
}

function firstOfEachGroup(
  index: TitleIndex,
  ranked: readonly Scored[],
  codes: readonly TitleMatch[],
  limit: number,
): readonly TitleMatch[] {
  const first = [...codes];
  const shown = new Map(codes.map(({ soc }) => [soc, [] as TitleMatch[]]));
  const more: TitleMatch[] = [];
  for (const scored of ranked) {
    if (first.length >= limit) break;
    const row = matchOf(index, scored);
    const before = shown.get(row.soc);
    if (!before) {
      shown.set(row.soc, [row]);
      first.push(row);
    } else if (isSameInWords(before[0], row)) {
      first[first.indexOf(before[0])] = row;
      before[0] = row;
    } else if (isAnotherJob(row, before)) {
      before.push(row);
      more.push(row);
    }
  }
  return [...first, ...more].slice(0, limit);
}

/** "Butchers" and "Butcher": the title says the same as its group, and can be chosen as a title. */
function isSameInWords(shown: TitleMatch | undefined, row: TitleMatch): shown is TitleMatch {
  return (
    shown?.kind === 'group' &&
    row.qualifier === '' &&
    jobWords(shown.title).join(' ') === jobWords(row.title).join(' ')
  );
}

/** A second row of a group is worth its place where its title is another job by SOC 2020. */
function isAnotherJob(row: TitleMatch, shown: readonly TitleMatch[]): boolean {
  return row.soc2020 !== '' && shown.every(({ soc2020 }) => soc2020 !== row.soc2020);
}

function matchOf(index: TitleIndex, scored: Scored): TitleMatch {
  const { line, group, qualifier } = scored;
  const [soc = '', groupTitle = ''] = index.groups[group] ?? [];
  const soc2020 = soc2020Of(index, scored);
  return {
    title: index.textOf(line),
    qualifier: qualifier === 0 ? '' : qualifierInWords(index.qualifiers[qualifier - 1] ?? ''),
    otherQualifiers: qualifier === 0 ? 0 : qualifiersOf(index, scored, soc2020) - 1,
    soc,
    soc2020,
    groupTitle,
    kind: index.kindOf(line),
  };
}

/** One title with one qualifier in one group has one code: the pack build sees to it. */
function soc2020Of(index: TitleIndex, { line, group, qualifier }: Scored): string {
  const entries = listAt(index.entriesOfLine, line);
  for (let at = 0; at < entries.length; at += 2) {
    const part = entries[at] ?? 0;
    if (index.groupOfPart[part] === group && entries[at + 1] === qualifier)
      return index.soc2020OfPart[part] ?? '';
  }
  return '';
}

/** How many qualifiers lead from a title to one group of both editions. */
function qualifiersOf(index: TitleIndex, { line, group }: Scored, soc2020: string): number {
  const entries = listAt(index.entriesOfLine, line);
  let count = 0;
  for (let at = 0; at < entries.length; at += 2) {
    const part = entries[at] ?? 0;
    const isSame =
      index.groupOfPart[part] === group && (index.soc2020OfPart[part] ?? '') === soc2020;
    if (isSame && (entries[at + 1] ?? 0) > 0) count += 1;
  }
  return count;
}
