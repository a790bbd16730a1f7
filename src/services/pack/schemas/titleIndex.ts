import * as z from 'zod/mini';

/**
 * Every job title of the ONS coding index, the 369 unit groups and our everyday words, packed
 * for search. The long columns stay strings: checking 32,000 small objects would cost more than
 * the search itself.
 */
export const titleIndexSchema = z.object({
  /** Unit groups by code: code, title, people in work in 2018 in thousands (0: not published). */
  groups: z.array(z.tuple([z.string(), z.string(), z.number()])),
  /** Distinct job titles, front-coded (`shared/frontCoding`), sorted by code point. */
  titles: z.string(),
  /**
   * A line for each title: its entries, joined by commas. An entry is the group's place in
   * `groups` (base 36, two characters) followed by the qualifier's place in `qualifiers`
   * (base 36; nothing where the title stands alone).
   */
  entries: z.string(),
  /** Distinct qualifiers, front-coded. */
  qualifiers: z.string(),
  /** A line for each everyday word: the word, a tab, places in `groups` (base 36, two characters each, best first). */
  everyday: z.string(),
});

export type TitleIndexShard = z.infer<typeof titleIndexSchema>;
