import { type Comparison, comparisonWords } from '@/domain/comparison';
import { areaInWords } from '@/domain/ladder';
import type { RateLine } from '../rates/view';

/** An answer is read in one breath. */
const MOST_WORDS = 30;

const wordsIn = (sentences: readonly string[]) => sentences.join(' ').split(' ').length;

const isSaid = ({ kind }: Comparison) =>
  kind !== 'no-margin-published' && kind !== 'not-comparable';

/** The subjects in the order they matter, each as its sentence begins. */
const SUBJECTS: Readonly<Record<string, string>> = {
  pay: 'Pay of people who live here',
  claiming: 'The share who claim benefits',
  'in work': 'The share in work',
};

/**
 * What stands out in a place beside Great Britain, in at most thirty words: by the words the
 * comparisons allow and no others. What differs comes first; what does not fit stands in its tile.
 */
export function answerSentences(lines: readonly RateLine[]): readonly string[] {
  const said = Object.keys(SUBJECTS).flatMap((subject) => {
    const line = lines.find((one) => one.subject === subject);
    return line?.comparison && line.whole && isSaid(line.comparison)
      ? [sentenceOf(subject, line.comparison, areaInWords(line.whole.area))]
      : [];
  });
  const clearFirst = said.toSorted((a, b) => Number(b.isClear) - Number(a.isClear));
  const answer: string[] = [];
  for (const { sentence } of clearFirst)
    if (wordsIn([...answer, sentence]) <= MOST_WORDS) answer.push(sentence);
  return answer;
}

function sentenceOf(subject: string, comparison: Comparison, place: string) {
  const start = SUBJECTS[subject] ?? subject;
  if (comparison.kind === 'no-clear-difference')
    return { isClear: false, sentence: `${start}: ${comparisonWords(comparison, place)}.` };
  const words = comparisonWords(comparison, `in ${place}`);
  return { isClear: comparison.kind !== 'about-the-same', sentence: `${start} is ${words}.` };
}
