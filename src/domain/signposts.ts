import { inEnglish } from '@/shared/words/inEnglish';
import { englishText, inRow, said, type Words } from '@/shared/words/words';

/** The four nations by the names the app uses. */
export const NATION_NAMES = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;

export type NationName = (typeof NATION_NAMES)[number];

/** What somebody may need help with. */
export const SIGNPOST_PURPOSES = [
  'careers service',
  'careers adviser',
  'job board',
  'health jobs',
  'apprenticeships',
  'benefits/jobcentre',
  'benefits calculator',
  'adult basic skills',
  'disability employment support',
  'journey planner',
] as const;

export type SignpostPurpose = (typeof SIGNPOST_PURPOSES)[number];

/** A page; `of` says which it is where a signpost has several ("Welsh"), '' where it needs no word. */
export interface SignpostLink {
  readonly of: string;
  readonly url: string;
}

/** A free phone number; `of` says whose it is where it is not plain, else ''. */
export interface SignpostPhone {
  readonly of: string;
  readonly number: string;
}

/** Where people of one nation get help with one thing. Numbers and pages change: `knownOn` is said. */
export interface Signpost {
  readonly nation: NationName;
  readonly purpose: SignpostPurpose;
  readonly name: string;
  readonly links: readonly SignpostLink[];
  /** Only those that were seen; most have none. */
  readonly phones: readonly SignpostPhone[];
  readonly what: string;
  readonly sure: 'high' | 'medium-high' | 'medium';
  /** ISO day. */
  readonly knownOn: string;
}

const NATION_OF_LETTER: Readonly<Record<string, NationName>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  N: 'Northern Ireland',
};

/** The nations of a cell of letters, "E,W,NI", as the tables write them. */
export function nationsOfLetters(letters: string): readonly NationName[] {
  return letters.split(',').flatMap((letter) => NATION_OF_LETTER[letter.charAt(0)] ?? []);
}

/**
 * The nation an area lies in, by the first letter of its GSS code.
 *
 * @returns undefined for Great Britain, the United Kingdom, other countries and no place at all
 */
export function nationOfGss(gss: string | undefined): NationName | undefined {
  const letter = gss?.[0] ?? '';
  return Object.hasOwn(NATION_OF_LETTER, letter) ? NATION_OF_LETTER[letter] : undefined;
}

/**
 * The signposts of one nation for one purpose, in the order of the table.
 *
 * Nothing of another nation ever stands in for a missing one: an empty list means that the app
 * knows of none, which the page then says or leaves out.
 *
 * @param signposts all of the pack's shard `signposts`
 */
export function signpostsOf(
  signposts: readonly Signpost[],
  nation: NationName,
  purpose: SignpostPurpose,
): readonly Signpost[] {
  return signposts.filter((one) => one.nation === nation && one.purpose === purpose);
}

/**
 * How to reach a signpost, for paper: addresses without their beginning, numbers with whose they
 * are, "careerswales.gov.wales, 0800 028 4844".
 */
export function whereWords({ links, phones }: Signpost): Words {
  return inRow(
    [
      ...links.map(({ of, url }) => ofWhom(of, printedAddress(url))),
      ...phones.map(({ of, number }) => ofWhom(of, number)),
    ],
    ', ',
  );
}

function ofWhom(of: string, where: string): Words {
  if (of === '') return where;
  if (of === 'Welsh') return said('Welsh: {where}', { where });
  return of === 'Welsh line'
    ? said('Welsh line: {where}', { where })
    : inRow([englishText(of), where], ': ');
}

/** The same in English: what a step keeps, and rooms that have no Welsh yet. */
export const signpostWhere = (signpost: Signpost): string => inEnglish(whereWords(signpost));

/** Its name without what stands in brackets, as who runs it: a line has to hold the address too. */
export const signpostName = ({ name }: Signpost): string => name.replaceAll(/ \([^)]*\)/g, '');

/** Name, addresses and numbers as one text: what a step keeps of a signpost. */
export function signpostText(signpost: Signpost): string {
  return [signpostName(signpost), signpostWhere(signpost)].filter((part) => part !== '').join(', ');
}

function printedAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
