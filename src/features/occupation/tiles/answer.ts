import type { SocGroup } from '@/domain/soc';
import type { OutlookView } from '../outlook/view';
import { hereSentence, peopleSentence } from '../here/sentences';
import { outlookSentence } from '../outlook/sentences';
import { payAnswer } from '../pay/sentences';
import type { NeedsView } from '../needs/view';
import type { PayView } from '../pay/view';
import type { HereView } from '../here/view';
import type { Area } from '@/domain/area';
import { inEnglish } from '@/shared/words/inEnglish';
import { placeName, type Words } from '@/shared/words/words';

/** The group and place a page is about. */
export interface PageSubject {
  readonly group: SocGroup;
  readonly area?: Area;
}

/** In the place of a long name. */
const THIS_AREA = placeName('this area');

/** An answer is read in one breath. */
const MOST_WORDS = 30;

const wordsIn = (...texts: readonly (Words | undefined)[]) =>
  texts.reduce((sum, text) => sum + (text ? inEnglish(text).split(' ').length : 0), 0);

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
): readonly Words[] {
  const first = payAnswer(pay);
  const seconds = outlookSentence(outlook)
    ? [outlookSentence(outlook), outlookSentence(outlook, THIS_AREA)]
    : [hereSentence(here), peopleSentence(here), need];
  const second = seconds.find((one) => one !== undefined && wordsIn(first, one) <= MOST_WORDS);
  return [first, second].filter((sentence) => sentence !== undefined);
}
