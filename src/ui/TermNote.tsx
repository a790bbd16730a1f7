import type { Term } from '@/domain/glossary';
import { FloatingNote } from './FloatingNote';
import { GlossaryLink } from './links';

interface TermNoteProps {
  /** The question that was pressed. */
  readonly at: HTMLElement;
  readonly of: Term;
  readonly onClose: () => void;
}

/** What one word means, beside the question. */
export function TermNote({ at, of, onClose }: TermNoteProps) {
  return (
    <FloatingNote at={at} label={of.term} onClose={onClose}>
      {of.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <GlossaryLink term={of.id}>All words</GlossaryLink>
      </p>
    </FloatingNote>
  );
}
