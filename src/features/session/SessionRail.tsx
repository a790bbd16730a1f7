import { useState } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import styles from './SessionRail.module.css';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import { InEnglish } from '@/ui/InEnglish';
import { useMedia, WIDE } from '@/ui/useMedia';
import { useSession } from './useSession';

/** The page's own figures come first: the rail keeps its place meanwhile. */
const panelPart = partOf(async () => (await import('./ui/panel/SessionPanel')).SessionPanel);

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
  const [isMissing, setMissing] = useState(false);
  if (clientView || !isWide) return null;
  return (
    <aside className={`${styles.rail} no-print`} aria-label="Session" data-session-rail>
      <InEnglish>
        <div className={styles.stuck}>
          {isMissing ? (
            <div>
              <p>{MISSING_PART_WORDS}</p>
              <button type="button" className="button" onClick={() => setMissing(false)}>
                Try again
              </button>
            </div>
          ) : (
            <LoadedPart part={panelPart} props={{ isDesk }} onMissing={() => setMissing(true)} />
          )}
        </div>
      </InEnglish>
    </aside>
  );
}
