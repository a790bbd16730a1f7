import type { Words } from './words';

const HOLE = /\{(\w+)\}/g;

/** Words with a capital at their beginning. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Thousands with commas, as English and Welsh write them. */
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** What is to be said, in English. */
export function inEnglish(words: Words): string {
  if (typeof words === 'string') return words;
  switch (words.kind) {
    case 'name':
      return words.english;
    case 'capital':
      return withCapital(inEnglish(words.words));
    case 'row':
      return words.words.map(inEnglish).join(words.between);
    default: {
      const { english, one, values } = words;
      const pattern = one !== undefined && values['n'] === 1 ? one : english;
      return pattern.replaceAll(HOLE, (_, hole: string) => {
        const value = values[hole] ?? '';
        return typeof value === 'number' ? grouped(value) : inEnglish(value);
      });
    }
  }
}
