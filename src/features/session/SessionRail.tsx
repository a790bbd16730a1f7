import styles from './SessionRail.module.css';
import { SessionPanel } from './ui/panel/SessionPanel';
import { useMedia, WIDE } from './ui/useMedia';
import { useSession } from './useSession';

interface SessionRailProps {
  /** Beside the desk itself, which has figures and steps of its own. */
  readonly isDesk?: boolean;
}

/**
 * The session beside a page, for the rail of its frame, where there is room for one; below that width
 * `SessionStatus` opens the same in a drawer. Client view has neither.
 */
export function SessionRail({ isDesk = false }: SessionRailProps) {
  const { clientView } = useSession();
  const isWide = useMedia(WIDE);
  if (clientView || !isWide) return null;
  return (
    <aside className={`${styles.rail} no-print`} aria-label="Session" data-session-rail>
      <div className={styles.stuck}>
        <SessionPanel isDesk={isDesk} />
      </div>
    </aside>
  );
}
