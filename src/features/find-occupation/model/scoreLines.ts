import type { BestOfGroups } from './bestOfGroups';
import { listAt } from './numberLists';
import type { LineKind, TitleIndex } from './titleIndex';
import { lookUpWord, type TypedWord } from './typedWords';

/** The last word of a job title says what somebody is: a cosmetic surgeon is a surgeon. */
const HEAD_WORD = 1.4;
const FOR_COVERAGE = 100;
const FOR_PRECISION = 30;
const FOR_FIRST_WORD = 8;
const FOR_COMMON_GROUP = 12;
const FOR_SHARE_OF_TITLE = 4;
const UNASKED_QUALIFIER = 6;
/** A word found in the qualifier (cook, schools) answers less than one in the title. */
const IN_QUALIFIER = 0.75;

/**
 * Notes the score of every entry that holds one of the words: how much of what was typed it
 * answers (rare words weigh more); how little else its title says; whether it begins alike; how
 * many people work in its group, and how many of the title's entries lie there; and whether it is
 * an exact title or everyday word.
 *
 * @returns how much of what was typed the best line answers, 0 to 1
 */
export function scoreLines(
  index: TitleIndex,
  { words, helpers = [], share, triesSlips = false }: Reading,
  best: BestOfGroups,
): number {
  const typed = words
    .map((word, at) => lookUpWord(index, word, at === words.length - 1, triesSlips))
    .map((word, at) => (at > 0 && at === words.length - 1 ? weighted(word, HEAD_WORD) : word));
  const unknown = typed.filter(({ weight }) => weight === 0).length * UNKNOWN_WORD;
  const known = typed.filter(({ weight }) => weight > 0);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const isSeen = new Uint8Array(index.lineCount);
  const query: Query = {
    typed: [...known, ...helpersOf(index, helpers, total)],
    total,
    share,
    covered: 0,
  };
  const isLoneLetter = words.length === 1 && words[0]?.length === 1;
  for (const word of wordsToFollow(known)) {
    const from = isLoneLetter ? index.firstOwnLine : 0;
    for (const line of listAt(index.linesOfWord, word)) {
      if (isSeen[line] === 1 || line < from) continue;
      isSeen[line] = 1;
      scoreLine(index, query, line, best);
    }
  }
  return total === 0 ? 0 : (query.covered * total) / (total + unknown);
}

/** What a word that is nowhere in the index counts as, among those that are. */
const UNKNOWN_WORD = 2;
/** All helpers together add up to this share of what the words that name the job count. */
const FOR_HELPERS = 0.25;

function helpersOf(index: TitleIndex, helpers: readonly string[], total: number): TypedWord[] {
  return helpers
    .map((word) => lookUpWord(index, word, false))
    .filter(({ weight }) => weight > 0)
    .map((word) => ({ ...word, weight: (total * FOR_HELPERS) / helpers.length, isHelper: true }));
}

/**
 * The words whose lines are looked at. Beside another word, one or two letters of the next only
 * order what is found; alone, a single letter is answered from the groups and everyday words.
 */
function wordsToFollow(typed: readonly TypedWord[]): readonly number[] {
  const telling = typed.filter(({ isBegun }) => !isBegun);
  return (telling.length > 0 ? telling : typed).flatMap(({ words }) => words);
}

/** One way to read what was typed. */
export interface Reading {
  readonly words: readonly string[];
  /** Numbers and grades: they can help a title, and never lead to one. */
  readonly helpers?: readonly string[];
  /** What a score of this reading is worth, at most 1. */
  readonly share: number;
  readonly triesSlips?: boolean;
}

interface Query {
  readonly typed: readonly TypedWord[];
  readonly total: number;
  readonly share: number;
  /** The most that a line has covered so far. */
  covered: number;
}

function weighted(word: TypedWord, by: number): TypedWord {
  return { ...word, weight: word.weight * by };
}

function scoreLine(index: TitleIndex, query: Query, line: number, best: BestOfGroups): void {
  const words = listAt(index.wordsOfLine, line);
  const precision = precisionOf(query.typed, words);
  const beginsAlike = query.typed[0]?.fit[words[0] ?? 0] ?? 0;
  const forTitle = FOR_COVERAGE + FOR_PRECISION * precision + FOR_FIRST_WORD * beginsAlike;
  const plain = coverageOf(query, words, NO_WORDS);
  const kind = index.kindOf(line);
  const entries = listAt(index.entriesOfLine, line);
  const isOfMany = kind === 'title' && entries.length > 2;
  for (let at = 0; at < entries.length; at += 2) {
    const group = index.groupOfPart[entries[at] ?? 0] ?? 0;
    const qualifier = entries[at + 1] ?? 0;
    const coverage =
      qualifier === 0 || plain > ALL_COVERED
        ? plain
        : coverageOf(query, words, listAt(index.wordsOfQualifier, qualifier - 1));
    if (coverage > query.covered) query.covered = Math.min(1, coverage);
    const score =
      coverage * forTitle +
      FOR_COMMON_GROUP * (index.commonness[group] ?? 0) +
      bonusOf(kind, precision * coverage, at / 2) +
      (isOfMany ? FOR_SHARE_OF_TITLE * shareOf(index, entries, group) : 0) -
      (qualifier > 0 && coverage === plain ? UNASKED_QUALIFIER : 0);
    best.note(group, line, qualifier, score * query.share);
  }
}

const NO_WORDS = new Uint16Array(0);
/** From here on a qualifier, which counts for less, cannot add anything. */
const ALL_COVERED = 0.99;
const EXACT = 0.95;
const SECOND_MEANING = 6;

/** An everyday word that is exactly what was typed leads; then titles, then groups' own titles. */
function bonusOf(kind: LineKind, exactness: number, meaning: number): number {
  if (kind === 'title') return exactness > EXACT ? 12 : 0;
  if (kind === 'group') return exactness > EXACT ? 24 : -6;
  return (exactness > EXACT ? 30 : 4) - meaning * SECOND_MEANING;
}

/*
 * The three sums below run for thousands of lines at every key: plain loops, which are quick from
 * the first time on.
 */

/** How much of what was typed the title and its qualifier answer, 0 to 1. */
function coverageOf({ typed, total }: Query, title: Uint16Array, qualifier: Uint16Array): number {
  let covered = 0;
  for (let n = 0; n < typed.length; n += 1) {
    const word = typed[n];
    if (!word) continue;
    const own = bestFit(word.fit, title);
    const other = qualifier.length === 0 ? 0 : bestFit(word.fit, qualifier) * IN_QUALIFIER;
    covered += Math.max(own, other) * word.weight;
  }
  return covered / total;
}

function bestFit(fit: Float32Array, words: Uint16Array): number {
  let best = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = fit[words[at] ?? 0] ?? 0;
    if (found > best) best = found;
  }
  return best;
}

/** How much of the title was asked for: 1 where every word of it was typed. */
function precisionOf(typed: readonly TypedWord[], title: Uint16Array): number {
  let asked = 0;
  for (let at = 0; at < title.length; at += 1) {
    let best = 0;
    for (let n = 0; n < typed.length; n += 1)
      best = Math.max(best, typed[n]?.fit[title[at] ?? 0] ?? 0);
    asked += best;
  }
  return title.length === 0 ? 0 : asked / title.length;
}

/** The share of a title's entries that lie in a group. */
function shareOf({ groupOfPart }: TitleIndex, entries: Uint16Array, group: number): number {
  let same = 0;
  for (let at = 0; at < entries.length; at += 2)
    same += groupOfPart[entries[at] ?? 0] === group ? 2 : 0;
  return same / entries.length;
}
