import { createContext, useContext } from 'react';
import { OfflineStatus } from './offline/OfflineStatus';
import { applyUpdate } from './offline/registerServiceWorker';
import styles from './Notices.module.css';

/** What is wrong with config.json, in a sentence; null when nothing is. */
export const ConfigProblemContext = createContext<string | null>(null);

/** The app's own notices, above every page. */
export function Notices() {
  const problem = useContext(ConfigProblemContext);
  return (
    <div className={styles.notices}>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <OfflineStatus onTakeUpdate={applyUpdate} />
    </div>
  );
}
