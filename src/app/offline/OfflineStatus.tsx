import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import styles from '../Notices.module.css';
import { useOfflineState } from './offlineState';

const WORDS = {
  unsupported: '',
  installing: said('Saving for offline use…'),
  'not-kept': '',
  'ready-offline': said('Ready to work offline'),
  'update-waiting': '',
} as const;

/** One quiet line: whether the app works without a network yet. */
export function OfflineStatus() {
  const say = useSay();
  const { status, problem } = useOfflineState();
  return <output className="caption">{say(problem ?? WORDS[status])}</output>;
}

interface UpdatePromptProps {
  /** Saves the open record, then calls `applyUpdate`. */
  readonly onTakeUpdate: () => void;
}

/** Where a new version waits: a sentence, and the button that takes it. */
export function UpdatePrompt({ onTakeUpdate }: UpdatePromptProps) {
  const { status } = useOfflineState();
  if (status !== 'update-waiting') return null;
  return (
    <div className={styles.notice}>
      <output>A new version is ready.</output>{' '}
      <button type="button" className="button" onClick={onTakeUpdate}>
        Save and use it now
      </button>
    </div>
  );
}
