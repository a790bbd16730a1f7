import { isOneSlip } from '@/shared/oneSlip';
import { asHeard, lettersMissing, lettersOf, slipsBetween, soundOf } from './alike';
import { otherForms } from './jobWords';
import type { TitleIndex } from './titleIndex';

/** What a typed word may stand for. */
export interface TypedWord {
  /** Places of the words of the index that fit. */
  readonly words: readonly number[];
  /** For every word of the index how well it fits: 0 (not) to 1 (the same). */
  readonly fit: Float32Array;
  /** True for one or two letters that are no word of the index yet. */
  readonly isBegun: boolean;
  /** How much the word tells: rare words of the index tell more. 0 where nothing fits. */
  readonly weight: number;
  /** True for a number or a grade: it can help a title, and never leads to one. */
  readonly isHelper?: boolean;
}

const UNFINISHED_LEAST = 0.55;
const UNFINISHED_RANGE = 0.35;
/** The beginning of a word that was followed by another word counts less: it was meant to be whole. */
const CUT_SHORT = 0.85;
/** From here on a fit counts as the word itself, in whatever form. */
const SAME_WORD = 0.8;
const SHORTEST_WITH_SLIP = 4;
const LONGEST_BEGUN = 2;
const AFTER_EVERY_LETTER = '\uffff';

/**
 * Looks up one typed word: as it is, in other forms, as a beginning, and last with slips.
 *
 * @param triesSlips also where a beginning fits: what was found so far answers poorly
 */
export function lookUpWord(
  index: TitleIndex,
  typed: string,
  isLast: boolean,
  triesSlips = false,
): TypedWord {
  const fit = new Float32Array(index.words.length);
  const words: number[] = [];
  const note = (word: number, quality: number) => {
    if (quality <= (fit[word] ?? 0)) return;
    if (fit[word] === 0) words.push(word);
    fit[word] = quality;
  };

  const first = placeAtOrAfter(index.words, typed);
  if (index.words[first] === typed) note(first, 1);
  for (const [form, quality] of otherForms(typed)) {
    const place = placeAtOrAfter(index.words, form);
    if (index.words[place] === form) note(place, quality);
  }
  const end = placeAtOrAfter(index.words, typed + AFTER_EVERY_LETTER);
  for (let place = first; place < end; place += 1) {
    const share = typed.length / (index.words[place]?.length ?? typed.length);
    const quality = UNFINISHED_LEAST + UNFINISHED_RANGE * share;
    note(place, isLast ? quality : quality * CUT_SHORT);
  }
  const isWord = words.some((word) => (fit[word] ?? 0) >= SAME_WORD);
  const mayBeSlip = words.length === 0 || (triesSlips && !isWord);
  const isSlip = mayBeSlip && typed.length >= SHORTEST_WITH_SLIP && !/\d/.test(typed);
  if (isSlip) noteSlips(index, typed, note);
  const isBegun =
    typed.length <= LONGEST_BEGUN && !words.some((word) => (fit[word] ?? 0) >= SAME_WORD);
  return {
    words,
    fit,
    isBegun,
    weight: weightOf(index, isSlip ? likeliest(words, fit) : words, fit),
  };
}

/** Notes the words that what was typed may be a slip of: by one letter, by ear, by two letters. */
function noteSlips(
  index: TitleIndex,
  typed: string,
  note: (word: number, quality: number) => void,
): void {
  const letters = lettersOf(typed);
  const mayBeTwo = typed.length >= SHORTEST_WITH_TWO;
  for (let place = 0; place < index.words.length; place += 1) {
    // A slip brings in at most one letter that the word does not hold: most words are told apart so.
    const strange = lettersMissing(letters, index.lettersOfWord[place] ?? 0);
    if (strange > 2) continue;
    const word = index.words[place] ?? '';
    if (strange <= 1) note(place, slipFit(typed, word));
    if (!mayBeTwo || word.charCodeAt(0) !== typed.charCodeAt(0)) continue;
    if (slipsBetween(typed, word, 2) <= 2) note(place, TWO_SLIPS);
  }
  const sound = soundOf(typed);
  if (sound.length < SHORTEST_SOUND) return;
  const most = Math.ceil(typed.length / 2);
  const heard = asHeard(typed);
  for (const place of index.wordsBySound.get(sound) ?? []) {
    const slips = slipsBetween(heard, asHeard(index.words[place] ?? ''), most);
    if (slips <= most) note(place, BY_EAR - slips * A_SLIP_BY_EAR);
  }
}

const SHORTEST_WITH_TWO = 6;
const TWO_SLIPS = 0.47;
const SHORTEST_SOUND = 2;
const BY_EAR = 0.65;
const A_SLIP_BY_EAR = 0.03;

const SLIP = 0.6;
const SLIP_IN_FIRST_LETTER = 0.48;
const SLIP_IN_BEGINNING = 0.45;

function slipFit(typed: string, word: string): number {
  if (word.length < typed.length - 1) return 0;
  const isAlikeAtStart = word.charCodeAt(0) === typed.charCodeAt(0);
  if (isOneSlip(typed, word)) return isAlikeAtStart ? SLIP : SLIP_IN_FIRST_LETTER;
  if (!isAlikeAtStart || typed.length <= SHORTEST_WITH_SLIP || word.length <= typed.length)
    return 0;
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return lengths.some((length) => isOneSlip(typed, word.slice(0, length))) ? SLIP_IN_BEGINNING : 0;
}

/** Of what may be meant by a slip, what is nearest: the many words farther away tell nothing. */
function likeliest(words: readonly number[], fit: Float32Array): readonly number[] {
  const best = words.reduce((most, word) => Math.max(most, fit[word] ?? 0), 0);
  return words.filter((word) => (fit[word] ?? 0) > best - NEARLY);
}

const NEARLY = 0.1;

function weightOf(index: TitleIndex, words: readonly number[], fit: Float32Array): number {
  if (words.length === 0) return 0;
  const { starts } = index.linesOfWord;
  const same = words.filter((word) => (fit[word] ?? 0) >= SAME_WORD);
  let lines = 0;
  for (const word of same.length > 0 ? same : words)
    lines += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return Math.log(1 + index.lineCount / (1 + lines));
}

/** The first place in sorted words whose word is not before `text`. */
function placeAtOrAfter(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a whole word of the index, in search form. */
export function isWordOf({ words }: TitleIndex, word: string): boolean {
  return words[placeAtOrAfter(words, word)] === word;
}
