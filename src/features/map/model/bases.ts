const WORKING_AGE = 'of people aged 16 to 64';

/** Looking for work is a share of people in work or looking, never of everyone. */
const seeking = (who: string) => `of ${who} in work or looking`;

/** Whom a share is of, by indicator, where the name of its map does not say so. */
const BASES: Readonly<Record<string, string>> = {
  'employment-rate': WORKING_AGE,
  'inactivity-rate': WORKING_AGE,
  'inactivity-rate-latest': WORKING_AGE,
  'unemployment-rate': seeking('people aged 16 to 64'),
  'unemployment-rate-modelled': seeking('people aged 16 and over'),
  'employment-rate-women': 'of women aged 16 to 64',
  'employment-rate-men': 'of men aged 16 to 64',
  'inactivity-rate-women': 'of women aged 16 to 64',
  'inactivity-rate-men': 'of men aged 16 to 64',
  'unemployment-rate-women': seeking('women aged 16 to 64'),
  'unemployment-rate-men': seeking('men aged 16 to 64'),
  'qualified-level-4': WORKING_AGE,
  'no-qualifications': WORKING_AGE,
  'highest-qualification-share': WORKING_AGE,
};

/** "of people aged 16 to 64": the line below the name of a map; undefined where that says it. */
export function baseOf(indicator: string): string | undefined {
  return Object.hasOwn(BASES, indicator) ? BASES[indicator] : undefined;
}
