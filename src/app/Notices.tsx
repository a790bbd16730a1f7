import { createContext, useContext, useEffect } from 'react';
import { useSessionStore } from '@/features/session/useSession';
import { UpdatePrompt } from './offline/OfflineStatus';
import { applyUpdate } from './offline/registerServiceWorker';
import { noteOpenSession } from './openSession';
import styles from './Notices.module.css';

/** What is wrong with config.json, in a sentence; null when nothing is. */
export const ConfigProblemContext = createContext<string | null>(null);

/** Above every page: what is wrong with the settings, and a new version that waits for the record. */
export function Notices() {
  const problem = useContext(ConfigProblemContext);
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
        <p role="alert" className={styles.notice}>
          {problem}
        </p>
      )}
      <UpdatePrompt onTakeUpdate={() => void desk.saveThen(applyUpdate)} />
    </>
  );
}
