import { Button } from '@mantine/core';
import { useState } from 'react';
import { SaveSession } from './SaveSession';
import styles from './ui/SessionDialogs.module.css';
import { useSessionState, useSessionStore } from './useSession';

/** Asks before a session is cleared that would be lost with it, and offers to save it first. */
export function ClearDesk() {
  const desk = useSessionStore();
  const isUnsaved = useSessionState(({ phase }) => phase.kind === 'memory');
  const [isSaving, setSaving] = useState(false);
  const clear = async (discard: boolean): Promise<void> => {
    const outcome = await desk.clearDesk(discard);
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  const saveAndClear = async (): Promise<void> => {
    if (desk.state().vault !== 'unlocked') return setSaving(true);
    const outcome = await desk.saveSession('');
    if (outcome.kind === 'refused') return desk.tell(outcome.problem);
    await clear(false);
  };
  if (isSaving) return <SaveSession submit="Save and clear" onSaved={() => clear(false)} />;
  return (
    <div className={styles.form}>
      <p>
        {isUnsaved
          ? 'This session is not saved. If you clear the desk now, it is gone.'
          : 'The last changes could not be saved. If you clear the desk now, they are gone.'}
      </p>
      <div className={styles.row}>
        {isUnsaved ? (
          <Button variant="filled" onClick={() => void saveAndClear()}>
            Save and clear
          </Button>
        ) : null}
        <Button variant={isUnsaved ? 'outline' : 'filled'} onClick={() => void clear(true)}>
          Clear desk
        </Button>
        <Button data-autofocus onClick={() => desk.ask(null)}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
