import { jobName, type Words } from '@/shared/words/words';
import type { SocGroup } from './soc';

/**
 * The name of an occupation group for a sentence: our short everyday name, or the official title
 * where we have none (minor groups, and groups that a service named).
 *
 * Major and sub-major groups are fields of work: "4% work in *building trades*", "other jobs in
 * *care and childcare*", "*building trades* jobs". Unit groups are people in the plural: "half of
 * *bricklayers* earn more than …". All are in lower case but for proper names and "IT", so that
 * they stand inside a sentence; `startOfSentence` is for the beginning of one.
 *
 * The official title belongs one step away: in the source line, the caption or the table.
 *
 * @see data/plain-names.csv, written by hand and checked by scripts/pack/checkPlainNames.ts
 */
export function plainNameOf({ plain, title }: SocGroup): string {
  return plain ?? title;
}

/** The same as a name, which a language may have its own for. */
export const groupWords = (group: SocGroup): Words => jobName(plainNameOf(group));

/** The official title of a group, with its everyday name behind it for other languages. */
export const titleWords = ({ title, plain }: SocGroup): Words => jobName(title, plain);

/** Words with a capital at the beginning, for a name that opens a sentence or stands as a heading. */
export function startOfSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
