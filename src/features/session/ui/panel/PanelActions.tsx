import { Button } from '@mantine/core';
import { HandoutLink } from '@/ui/links';
import * as deskState from '../../model/deskState';
import { useSession, useSessionState } from '../../useSession';
import styles from './SessionPanel.module.css';

/** What can be done with the session: the hand-out first. */
export function PanelActions() {
  return useSession().training ? <TrainingActions /> : <RealActions />;
}

/** Nothing here saves or locks: there is nothing to keep. */
function TrainingActions() {
  const { desk, id } = useSession();
  return (
    <div className={styles.actions}>
      <HandoutLink id={id} className="button button-filled">
        Print hand-out
      </HandoutLink>
      <div className={styles.row}>
        <Button variant="subtle" size="compact-sm" onClick={() => desk.showClientView(true)}>
          Client view
        </Button>
      </div>
    </div>
  );
}

function RealActions() {
  const { desk, id } = useSession();
  const kind = useSessionState(({ phase }) => phase.kind);
  const isVaultLocked = useSessionState(({ vault }) => vault === 'locked');
  const isHidden = useSessionState(({ phase }) => phase.kind === 'locked' && phase.clearsAt !== '');
  const canHide = useSessionState(
    (state) => state.phase.kind === 'memory' && deskState.needsLock(state),
  );
  const unlock = (): void => (isHidden ? void desk.bringBack() : desk.ask('unlock'));
  const clear = async (): Promise<void> => {
    if (kind === 'memory' && desk.wouldLose()) return desk.ask('clear');
    const outcome = await desk.clearDesk(false);
    if (outcome.kind === 'refused') desk.ask('clear');
  };
  return (
    <div className={styles.actions}>
      {kind === 'locked' ? null : (
        <HandoutLink id={id} className="button button-filled">
          Print hand-out
        </HandoutLink>
      )}
      {/* One button through all states: pressing it leaves the keyboard where it is. */}
      <Button onClick={() => (kind === 'locked' ? unlock() : void desk.saveAndLock())}>
        {isHidden ? 'Bring it back' : MAIN_WORDS[kind]}
      </Button>
      {kind === 'memory' && isVaultLocked ? (
        <Button variant="subtle" onClick={unlock}>
          Unlock
        </Button>
      ) : null}
      <div className={styles.row}>
        <Button variant="subtle" size="compact-sm" onClick={() => desk.showClientView(true)}>
          Client view
        </Button>
        {canHide ? (
          <Button variant="subtle" size="compact-sm" onClick={() => void desk.lock()}>
            Lock
          </Button>
        ) : null}
        <Button variant="subtle" size="compact-sm" onClick={() => void clear()}>
          Clear desk
        </Button>
      </div>
    </div>
  );
}

const MAIN_WORDS = { memory: 'Save and lock', saved: 'Lock', locked: 'Unlock' } as const;
