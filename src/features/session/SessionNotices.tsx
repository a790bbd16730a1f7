import { formatDay } from '@/domain/format';
import styles from './SessionStatus.module.css';
import { useSession } from './useSession';

/** What the adviser has to know about the session at once: it could not be saved, the clock is off. */
export function SessionNotices() {
  const { desk, state } = useSession();
  const { phase, notice, clockBehind, vault } = state;
  const unsaved = phase.kind === 'saved' && phase.saving.kind === 'failed' ? phase.saving : null;
  return (
    <div aria-live="assertive">
      {unsaved === null ? null : (
        <p className={styles.notice}>
          {unsaved.problem}
          <button type="button" className={styles.button} onClick={() => void desk.saveNow()}>
            Try again
          </button>
        </p>
      )}
      {clockBehind === '' ? null : (
        <p className={styles.notice}>
          This computer’s clock is behind {formatDay(clockBehind)}, a day it has seen before. So no
          saved session was erased. Please check the date.
          {vault === 'unlocked' ? (
            <button type="button" className={styles.button} onClick={() => void desk.acceptClock()}>
              The date is right
            </button>
          ) : null}
        </p>
      )}
      {notice === '' ? null : (
        <p className={styles.notice}>
          {notice}
          {phase.kind === 'saved' && phase.readOnly ? (
            <button type="button" className={styles.button} onClick={() => void desk.takeOver()}>
              Take over
            </button>
          ) : null}
          <button type="button" className={styles.button} onClick={() => desk.tell('')}>
            Close this message
          </button>
        </p>
      )}
    </div>
  );
}
