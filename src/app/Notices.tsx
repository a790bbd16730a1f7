import { createContext, useContext, useEffect } from 'react';
import { useSessionStore } from '@/features/session/useSession';
import { UpdatePrompt } from './offline/OfflineStatus';
import { noteOpenSession } from './openSession';
import styles from './Notices.module.css';

interface ConfigProblem {
  /** What is wrong with config.json, in a sentence; null when nothing is. */
  readonly problem: string | null;
  readonly tryAgain: () => Promise<void>;
}

export const ConfigProblemContext = createContext<ConfigProblem | null>(null);

/** What waits was found by this code, so it is here. */
async function takeUpdate(): Promise<void> {
  const { applyUpdate } = await import('./offline/registerServiceWorker');
  applyUpdate();
}

/** Above every page: what is wrong with the settings, and a new version that waits for the record. */
export function Notices() {
  const { problem = null, tryAgain } = useContext(ConfigProblemContext) ?? {};
  const desk = useSessionStore();
  useEffect(
    function tellTheStart() {
      return noteOpenSession(desk);
    },
    [desk],
  );
  return (
    <>
      {problem === null ? null : (
        <div role="alert" className={styles.notice}>
          <p>{problem}</p>
          <button type="button" className="button" onClick={() => void tryAgain?.()}>
            Try again
          </button>
        </div>
      )}
      <UpdatePrompt onTakeUpdate={() => void desk.saveThen(() => void takeUpdate())} />
    </>
  );
}
