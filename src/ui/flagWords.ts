import type { Flag } from '@/domain/observation';

const WORDS: Readonly<Record<Flag, string>> = {
  'small-sample': 'very few people asked',
  small: 'small sample, a rough guide only',
  provisional: 'provisional',
  modelled: 'modelled',
  projected: 'projected',
  'furlough-2021': 'affected by furlough',
  'sum-of-former-districts': 'added up from former districts',
  'our-estimate': 'our estimate',
  experimental: 'experimental',
};

/** What the source says about a figure, in a few words. */
export function flagWords(flags: readonly Flag[] = []): readonly string[] {
  return flags.map((flag) => WORDS[flag]);
}
