import { formatWholePercent } from '@/domain/format';
import { plainNameOf } from '@/domain/plainNames';
import type { WiderGroup } from './placeView';

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
