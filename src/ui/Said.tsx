import { ENGLISH_FROM, ENGLISH_TO, useSpeech } from '@/shared/words/speech';
import type { Words } from '@/shared/words/words';

const MARKED = new RegExp(`${ENGLISH_FROM}(.*?)${ENGLISH_TO}`, 's');

/** Words in the language of the app: one text; what that language has no words for is marked as English. */
export function Said({ of }: { readonly of: Words }) {
  const text = useSpeech().marked(of);
  // Every second part is the English one.
  const parts = text.split(MARKED);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text, drawn anew together
      <span key={at} lang="en">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
