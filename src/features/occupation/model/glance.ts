import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { OutlookView } from './futureView';
import { hereSentence, peopleSentence } from './hereSentences';
import { outlookSentence } from './outlookSentences';
import { payAnswer } from './paySentences';
import type { NeedsView } from './needsView';
import type { PayView } from './payView';
import type { HereView } from './placeView';
import type { Area } from '@/domain/area';

/** One line of At a glance: a figure in words, what it is for, and where it comes from. */
export interface GlanceLine {
  readonly id: 'pay' | 'here' | 'outlook' | 'getting-in';
  readonly heading: string;
  readonly text: string;
  /** The group or place the figure is really for, where that is wider than the page. */
  readonly note?: string;
  /** The figure itself, for its source; absent where there is none. */
  readonly observation?: Observation;
  /** False where the line says more than this one figure: a range, or several groups. */
  readonly isOneFigure?: boolean;
  /** An id of data/sources.csv, for a line that is words and no figure. */
  readonly sourceId?: string;
}

/** The group and place a page is about. */
export interface PageSubject {
  readonly group: SocGroup;
  readonly area?: Area;
}

/** An answer is read in one breath. */
const MOST_WORDS = 30;

const wordsIn = (...texts: readonly (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text?.split(' ').length ?? 0), 0);

/**
 * The short answer to "what is this job like, near here?", at most 30 words: pay, and where jobs are
 * going; where no projection is of the place the people here, else what you need. A sentence without
 * its evidence is not in it. Where a place has a long name the sentence speaks of "this area"; what is
 * still too long stands in its section alone.
 *
 * @param needs what to have first, where the table has it for the client's nation
 */
export function answerSentences(
  pay: PayView,
  here: HereView,
  outlook: Pick<OutlookView, 'areas'>,
  { first: need }: Pick<NeedsView, 'first'>,
): readonly string[] {
  const first = payAnswer(pay);
  const seconds = outlookSentence(outlook)
    ? [outlookSentence(outlook), outlookSentence(outlook, 'this area')]
    : [hereSentence(here), peopleSentence(here), need];
  const second = seconds.find((one) => one !== undefined && wordsIn(first, one) <= MOST_WORDS);
  return [first, second].filter((sentence) => sentence !== undefined);
}
