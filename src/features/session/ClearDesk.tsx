import { useState } from 'react';
import { SaveSession } from './SaveSession';
import styles from './ui/SessionDialogs.module.css';
import { useSession } from './useSession';

interface ClearDeskProps {
  /** Called once the desk is empty: the app drops cached live answers. */
  readonly onClear: () => void | Promise<void>;
}

/** Asks before a session is cleared that would be lost with it, and offers to save it first. */
export function ClearDesk({ onClear }: ClearDeskProps) {
  const { desk, state } = useSession();
  const [isSaving, setSaving] = useState(false);
  const isUnsaved = state.phase.kind === 'memory';
  const clear = async (discard: boolean): Promise<void> => {
    const outcome = await desk.clearDesk(discard);
    if (outcome.kind === 'refused') return desk.tell(outcome.problem);
    await onClear();
  };
  const saveAndClear = async (): Promise<void> => {
    if (state.vault !== 'unlocked') return setSaving(true);
    const outcome = await desk.saveSession('');
    if (outcome.kind === 'refused') return desk.tell(outcome.problem);
    await clear(false);
  };
  if (isSaving) return <SaveSession submit="Save and clear" onSaved={() => clear(false)} />;
  return (
    <div className={styles.body}>
      <p>
        {isUnsaved
          ? 'This session is not saved. If you clear the desk now, it is gone.'
          : 'The last changes could not be saved. If you clear the desk now, they are gone.'}
      </p>
      <div className={styles.row}>
        {isUnsaved ? (
          <button type="button" className={styles.primary} onClick={() => void saveAndClear()}>
            Save and clear
          </button>
        ) : null}
        <button
          type="button"
          className={isUnsaved ? styles.plain : styles.primary}
          onClick={() => void clear(true)}
        >
          Clear desk
        </button>
        <button
          type="button"
          data-autofocus
          className={styles.plain}
          onClick={() => desk.ask(null)}
        >
          Keep it
        </button>
      </div>
    </div>
  );
}
