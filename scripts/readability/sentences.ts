import { fleschKincaidGrade, wordsOf } from './fleschKincaid';

/** Fewer words are a label or a figure with its unit, not a sentence. */
const FEWEST_WORDS = 3;

/** An abbreviation's points, and those inside numbers, end no sentence. */
const END_OF_SENTENCE = /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘(]*[\p{Lu}\d£])/u;
const ABBREVIATION_AT_END = /(?:^|[\s(“])(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|No|vs|n\.e\.c)\.$/u;

/**
 * The sentences of a block of text as it stands on a page: cut after a full stop, question or
 * exclamation mark before a capital, a figure or £, and at a line's end. Pieces of fewer than three
 * words are left out; spaces are made single.
 */
export function sentencesOf(block: string): readonly string[] {
  return block
    .split(/[\r\n]+/)
    .flatMap(sentencesOfLine)
    .filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
}

function sentencesOfLine(line: string): readonly string[] {
  const pieces = line.replace(/\s+/gu, ' ').trim().split(END_OF_SENTENCE);
  const sentences: string[] = [];
  let before = '';
  for (const piece of pieces) {
    const sentence = before === '' ? piece : `${before} ${piece}`;
    before = ABBREVIATION_AT_END.test(sentence) ? sentence : '';
    if (before === '') sentences.push(sentence);
  }
  return before === '' ? sentences : [...sentences, before];
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('There is no median of no numbers');
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median reading grade over the sentences of some blocks of text (docs/methods.md, rule 12).
 *
 * @returns undefined where the blocks hold no sentence
 */
export function medianGrade(blocks: readonly string[]): number | undefined {
  const grades = blocks.flatMap(sentencesOf).map(fleschKincaidGrade);
  return grades.length === 0 ? undefined : medianOf(grades);
}
