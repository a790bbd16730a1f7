/**
 * How a word sounds, roughly, in English: letters that are heard alike written alike, vowels only
 * at the start. "recepshunist" and "receptionist" sound the same.
 */
export function soundOf(word: string): string {
  const sound = asHeard(word);
  const first = /^[aeiou]/.test(sound) ? 'a' : '';
  return first + sound.replace(/[aeiouhwy]/g, '').replace(/(.)\1+/g, '$1');
}

/** A word with what is heard alike written alike, its vowels kept: "physio" and "fizio" are one. */
export function asHeard(word: string): string {
  let heard = word;
  for (const [written, sound] of HEARD) heard = heard.replace(written, sound);
  return heard.replaceAll('y', 'i');
}

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^ps/, 's'],
  [/z/g, 's'],
  [/^[gkp]n/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/ph/g, 'f'],
  [/t?ch/g, 'X'],
  [/[cst]+i(?=[aou])/g, 'X'],
  [/sh/g, 'X'],
  [/s?c(?=[eiy])/g, 's'],
  [/[cq]k?/g, 'k'],
  [/x/g, 'ks'],
  [/gh/g, ''],
  [/dg/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
];

/** Which letters a word holds, a bit a letter: two words far apart can be told without comparing. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & BITS);
  return letters >>> 0;
}

const BITS = 31;

/** How many letters of the first word the second does not hold. */
export function lettersMissing(from: number, inWord: number): number {
  let bits = (from & ~inWord) >>> 0;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words;
 * `most + 1` where it is more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      cost = Math.min(cost, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap =
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (i > 1 && j > 1 && isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
