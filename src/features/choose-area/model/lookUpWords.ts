import { inRow, said, type Words } from '@/shared/words/words';
import type { PostcodeAnswer } from '@/services/postcodes/client';
import { UnreachableError } from '@/shared/upstreamError';

const WORDS: Readonly<Record<PostcodeAnswer['kind'], Words>> = {
  // Said only where the app does not know the district: else it is chosen at once.
  district: said('This postcode is in a district that the app does not know.'),
  unknown: said('postcodes.io knows no such postcode. It may be mistyped, or no longer in use.'),
  'no-district': said(
    'This postcode is in no district of the United Kingdom, so there are no figures for it.',
  ),
};

/** What an answer that did not lead to a district comes to, in a sentence. */
export function lookUpWords({ kind }: PostcodeAnswer): Words {
  return WORDS[kind];
}

/** Why there was no answer, in a sentence, and what to do instead. */
export function lookUpFailure(error: Error): Words {
  const what =
    error instanceof UnreachableError
      ? said('postcodes.io is not answering.')
      : said('postcodes.io gave an answer that cannot be used.');
  return inRow([what, said('Choose from the list, or type a town.')]);
}
