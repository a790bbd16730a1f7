import { NATION_NAMES, type NationName } from './signposts';

/** What is asked, as the column `kind` of the table of requirements spells it. */
export const REQUIREMENT_KINDS = [
  'licence',
  'registration',
  'check',
  'card',
  'certificate',
  'qualification',
  'driving-licence',
  'medical',
  'age',
  'none-by-law',
] as const;

/** How many of a group's jobs it is asked of. */
export const REQUIREMENT_SCOPES = ['whole', 'most', 'some'] as const;

/** When it is asked, as the column `when_needed` spells it. */
export const REQUIREMENT_TIMES = [
  'before you start',
  'after you start',
  'to be fully qualified',
  'for some tasks',
  'to run your own business',
  'not needed',
] as const;

/** What law, a regulator or nearly all employers ask of an occupation, by data/occupations. */
export interface Requirement {
  /** The nations it holds in. */
  readonly nations: readonly NationName[];
  /** `none-by-law`: none of the licences we looked for; never "nothing needed". */
  readonly kind: (typeof REQUIREMENT_KINDS)[number];
  readonly name: string;
  readonly scope: (typeof REQUIREMENT_SCOPES)[number];
  /** Which of the jobs, in words; for `some` always. */
  readonly who?: string;
  readonly when: (typeof REQUIREMENT_TIMES)[number];
  readonly by: 'law' | 'regulator' | 'nearly all employers' | 'nobody';
  /** Whole sentences, shown as they stand. */
  readonly words: string;
  /** The page it was read on. */
  readonly link?: string;
  /** How long it lasts or takes, and who pays: only what the table is sure of. */
  readonly notes: readonly string[];
}

/**
 * Those that hold in a nation; without one those that hold in all four, also where the table has
 * them in several rows with the same words ("E,W,S" and "NI").
 */
export function requirementsIn(
  requirements: readonly Requirement[],
  nation: NationName | undefined,
): readonly Requirement[] {
  if (nation) return requirements.filter(({ nations }) => nations.includes(nation));
  const alike = new Map<string, Requirement>();
  for (const one of requirements) {
    const key = [one.kind, one.name, one.scope, one.who, one.when, one.words].join('|');
    const nations = [...(alike.get(key)?.nations ?? []), ...one.nations];
    alike.set(key, { ...(alike.get(key) ?? one), nations });
  }
  return [...alike.values()].filter(({ nations }) =>
    NATION_NAMES.every((name) => nations.includes(name)),
  );
}

/** What stands between a person and the job comes before what is a paper to show. */
const KIND_ORDER: readonly Requirement['kind'][] = [
  'licence',
  'registration',
  'driving-licence',
  'check',
  'medical',
  'age',
  'qualification',
  'card',
  'certificate',
  'none-by-law',
];

/** In the order of the work: not needed at all stands behind what is asked first. */
const TIME_ORDER: readonly Requirement['when'][] = [
  'before you start',
  'not needed',
  'after you start',
  'to be fully qualified',
  'for some tasks',
  'to run your own business',
];

/**
 * What comes before the start first; then what holds for the whole group, most jobs, some jobs; a
 * licence, registration or check before a certificate. Rows that are equal keep their order.
 */
export function inOrder<T extends Pick<Requirement, 'when' | 'scope' | 'kind'>>(
  requirements: readonly T[],
): readonly T[] {
  return requirements.toSorted(
    (a, b) =>
      TIME_ORDER.indexOf(a.when) - TIME_ORDER.indexOf(b.when) ||
      REQUIREMENT_SCOPES.indexOf(a.scope) - REQUIREMENT_SCOPES.indexOf(b.scope) ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
}

/** The checks by name, and the words for what they look at. */
const RECORD_WORDS =
  /\bDBS\b|\bPVG\b|\bDisclosure\b|\bAccessNI\b|\b(?:police|prison) vetting\b|\bpass vetting\b|\bcriminal records?\b|\bunspent convictions?\b|\bchecks? (?:on )?your record\b/i;

/**
 * Whether somebody reads a person's criminal record for it: by the name of the check or by the
 * words, whatever kind of row it is (a licence may ask for a check too).
 */
export function readsCriminalRecord({ name, words }: Requirement): boolean {
  return RECORD_WORDS.test(`${name}. ${words}`);
}
