import styles from './ui/SessionDialogs.module.css';
import { useSession } from './useSession';

interface ClearDeskProps {
  /** Called once the desk is empty: the app drops cached live answers. */
  readonly onClear: () => void | Promise<void>;
}

/** Asks before a session is cleared that would be lost with it. */
export function ClearDesk({ onClear }: ClearDeskProps) {
  const { desk, state } = useSession();
  const clear = async (): Promise<void> => {
    await desk.clearDesk(true);
    await onClear();
  };
  return (
    <div className={styles.body}>
      <p>
        {state.phase.kind === 'memory'
          ? 'This session is not saved. If you clear the desk now, it is gone.'
          : 'The last changes could not be saved. If you clear the desk now, they are gone.'}
      </p>
      <div className={styles.row}>
        <button type="button" className={styles.primary} onClick={() => void clear()}>
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
