import { useSay } from '@/shared/words/speech';
import type { Words } from '@/shared/words/words';
import { Said } from './Said';

interface SentencesProps {
  /** Each a paragraph; nothing is drawn for what cannot be said. */
  readonly of: readonly (Words | undefined)[];
  readonly isSmall?: boolean;
}

/** Sentences one under the other, each an element of its own. */
export function Sentences({ of, isSmall }: SentencesProps) {
  const say = useSay();
  return of.map((sentence) =>
    sentence ? (
      <p key={say(sentence)} className={isSmall ? 'caption' : undefined}>
        <Said of={sentence} />
      </p>
    ) : null,
  );
}
