import { SETTING_WORDS, trainingWords, valueWords, type WorkReading } from '@/domain/workSettings';

/** One line of the table: what is asked of the work, the answer, and why. */
export interface WorkLine {
  readonly id: string;
  readonly heading: string;
  readonly answer: string;
  readonly reason: string;
  readonly isKnown: boolean;
}

/** What the work is like, a line a setting, the training last. Pure. */
export function workLines({ settings, training }: WorkReading): readonly WorkLine[] {
  return [
    ...[...settings].map(([id, { value, reason }]) => {
      const isKnown = value !== 'not known';
      return { id, heading: SETTING_WORDS[id], answer: valueWords(value), reason, isKnown };
    }),
    {
      id: 'training',
      heading: 'Training before you work alone',
      answer: trainingWords(training),
      reason: training.reason,
      isKnown: training.weeks !== 'not known',
    },
  ];
}
