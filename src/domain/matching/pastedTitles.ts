/** A job title that was pasted, and how many people had it. */
export interface PastedTitle {
  readonly text: string;
  readonly people: number;
}

/** More than these are no list to go through by hand. */
export const MOST_TITLES = 200;

/** "3 x fitter", "fitter (3)", "fitter, 3", a tab between them: how many had the title. */
const BEFORE = /^(\d{1,4})\s*(?:x|×|\t)\s*(.+)$/i;
const AFTER = /^(.+?)\s*(?:[,;\t]\s*|\(|\s[x×]\s*)(\d{1,4})\)?$/i;

/** Bullets and numbers of a list that was copied. */
const MARKS = /^(?:[-*•–]|\d{1,3}[.)])\s+/;

/**
 * The titles of a pasted text, a line each, in their own order; lines alike are one, with as many
 * people. At most 200; the rest is left out and counted.
 */
export function pastedTitles(text: string): {
  readonly titles: readonly PastedTitle[];
  readonly leftOut: number;
} {
  const people = new Map<string, PastedTitle>();
  for (const line of text.split(/\r?\n/)) {
    const title = titleOf(line);
    if (!title) continue;
    const key = title.text.toLowerCase();
    const known = people.get(key);
    people.set(key, known ? { text: known.text, people: known.people + title.people } : title);
  }
  const all = [...people.values()];
  return { titles: all.slice(0, MOST_TITLES), leftOut: Math.max(0, all.length - MOST_TITLES) };
}

function titleOf(line: string): PastedTitle | undefined {
  const text = line
    .trim()
    .replace(MARKS, '')
    .replaceAll(/\s+/g, (space) => (space.includes('\t') ? '\t' : ' '));
  const [, first, after] = BEFORE.exec(text) ?? [];
  if (first !== undefined && after !== undefined) return named(after, Number(first));
  const [, before, last] = AFTER.exec(text) ?? [];
  if (before !== undefined && last !== undefined) return named(before, Number(last));
  return named(text, 1);
}

/** Without letters it is no title. */
const named = (text: string, people: number): PastedTitle | undefined =>
  /\p{L}/u.test(text)
    ? { text: text.replaceAll('\t', ' ').trim(), people: Math.max(1, people) }
    : undefined;

/** How sure it is that a pasted title is of a group. */
export type HowSure = 'sure' | 'likely' | 'check' | 'none';

/** A title of the list that fits what was pasted. */
export interface FittingTitle {
  readonly soc: string;
  readonly title: string;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/s$/, '');

/**
 * How sure the first of the titles that fit is:
 *
 *     sure     it is the very title, and no other group has it
 *     likely   it holds all that was pasted, or all that fit first are of its group
 *     check    titles of several groups fit
 *     none     nothing fits, or no word of it begins as one of the title does
 */
export function howSure(text: string, fitting: readonly FittingTitle[]): HowSure {
  const [first] = fitting;
  if (!first) return 'none';
  const asked = plain(text);
  const same = fitting.filter(({ title }) => isSame(plain(title), asked));
  if (same[0]?.soc === first.soc)
    return same.every(({ soc }) => soc === first.soc) ? 'sure' : 'check';
  if (!hasWordOf(asked, plain(first.title))) return 'none';
  const holdsAll = asked.split(' ').every((word) => plain(first.title).includes(word));
  const isOne = fitting.slice(0, LOOKED_AT).every(({ soc }) => soc === first.soc);
  return holdsAll || isOne ? 'likely' : 'check';
}

const LOOKED_AT = 3;
const BEGINNING = 3;

/** The same title, whether written as one word or two. */
const isSame = (a: string, b: string) => a.replaceAll(' ', '') === b.replaceAll(' ', '');

/** What was pasted shares the beginning of a word with a title: else only the search's guess links them. */
function hasWordOf(asked: string, title: string): boolean {
  const begins = (text: string) => text.split(' ').map((word) => word.slice(0, BEGINNING));
  const ofTitle = new Set(begins(title));
  return begins(asked).some((start) => ofTitle.has(start));
}
