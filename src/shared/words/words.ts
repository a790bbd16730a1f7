/**
 * Something to be said, before it is said in a language. A string stands as it is in all of them: a
 * number, a sign, somebody's own words.
 */
export type Words = string | Message | Name | Row | Capital;

/** A sentence or a phrase: its English, which is its name in the catalogues too, and what fills it. */
interface Message {
  readonly kind: 'message';
  /** With holes: "Half of {people} earn more than {amount}." */
  readonly english: string;
  /** The English where the number `n` is one. */
  readonly one?: string;
  readonly values: Readonly<Record<string, Words | number>>;
}

/** A name as English has it: a language has its own, or says the English one as English. */
interface Name {
  readonly kind: 'name';
  readonly of: 'place' | 'job' | 'text' | 'pair';
  readonly english: string;
  /** Of a job: another English name, where a language has none for the first. */
  readonly plain?: string | undefined;
  /** Of a place: the code of its district or area, where two places may share the name. */
  readonly gss?: string | undefined;
}

/** Several one after the other. */
interface Row {
  readonly kind: 'row';
  readonly words: readonly Words[];
  readonly between: string;
}

/** The same, with a capital at its beginning. */
interface Capital {
  readonly kind: 'capital';
  readonly words: Words;
}

type HolesOf<English extends string> = English extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

type ValuesOf<English extends string> = [HolesOf<English>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<HolesOf<English>, Words | number>>];

/**
 * A sentence or a phrase, for any language. Both arguments are written where it is called, and the
 * first as one literal: `npm run words` reads it there for the catalogues.
 *
 * @param english with a hole for each value: "Made on {day}."
 */
// @__NO_SIDE_EFFECTS__
export function said<const English extends string>(
  english: English,
  ...[values]: ValuesOf<English>
): Words {
  return { kind: 'message', english, values: values ?? {} };
}

/**
 * The same with a number that decides its form; other languages have more forms than two.
 *
 * @param one for exactly one: "{n} job fits."
 * @param other for every other number: "{n} jobs fit."
 */
// @__NO_SIDE_EFFECTS__
export function counted<const One extends string, const Other extends string>(
  one: One,
  other: Other,
  values: Readonly<
    Record<HolesOf<One> | HolesOf<Other> | 'n', Words | number> & { readonly n: number }
  >,
): Words {
  return { kind: 'message', english: other, one, values };
}

/**
 * The name of a place as it stands after "in": "Leeds", "the North West".
 *
 * @param gss of it or of what it lies in: Ely in Cambridgeshire has not the Welsh name of Ely in Cardiff
 */
/* @__NO_SIDE_EFFECTS__ */
export const placeName = (english: string, gss?: string): Words => ({
  kind: 'name',
  of: 'place',
  english,
  gss,
});

/**
 * The name of a job or of a group of jobs.
 *
 * @param plain its everyday name, for a language that has no word for the official one
 */
/* @__NO_SIDE_EFFECTS__ */
export const jobName = (english: string, plain?: string): Words => ({
  kind: 'name',
  of: 'job',
  english,
  plain,
});

/** A text of our data, which stands in English alone. */
/* @__NO_SIDE_EFFECTS__ */
export const englishText = (english: string): Words => ({ kind: 'name', of: 'text', english });

/** A name in two languages as our data have it, "Careers Wales / Gyrfa Cymru": English has both. */
/* @__NO_SIDE_EFFECTS__ */
export const pairedName = (english: string): Words => ({ kind: 'name', of: 'pair', english });

/** Those that hold, one after the other; what has no evidence is not said. */
// @__NO_SIDE_EFFECTS__
export function inRow(words: readonly (Words | undefined)[], between = ' '): Words {
  const held = words.filter((one): one is Words => one !== undefined && one !== '');
  const [only = ''] = held;
  return held.length < 2 ? only : { kind: 'row', words: held, between };
}

/** The same with a capital: for what opens a sentence or stands as a heading. */
/* @__NO_SIDE_EFFECTS__ */
export const capital = (words: Words): Words => ({ kind: 'capital', words });

/** A list without a comma before the last: "a", "a and b", "a, b and c". */
// @__NO_SIDE_EFFECTS__
export function listed(items: readonly Words[]): Words {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return said('{first} and {last}', { first: inRow(items.slice(0, -1), ', '), last });
}
