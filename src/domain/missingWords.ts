import { inEnglish } from '@/shared/words/inEnglish';
import { said, type Words } from '@/shared/words/words';
import type { MissingReason } from './figure';

const REASON_SENTENCES: Readonly<Record<MissingReason, Words>> = {
  disclosive: said('withheld so nobody can be identified'),
  unreliable: said('too few people asked'),
  'not-collected': said('not collected for this place or job'),
  'not-published': said('not published; the source does not say why'),
  'no-answer': said('source not answering'),
  'not-applicable': said('not applicable'),
  'wrong-in-source': said('wrong at the source: left out'),
  'not-in-app': said('not in the tables of this app'),
};

/** A missing reason in the words the app shows (docs/methods.md, rule 1). */
export function missingWords(reason: MissingReason): Words {
  return REASON_SENTENCES[reason];
}

/** The same in English, for rooms that have no Welsh yet. */
export const reasonInWords = (reason: MissingReason): string => inEnglish(missingWords(reason));
