/**
 * How hard a Welsh text is to read. Flesch-Kincaid counts English syllables and says nothing of Welsh;
 * what makes a sentence long does in any language. `lix` is the Scandinavian measure: words a sentence
 * and long words in a hundred. Below 40 is plain; Welsh words are not longer than English ones.
 */

/** A longer word counts as long. */
const LONG_WORD = 6;

const SENTENCE_END = /[.!?:;]+(?=\s|$)/;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** The parts of a text that are read in one breath, by how many words they have. */
export function wordsASentence(text: string): readonly number[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => wordsOf(sentence).length)
    .filter((words) => words > 0);
}

/** Words a sentence, and how many of a hundred words are longer than six letters. */
export function lix(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(wordsASentence).length;
  const long = words.filter((word) => word.length > LONG_WORD).length;
  return words.length / sentences + (100 * long) / words.length;
}
