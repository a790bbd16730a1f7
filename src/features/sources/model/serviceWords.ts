import { formatDay } from '@/domain/period';
import type { Health } from '@/live/health';

const WORDS: Readonly<Record<Health, string>> = {
  off: 'Switched off in the settings of this app. Nothing is sent to it.',
  unknown: 'Asked, no answer yet.',
  answering: 'Live: it answered in this visit.',
  silent: 'Not answering. The figures of the data pack stand.',
};

/**
 * How an outside service is doing, in a few words.
 *
 * @param keptDay ISO day of the newest answer at hand
 */
export function serviceWords(health: Health, keptDay?: string): string {
  return health === 'silent' && keptDay !== undefined
    ? `Not answering. Answers of ${formatDay(keptDay)} are shown where there are any.`
    : WORDS[health];
}
