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
 * @param share what a score of this reading of the words is worth, at most 1
 */
export function scoreLines(
  index: TitleIndex,
  words: readonly string[],
  share: number,
  best: BestOfGroups,
): void {
  const typed = words
    .map((word, at) => lookUpWord(index, word, at === words.length - 1))
    .map((word, at) => (at > 0 && at === words.length - 1 ? weighted(word, HEAD_WORD) : word))
    .filter(({ weight }) => weight > 0);
  const total = typed.reduce((sum, { weight }) => sum + weight, 0);
  const isSeen = new Uint8Array(index.lineCount);
  for (const { words: fitting } of typed) {
    for (const word of fitting) {
      for (const line of listAt(index.linesOfWord, word)) {
        if (isSeen[line] === 1) continue;
        isSeen[line] = 1;
        scoreLine(index, { typed, total, share }, line, best);
      }
    }
  }
}

interface Query {
  readonly typed: readonly TypedWord[];
  readonly total: number;
  readonly share: number;
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
    const group = entries[at] ?? 0;
    const qualifier = entries[at + 1] ?? 0;
    const coverage =
      qualifier === 0
        ? plain
        : coverageOf(query, words, listAt(index.wordsOfQualifier, qualifier - 1));
    const score =
      coverage * forTitle +
      FOR_COMMON_GROUP * (index.commonness[group] ?? 0) +
      bonusOf(kind, precision * coverage, at / 2) +
      (isOfMany ? FOR_SHARE_OF_TITLE * shareOf(entries, group) : 0) -
      (qualifier > 0 && coverage === plain ? UNASKED_QUALIFIER : 0);
    best.note(group, line, qualifier, score * query.share);
  }
}

const NO_WORDS = new Uint16Array(0);
const EXACT = 0.95;
const SECOND_MEANING = 6;

/** An everyday word that is exactly what was typed leads; then titles, then groups' own titles. */
function bonusOf(kind: LineKind, exactness: number, meaning: number): number {
  if (kind === 'title') return exactness > EXACT ? 12 : 0;
  if (kind === 'group') return exactness > EXACT ? 24 : -6;
  return (exactness > EXACT ? 30 : 4) - meaning * SECOND_MEANING;
}

/** How much of what was typed the title and its qualifier answer, 0 to 1. */
function coverageOf({ typed, total }: Query, title: Uint16Array, qualifier: Uint16Array): number {
  let covered = 0;
  for (const { fit, weight } of typed) {
    let best = 0;
    for (const word of title) best = Math.max(best, fit[word] ?? 0);
    for (const word of qualifier) best = Math.max(best, (fit[word] ?? 0) * IN_QUALIFIER);
    covered += best * weight;
  }
  return covered / total;
}

/** How much of the title was asked for: 1 where every word of it was typed. */
function precisionOf(typed: readonly TypedWord[], title: Uint16Array): number {
  let asked = 0;
  for (const word of title) {
    let best = 0;
    for (const { fit } of typed) best = Math.max(best, fit[word] ?? 0);
    asked += best;
  }
  return title.length === 0 ? 0 : asked / title.length;
}

/** The share of a title's entries that lie in a group. */
function shareOf(entries: Uint16Array, group: number): number {
  let same = 0;
  for (let at = 0; at < entries.length; at += 2) same += Number(entries[at] === group);
  return (same * 2) / entries.length;
}
