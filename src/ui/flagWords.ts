import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import type { Flag } from '@/domain/observation';

const WORDS: Readonly<Record<Flag, Words>> = {
  'small-sample': said('very few people asked'),
  small: said('small sample, a rough guide only'),
  provisional: said('provisional'),
  modelled: said('modelled'),
  projected: said('projected'),
  'furlough-2021': said('affected by furlough'),
  'sum-of-former-districts': said('added up from former districts'),
  'our-estimate': said('our estimate'),
  experimental: said('experimental'),
};

/** What the source says about a figure, in a few words. */
export function flagsSaid(flags: readonly Flag[] = []): readonly Words[] {
  return flags.map((flag) => WORDS[flag]);
}

/** The same in English, for rooms that have no Welsh yet. */
export const flagWords = (flags?: readonly Flag[]): readonly string[] =>
  flagsSaid(flags).map(inEnglish);
