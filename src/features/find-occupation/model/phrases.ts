/**
 * A text as the words of it, for names and phrases rather than titles: small letters, no accents
 * or apostrophes, & as and; letters of every script stay.
 */
export function phraseWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´ʼʹ]/g, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Phrases by their words, each with what it stands for. */
export class PhraseBook<T> {
  private readonly phrases = new Map<string, T>();
  private readonly firstWords = new Set<string>();
  /** Every word of a phrase: what a slip may be read as. */
  readonly vocabulary = new Set<string>();
  private longest = 1;

  add(phrase: string, meaning: T): void {
    const words = phraseWords(phrase);
    const key = words.join(' ');
    if (key === '' || this.phrases.has(key)) return;
    this.phrases.set(key, meaning);
    this.firstWords.add(words[0] ?? '');
    for (const word of words) this.vocabulary.add(word);
    this.longest = Math.max(this.longest, words.length);
  }

  meaningOf(words: readonly string[]): T | undefined {
    return this.phrases.get(words.join(' '));
  }

  /** The longest phrase in the words, and the words without it; undefined where there is none. */
  findIn(words: readonly string[]): { readonly meaning: T; readonly rest: string[] } | undefined {
    for (let length = Math.min(this.longest, words.length); length > 0; length -= 1)
      for (let at = 0; at + length <= words.length; at += 1) {
        if (!this.firstWords.has(words[at] ?? '')) continue;
        const meaning = this.meaningOf(words.slice(at, at + length));
        if (meaning !== undefined) return { meaning, rest: words.toSpliced(at, length) };
      }
    return undefined;
  }

  /** The first phrase that begins with the text, or is one slip from it. */
  like(text: string, isLike: (phrase: string) => boolean): T | undefined {
    const begun = [...this.phrases].find(([phrase]) => phrase.startsWith(text));
    return (begun ?? [...this.phrases].find(([phrase]) => isLike(phrase)))?.[1];
  }
}
