import { TEXT_MOST } from '@/domain/recordBounds';
import type { SessionRecord } from '@/domain/record';
import { situationWarnings } from '@/domain/recordText';
import type { SituationWarning } from '@/domain/recordText';
import styles from '../SessionDesk.module.css';
import { useSessionStore } from '../useSession';
import { BoundedText } from './BoundedText';
import { useSaid } from './useSaid';

const WARNING_WORDS: Readonly<Record<SituationWarning['topic'], string>> = {
  health: 'This seems to be about health',
  convictions: 'This seems to be about convictions',
};

const warningSentence = ({ topic, words }: SituationWarning): string =>
  `${WARNING_WORDS[topic]} (${words.join(', ')}). The law protects this more. Keep it only if you need it and your client agrees.`;

/** Where the client stands now, in the adviser's words. */
export function SituationPart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const warnings = situationWarnings(record.situation).map(warningSentence);
  useSaid(warnings.join(' '));
  return (
    <>
      <BoundedText
        label="Situation"
        description="Private: it is never printed. Write only what you need for this session."
        rows={5}
        most={TEXT_MOST.situation}
        value={record.situation}
        onChange={(situation) => desk.update((now) => ({ ...now, situation }))}
      />
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
    </>
  );
}

/** Notes for the adviser alone. */
export function PrivateNotesPart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  return (
    <BoundedText
      label="Private notes"
      description="Never printed, never on the hand-out, hidden in client view."
      rows={4}
      // Longer ones of before there was a limit stay as they are until they are shortened.
      most={Math.max(TEXT_MOST.notes, record.privateNotes.length)}
      value={record.privateNotes}
      onChange={(privateNotes) => desk.update((now) => ({ ...now, privateNotes }))}
    />
  );
}
