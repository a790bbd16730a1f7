import { isOneSlip } from '@/shared/oneSlip';

/** The same name. */
export const SAME = 0;
/** From here on a name fits only with a slip. */
export const WITH_SLIP = 5;

/** 0 the same, 1 holds it as whole words, 2 begins with it, 3 and 4 hold words that begin with it. */
export function closeness(name: string, key: string): number | undefined {
  if (name === key) return SAME;
  if (holdsWords(name, key)) return 1;
  if (name.startsWith(key)) return 2;
  if (name.includes(` ${key}`)) return 3;
  if (!key.includes(' ')) return undefined;
  const words = name.split(' ');
  const isThere = key.split(' ').every((typed) => words.some((word) => word.startsWith(typed)));
  return isThere ? 4 : undefined;
}

export function holdsWords(name: string, key: string): boolean {
  return name.includes(key) && ` ${name} `.includes(` ${key} `);
}

const SHORTEST_WITH_SLIP = 4;

/** The whole name with one slip a word, or its beginning where the last word is unfinished. */
export function slipCloseness(name: string, key: string): number | undefined {
  if (key.length < SHORTEST_WITH_SLIP || name[0] !== key[0]) return undefined;
  const words = name.split(' ');
  const typed = key.split(' ');
  if (typed.length > words.length) return undefined;
  const isAlike = typed.every((word, at) =>
    isNearly(word, words[at] ?? '', at === typed.length - 1),
  );
  if (!isAlike) return undefined;
  // The whole name before one that goes on: Lancashire, and not Lancashire Moor.
  const isWhole = typed.length === words.length && isOneSlipOrSame(typed.at(-1), words.at(-1));
  return isWhole ? WITH_SLIP : WITH_SLIP + 1;
}

const isOneSlipOrSame = (typed = '', word = '') => typed === word || isOneSlip(typed, word);

function isNearly(typed: string, word: string, isLast: boolean): boolean {
  if (typed === word || (typed.length >= SHORTEST_WITH_SLIP && isOneSlip(typed, word))) return true;
  if (!isLast || typed.length <= SHORTEST_WITH_SLIP) return false;
  return [-1, 0, 1].some((more) => {
    const start = word.slice(0, typed.length + more);
    return start === typed || isOneSlip(typed, start);
  });
}
