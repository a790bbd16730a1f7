import { useOfflineState } from './registerServiceWorker';
import classes from './OfflineStatus.module.css';

interface OfflineStatusProps {
  /** Saves the open record, then calls `applyUpdate`. */
  readonly onTakeUpdate: () => void;
}

const WORDS = {
  unsupported: '',
  installing: 'Saving for offline use…',
  'not-kept': '',
  'ready-offline': 'Ready to work offline',
  'update-waiting': 'A new version is ready.',
} as const;

/** One quiet line: whether the app works without a network yet, and whether a new version waits. */
export function OfflineStatus({ onTakeUpdate }: OfflineStatusProps) {
  const { status, problem } = useOfflineState();
  return (
    <div className={classes.line}>
      <output>{problem ?? WORDS[status]}</output>
      {status === 'update-waiting' && (
        <button type="button" className={classes.button} onClick={onTakeUpdate}>
          Save and use it now
        </button>
      )}
    </div>
  );
}
