import * as z from 'zod/mini';

/** What leads to jobs and is no job title: employers, interests, hours, words of other languages. */
export const waysToJobsSchema = z.object({
  /** The title by which a group is shown in such a list: SOC 2010 code, title, SOC 2020 code. */
  titles: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Name, all its spellings, places in `titles`, the commonest job first. */
  employers: z.array(z.tuple([z.string(), z.array(z.string()), z.array(z.number())])),
  /** Kind, the phrases, the words above the list, places in `titles`. */
  ways: z.array(
    z.tuple([
      z.enum(['hours', 'setting', 'interest', 'sector']),
      z.array(z.string()),
      z.string(),
      z.array(z.number()),
    ]),
  ),
  /** Language, word, a place in `titles`. */
  otherLanguages: z.array(z.tuple([z.string(), z.string(), z.number()])),
});

export type WaysToJobsShard = z.infer<typeof waysToJobsSchema>;
