import { formatWholePercent } from '@/domain/format';
import { plainNameOf } from '@/domain/plainNames';
import type { WiderGroup } from './widerGroup';

/** Sentences that hold, in order; a sentence without its evidence is not said. */
export function saidTogether(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');
}

/**
 * That the work is in several wider groups, the largest named with its share: "This work is in 3
 * wider groups. The largest is building trades (65% of people)."
 *
 * @returns undefined where one group stands for the work
 */
export function spreadSentence({ parts }: Pick<WiderGroup, 'parts'>): string | undefined {
  const [largest] = parts;
  if (!largest) return undefined;
  const share = formatWholePercent(largest.share * 100);
  return `This work is in ${parts.length} wider groups. The largest is ${plainNameOf(largest.group)} (${share} of people).`;
}

/** A closed section says at most so many words. */
const MOST_WORDS_OF_A_FINDING = 12;

/** The first of several ways to say it that is short enough for a closed section; else the last. */
export function fitting(...ways: readonly [...(readonly string[]), string]): string {
  const short = ways.find((one) => one.split(' ').length <= MOST_WORDS_OF_A_FINDING);
  return short ?? ways.at(-1) ?? '';
}
