import { createContext, useContext, useEffect } from 'react';
import { useSessionStore } from '@/features/session/useSession';
import { OfflineStatus } from './offline/OfflineStatus';
import { applyUpdate } from './offline/registerServiceWorker';
import { noteOpenSession } from './openSession';
import styles from './Notices.module.css';

interface ConfigProblem {
  /** What is wrong with config.json, in a sentence; null when nothing is. */
  readonly problem: string | null;
  readonly tryAgain: () => Promise<void>;
}

export const ConfigProblemContext = createContext<ConfigProblem | null>(null);

/** What is wrong with the settings, above every page; nothing when they are in order. */
export function Notices() {
  const { problem, tryAgain } = useContext(ConfigProblemContext) ?? {};
  return problem ? (
    <div role="alert" className={styles.notice}>
      <p>{problem}</p>
      <button type="button" className="action" onClick={() => void tryAgain?.()}>
        Try again
      </button>
    </div>
  ) : null;
}

/** Whether the app works offline yet, and whether a new version waits until the record is saved. */
export function OfflineLine() {
  const desk = useSessionStore();
  useEffect(
    function tellTheStart() {
      return noteOpenSession(desk);
    },
    [desk],
  );
  return <OfflineStatus onTakeUpdate={() => void desk.saveThen(applyUpdate)} />;
}
