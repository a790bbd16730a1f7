import * as z from 'zod/mini';

/**
 * Every job title of the ONS coding index, the 369 unit groups and our everyday words, packed
 * for search. The long columns stay strings: checking 32,000 small objects would cost more than
 * the search itself. Numbers in them are written in base 36.
 */
export const titleIndexSchema = z.object({
  /** Unit groups by code: code, title, people in work in 2018 in thousands (0: not published). */
  groups: z.array(z.tuple([z.string(), z.string(), z.number()])),
  /** What of a unit group went to which group of SOC 2020: the place in `groups`, the SOC 2020 code. */
  parts: z.array(z.tuple([z.number(), z.string()])),
  /** Distinct words of the job titles as written, front-coded (`shared/frontCoding`), sorted without regard to capitals. */
  words: z.string(),
  /**
   * A line for each distinct job title, sorted by its words: how many first words it shares with
   * the title before (one digit), then its other words as places in `words`, three digits each.
   * Where none is shared the first word is given as the step from the last first word, in as many
   * digits as it needs.
   */
  titles: z.string(),
  /**
   * A line for each title: its entries, joined by commas. An entry is the part's place in
   * `parts` (two digits) followed by the qualifier's place in `qualifiers` (nothing where the
   * title stands alone).
   */
  entries: z.string(),
  /** Distinct qualifiers, front-coded. */
  qualifiers: z.string(),
  /** A line for each everyday word: the word, a tab, places in `parts` (two digits each, best first). */
  everyday: z.string(),
});

export type TitleIndexShard = z.infer<typeof titleIndexSchema>;
