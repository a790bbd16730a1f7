import { useSourceNames } from '@/ui/sourceNames';

interface NamedSourceProps {
  /** Ids of data/sources.csv. */
  readonly ids: readonly string[];
  /** What else a reader should know of it, before the source. */
  readonly note?: string;
}

/** Sources of words that are no observation: "Source: publisher, title, edition." */
export function NamedSource({ ids, note }: NamedSourceProps) {
  const names = useSourceNames();
  const sources = ids.map((id) => {
    const source = names.source(id);
    return `Source: ${source ? `${source.publisher}, ${source.title}, ${source.edition}` : id}.`;
  });
  const text = [...(note ? [note] : []), ...sources].join(' ');
  return (
    <p key={text} className="caption">
      {text}
    </p>
  );
}
