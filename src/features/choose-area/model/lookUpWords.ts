import type { PostcodeAnswer } from '@/services/postcodes/client';
import { UnreachableError } from '@/shared/upstreamError';

const WORDS: Readonly<Record<PostcodeAnswer['kind'], string>> = {
  // Said only where the app does not know the district: else it is chosen at once.
  district: 'This postcode is in a district that the app does not know.',
  unknown: 'postcodes.io knows no such postcode. It may be mistyped, or no longer in use.',
  'no-district':
    'This postcode is in no district of the United Kingdom, so there are no figures for it.',
};

/** What an answer that did not lead to a district comes to, in a sentence. */
export function lookUpWords({ kind }: PostcodeAnswer): string {
  return WORDS[kind];
}

/** Why there was no answer, in a sentence, and what to do instead. */
export function lookUpFailure(error: Error): string {
  const what =
    error instanceof UnreachableError
      ? 'postcodes.io is not answering.'
      : 'postcodes.io gave an answer that cannot be used.';
  return `${what} Choose from the list, or type a town.`;
}
