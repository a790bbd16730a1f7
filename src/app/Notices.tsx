import { createContext, useContext, useEffect } from 'react';
import { useSessionStore } from '@/features/session/useSession';
import { OfflineStatus } from './offline/OfflineStatus';
import { applyUpdate } from './offline/registerServiceWorker';
import { noteOpenSession } from './openSession';
import styles from './Notices.module.css';

/** What is wrong with config.json, in a sentence; null when nothing is. */
export const ConfigProblemContext = createContext<string | null>(null);

/** What is wrong with the settings, above every page; nothing when they are in order. */
export function Notices() {
  const problem = useContext(ConfigProblemContext);
  return problem === null ? null : (
    <p role="alert" className={styles.notice}>
      {problem}
    </p>
  );
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
