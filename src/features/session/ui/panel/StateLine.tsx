import { formatDay } from '@/domain/period';
import { Button } from '@mantine/core';
import { statusWords } from '../../model/sessionState';
import { useSession, useSessionState, useSessionStore } from '../../useSession';
import styles from './SessionPanel.module.css';

/** How the session stands: not saved, saved and when, locked. Alone in following each save. */
export function StateLine() {
  const desk = useSessionStore();
  const words = useSessionState(({ phase }) => statusWords(phase));
  const { training } = useSession();
  const kind = useSessionState(({ phase }) => phase.kind);
  const eraseAfter = useSessionState(({ phase }) =>
    phase.kind === 'saved' ? phase.eraseAfter : '',
  );
  return (
    <div className={styles.state}>
      <p key={words} className="caption">
        {words}
      </p>
      {eraseAfter === '' ? null : (
        <p key={eraseAfter} className="caption">
          {`Kept until ${formatDay(eraseAfter)}.`}
        </p>
      )}
      {kind === 'memory' && !training ? (
        <Button variant="subtle" size="compact-sm" onClick={() => void desk.save()}>
          Save session
        </Button>
      ) : null}
    </div>
  );
}
