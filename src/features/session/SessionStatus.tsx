import { type ReactNode, useRef, useState } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { statusWords } from './model/sessionState';
import styles from './SessionStatus.module.css';
import { LoadedPart } from './ui/LoadedPart';
import { useFocusBack } from './ui/useFocusBack';
import { useSession } from './useSession';

const loadDialogs = async () => (await import('./ui/SessionDialogs')).SessionDialogs;

interface SessionStatusProps {
  /** A link to the desk of that session, with that text. */
  readonly renderDeskLink: (id: string, text: string) => ReactNode;
  /** The desk has been cleared: drop cached live answers, go to the front page. */
  readonly onClear: () => void | Promise<void>;
}

/** The session in the header: its state, the way to its desk, and what can be done with it. */
export function SessionStatus({ renderDeskLink, onClear }: SessionStatusProps) {
  const { desk, state, id, evidenceCount } = useSession();
  const { phase, clientView, dialog } = state;
  // Loaded with the first dialog and then kept.
  const [asked, setAsked] = useState(false);
  if (dialog !== null && !asked) setAsked(true);
  const tellMissing = (): void => {
    desk.ask(null);
    setAsked(false);
    desk.tell(MISSING_PART_WORDS);
  };
  const status = useRef<HTMLFieldSetElement>(null);
  useFocusBack(dialog !== null, status);
  const failed = phase.kind === 'saved' && phase.saving.kind === 'failed';
  return (
    <>
      {/* Hidden while a dialog is open, so that a name such as "Save session" is there once. */}
      <fieldset
        ref={status}
        className={styles.status}
        aria-label="Session"
        aria-hidden={dialog !== null}
        inert={dialog !== null}
      >
        <div className={styles.line}>
          <span className={failed ? styles.failed : undefined}>
            {renderDeskLink(id, statusWords(phase))}
          </span>
          {evidenceCount > 0 ? <span>{evidenceCount} pinned</span> : null}
          <label className={styles.switch}>
            <input
              type="checkbox"
              role="switch"
              checked={clientView}
              aria-checked={clientView}
              onChange={(event) => desk.showClientView(event.currentTarget.checked)}
            />
            Client view
          </label>
        </div>
        {clientView ? null : <SessionButtons onClear={onClear} />}
      </fieldset>
      {asked ? (
        <LoadedPart load={loadDialogs} props={{ dialog, onClear }} onMissing={tellMissing} />
      ) : null}
    </>
  );
}

function SessionButtons({ onClear }: Pick<SessionStatusProps, 'onClear'>) {
  const { desk, state } = useSession();
  const { phase, vault } = state;

  const save = async (): Promise<void> => {
    if (vault !== 'unlocked') return desk.ask('save');
    const outcome = await desk.saveSession('');
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  const clear = async (): Promise<void> => {
    if (desk.wouldLose() && phase.kind !== 'saved') return desk.ask('clear');
    const outcome = await desk.clearDesk(false);
    if (outcome.kind === 'refused') return desk.ask('clear');
    await onClear();
  };

  return (
    <div className={styles.line}>
      {phase.kind === 'memory' ? (
        <button type="button" className={styles.button} onClick={() => void save()}>
          Save session
        </button>
      ) : null}
      {vault === 'unlocked' ? (
        <button type="button" className={styles.button} onClick={() => void desk.lock()}>
          Lock
        </button>
      ) : null}
      {vault === 'locked' ? (
        <button type="button" className={styles.button} onClick={() => desk.ask('unlock')}>
          Unlock
        </button>
      ) : null}
      <button type="button" className={styles.button} onClick={() => void clear()}>
        Clear desk
      </button>
    </div>
  );
}
