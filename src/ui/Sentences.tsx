interface SentencesProps {
  /** Each a paragraph; nothing is drawn for what cannot be said. */
  readonly of: readonly (string | undefined)[];
  readonly isSmall?: boolean;
}

/** Sentences one under the other, each an element of its own. */
export function Sentences({ of, isSmall }: SentencesProps) {
  return of.map((sentence) =>
    sentence ? (
      <p key={sentence} className={isSmall ? 'caption' : undefined}>
        {sentence}
      </p>
    ) : null,
  );
}
