/** SOC: the Standard Occupational Classification of the United Kingdom. */
export type SocEdition = 'SOC 2010' | 'SOC 2020';

/** How wide an occupation group is: one, two, three or four digits; `all` is every occupation. */
export type SocLevel = 'all' | 'major' | 'sub-major' | 'minor' | 'unit';

const LEVEL_OF_LENGTH: readonly SocLevel[] = ['all', 'major', 'sub-major', 'minor', 'unit'];

/** An occupation group of one edition. `code` is a string of 1 to 4 digits ('' for all). */
export interface SocGroup {
  readonly edition: SocEdition;
  readonly code: string;
  /** The official name. */
  readonly title: string;
  /** Our short everyday name, where there is one: read it through `plainNameOf`. */
  readonly plain?: string;
}

const SOC_CODE = /^[1-9]\d{0,3}$/;

/** True for a string of one to four digits that does not begin with 0: the form of a SOC code. */
export function isSocCode(text: string): boolean {
  return SOC_CODE.test(text);
}

/**
 * The level of a SOC code by its length. '' stands for all occupations.
 *
 * @throws RangeError for a text longer than four characters.
 */
export function socLevel(code: string): SocLevel {
  const level = LEVEL_OF_LENGTH[code.length];
  if (level === undefined) throw new RangeError(`Not a SOC code: ${code}`);
  return level;
}

const DIGITS_OF_LEVEL: Readonly<Record<SocLevel, number>> = {
  all: 0,
  major: 1,
  'sub-major': 2,
  minor: 3,
  unit: 4,
};

/**
 * The group of a wider level that a code lies in: its first digits (SOC is a decimal hierarchy).
 *
 * @returns the code itself when it is already at that level
 * @throws RangeError when the wanted level is narrower than the code
 */
export function socParent(code: string, level: SocLevel): string {
  const digits = DIGITS_OF_LEVEL[level];
  if (digits > code.length) throw new RangeError(`${code} is wider than ${level}`);
  return code.slice(0, digits);
}
