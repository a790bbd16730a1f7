import { formatWholePercent } from '@/domain/format';
import { groupWords } from '@/domain/plainNames';
import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, said, type Words } from '@/shared/words/words';
import type { WiderGroup } from './widerGroup';

/** Sentences that hold, in order, in English: for rooms that have no Welsh yet. */
export function saidTogether(...sentences: readonly (Words | undefined)[]): string {
  return inEnglish(inRow(sentences));
}

/**
 * That the work is in several wider groups, the largest named with its share: "This work is in 3
 * wider groups. The largest is building trades (65% of people)."
 *
 * @returns undefined where one group stands for the work
 */
export function spreadSentence({ parts }: Pick<WiderGroup, 'parts'>): Words | undefined {
  const [largest] = parts;
  if (!largest) return undefined;
  const share = formatWholePercent(largest.share * 100);
  return said('This work is in {n} wider groups. The largest is {group} ({share} of people).', {
    n: parts.length,
    group: groupWords(largest.group),
    share,
  });
}

/** A closed section says at most so many words. */
const MOST_WORDS_OF_A_FINDING = 12;

/** The first of several ways to say it that is short enough for a closed section; else the last. */
export function fitting(...ways: readonly [...(readonly Words[]), Words]): Words {
  const short = ways.find((one) => inEnglish(one).split(' ').length <= MOST_WORDS_OF_A_FINDING);
  return short ?? ways.at(-1) ?? '';
}
