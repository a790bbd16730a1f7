import { BestOfGroups, type Scored } from './bestOfGroups';
import { jobWords } from './jobWords';
import { listAt } from './numberLists';
import { scoreLines } from './scoreLines';
import type { LineKind, TitleIndex } from './titleIndex';
import { placeAtOrAfter } from './typedWords';

/** A row of the list under the job box. */
export interface TitleMatch {
  /** The title that matched, as its source writes it. */
  readonly title: string;
  /** Where or at what the job is done, in the ONS index; '' where the title stands alone. */
  readonly qualifier: string;
  /** How many other qualifiers lead from this title to the same group. */
  readonly otherQualifiers: number;
  readonly soc: string;
  readonly groupTitle: string;
  readonly kind: LineKind | 'code';
}

/**
 * Job titles for what was typed, best first. At most `limit` rows: one of each group, and
 * only where groups are few a second one under another title, so that ten spellings of one job
 * do not hide the next job.
 */
export function searchTitles(
  index: TitleIndex,
  text: string,
  limit: number,
): readonly TitleMatch[] {
  const codes = /^\s*\d{2,4}\s*$/.test(text) ? groupsByCode(index, text.trim()) : [];
  const words = jobWords(text.replace(NOT_THE_JOB, ' '));
  const ranked = rankedFor(index, words.length > 0 ? words : jobWords(text));
  const floor = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
  return firstOfEachGroup(
    index,
    ranked.filter(({ score }) => score >= floor),
    codes,
    limit,
  );
}

/** Rows that score less than this share of the best one are noise. */
const WORTH_SHOWING = 0.45;

/** How somebody works, which says nothing about the job. */
const NOT_THE_JOB = /\b(?:self[ -]?employed|part[ -]?time|full[ -]?time|jobs?|vacanc(?:y|ies))\b/gi;

/** Reading two words as one, or one as two, is a little less likely than reading what stands there. */
const OTHER_READING = 0.97;
const MOST_WORDS = 6;

function rankedFor(index: TitleIndex, typed: readonly string[]): readonly Scored[] {
  const words = typed.slice(0, MOST_WORDS);
  const best = new BestOfGroups(index.groups.length);
  if (words.length > 0) scoreLines(index, words, 1, best);
  for (const reading of otherReadings(index, words))
    scoreLines(index, reading, OTHER_READING, best);
  return best.ranked();
}

/** What was typed with two words joined (fork lift) or one split (forklift), where the index knows them. */
function otherReadings(
  index: TitleIndex,
  words: readonly string[],
): readonly (readonly string[])[] {
  const isKnown = (word: string) => index.words[placeAtOrAfter(index.words, word)] === word;
  return words.flatMap((word, at) => {
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
}

function groupsByCode(index: TitleIndex, code: string): readonly TitleMatch[] {
  return index.groups
    .filter(([soc]) => soc.startsWith(code))
    .map(([soc, title]) => ({
      title,
      qualifier: '',
      otherQualifiers: 0,
      soc,
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
  const linesOfGroup = new Map(codes.map(({ soc }) => [soc, [] as number[]]));
  const more: Scored[] = [];
  for (const row of ranked) {
    if (first.length >= limit) break;
    const soc = index.groups[row.group]?.[0] ?? '';
    const lines = linesOfGroup.get(soc);
    if (!lines) {
      linesOfGroup.set(soc, [row.line]);
      first.push(matchOf(index, row));
    } else if (lines.length === 1 && isNews(index, row, lines)) {
      lines.push(row.line);
      more.push(row);
    }
  }
  const left = Math.max(0, limit - first.length);
  return [...first.slice(0, limit), ...more.slice(0, left).map((row) => matchOf(index, row))];
}

/** A second row of a group is worth its place only with another title than the group's own. */
function isNews(index: TitleIndex, row: Scored, shown: readonly number[]): boolean {
  return !shown.includes(row.line) && index.kindOf(row.line) !== 'group';
}

function matchOf(index: TitleIndex, { line, group, qualifier }: Scored): TitleMatch {
  const [soc = '', groupTitle = ''] = index.groups[group] ?? [];
  return {
    title: index.textOf(line),
    qualifier: qualifier === 0 ? '' : inWords(index.qualifiers[qualifier - 1] ?? ''),
    otherQualifiers: qualifier === 0 ? 0 : qualifiersOf(index, line, group) - 1,
    soc,
    groupTitle,
    kind: index.kindOf(line),
  };
}

function qualifiersOf(index: TitleIndex, line: number, group: number): number {
  return listAt(index.entriesOfLine, line).filter(
    (item, at, entries) => at % 2 === 1 && item > 0 && entries[at - 1] === group,
  ).length;
}

/** The index's short forms written out: 'nos' is its 'not otherwise specified'. */
function inWords(qualifier: string): string {
  return qualifier.replace(/\bmfr\b/g, 'manufacturing').replace(/\bnos\b/g, 'kind not given');
}
